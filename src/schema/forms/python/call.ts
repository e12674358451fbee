/** Evaluates calls of TensorFlow's feature classes, functions of the file, builtins and methods. */

import { iterate } from './access.ts';
import { BUILTIN_CALLS } from './builtins.ts';
import { comprehend } from './comprehension.ts';
import { construct } from './construct.ts';
import { attempt, type Finding, fail, failSyntax, Unreadable } from './finding.ts';
import { pathOf, wantingInstead } from './given.ts';
import { type Interpreter, type Passed, quote } from './interpreter.ts';
import { callMethod } from './methods.ts';
import { ERROR, type Node } from './syntax.ts';
import { canonicalPath } from './tensorflow.ts';
import {
  type Argument,
  describe,
  isType,
  isUnknown,
  known,
  type Scope,
  sizeOf,
  type Value,
} from './value.ts';

/** The value of a `CallExpression`. */
export function callExpression(interpreter: Interpreter, node: Node, scope: Scope): Value {
  const [called, list] = node.children;
  if (!called || !list) return failSyntax(node.from);
  // A method call needs the value of the object.
  const [base] = called.name === 'MemberExpression' ? called.children : [];
  const self = base && pathOf(interpreter.text, base);
  const callee = wantingInstead(self, () => interpreter.evaluate(called, scope));
  const passed = passedTo(interpreter, list, scope);
  interpreter.spend(node.from, passed.keywords.size);
  for (const { value } of passed.positional) interpreter.spend(node.from, sizeOf(value));
  if (isType(callee, 'path')) {
    const made = construct(callee.path, passed, node.from);
    if (made) return made;
    const builtin = BUILTIN_CALLS.get(canonicalPath(callee.path));
    if (builtin) return builtin(strict(passed), node.from);
    return fail(
      'not-a-literal',
      node.from,
      `"${quote(interpreter, node)}" is not known without running the file`,
    );
  }
  if (isType(callee, 'function')) return interpreter.run(callee, passed, node.from);
  if (isType(callee, 'method')) return callMethod(callee, strict(passed), node.from);
  return fail(
    'not-a-literal',
    node.from,
    `a call of ${describe(callee)} is not known without running the file`,
  );
}

/** The arguments of a call. An unknown argument is only reported when it is used. */
function passedTo(interpreter: Interpreter, list: Node, scope: Scope): Passed {
  const positional: Argument[] = [];
  const keywords = new Map<string, Argument & { readonly nameOffset: number }>();
  for (const nodes of argumentsOf(list)) {
    const [first, second, third] = nodes;
    if (!first) continue;
    const offset = (second?.name === 'AssignOp' && third ? third : first).from;
    const cell = (read: () => Value): Argument => {
      const result = attempt(read);
      return {
        value: 'findings' in result ? { type: 'unknown', findings: result.findings } : result.value,
        offset,
      };
    };
    if (nodes.some(({ name }) => name === ERROR)) positional.push(cell(() => failSyntax(first.from)));
    else if (second?.name === 'AssignOp' && third) {
      const name = interpreter.text.slice(first.from, first.to);
      if (keywords.has(name)) failSyntax(first.from);
      keywords.set(name, { ...cell(() => interpreter.evaluate(third, scope)), nameOffset: first.from });
    } else if (first.name === '*' && second) {
      for (const value of iterate(interpreter.evaluate(second, scope), second.from))
        positional.push({ value, offset });
    } else if (first.name === '**' && second) {
      const value = interpreter.evaluate(second, scope);
      interpreter.spend(second.from, 3 * sizeOf(value));
      for (const { name, ...argument } of spread(value, second.from)) keywords.set(name, argument);
    } else if (second?.name === 'for')
      positional.push(cell(() => comprehend(interpreter, false, nodes, scope)));
    else positional.push(cell(() => (second ? failSyntax(second.from) : interpreter.evaluate(first, scope))));
  }
  return { positional, keywords };
}

/** The nodes between the commas of an argument list. A generator is one argument, even with commas in its targets. */
export function argumentsOf(list: Node): (readonly Node[])[] {
  if (list.children.at(-1)?.name !== ')') failSyntax(list.to);
  const nodes = list.children.slice(1, -1);
  if (nodes[1]?.name === 'for') return [nodes];
  const all: Node[][] = [[]];
  for (const node of nodes) {
    if (node.name === ',') all.push([]);
    else all.at(-1)?.push(node);
  }
  return all;
}

function spread(
  value: Value,
  offset: number,
): (Argument & { readonly name: string; readonly nameOffset: number })[] {
  if (!isType(value, 'dict')) return fail('not-a-dict', offset, `${describe(value)} after **`, 'give a dict');
  if (value.holes.length > 0) throw new Unreadable(value.holes);
  return [...value.entries.values()].map((entry) => {
    const name =
      typeof entry.key === 'string'
        ? entry.key
        : fail('key-type', entry.offset, 'a key after ** is not a string', 'use a string');
    return { name, value: entry.value, offset, nameOffset: offset };
  });
}

/** The arguments, all of which must be known. Keywords keep the place of their name. */
function strict({ positional, keywords }: Passed): KnownPassed {
  const findings: Finding[] = [...positional, ...keywords.values()].flatMap(({ value }) =>
    isUnknown(value) ? value.findings : [],
  );
  if (findings.length > 0) throw new Unreadable(findings);
  return {
    positional: positional.map(({ value, offset }) => ({ value: known(value), offset })),
    keywords: new Map(
      [...keywords].map(([name, { value, nameOffset }]) => [
        name,
        { value: known(value), offset: nameOffset },
      ]),
    ),
  };
}

type KnownPassed = Parameters<typeof callMethod>[1];
