/** Runs statements whose effect is known, in order, and marks what others may have changed. */

import { iterate } from './access.ts';
import { assign, expressions, remove, setName, update } from './assignments.ts';
import { bindTargets } from './comprehension.ts';
import { markChanged, warnOfCall } from './effects.ts';
import { attempt, type Finding, fail, failSyntax, finding, MAX_FINDINGS } from './finding.ts';
import { functionOf } from './functions.ts';
import { failCondition } from './given.ts';
import type { Interpreter } from './interpreter.ts';
import { isMainGuard, openScope, targetsOfFor } from './names.ts';
import { truthOf } from './opaque.ts';
import { childOf, ERROR, type Node, walk } from './syntax.ts';
import type { Cell, Scope } from './value.ts';

/** How a block ended. */
export interface Outcome {
  /** The returned value; undefined if no `return` was reached. */
  returned: Cell | undefined;
  /** Why the returned value is uncertain. */
  readonly doubts: Finding[];
}

/** Runs the statements of a module, a class, a function or a loop. */
export function runBlock(
  interpreter: Interpreter,
  statements: readonly Node[],
  scope: Scope,
  outcome: Outcome,
): void {
  for (const statement of statements) {
    if (outcome.returned !== undefined) return;
    const result = attempt(() => {
      interpreter.spend(statement.from);
      runStatement(interpreter, statement, scope, outcome);
    });
    if ('findings' in result) {
      markChanged(interpreter, statement, scope, result.findings);
      if (mayReturn(statement))
        outcome.doubts.push(...result.findings.slice(0, MAX_FINDINGS - outcome.doubts.length));
    }
  }
}

function mayReturn(statement: Node): boolean {
  let found = false;
  walk(statement, ({ name }) => {
    found ||= name === 'ReturnStatement' || name === 'YieldStatement';
    return !found && name !== 'FunctionDefinition' && name !== 'ClassDefinition';
  });
  return found;
}

type Run = (interpreter: Interpreter, statement: Node, scope: Scope, outcome: Outcome) => void;

/** The statements that affect names. */
const RUNS: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['AssignStatement', assign],
  ['UpdateStatement', update],
  ['DeleteStatement', remove],
  ['ExpressionStatement', runExpression],
  [
    'StatementGroup',
    (interpreter, statement, scope, outcome) => runBlock(interpreter, statement.children, scope, outcome),
  ],
  ['ForStatement', runFor],
  ['IfStatement', runIf],
  [
    'WithStatement',
    (interpreter, statement, scope, outcome) => runBlock(interpreter, bodyOf(statement), scope, outcome),
  ],
  ['WhileStatement', refuse],
  ['TryStatement', refuse],
  ['MatchStatement', refuse],
  ['FunctionDefinition', define],
  ['ClassDefinition', define],
  ['DecoratedStatement', define],
  ['ReturnStatement', runReturn],
  ['ScopeStatement', declare],
  ['YieldStatement', (_, { from }) => fail('not-a-literal', from, 'a generator is not run')],
]);

const COMPOUND = /^(?:For|If|With|While|Try|Match|Decorated)Statement$|Definition$|^StatementGroup$/;

const DEFINITION = /Definition$|^DecoratedStatement$/;

function runStatement(interpreter: Interpreter, statement: Node, scope: Scope, outcome: Outcome): void {
  // The parts of a compound statement are handled on their own, and a definition only matters where it is used.
  const isCompound = COMPOUND.test(statement.name);
  const isBroken =
    !isCompound ||
    (!DEFINITION.test(statement.name) && statement.children.some(({ name }) => name === ERROR));
  if (isBroken && statement.error !== undefined) failSyntax(statement.error);
  RUNS.get(statement.name)?.(interpreter, statement, scope, outcome);
}

function refuse(_: Interpreter, { name, from }: Node): void {
  fail(
    'changed-conditionally',
    from,
    `a change is in a "${name.replace('Statement', '').toLowerCase()}" statement, which is not run`,
  );
}

function runExpression(interpreter: Interpreter, statement: Node, scope: Scope): void {
  const [call] = statement.children;
  if (call?.name !== 'CallExpression') return;
  const result = attempt(() => interpreter.evaluate(call, scope));
  if (!('findings' in result)) return;
  warnOfCall(interpreter, call, scope);
  markChanged(interpreter, statement, scope, result.findings);
}

/** The statements of a `Body`. */
export function bodyOf(statement: Node): readonly Node[] {
  const body = childOf(statement, 'Body');
  return body ? body.children : [];
}

function runFor(interpreter: Interpreter, statement: Node, scope: Scope, outcome: Outcome): void {
  const children = statement.children;
  const items = children
    .slice(children.findIndex(({ name }) => name === 'in') + 1)
    .filter(({ name }) => name !== 'Body');
  let isPlain = children[0]?.name === 'for' && !children.some(({ name }) => name === 'else');
  walk(statement, ({ name }) => {
    if (name === 'BreakStatement' || name === 'ContinueStatement') isPlain = false;
    return true;
  });
  if (!isPlain)
    fail(
      'changed-conditionally',
      statement.from,
      'a loop with "break", "continue" or "else", which is not run',
    );
  for (const item of [...iterate(expressions(interpreter, items, statement, scope), statement.from)]) {
    interpreter.spend(statement.from);
    bindTargets(interpreter, targetsOfFor(statement), item, (name, value) => setName(scope, name, value));
    runBlock(interpreter, bodyOf(statement), scope, outcome);
  }
}

function runIf(interpreter: Interpreter, statement: Node, scope: Scope, outcome: Outcome): void {
  if (isMainGuard(statement, interpreter.text)) return;
  const children = statement.children;
  for (let i = 0; i < children.length; i++) {
    const [keyword, test] = children.slice(i, i + 2);
    const body = children.slice(i).find(({ name }) => name === 'Body');
    const isElse = keyword?.name === 'else';
    if (!keyword || !test || !body || !(isElse || keyword.name === 'if' || keyword.name === 'elif')) continue;
    const holds = isElse || attempt(() => truthOf(interpreter.evaluate(test, scope), test.from));
    if (holds !== true && 'findings' in holds)
      failCondition(interpreter.text, statement, test, holds.findings);
    if (holds === true || holds.value) {
      runBlock(interpreter, body.children, scope, outcome);
      return;
    }
  }
}

function define(interpreter: Interpreter, statement: Node, scope: Scope): void {
  const node = childOf(statement, 'FunctionDefinition') ?? childOf(statement, 'ClassDefinition') ?? statement;
  const named = childOf(node, 'VariableName');
  if (!named) failSyntax(node.from);
  const name = interpreter.text.slice(named.from, named.to);
  if (node.name === 'FunctionDefinition') {
    setName(scope, name, functionOf(interpreter, node, statement, name, scope));
    return;
  }
  const inner = openScope(childOf(node, 'Body') ?? node, interpreter.text, scope, interpreter.lineOf, true);
  runBlock(interpreter, bodyOf(node), inner, { returned: undefined, doubts: [] });
  setName(scope, name, { type: 'class', name, scope: inner, isInstance: false });
}

/** `global X` or `nonlocal X`: the function assigns a name outside of itself, which is then not constant there. */
function declare({ text }: Interpreter, statement: Node, scope: Scope): void {
  for (const { name: type, from, to } of statement.children) {
    const name = text.slice(from, to);
    if (type !== 'VariableName' || !scope.assigned.has(name)) continue;
    const message = `"${name}" is assigned by a function that is called, but only names that are assigned once are read`;
    const unknown: Cell = { type: 'unknown', findings: [finding('assigned-twice', from, message)] };
    for (let at: Scope | undefined = scope; at; at = at.parent)
      if (at.assigned.has(name)) at.names.set(name, unknown);
  }
}

function runReturn(interpreter: Interpreter, statement: Node, scope: Scope, outcome: Outcome): void {
  const values = statement.children.slice(1);
  const result = attempt(() =>
    values.length === 0 ? null : expressions(interpreter, values, statement, scope),
  );
  outcome.returned = 'findings' in result ? { type: 'unknown', findings: result.findings } : result.value;
}
