/** Looks up names, attributes and elements. */
import { nearest } from '../../../base/nearest.ts';
import { type Finding, fail, finding, Unreadable } from './finding.ts';
import { keyOf } from './key.ts';
import { describe, isType, known, type PyDict, type PyPath, type Scope, type Value } from './value.ts';

/** The builtins of Python. */
const BUILTINS: ReadonlySet<string> = new Set([
  ...['abs', 'aiter', 'all', 'anext', 'any', 'ascii', 'bin', 'bool', 'breakpoint', 'bytearray', 'bytes'],
  ...['callable', 'chr', 'classmethod', 'compile', 'complex', 'delattr', 'dict', 'dir', 'divmod'],
  ...['enumerate', 'eval', 'exec', 'filter', 'float', 'format', 'frozenset', 'getattr', 'globals'],
  ...['hasattr', 'hash', 'help', 'hex', 'id', 'input', 'int', 'isinstance', 'issubclass', 'iter', 'len'],
  ...['list', 'locals', 'map', 'max', 'memoryview', 'min', 'next', 'object', 'oct', 'open', 'ord', 'pow'],
  ...['print', 'property', 'range', 'repr', 'reversed', 'round', 'set', 'setattr', 'slice', 'sorted'],
  ...['staticmethod', 'str', 'sum', 'super', 'tuple', 'type', 'vars', 'zip', '__file__', '__name__'],
]);

/** Limits the search for similar names, because a file can have many unknown names. */
const MAX_COMPARED = 500;

/** The value of a name; throws `Unreadable` if it has none. */
export function lookUp(name: string, offset: number, scope: Scope): Value {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const cell = at.names.get(name);
    if (cell !== undefined) return known(cell);
    if (at.assigned.has(name))
      fail('used-before', offset, `"${name}" is used before it is assigned`, 'assign it on an earlier line');
  }
  if (BUILTINS.has(name)) return { type: 'path', path: `builtins.${name}` };
  const scopes: Scope[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent) scopes.push(at);
  const isLarge = scopes.reduce((sum, { names }) => sum + names.size, 0) > MAX_COMPARED;
  const match = isLarge
    ? undefined
    : nearest(
        name,
        scopes.flatMap(({ names }) => [...names.keys()]),
      );
  const fix = match && `did you mean "${match}"?`;
  return fail('unknown-name', offset, `"${name}" is not assigned anywhere in the file`, fix);
}

/** `value.name`. */
export function attributeOf(value: Value, name: string, offset: number): Value {
  if (isType(value, 'path')) {
    const written = value.written && { written: `${value.written}.${name}` };
    return { type: 'path', path: `${value.path}.${name}`, ...written };
  }
  if (isType(value, 'class')) {
    const cell = value.scope.names.get(name);
    if (cell !== undefined && value.isInstance && isType(cell, 'function')) return { ...cell, self: value };
    if (cell !== undefined) return known(cell);
    if (value.isInstance) {
      const message = `the attribute "${name}" of "self" is not known without running the file`;
      return fail('not-a-literal', offset, message);
    }
    const match = nearest(name, value.scope.names.keys());
    return fail(
      'unknown-name',
      offset,
      `the class "${value.name}" does not assign "${name}"`,
      match && `did you mean "${match}"?`,
    );
  }
  if (typeof value === 'string' || isType(value, 'dict') || isType(value, 'list'))
    return { type: 'method', self: value, name };
  return fail(
    'not-a-literal',
    offset,
    `the attribute "${name}" of ${describe(value)} is not known without running the file`,
  );
}

/** `value[bounds[0]]`, or a slice if there are more bounds. */
export function elementsOf(value: Value, bounds: readonly (Value | undefined)[], offset: number): Value {
  const [first] = bounds;
  if (bounds.length === 1 && isType(value, 'dict') && first !== undefined)
    return entryOf(value, first, offset);
  const items =
    typeof value === 'string'
      ? [...value]
      : isType(value, 'list') || isType(value, 'tuple')
        ? value.items
        : undefined;
  const [start, end] = bounds.map((bound) => (typeof bound === 'bigint' ? Number(bound) : undefined));
  const areWhole = bounds.every((bound) => bound === undefined || typeof bound === 'bigint');
  if (items === undefined || !areWhole || bounds.length > 2)
    return fail(
      'not-a-literal',
      offset,
      `an element of ${describe(value)} is not known without running the file`,
    );
  if (bounds.length === 1) {
    const item = start === undefined ? undefined : items.at(start);
    if (item === undefined)
      fail(
        'index',
        offset,
        `there is no element ${start}: the length is ${items.length}`,
        'use an index below the length',
      );
    return item;
  }
  const slice = items.slice(start, end);
  if (typeof value === 'string') return slice.join('');
  return isType(value, 'list') ? { type: 'list', items: slice, holes: [] } : { type: 'tuple', items: slice };
}

function entryOf(dict: PyDict, key: Value, offset: number): Value {
  const entry = dict.entries.get(keyOf(key, offset));
  if (entry) return known(entry.value);
  if (dict.holes.some(({ severity }) => severity === 'error')) throw new Unreadable(dict.holes);
  const message = `the dict has no key ${keyOf(key, offset).slice(1)}`;
  return fail('unknown-key', offset, message, 'use one of its keys');
}

/** The values that a loop iterates over. */
export function iterate(value: Value, offset: number): readonly Value[] {
  if (typeof value === 'string') return [...value];
  if (isType(value, 'list') && value.holes.length > 0) throw new Unreadable(value.holes);
  if (isType(value, 'list') || isType(value, 'tuple')) return value.items;
  if (isType(value, 'dict')) {
    const holes = value.holes.filter(({ severity }) => severity === 'error');
    if (holes.length > 0) throw new Unreadable(holes);
    return [...value.entries.values()].map(({ key }) => key);
  }
  const what = describe(value);
  const found = finding('not-a-literal', offset, `the items of a loop over ${what} are not known`);
  throw new Unreadable([wantingAll(found, [value])]);
}

/** Gives up on an imported value, which may be anything. */
export function refuseImport(value: Value | undefined, offset: number): void {
  if (value !== undefined && isType(value, 'path')) throw new Unreadable([unknownImport(value, offset)]);
}

function unknownImport(value: PyPath, offset: number): Finding {
  const message = `${describe(value)} is imported, so its value is not known without running the file`;
  return wantingAll(finding('not-a-literal', offset, message), [value]);
}

/** The finding; it can be resolved by values for the imported ones of these. */
export function wantingAll(found: Finding, values: readonly Value[]): Finding {
  const wants = values.flatMap((value) => (isType(value, 'path') && value.written ? [value.written] : []));
  return wants.length === 0 ? found : { ...found, wants };
}
