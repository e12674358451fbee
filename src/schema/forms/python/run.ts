/** Interprets a module as far as its values are known, without executing Python. */

import { evaluateNode } from './evaluate.ts';
import { type Finding, fail, finding, Unreadable } from './finding.ts';
import { bindParameters } from './functions.ts';
import { given, withGiven } from './given.ts';
import type { Interpreter, Passed } from './interpreter.ts';
import { openScope } from './names.ts';
import { bodyOf, type Outcome, runBlock } from './statements.ts';
import { childOf, type Node } from './syntax.ts';
import { known, type PyFunction, type Scope, sizeOf, type Value } from './value.ts';

/** Far more than descriptions of features need; it takes a second on a slow machine. */
const MAX_STEPS = 3_000_000;
/** The number of steps that a failure counts as, because throwing and catching takes time. */
const FAILURE_STEPS = 10;
/** The maximum depth of nested expressions and calls; Python's own limit for brackets is 200. */
const MAX_DEPTH = 150;

export interface Module {
  readonly interpreter: Interpreter;
  readonly scope: Scope;
}

/** The values of a module. `values` are given by the user for names that the file does not assign. */
export function runModule(
  tree: Node,
  text: string,
  lineOf: (offset: number) => number,
  values = given(new Map(), []),
): Module {
  let steps = 0;
  let depth = 0;
  let exhausted: Finding | undefined;
  const within = <T>(offset: number, read: () => T): T => {
    if (depth >= MAX_DEPTH)
      fail('too-deep', offset, `there are more than ${MAX_DEPTH} nested levels`, 'use fewer');
    depth++;
    try {
      return read();
    } catch (cause) {
      steps += FAILURE_STEPS;
      throw cause;
    } finally {
      depth--;
    }
  };
  const interpreter: Interpreter = {
    text,
    lineOf,
    given: values,
    spend(offset, more = 1) {
      steps += more;
      if (steps <= MAX_STEPS) return;
      const message = `the file takes more than ${MAX_STEPS} steps to read`;
      exhausted ??= finding(
        'too-much-work',
        offset,
        message,
        'move the dict to a separate file with fewer loops',
      );
      throw new Unreadable([exhausted]);
    },
    exhausted: () => exhausted,
    evaluateAnyway(node, scope) {
      const before = depth;
      depth = 0;
      try {
        return interpreter.evaluate(node, scope);
      } finally {
        depth = before;
      }
    },
    evaluate(node, scope) {
      interpreter.spend(node.from);
      const value = within(node.from, () => evaluateNode(interpreter, node, scope));
      // Names and elements are looked up; all other expressions create a new value.
      if (node.name !== 'VariableName' && node.name !== 'MemberExpression')
        interpreter.spend(node.from, sizeOf(value));
      return value;
    },
    run: (called, passed, offset) => within(offset, () => call(interpreter, called, passed, offset)),
    locals: (called) => runBody(interpreter, called, undefined, called.node.from).scope,
  };
  const scope = withGiven(openScope(tree, text, undefined, lineOf), values);
  runBlock(interpreter, tree.children, scope, { returned: undefined, doubts: [] });
  return { interpreter, scope };
}

/** Decorators that do not change the result of a call. */
const TRANSPARENT =
  /^(?:staticmethod|classmethod|property|cache|(?:builtins|functools)\.\w+|tensorflow\.function)$/;

function call(interpreter: Interpreter, called: PyFunction, passed: Passed, offset: number): Value {
  const opaque = called.decorators.find((path) => !TRANSPARENT.test(path));
  if (opaque !== undefined)
    fail(
      'not-a-literal',
      offset,
      `"${called.name}" is decorated with "${opaque}", so its result is not known`,
    );
  const { outcome } = runBody(interpreter, called, passed, offset);
  if (outcome.doubts.length > 0) throw new Unreadable(outcome.doubts);
  return outcome.returned === undefined ? null : known(outcome.returned);
}

function runBody(
  interpreter: Interpreter,
  called: PyFunction,
  passed: Passed | undefined,
  offset: number,
): { readonly scope: Scope; readonly outcome: Outcome } {
  const { node } = called;
  const body = childOf(node, 'Body');
  // As in Python, a function does not see the names of the class around it.
  const parent = called.scope.isClass ? called.scope.parent : called.scope;
  const opened: Scope = body
    ? openScope(body, interpreter.text, parent, interpreter.lineOf)
    : { names: new Map(), assigned: new Set<string>(), parent, isClass: false };
  const isNamed = passed === undefined || passed.isByName;
  const scope = isNamed ? withGiven(opened, interpreter.given) : opened;
  const outcome: Outcome = { returned: undefined, doubts: [] };
  bindParameters(interpreter, called, passed, scope, offset);
  const last = node.children.at(-1);
  if (body) runBlock(interpreter, bodyOf(node), scope, outcome);
  else if (last) outcome.returned = interpreter.evaluate(last, scope);
  return { scope, outcome };
}
