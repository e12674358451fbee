/** `self` in a method, with what the class and its `__init__` assign. */
import { attempt } from './finding.ts';
import type { Interpreter } from './interpreter.ts';
import type { Node } from './syntax.ts';
import { canonicalPath } from './tensorflow.ts';
import { isType, type PyClass, type PyFunction, type Scope } from './value.ts';

/** The value of a method's `self` parameter; undefined for any other function. */
export function selfOf(interpreter: Interpreter, called: PyFunction): PyClass | undefined {
  const { scope } = called;
  const decorators = called.decorators.map(canonicalPath);
  if (!scope.isClass || decorators.some((path) => path.endsWith('staticmethod'))) return undefined;
  if (called.self !== undefined) return called.self;
  if (decorators.some((path) => path.endsWith('classmethod')))
    return { type: 'class', name: 'cls', scope, isInstance: false };
  return called.name === '__init__' ? newInstance(scope) : instanceOf(interpreter, scope);
}

/** The instance of a class after its `__init__`, as far as it is known. */
export function instanceOf(interpreter: Interpreter, scope: Scope): PyClass {
  const init = scope.names.get('__init__');
  const instance = newInstance(scope);
  if (init !== undefined && isType(init, 'function'))
    attempt(() => interpreter.locals({ ...init, self: instance }));
  return instance;
}

function newInstance(scope: Scope): PyClass {
  return {
    type: 'class',
    name: 'self',
    scope: { ...scope, names: new Map(scope.names) },
    isInstance: true,
  };
}

/** The internal name of an attribute of an instance. */
export interface Attribute extends Pick<Scope, 'names'> {
  readonly name: string;
}

/** The attribute of the target `self.name`; undefined for any other target. */
export function attributeTarget(interpreter: Interpreter, target: Node, scope: Scope): Attribute | undefined {
  const [base, punctuation, attribute] = target.children;
  if (target.name !== 'MemberExpression' || base?.name !== 'VariableName') return undefined;
  if (punctuation?.name !== '.' || attribute === undefined) return undefined;
  const result = attempt(() => interpreter.evaluateAnyway(base, scope));
  if (!('value' in result) || !isType(result.value, 'class') || !result.value.isInstance) return undefined;
  const { names } = result.value.scope;
  return { names, name: interpreter.text.slice(attribute.from, attribute.to) };
}
