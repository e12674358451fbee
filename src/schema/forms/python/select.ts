/** Finds the value of a name like `SPEC`, `Config.SPEC` or `parse.features`, and the dicts of a file. */
import { nearest } from '../../../base/nearest.ts';
import { pythonLiteral } from '../../print/python-literal.ts';
import { argumentsOf } from './call.ts';
import { attempt, type Finding, finding, Unreadable } from './finding.ts';
import { instanceOf } from './instances.ts';
import { BY_NAME } from './interpreter.ts';
import type { Module } from './run.ts';
import { type Node, walk } from './syntax.ts';
import { canonicalPath } from './tensorflow.ts';
import { type Cell, isType, isUnknown, known, type PyFunction, type Scope, type Value } from './value.ts';

/**
 * The value of a dotted name; throws `Unreadable` if there is none. A name in a function or class can be given without
 * the enclosing names if it is unique in the file.
 */
export function select(module: Module, name: string): Value {
  const cell = cellAt(module, name) ?? onlyCalled(module, name);
  if (cell === undefined) throw new Unreadable([nothingCalled(module, name)]);
  const value = known(cell);
  if (!isType(value, 'function')) return value;
  const parsed = parsedIn(module, value);
  return parsed === undefined
    ? module.interpreter.run(value, BY_NAME, value.node.from)
    : module.interpreter.evaluate(parsed.node, parsed.scope);
}

function cellAt(module: Module, name: string): Cell | undefined {
  const [first = '', ...others] = name.split('.');
  let cell = module.scope.names.get(first);
  for (const part of others) {
    const scope = cell === undefined ? undefined : scopeOf(module, cell);
    cell = scope?.names.get(part) ?? attributesOf(module, cell)?.get(part);
  }
  return cell;
}

/** The value of the only name in the file that ends in this one and has its other parts before it, in order. */
function onlyCalled(module: Module, name: string): Cell | undefined {
  const parts = name.split('.');
  const matching = [...namesIn(module)].filter(([path]) => {
    const found = path.split('.');
    return found.at(-1) === parts.at(-1) && isSubsequence(parts, found);
  });
  // Other functions can have a parameter with the same name.
  const found = matching.length > 1 ? matching.filter(([, cell]) => !isUnknown(cell)) : matching;
  return found.length === 1 ? found[0]?.[1] : undefined;
}

function isSubsequence(parts: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const part of all) if (part === parts[at]) at++;
  return at === parts.length;
}

const PARSERS = /^tensorflow\.(?:io\.)?parse_(?:single_)?example$/;

/** The features that a function passes to TensorFlow's parser, if it only calls one. */
function parsedIn(
  module: Module,
  called: PyFunction,
): { readonly node: Node; readonly scope: Scope } | undefined {
  const scope = scopeOf(module, called);
  if (scope === undefined) return undefined;
  const { interpreter } = module;
  const found: Node[] = [];
  walk(called.node, (node) => {
    if (node !== called.node && /^(?:Function|Class)Definition$/.test(node.name)) return false;
    const [callee, list] = node.children;
    if (node.name !== 'CallExpression' || callee?.name !== 'MemberExpression' || !list) return true;
    const path = attempt(() => interpreter.evaluateAnyway(callee, scope));
    if (!('value' in path) || !isType(path.value, 'path') || !PARSERS.test(canonicalPath(path.value.path)))
      return true;
    const features = featuresGiven(list, interpreter.text);
    if (features) found.push(features);
    return true;
  });
  const [node] = found;
  return node && found.length === 1 ? { node, scope } : undefined;
}

/** The argument `features`, which is the second positional one. */
function featuresGiven(list: Node, text: string): Node | undefined {
  const all = argumentsOf(list);
  const named = all.find(
    ([name, sign]) => sign?.name === 'AssignOp' && name && text.slice(name.from, name.to) === 'features',
  );
  if (named) return named[2];
  const [second, ...more] = all[1] ?? [];
  return more.length === 0 ? second : undefined;
}

/** The names in a class or a function. */
function scopeOf({ interpreter }: Module, cell: Cell): Scope | undefined {
  if (isType(cell, 'class')) return cell.isInstance ? undefined : cell.scope;
  if (!isType(cell, 'function')) return undefined;
  const result = attempt(() => interpreter.locals(cell));
  return 'value' in result ? result.value : undefined;
}

/** What the `__init__` of a class assigns to `self`, unless the class assigns it as well. */
function attributesOf(
  { interpreter }: Module,
  cell: Cell | undefined,
): ReadonlyMap<string, Cell> | undefined {
  if (cell === undefined || !isType(cell, 'class')) return undefined;
  const { names } = cell.scope;
  const own = [...instanceOf(interpreter, cell.scope).scope.names].filter(([name]) => !names.has(name));
  return new Map(own);
}

/**
 * A Python expression for a dotted name, where `m` is the dict of the module's names; undefined for values that
 * only exist while a function runs.
 */
export function expressionOf(module: Module, name: string): string | undefined {
  const [first = '', ...others] = name.split('.');
  if (name === '') return '{}';
  let cell = module.scope.names.get(first);
  for (const part of others) {
    if (cell !== undefined && isType(cell, 'function')) return undefined;
    cell = cell !== undefined && isType(cell, 'class') ? cell.scope.names.get(part) : undefined;
  }
  if (cell === undefined || (isType(cell, 'function') && parsedIn(module, cell))) return undefined;
  const path = [`m[${pythonLiteral(first)}]`, ...others].join('.');
  return isType(cell, 'function') ? `${path}()` : path;
}

function nothingCalled(module: Module, name: string): Finding {
  const found = dictsOf(module);
  const match = nearest(name, found) ?? found.find((other) => other.split('.').at(-1) === name);
  const what = `the file does not assign "${name}"`;
  if (found.length === 0)
    return finding(
      'unknown-dict',
      0,
      `${what} or any dict of TensorFlow features`,
      'use a file that assigns one',
    );
  const list = found.slice(0, MAX_LISTED).join(', ') + (found.length > MAX_LISTED ? ', …' : '');
  return finding(
    'unknown-dict',
    0,
    `${what}: its dicts of TensorFlow features are ${list}`,
    match === undefined ? 'use one of these' : `did you mean "${match}"?`,
  );
}

const MAX_LISTED = 10;
/** A class, a method in it, and a function in that. */
const MAX_LEVELS = 3;

/** The names of the dicts of features in a file, those of the module first. */
export function dictsOf(module: Module): string[] {
  const found = [...namesIn(module)].filter(([, cell]) => {
    if (isUnknown(cell)) return false;
    if (!isType(cell, 'function')) return hasFeatures(cell);
    // A dict with a name is listed under its name.
    return hasFeatures(returnedBy(module, cell)) || parsedIn(module, cell)?.node.name === DICT;
  });
  return [...new Set(found.map(([path]) => path))];
}

const DICT = 'DictionaryExpression';

/** Every name in the file with its path, including parameters and imports, those of the module first. */
function* namesIn(module: Module): Generator<readonly [string, Cell]> {
  let scopes: [Scope, ReadonlyMap<string, Cell>, string][] = [[module.scope, module.scope.names, '']];
  for (let level = 1; level <= MAX_LEVELS + 1; level++) {
    const next: typeof scopes = [];
    for (const [scope, names, prefix] of scopes)
      for (const [name, cell] of names) {
        yield [prefix + name, cell];
        const below = level > MAX_LEVELS ? undefined : scopeOf(module, cell);
        // The names in a function are only listed where it is defined.
        if (below && (below.parent === scope || below.parent === scope.parent))
          next.push([
            below,
            new Map([...below.names, ...(attributesOf(module, cell) ?? [])]),
            `${prefix}${name}.`,
          ]);
      }
    scopes = next;
  }
}

function hasFeatures(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    isType(cell, 'dict') &&
    [...cell.entries.values()].some(({ value }) => isType(value, 'feature'))
  );
}

function returnedBy({ interpreter }: Module, called: PyFunction): Value | undefined {
  const result = attempt(() => interpreter.run(called, BY_NAME, called.node.from));
  return 'value' in result ? result.value : undefined;
}
