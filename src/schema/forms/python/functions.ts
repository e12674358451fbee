/** Functions of the file, with their decorators and parameters. */

import { lookUp } from './access.ts';
import { setName } from './assignments.ts';
import { attempt, type Finding, fail, finding, Unreadable, wanting } from './finding.ts';
import { takeGiven } from './given.ts';
import { selfOf } from './instances.ts';
import type { Interpreter, Passed } from './interpreter.ts';
import { childOf, itemsOf, type Node } from './syntax.ts';
import { canonicalPath } from './tensorflow.ts';
import { isType, type PyFunction, type Scope } from './value.ts';

/** The function of a definition, with the decorators of the statement around it. */
export function functionOf(
  interpreter: Interpreter,
  definition: Node,
  statement: Node,
  name: string,
  scope: Scope,
): PyFunction {
  const decorators = statement.children
    .filter(({ name }) => name === 'Decorator')
    .map((decorator) => decoratorPath(interpreter, decorator, scope));
  if (definition.children[0]?.name === 'async') decorators.push('async');
  return { type: 'function', name, node: definition, scope, decorators };
}

function decoratorPath(interpreter: Interpreter, decorator: Node, scope: Scope): string {
  const names = decorator.children
    .filter(({ name }) => name === 'VariableName')
    .map(({ from, to }) => interpreter.text.slice(from, to));
  const [first = '', ...others] = names;
  const result = attempt(() => lookUp(first, decorator.from, scope));
  const base = 'value' in result && isType(result.value, 'path') ? result.value.path : first;
  return canonicalPath([base, ...others].join('.'));
}

/** Binds parameters to what is passed or to their defaults. Without `passed`, those without a default are unknown. */
export function bindParameters(
  interpreter: Interpreter,
  called: PyFunction,
  passed: Passed | undefined,
  scope: Scope,
  offset: number,
): void {
  const nodes = parametersOf(called.node);
  const left = new Map(passed?.keywords);
  const isCalled = passed !== undefined && !passed.isByName;
  const isGiven = called.self === undefined && passed !== undefined && passed.positional.length > 0;
  const self = isGiven ? undefined : selfOf(interpreter, called);
  let next = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.name !== 'VariableName') {
      if (isCalled && (node?.name === '*' || node?.name === '**'))
        fail(
          'not-a-literal',
          offset,
          `"${called.name}" takes any number of arguments, which is not supported`,
        );
      continue;
    }
    const name = interpreter.text.slice(node.from, node.to);
    if (i === 0 && self !== undefined) {
      setName(scope, name, self);
      continue;
    }
    const rest = nodes.slice(i + 1, i + 4).filter(({ name }) => name !== 'TypeDef');
    const fallback = rest[0]?.name === 'AssignOp' ? rest[1] : undefined;
    if (fallback) i = nodes.indexOf(fallback);
    const argument = passed?.positional[next++] ?? left.get(name);
    left.delete(name);
    const given = isCalled ? undefined : takeGiven(interpreter.given, name);
    if (given !== undefined) setName(scope, name, given);
    else if (argument) setName(scope, name, argument.value);
    else if (fallback) setName(scope, name, interpreter.evaluate(fallback, called.scope));
    else setName(scope, name, { type: 'unknown', findings: [unknownParameter(called, name, node.from)] });
    if (!argument && !fallback && isCalled) throw new Unreadable([unknownParameter(called, name, node.from)]);
  }
  const [unexpected] = left.keys();
  if (passed && (next < passed.positional.length || unexpected !== undefined))
    fail(
      'call-arguments',
      offset,
      `the arguments of "${called.name}" do not match its parameters`,
      'pass its parameters',
    );
}

function unknownParameter({ name: called }: PyFunction, name: string, offset: number): Finding {
  const message = `"${name}" is a parameter of "${called}", whose value is not known`;
  return wanting(finding('not-a-literal', offset, message), name);
}

function parametersOf(node: Node): readonly Node[] {
  const list = childOf(node, 'ParamList');
  return list ? itemsOf(list) : [];
}
