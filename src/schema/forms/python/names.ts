/** Finds the names that a block assigns. Only those assigned once and unconditionally can be known. */

import { type Finding, finding } from './finding.ts';
import { type Node, partsOfAssignment, walk } from './syntax.ts';
import { canonicalPath } from './tensorflow.ts';
import type { Cell, Scope } from './value.ts';

/** A place that assigns a name. */
export interface Site {
  readonly name: string;
  readonly offset: number;
  readonly isConditional: boolean;
  /** The full name of an imported value. */
  readonly path?: string;
}

/** The names of a block before it runs. Imports are known; names that are assigned more than once stay unknown. */
export function openScope(
  body: Node,
  text: string,
  parent: Scope | undefined,
  lineOf: (offset: number) => number,
  isClass = false,
): Scope {
  const names = new Map<string, Cell>();
  const byName = new Map<string, Site[]>();
  for (const site of sitesOf(body, text)) {
    const others = byName.get(site.name);
    if (others) others.push(site);
    else byName.set(site.name, [site]);
  }
  for (const [name, sites] of byName) {
    const path = importedPath(sites);
    const problem = path === undefined ? whyUnknown(name, sites, lineOf) : undefined;
    if (path !== undefined) names.set(name, { type: 'path', path, written: name });
    if (problem) names.set(name, { type: 'unknown', findings: [problem] });
  }
  return { names, assigned: new Set(byName.keys()), parent, isClass };
}

/** The value of a name that is only imported; assignments after a failed import do not count. */
function importedPath(sites: readonly Site[]): string | undefined {
  const paths = sites.map(({ path }) => path && canonicalPath(path));
  const path = paths.find((given) => given !== undefined);
  return sites.every((site, i) => paths[i] === path || (paths[i] === undefined && site.isConditional))
    ? path
    : undefined;
}

function whyUnknown(
  name: string,
  sites: readonly Site[],
  lineOf: (offset: number) => number,
): Finding | undefined {
  const [first, second] = sites;
  if (first && second) {
    const lines = `line ${lineOf(first.offset)} and again on line ${lineOf(second.offset)}`;
    return finding(
      'assigned-twice',
      second.offset,
      `"${name}" is assigned on ${lines}, but only names that are assigned once are read`,
    );
  }
  if (!first?.isConditional) return undefined;
  return finding(
    'assigned-conditionally',
    first.offset,
    `"${name}" is assigned under a condition, which is not evaluated`,
  );
}

/** The places in a block that assign names of its scope, in order, except for `if __name__ == "__main__":`. */
export function sitesOf(body: Node, text: string): Site[] {
  const sites: Site[] = [];
  let conditionalUntil = 0;
  const add = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.name === 'VariableName') {
        const name = text.slice(node.from, node.to);
        sites.push({ name, offset: node.from, isConditional: node.from < conditionalUntil });
      } else if (NESTED_TARGETS.has(node.name)) add(node.children);
    }
  };
  walk(body, (inner) => {
    if (EXPRESSION.test(inner.name)) return false;
    switch (inner.name) {
      case 'FunctionDefinition':
      case 'ClassDefinition':
        add(inner.children.filter(({ name }) => name === 'VariableName').slice(0, 1));
        return false;
      case 'AssignStatement':
        for (const target of partsOfAssignment(inner).targets) add(target);
        return false;
      case 'DeleteStatement':
        add(inner.children);
        return false;
      case 'ForStatement':
        add(targetsOfFor(inner));
        return true;
      case 'ImportStatement':
        for (const site of importsOf(inner, text))
          sites.push({ ...site, isConditional: inner.from < conditionalUntil });
        return false;
      case 'IfStatement':
      case 'WhileStatement':
      case 'TryStatement':
      case 'MatchStatement':
        if (isMainGuard(inner, text)) return false;
        conditionalUntil = Math.max(conditionalUntil, inner.to);
        add(namesAfterAs(inner));
        return true;
      case 'WithStatement':
        add(namesAfterAs(inner));
        return true;
      default:
        return true;
    }
  });
  return sites;
}

const EXPRESSION = /(?:Expression|String)$/;
const NESTED_TARGETS: ReadonlySet<string> = new Set([
  'TupleExpression',
  'ArrayExpression',
  'ParenthesizedExpression',
]);

/** The nodes between `for` and `in`. */
export function targetsOfFor(statement: Node): readonly Node[] {
  const children = statement.children;
  const start = children.findIndex(({ name }) => name === 'for') + 1;
  return children.slice(
    start,
    children.findIndex(({ name }) => name === 'in'),
  );
}

function namesAfterAs(statement: Node): readonly Node[] {
  const children = statement.children;
  return children.filter((_, i) => children[i - 1]?.name === 'as');
}

/** Whether it is `if __name__ == "__main__":`, which is false in modules that a training imports. */
export function isMainGuard(statement: Node, text: string): boolean {
  return /^if\s+__name__\s*==\s*['"]__main__['"]\s*:/.test(text.slice(statement.from, statement.from + 80));
}

function importsOf(statement: Node, text: string): Omit<Site, 'isConditional'>[] {
  const words = statement.children.map(({ from, to }) => ({ text: text.slice(from, to), offset: from }));
  const start = words.findIndex(({ text }) => text === 'import') + 1;
  const isFrom = words[0]?.text === 'from';
  const module = isFrom
    ? words
        .slice(1, start - 1)
        .map(({ text }) => text)
        .join('')
    : '';
  const sites: Omit<Site, 'isConditional'>[] = [];
  let dotted: string[] = [];
  const rest = words.slice(start).filter(({ text }) => text !== '(' && text !== ')');
  rest.forEach(({ text: word, offset }, i) => {
    const next = rest[i + 1]?.text;
    if (word === '*' || word === 'as') return;
    if (word === ',') dotted = [];
    else if (rest[i - 1]?.text === 'as')
      sites.push({ name: word, offset, path: pathOf(module, dotted.join('')) });
    else dotted.push(word);
    if (word !== ',' && rest[i - 1]?.text !== 'as' && (next === undefined || next === ',')) {
      // `import a.b` binds a.
      const [name = ''] = isFrom ? [dotted.join('')] : dotted;
      sites.push({ name, offset, path: pathOf(module, name) });
    }
  });
  return sites;
}

function pathOf(module: string, name: string): string {
  return module === '' || module.endsWith('.') ? module + name : `${module}.${name}`;
}
