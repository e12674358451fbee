/** Parses Python source to a tree of plain nodes. */
import type { Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { fail, failSyntax } from './finding.ts';

/** A node of the grammar of `@lezer/python`, which names it. Comments are left out. */
export interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Node[];
  /** The offset of the first syntax error, if any. */
  readonly error: number | undefined;
}

/** The name of error nodes. */
export const ERROR = '⚠';

/** Limits the time that a file with syntax errors can take, which Python would not run anyway. */
const MAX_MILLISECONDS = 800;
/** The limit of CPython. */
const MAX_BRACKETS = 200;

/**
 * Parses a module. The tree of invalid source has error nodes among valid ones. Strings and numbers must be read from the
 * source, because the text that the grammar parses differs from it in these.
 */
export function parsePython(text: string): Node {
  const deep = firstTooDeep(text);
  if (deep !== undefined)
    fail('too-deep', deep, `there are more than ${MAX_BRACKETS} nested brackets`, 'use fewer');
  const written = asTheGrammarKnowsIt(text);
  const strict = parser.configure({ strict: true }).startParse(written);
  try {
    let tree = strict.advance();
    while (!tree) tree = strict.advance();
    return plain(tree);
  } catch (cause) {
    if (cause instanceof RangeError)
      return fail('too-deep', strict.parsedPos, 'the source is nested too deep', 'use fewer levels');
    if (!(cause instanceof SyntaxError)) throw cause;
    return parseTolerantly(written, strict.parsedPos);
  }
}

/** The grammar rejects some valid source, and errors may be outside of the dict. */
function parseTolerantly(text: string, firstError: number): Node {
  const tolerant = parser.startParse(text);
  const deadline = performance.now() + MAX_MILLISECONDS;
  let tree: Tree | null = null;
  for (let step = 1; !tree; step++) {
    if (step % 100 === 0 && performance.now() > deadline) failSyntax(firstError);
    tree = tolerant.advance();
  }
  return plain(tree);
}

/** A float without digits after the point, like `1.` or `1.e5`. */
const POINT_AT_END = /(?<![\p{ID_Continue}.])(\d[\d_]*)\.(?=[eE][+-]?\d|[jJ]|[^\p{ID_Continue}.]|$)/gu;
const BARE_YIELD = /\byield\b(?=[ \t]{0,20}(?:[\r\n#;,)\]}]|$))/g;

/** Rewrites valid source that `@lezer/python` 1.1 rejects, without changing its length. */
function asTheGrammarKnowsIt(text: string): string {
  return text.replace(POINT_AT_END, (_, digits: string) => `${digits}0`).replace(BARE_YIELD, 'yiel_');
}

/** The offset of the first bracket that is nested too deep. Brackets in strings and comments do not count. */
function firstTooDeep(text: string): number | undefined {
  let depth = 0;
  let quotes = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quotes !== '') {
      if (char === '\\') i++;
      else if (char === '\n' && quotes.length === 1) quotes = '';
      else if (char === quotes[0] && text.startsWith(quotes, i)) {
        i += quotes.length - 1;
        quotes = '';
      }
    } else if (char === '"' || char === "'") {
      quotes = text.startsWith(char.repeat(3), i) ? char.repeat(3) : char;
      i += quotes.length - 1;
    } else if (char === '#') {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    } else if ('([{'.includes(char)) {
      if (++depth > MAX_BRACKETS) return i;
    } else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
  }
  return undefined;
}

/** Builds the nodes from the leaves up. There is no recursion, because the tree of invalid source can be deep. */
function plain(tree: Tree): Node {
  const open: Node[][] = [[]];
  tree.cursor().iterate(
    ({ name }) => {
      if (name === 'Comment') return false;
      open.push([]);
      return true;
    },
    ({ name, from, to, type }) => {
      if (name === 'Comment') return;
      const children = open.pop() ?? [];
      const error = type.isError ? from : children.find((child) => child.error !== undefined)?.error;
      open.at(-1)?.push({ name, from, to, children, error });
    },
  );
  return open[0]?.[0] ?? { name: 'Script', from: 0, to: 0, children: [], error: undefined };
}

/** The children between brackets and commas. */
export function itemsOf(node: Node): readonly Node[] {
  return node.children.filter(({ name }) => !BRACKETS.has(name));
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']', '{', '}', ',']);

/** The children of a node that has no errors among them. */
export function soundChildren(node: Node): readonly Node[] {
  const children = node.children;
  const broken = children.find(({ name }) => name === ERROR);
  return broken ? failSyntax(broken.from) : children;
}

/** The first child with this name. */
export function childOf(node: Node, name: string): Node | undefined {
  return node.children.find((child) => child.name === name);
}

/** Calls `visit` for a node and its descendants in preorder. If it returns false, the node's descendants are skipped. */
export function walk(node: Node, visit: (node: Node) => boolean): void {
  const left = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (visit(next))
      for (let i = next.children.length - 1; i >= 0; i--) left.push(...next.children.slice(i, i + 1));
  }
}

/** The nodes of each target of an assignment, and the nodes of its value. */
export function partsOfAssignment(statement: Node): {
  readonly targets: readonly (readonly Node[])[];
  readonly value: readonly Node[];
} {
  const parts: Node[][] = [[]];
  for (const child of statement.children) {
    if (child.name === 'AssignOp') parts.push([]);
    else if (child.name !== 'TypeDef') parts.at(-1)?.push(child);
  }
  // `name: type` without a value does not assign anything.
  const value = parts.length > 1 ? (parts.pop() ?? []) : [];
  return { targets: value.length > 0 ? parts : [], value };
}
