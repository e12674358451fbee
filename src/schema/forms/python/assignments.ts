/** Assignments: `X = …`, `X[…] = …`, `X |= …`, `del X[…]`. */

import { iterate, lookUp } from './access.ts';
import { calculate } from './arithmetic.ts';
import { bindTargets } from './comprehension.ts';
import { addAll, addEntry, tuple } from './displays.ts';
import { attempt, fail, failSyntax } from './finding.ts';
import { attributeTarget } from './instances.ts';
import type { Interpreter } from './interpreter.ts';
import { keyOf } from './key.ts';
import { type Node, partsOfAssignment } from './syntax.ts';
import { type Cell, isType, isUnknown, type Scope, sizeOf, type Value } from './value.ts';

/** Names that are assigned more than once or conditionally stay unknown. */
export function setName(scope: Scope, name: string, value: Cell): void {
  if (scope.fixed?.has(name)) return;
  const present = scope.names.get(name);
  if (present !== undefined && isUnknown(present)) return;
  // From here on, messages use the new name of an imported value.
  const isImported = isType(value, 'path') && value.written !== undefined;
  scope.names.set(name, isImported ? { ...value, written: name } : value);
}

/** One expression, or a tuple of several. */
export function expressions(
  interpreter: Interpreter,
  nodes: readonly Node[],
  statement: Node,
  scope: Scope,
): Value {
  const [first] = nodes;
  if (!first) return failSyntax(statement.from);
  if (nodes.length === 1) return interpreter.evaluate(first, scope);
  return tuple(
    interpreter,
    nodes.filter(({ name }) => name !== ','),
    scope,
  );
}

/** Runs `TARGET = VALUE`. */
export function assign(interpreter: Interpreter, statement: Node, scope: Scope): void {
  const { targets, value } = partsOfAssignment(statement);
  if (targets.length === 0) return;
  const [target] = targets[0] ?? [];
  // An unknown entry does not make the whole dict unknown.
  if (targets.length === 1 && target && value.length === 1 && isSubscript(target)) {
    const [base, , key] = target.children;
    const dict = base && interpreter.evaluate(base, scope);
    const [only] = value;
    if (dict !== undefined && isType(dict, 'dict') && key && only) {
      addEntry(interpreter, dict, key, only, scope);
      return;
    }
  }
  const attribute =
    target && targets.length === 1 && targets[0]?.length === 1
      ? attributeTarget(interpreter, target, scope)
      : undefined;
  if (attribute !== undefined) {
    const read = attempt(() => expressions(interpreter, value, statement, scope));
    const cell: Cell = 'value' in read ? read.value : { type: 'unknown', findings: read.findings };
    attribute.names.set(attribute.name, cell);
    return;
  }
  const result = expressions(interpreter, value, statement, scope);
  for (const nodes of targets) {
    const [first] = nodes;
    if (first && nodes.length === 1 && isSubscript(first)) {
      const [base, , key] = first.children;
      const dict = base && interpreter.evaluate(base, scope);
      if (dict === undefined || !isType(dict, 'dict') || !key)
        fail('not-a-literal', first.from, 'an element is assigned to something that is not a dict');
      const at = interpreter.evaluate(key, scope);
      dict.entries.set(keyOf(at, key.from), { key: at, value: result, offset: key.from });
    } else bindTargets(interpreter, nodes, result, (name, value) => setName(scope, name, value));
  }
}

function isSubscript(node: Node): boolean {
  const children = node.children;
  return node.name === 'MemberExpression' && children[1]?.name === '[' && children.length === 4;
}

/** Runs augmented assignments like `TARGET |= VALUE`. */
export function update(interpreter: Interpreter, statement: Node, scope: Scope): void {
  const [target, operator, value, ...more] = statement.children;
  if (!target || !operator || !value || more.length > 0 || target.name !== 'VariableName')
    fail('not-a-literal', statement.from, 'the target of an augmented assignment is not a name');
  const name = interpreter.text.slice(target.from, target.to);
  const before = lookUp(name, target.from, scope);
  const by = interpreter.evaluate(value, scope);
  const written = interpreter.text.slice(operator.from, operator.to - 1);
  interpreter.spend(value.from, sizeOf(by));
  if (isType(before, 'dict') && written === '|') addAll(before, by, value.from);
  else if (isType(before, 'list') && written === '+')
    for (const item of [...iterate(by, value.from)]) before.items.push(item);
  else {
    calculate(written, before, by, statement.from);
    const message = `"${name}" is assigned again, but only names that are assigned once are read`;
    fail('assigned-twice', target.from, message);
  }
}

/** Runs `del TARGET`. */
export function remove(interpreter: Interpreter, statement: Node, scope: Scope): void {
  for (const node of statement.children.slice(1)) {
    if (!isSubscript(node)) continue;
    const [base, , key] = node.children;
    const dict = base && interpreter.evaluate(base, scope);
    if (dict === undefined || !isType(dict, 'dict') || !key)
      fail('not-a-literal', node.from, 'an element is deleted from something that is not a dict');
    dict.entries.delete(keyOf(interpreter.evaluate(key, scope), key.from));
  }
}
