/** Finds what a name such as `SPEC`, `Config.SPEC` or `parse.features` stands for, and the dicts that a file has. */
import { nearest } from '../../../base/nearest.ts';
import { pythonLiteral } from '../../print/python-literal.ts';
import { attempt, type Finding, finding, Unreadable } from './finding.ts';
import type { Module } from './run.ts';
import { type Cell, isType, isUnknown, known, type PyFunction, type Scope, type Value } from './value.ts';

/** The value of a dotted name; throws `Unreadable` where there is none. */
export function select(module: Module, name: string): Value {
  const [first = '', ...others] = name.split('.');
  let cell = module.scope.names.get(first);
  for (const part of others) {
    const scope = cell === undefined ? undefined : scopeOf(module, cell);
    cell = scope?.names.get(part);
  }
  if (cell === undefined) throw new Unreadable([nothingCalled(module, name)]);
  const value = known(cell);
  if (!isType(value, 'function')) return value;
  return module.interpreter.run(value, { positional: [], keywords: new Map() }, value.node.from);
}

/** The names in a class or a function. */
function scopeOf({ interpreter }: Module, cell: Cell): Scope | undefined {
  if (isType(cell, 'class')) return cell.scope;
  if (!isType(cell, 'function')) return undefined;
  const result = attempt(() => interpreter.locals(cell));
  return 'value' in result ? result.value : undefined;
}

/**
 * A Python expression for a dotted name, where `m` is the dict of the module's names; undefined for what only exists
 * while a function runs.
 */
export function expressionOf(module: Module, name: string): string | undefined {
  const [first = '', ...others] = name.split('.');
  if (name === '') return '{}';
  let cell = module.scope.names.get(first);
  for (const part of others) {
    if (cell !== undefined && isType(cell, 'function')) return undefined;
    cell = cell !== undefined && isType(cell, 'class') ? cell.scope.names.get(part) : undefined;
  }
  const path = [`m[${pythonLiteral(first)}]`, ...others].join('.');
  return cell !== undefined && isType(cell, 'function') ? `${path}()` : path;
}

function nothingCalled(module: Module, name: string): Finding {
  const found = dictsOf(module);
  const match = nearest(name, found) ?? found.find((other) => other.split('.').at(-1) === name);
  const what = `the file assigns no "${name}"`;
  if (found.length === 0)
    return finding(
      'unknown-dict',
      0,
      `${what}, nor any dict of TensorFlow features`,
      'name a file that assigns one',
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

/** The names under which a file has dicts of features, those of the module first. */
export function dictsOf(module: Module): string[] {
  const found: string[] = [];
  const visit = (scope: Scope, prefix: string, level: number): void => {
    const inner: [Cell, string][] = [];
    for (const [name, cell] of scope.names) {
      if (isUnknown(cell)) continue;
      if (hasFeatures(cell) || (isType(cell, 'function') && hasFeatures(returnedBy(module, cell))))
        found.push(prefix + name);
      if (isType(cell, 'class') || isType(cell, 'function')) inner.push([cell, `${prefix}${name}.`]);
    }
    if (level >= MAX_LEVELS) return;
    for (const [cell, path] of inner) {
      const below = scopeOf(module, cell);
      // A name that refers to a function elsewhere is not looked into again.
      if (below && (below.parent === scope || below.parent === scope.parent)) visit(below, path, level + 1);
    }
  };
  visit(module.scope, '', 1);
  return [...new Set(found)];
}

function hasFeatures(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    isType(cell, 'dict') &&
    [...cell.entries.values()].some(({ value }) => isType(value, 'feature'))
  );
}

function returnedBy({ interpreter }: Module, called: PyFunction): Value | undefined {
  const result = attempt(() =>
    interpreter.run(called, { positional: [], keywords: new Map() }, called.node.from),
  );
  return 'value' in result ? result.value : undefined;
}
