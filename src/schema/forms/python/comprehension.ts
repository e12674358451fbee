/** Evaluates comprehensions and generator expressions. */

import { iterate } from './access.ts';
import { MAX_ITEMS } from './arithmetic.ts';
import { addAll, addEntry } from './displays.ts';
import { fail, failSyntax } from './finding.ts';
import type { Interpreter } from './interpreter.ts';
import { truthOf } from './opaque.ts';
import { itemsOf, type Node } from './syntax.ts';
import { type Cell, newDict, newList, type Scope, type Value } from './value.ts';

const NONE: ReadonlySet<string> = new Set();

/** A `for` or an `if` of a comprehension. */
type Clause =
  | { readonly type: 'for'; readonly targets: readonly Node[]; readonly items: Node }
  | { readonly type: 'if'; readonly test: Node };

/** The value of a comprehension, given the nodes between its brackets. */
export function comprehend(
  interpreter: Interpreter,
  isDict: boolean,
  nodes: readonly Node[],
  scope: Scope,
): Value {
  const start = nodes.findIndex(({ name }) => name === 'for' || name === 'async');
  const head = nodes.slice(0, start);
  const [first, second, third] = head;
  if (!first || nodes[start]?.name === 'async') return failSyntax(nodes[0]?.from ?? 0);
  const clauses = clausesOf(nodes.slice(start));
  const dict = newDict();
  const list = newList([]);
  const addOne = (inner: Scope) => {
    if (!isDict) list.items.push(interpreter.evaluate(first, inner));
    else if (first.name === '**' && second) addAll(dict, interpreter.evaluate(second, inner), second.from);
    else if (third) addEntry(interpreter, dict, first, third, inner);
    else failSyntax(first.from);
    if (list.items.length > MAX_ITEMS)
      fail('too-much-work', first.from, `a comprehension has more than ${MAX_ITEMS} items`, 'use fewer');
  };
  loop(interpreter, clauses, scope, addOne);
  return isDict ? dict : list;
}

function clausesOf(nodes: readonly Node[]): Clause[] {
  const clauses: Clause[] = [];
  let i = 0;
  while (i < nodes.length) {
    const keyword = nodes[i];
    const inAt = nodes.findIndex(({ name }, at) => at > i && name === 'in');
    const isFor = keyword?.name === 'for';
    const operand = nodes[isFor ? inAt + 1 : i + 1];
    if (!keyword || !operand || (!isFor && keyword.name !== 'if') || (isFor && inAt < 0))
      return failSyntax((keyword ?? operand)?.from ?? 0);
    if (isFor) clauses.push({ type: 'for', targets: nodes.slice(i + 1, inAt), items: operand });
    else clauses.push({ type: 'if', test: operand });
    i = (isFor ? inAt : i) + 2;
  }
  return clauses;
}

function loop(
  interpreter: Interpreter,
  [clause, ...others]: readonly Clause[],
  scope: Scope,
  addOne: (scope: Scope) => void,
): void {
  if (clause?.type !== 'for') {
    if (clause === undefined) addOne(scope);
    else if (truthOf(interpreter.evaluate(clause.test, scope), clause.test.from))
      loop(interpreter, others, scope, addOne);
    return;
  }
  for (const item of iterate(interpreter.evaluate(clause.items, scope), clause.items.from)) {
    interpreter.spend(clause.items.from);
    const names = new Map<string, Cell>();
    bindTargets(interpreter, clause.targets, item, (name, value) => names.set(name, value));
    loop(interpreter, others, { names, assigned: NONE, parent: scope, isClass: false }, addOne);
  }
}

/** Assigns values to the names between `for` and `in`, or before `=`. */
export function bindTargets(
  interpreter: Interpreter,
  targets: readonly Node[],
  value: Value,
  bind: (name: string, value: Value) => void,
): void {
  const [first] = targets;
  if (!first) return;
  const isTuple = targets.some(({ name }) => name === ',');
  const names = targets.filter(({ name }) => name !== ',');
  if (isTuple || (names.length === 1 && NESTED.has(first.name))) {
    const inner = isTuple ? names : itemsOf(first);
    const items = first.name === 'ParenthesizedExpression' && !isTuple ? [value] : iterate(value, first.from);
    if (inner.length !== items.length)
      fail(
        'unpacking',
        first.from,
        `there are ${items.length} values for ${inner.length} names`,
        'give each name a value',
      );
    inner.forEach((target, i) => {
      const item = items[i];
      if (item !== undefined) bindTargets(interpreter, [target], item, bind);
    });
  } else if (first.name === 'VariableName') bind(interpreter.text.slice(first.from, first.to), value);
  else fail('not-a-literal', first.from, 'the target of a loop or assignment is not a name');
}

const NESTED: ReadonlySet<string> = new Set([
  'TupleExpression',
  'ArrayExpression',
  'ParenthesizedExpression',
]);
