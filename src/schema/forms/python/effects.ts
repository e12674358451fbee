/** Tracks what a statement that is not run may have changed. */

import { attempt, type Finding, wanting, warningAt } from './finding.ts';
import { type Attribute, attributeTarget } from './instances.ts';
import { type Interpreter, quote } from './interpreter.ts';
import { MUTATORS } from './methods.ts';
import { sitesOf } from './names.ts';
import { childOf, itemsOf, type Node, partsOfAssignment, walk } from './syntax.ts';
import { canonicalPath } from './tensorflow.ts';
import { addHoles, isType, isUnknown, type Scope } from './value.ts';

/** Makes the names that a statement assigns unknown, and marks the lists and dicts that it may change. */
export function markChanged(
  interpreter: Interpreter,
  statement: Node,
  scope: Scope,
  findings: readonly Finding[],
): void {
  const isAssignment = statement.name === 'AssignStatement';
  for (const { name } of sitesOf(statement, interpreter.text)) {
    if (scope.fixed?.has(name)) continue;
    const present = scope.names.get(name);
    const isImport = present !== undefined && isType(present, 'path');
    if (!isImport && (present === undefined || !isUnknown(present)))
      scope.names.set(name, {
        type: 'unknown',
        findings: isAssignment ? findings.map((found) => wanting(found, name)) : findings,
      });
  }
  const isSimple = !/^(?:Function|Class|Decorated)/.test(statement.name);
  const isBroken = isSimple && statement.error !== undefined;
  walk(statement, (inner) => {
    if (/^(?:FunctionDefinition|ClassDefinition|LambdaExpression)$/.test(inner.name)) return false;
    // With a syntax error, it is unknown what happens to the names.
    if (isBroken && inner.name === 'VariableName') note(interpreter, inner, scope, findings);
    else if (CHANGES.has(inner.name)) {
      const attributes = attributesChangedBy(interpreter, inner, scope);
      for (const { names, name } of attributes) names.set(name, { type: 'unknown', findings });
      if (attributes.length === 0)
        for (const base of changedBy(interpreter, inner)) note(interpreter, base, scope, findings);
    }
    return true;
  });
}

const CHANGES: ReadonlySet<string> = new Set([
  'AssignStatement',
  'UpdateStatement',
  'DeleteStatement',
  'CallExpression',
]);

/** The expressions whose value a statement or call changes. */
function changedBy(interpreter: Interpreter, node: Node): readonly Node[] {
  const [first] = node.children;
  if (!first) return [];
  if (node.name === 'UpdateStatement') return [first, ...basesOf([first])];
  if (node.name === 'DeleteStatement') return basesOf(node.children);
  if (node.name === 'AssignStatement') return partsOfAssignment(node).targets.flatMap(basesOf);
  const name = first.children.at(-1);
  const isMutator = first.name === 'MemberExpression' && name?.name === 'PropertyName';
  return isMutator && MUTATORS.has(interpreter.text.slice(name.from, name.to)) ? basesOf([first]) : [];
}

/** The attributes of `self` that a statement assigns. */
function attributesChangedBy(interpreter: Interpreter, node: Node, scope: Scope): readonly Attribute[] {
  if (node.name !== 'AssignStatement') return [];
  const targets = partsOfAssignment(node).targets.flat();
  const attributes = targets.map((target) => attributeTarget(interpreter, target, scope));
  return attributes.every((attribute) => attribute !== undefined) ? attributes : [];
}

/** `X` for `X[...]` and `X.y`. */
function basesOf(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) =>
    node.name === 'MemberExpression' && node.children[0] ? [node.children[0]] : [],
  );
}

/** Marks the value of an expression that may be changed, as a whole or in an element or attribute. */
function note(interpreter: Interpreter, node: Node, scope: Scope, findings: readonly Finding[]): void {
  const result = attempt(() => interpreter.evaluateAnyway(node, scope));
  if (!('value' in result)) return;
  const { value } = result;
  if (isType(value, 'dict') || isType(value, 'list')) addHoles(value, findings);
  // For a class, all attributes are marked, because such code rarely reads other attributes.
  else if (isType(value, 'class'))
    for (const name of value.scope.names.keys()) makeUnknown(value.scope, name, findings);
  else if (node.name === 'VariableName')
    makeUnknown(scope, interpreter.text.slice(node.from, node.to), findings);
}

/** Makes a name unknown from here on, in the innermost scope that has it. */
function makeUnknown(scope: Scope, name: string, findings: readonly Finding[]): void {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const present = at.names.get(name);
    if (present === undefined) continue;
    if (at.fixed?.has(name)) return;
    if (!isType(present, 'path')) at.names.set(name, { type: 'unknown', findings });
    return;
  }
}

/** Libraries whose functions do not change a dict of features. */
const HARMLESS =
  /^(?:tensorflow|keras|builtins|pprint|logging|absl|numpy|json|typing|collections|warnings)(?:\.|$)/;

/** Warns about a call that is not run and gets a dict, because it may change the dict. */
export function warnOfCall(interpreter: Interpreter, call: Node, scope: Scope): void {
  const list = childOf(call, 'ArgList');
  const callee = attempt(() => (call.children[0] ? interpreter.evaluate(call.children[0], scope) : null));
  const isHarmless =
    'value' in callee && isType(callee.value, 'path') && HARMLESS.test(canonicalPath(callee.value.path));
  // A function of the file was run as far as possible, which has already marked what could not be read.
  if (!list || isHarmless || ('value' in callee && isType(callee.value, 'function'))) return;
  for (const node of itemsOf(list).filter(({ name }) => name === 'VariableName')) {
    const result = attempt(() => interpreter.evaluate(node, scope));
    if (!('value' in result) || !isType(result.value, 'dict')) continue;
    const message = `"${quote(interpreter, call)}" is not run: if it changes the dict, the change is missing from the schema`;
    addHoles(result.value, [warningAt('ignored-call', call.from, message)]);
  }
}
