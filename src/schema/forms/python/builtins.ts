/** Functions of Python and TensorFlow on known arguments. */
import { iterate } from './access.ts';
import { calculate, MAX_ITEMS } from './arithmetic.ts';
import { arrayOf, constant } from './arrays.ts';
import { addAll } from './displays.ts';
import { fail } from './finding.ts';
import { asText } from './format.ts';
import { keyOf } from './key.ts';
import type { KnownPassed } from './methods.ts';
import { truthOf } from './opaque.ts';
import { dtypeOf } from './tensorflow.ts';
import { describe, isType, newDict, newList, type Value } from './value.ts';

type Call = (passed: KnownPassed, offset: number) => Value;

/** The functions by full name. */
export const BUILTIN_CALLS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['builtins.dict', makeDict],
  ['collections.OrderedDict', makeDict],
  ['builtins.dict.fromkeys', fromKeys],
  ['builtins.list', (passed, offset) => newList([...itemsOfOnly(passed, offset, [])])],
  ['builtins.tuple', (passed, offset) => ({ type: 'tuple', items: [...itemsOfOnly(passed, offset, [])] })],
  ['builtins.len', length],
  ['builtins.range', range],
  ['builtins.zip', zip],
  ['builtins.enumerate', enumerate],
  ['builtins.reversed', (passed, offset) => newList([...itemsOfOnly(passed, offset)].reverse())],
  ['builtins.sorted', sorted],
  [
    'builtins.sum',
    (passed, offset) => itemsOfOnly(passed, offset).reduce((a, b) => calculate('+', a, b, offset), 0n),
  ],
  ['builtins.max', (passed, offset) => extreme(passed, offset, (a, b) => a > b)],
  ['builtins.min', (passed, offset) => extreme(passed, offset, (a, b) => a < b)],
  ['builtins.str', (passed, offset) => asText(only(passed, offset), offset)],
  ['builtins.bool', (passed, offset) => truthOf(only(passed, offset), offset)],
  ['builtins.int', toInt],
  ['numpy.int64', toInt],
  ['tensorflow.Dimension', toInt],
  ['builtins.float', toFloat],
  ['numpy.float32', toFloat],
  ['tensorflow.TensorShape', (passed, offset) => only(passed, offset)],
  ['tensorflow.as_dtype', asDtype],
  ['numpy.dtype', asDtype],
  ...['tensorflow', 'numpy'].flatMap((module): [string, Call][] => [
    [`${module}.zeros`, arrayOf(0n)],
    [`${module}.ones`, arrayOf(1n)],
  ]),
  ['tensorflow.fill', arrayOf(undefined)],
  ['numpy.full', arrayOf(undefined)],
  ['tensorflow.constant', constant],
  ['numpy.array', constant],
]);

function only({ positional, keywords }: KnownPassed, offset: number): Value {
  const [argument, ...others] = positional;
  if (!argument || others.length > 0 || keywords.size > 0)
    return fail('call-arguments', offset, 'the function takes one argument', 'pass one argument');
  return argument.value;
}

function itemsOfOnly(passed: KnownPassed, offset: number, none?: readonly Value[]): readonly Value[] {
  return none && passed.positional.length === 0 ? none : iterate(only(passed, offset), offset);
}

function makeDict({ positional, keywords }: KnownPassed): Value {
  const dict = newDict();
  for (const { value, offset } of positional) addAll(dict, value, offset);
  for (const [key, { value, offset }] of keywords)
    dict.entries.set(keyOf(key, offset), { key, value, offset });
  return dict;
}

function fromKeys({ positional }: KnownPassed): Value {
  const [keys, value] = positional;
  const dict = newDict();
  for (const key of keys ? iterate(keys.value, keys.offset) : [])
    dict.entries.set(keyOf(key, keys?.offset ?? 0), {
      key,
      value: value?.value ?? null,
      offset: keys?.offset ?? 0,
    });
  return dict;
}

function length(passed: KnownPassed, offset: number): Value {
  const value = only(passed, offset);
  return BigInt(isType(value, 'bytes') ? value.bytes.length : iterate(value, offset).length);
}

function range({ positional }: KnownPassed, offset: number): Value {
  const bounds = positional.map(({ value }) =>
    typeof value === 'bigint'
      ? Number(value)
      : fail('not-a-literal', offset, `an argument of range is ${describe(value)}`),
  );
  const [start = 0, end = 0, step = 1] = bounds.length === 1 ? [0, ...bounds] : bounds;
  const count = Math.max(0, Math.ceil((end - start) / step));
  if (step === 0) fail('arithmetic', offset, 'the step of a range is zero', 'use another step');
  if (count > MAX_ITEMS)
    fail('too-much-work', offset, `a range has more than ${MAX_ITEMS} numbers`, 'use a shorter one');
  return newList(Array.from({ length: count }, (_, i) => BigInt(start + i * step)));
}

function zip({ positional }: KnownPassed): Value {
  const lists = positional.map(({ value, offset }) => iterate(value, offset));
  const count = lists.length === 0 ? 0 : Math.min(...lists.map(({ length }) => length));
  return newList(
    Array.from({ length: count }, (_, i) => ({ type: 'tuple', items: lists.map((list) => list[i] ?? null) })),
  );
}

function enumerate({ positional, keywords }: KnownPassed, offset: number): Value {
  const [items, given] = positional;
  const start = (given ?? keywords.get('start'))?.value ?? 0n;
  if (!items || typeof start !== 'bigint')
    return fail('call-arguments', offset, 'enumerate has no argument', 'pass a list');
  return newList(
    iterate(items.value, items.offset).map((item, i) => ({
      type: 'tuple',
      items: [start + BigInt(i), item],
    })),
  );
}

function sorted(passed: KnownPassed, offset: number): Value {
  const items = [...itemsOfOnly(passed, offset)];
  const isSame = (type: string) => items.every((item) => typeof item === type);
  // Python compares strings by code points.
  if (isSame('string'))
    return newList(
      items
        .map((item) => Array.from(String(item), (char) => char.codePointAt(0) ?? 0))
        .sort(byItems)
        .map((codes) => String.fromCodePoint(...codes)),
    );
  if (isSame('bigint'))
    return newList(
      items.sort((a, b) => (typeof a === 'bigint' && typeof b === 'bigint' && a < b ? -1 : a === b ? 0 : 1)),
    );
  return fail('not-a-literal', offset, 'the sorted values are neither strings nor integers');
}

function byItems(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((item, i) => item !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

function extreme(
  passed: KnownPassed,
  offset: number,
  isBetter: (a: bigint | number, b: bigint | number) => boolean,
): Value {
  const items =
    passed.positional.length === 1
      ? itemsOfOnly(passed, offset)
      : passed.positional.map(({ value }) => value);
  const numbers = items.map((item) =>
    typeof item === 'bigint' || typeof item === 'number'
      ? item
      : fail('not-a-literal', offset, `min and max are not supported for ${describe(item)}`),
  );
  const [first, ...others] = numbers;
  if (first === undefined || passed.keywords.size > 0)
    return fail('call-arguments', offset, 'min or max has no values', 'pass numbers');
  return others.reduce((best, number) => (isBetter(number, best) ? number : best), first);
}

function toInt(passed: KnownPassed, offset: number): Value {
  const value = passed.positional.length === 0 ? 0n : only(passed, offset);
  if (typeof value === 'bigint' || typeof value === 'boolean') return BigInt(value);
  if (typeof value === 'number' && Number.isFinite(value)) return BigInt(Math.trunc(value));
  if (typeof value === 'string' && /^\s*[-+]?\d{1,1000}\s*$/.test(value))
    return BigInt(value.trim().replace(/^\+/, ''));
  return fail('not-a-literal', offset, `int is not supported for ${describe(value)}`);
}

function toFloat(passed: KnownPassed, offset: number): Value {
  const value = passed.positional.length === 0 ? 0 : only(passed, offset);
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean')
    return Number(value);
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const special = /^([-+]?)(inf(?:inity)?|nan)$/.exec(text);
  if (special)
    return (special[1] === '-' ? -1 : 1) * (special[2] === 'nan' ? Number.NaN : Number.POSITIVE_INFINITY);
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(text)) return Number(text);
  return fail('not-a-literal', offset, `float is not supported for ${describe(value)}`);
}

function asDtype(passed: KnownPassed, offset: number): Value {
  const dtype = dtypeOf(only(passed, offset), offset);
  return { type: 'path', path: `tensorflow.${dtype}` };
}
