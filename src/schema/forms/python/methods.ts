/** Evaluates methods of strings, lists and dicts. */
import { iterate } from './access.ts';
import { MAX_TEXT } from './arithmetic.ts';
import { addAll } from './displays.ts';
import { fail, Unreadable } from './finding.ts';
import { asText, formatBraces } from './format.ts';
import { keyOf } from './key.ts';
import {
  describe,
  isType,
  known,
  newDict,
  newList,
  type PyDict,
  type PyList,
  type PyMethod,
  type Value,
} from './value.ts';

/** The known arguments of a call, with their offsets. */
export interface KnownPassed {
  readonly positional: readonly KnownArgument[];
  readonly keywords: ReadonlyMap<string, KnownArgument>;
}

interface KnownArgument {
  readonly value: Value;
  readonly offset: number;
}

/** The names of methods that change a list or a dict. */
export const MUTATORS: ReadonlySet<string> = new Set([
  ...[
    'update',
    'setdefault',
    'pop',
    'popitem',
    'clear',
    'append',
    'extend',
    'insert',
    'remove',
    'sort',
    'reverse',
  ],
]);

/** The result of a method call. */
export function callMethod({ self, name }: PyMethod, passed: KnownPassed, offset: number): Value {
  if (typeof self === 'string') return ofText(self, name, passed, offset);
  if (isType(self, 'dict')) return ofDict(self, name, passed, offset);
  if (isType(self, 'list')) return ofList(self, name, passed, offset);
  return unknownMethod(self, name, offset);
}

function unknownMethod(self: Value, name: string, offset: number): never {
  return fail(
    'not-a-literal',
    offset,
    `the method "${name}" of ${describe(self)} is not known without running the file`,
  );
}

function ofText(self: string, name: string, { positional, keywords }: KnownPassed, offset: number): Value {
  const values = positional.map(({ value }) => value);
  const [first, second] = values;
  if (name === 'format')
    return formatBraces(self, values, new Map([...keywords].map(([key, { value }]) => [key, value])), offset);
  if (name === 'join' && first !== undefined) return joined(self, iterate(first, offset), offset);
  if (name === 'lower' && /^[ -~]*$/.test(self)) return self.toLowerCase();
  if (name === 'upper' && /^[ -~]*$/.test(self)) return self.toUpperCase();
  if (name === 'strip' && values.length === 0) return self.trim();
  if (name === 'split' && typeof first === 'string' && first !== '' && values.length === 1)
    return newList(self.split(first));
  if (name === 'split' && values.length === 0) return newList(self.split(/\s+/).filter(Boolean));
  if (name === 'replace' && typeof first === 'string' && typeof second === 'string' && first !== '')
    return joined(second, self.split(first), offset);
  if (name === 'startswith' && typeof first === 'string') return self.startsWith(first);
  if (name === 'endswith' && typeof first === 'string') return self.endsWith(first);
  if (name === 'zfill' && typeof first === 'bigint' && first < 1000n) return zeroFilled(self, Number(first));
  return unknownMethod(self, name, offset);
}

function zeroFilled(text: string, width: number): string {
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + '0'.repeat(Math.max(0, width - [...text].length)) + text.slice(sign.length);
}

function joined(separator: string, items: readonly Value[], offset: number): string {
  const texts = items.map((item) => (typeof item === 'string' ? item : unknownMethod(item, 'join', offset)));
  const length = texts.reduce((sum, text) => sum + text.length + separator.length, 0);
  if (length > MAX_TEXT)
    fail('too-much-work', offset, `a string has more than ${MAX_TEXT} characters`, 'use a shorter one');
  return texts.join(separator);
}

function ofDict(self: PyDict, name: string, passed: KnownPassed, offset: number): Value {
  const { positional, keywords } = passed;
  const [first] = positional;
  switch (name) {
    case 'update':
      if (first) addAll(self, first.value, first.offset);
      for (const [key, { value, offset }] of keywords)
        self.entries.set(keyOf(key, offset), { key, value, offset });
      return null;
    case 'copy': {
      const copy = newDict();
      addAll(copy, self, offset);
      return copy;
    }
    case 'keys':
      return newList([...iterate(self, offset)]);
    case 'values':
      iterate(self, offset);
      return newList([...self.entries.values()].map(({ value }) => known(value)));
    case 'items':
      iterate(self, offset);
      return newList(
        [...self.entries.values()].map(({ key, value }) => ({ type: 'tuple', items: [key, known(value)] })),
      );
    case 'clear':
      self.entries.clear();
      return null;
    case 'get':
    case 'pop':
    case 'setdefault':
      return ofEntry(self, name, passed, offset);
    default:
      return unknownMethod(self, name, offset);
  }
}

function ofEntry(
  self: PyDict,
  name: 'get' | 'pop' | 'setdefault',
  { positional: [first, second] }: KnownPassed,
  offset: number,
): Value {
  if (!first) return unknownMethod(self, name, offset);
  const at = keyOf(first.value, first.offset);
  const entry = self.entries.get(at);
  if (entry === undefined && self.holes.some(({ severity }) => severity === 'error'))
    throw new Unreadable(self.holes);
  if (name === 'pop' && entry === undefined && !second)
    return fail(
      'unknown-key',
      first.offset,
      `the dict has no key ${asText(first.value, first.offset)}`,
      'use one of its keys',
    );
  if (name === 'pop') self.entries.delete(at);
  const fallback = second?.value ?? null;
  if (name === 'setdefault' && entry === undefined)
    self.entries.set(at, { key: first.value, value: fallback, offset: first.offset });
  return name === 'pop' && entry ? valueOrNone(entry.value) : entry ? known(entry.value) : fallback;
}

/** The result of `pop` is rarely used, so it does not matter if it is unknown. */
function valueOrNone(cell: Parameters<typeof known>[0]): Value {
  return typeof cell === 'object' && cell?.type === 'unknown' ? null : cell;
}

function ofList(self: PyList, name: string, { positional }: KnownPassed, offset: number): Value {
  const [first, second] = positional;
  if (name === 'append' && first) self.items.push(first.value);
  else if (name === 'extend' && first)
    for (const item of [...iterate(first.value, first.offset)]) self.items.push(item);
  else if (name === 'insert' && typeof first?.value === 'bigint' && second)
    self.items.splice(Number(first.value), 0, second.value);
  else if (name === 'copy') return newList([...self.items]);
  else return unknownMethod(self, name, offset);
  return null;
}
