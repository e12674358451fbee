/** Random values, bounds and contents of a schema's features. */
import fc from 'fast-check';
import type { Kind } from '../../src/base/kind.ts';
import { DTYPES } from '../../src/schema/forms/plain/content.ts';
import type { Content, Domain, Integer, Range } from '../../src/schema/schema.ts';

const WIDE = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

const toInteger = (value: bigint): Integer =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

const bigInteger = fc.oneof(fc.bigInt(WIDE), fc.bigInt({ min: -200n, max: 200n }));

/** A number, or the digits of one beyond 2^53. */
export const integer = bigInteger.map(toInteger);

/** A number that a 32-bit float is near to. */
export const real = fc.oneof(
  fc.double({ min: -1e38, max: 1e38, noNaN: true }),
  fc.integer(),
  fc.constantFrom(-0, 1e-7, 5e-324, 1e21, 2 ** 60, 0.1),
);

const text = fc.string({ unit: 'grapheme' });

const integers = fc.uniqueArray(bigInteger, { minLength: 2, maxLength: 5 }).map((values) => {
  return values.sort((a, b) => (a < b ? -1 : 1)).map(toInteger);
});
const reals = fc
  .uniqueArray(real, { minLength: 2, maxLength: 5 })
  .map((values) => values.sort((a, b) => a - b));

/** A domain of values within bounds; any of these may be absent. */
const ordered = (values: fc.Arbitrary<readonly Integer[]>): fc.Arbitrary<Domain> =>
  fc.tuple(values, fc.boolean(), fc.boolean(), fc.boolean()).map(([list, hasMin, hasMax, hasValues]) => {
    const [min, max] = [list[0], list.at(-1)];
    return {
      ...(hasMin && min !== undefined && { min }),
      ...(hasMax && max !== undefined && { max }),
      ...((hasValues || (!hasMin && !hasMax)) && { values: list }),
    };
  });

const names = fc
  .uniqueArray(fc.tuple(fc.maxSafeInteger(), text), { minLength: 1, maxLength: 4, selector: ([n]) => n })
  .map((entries): Domain => ({ names: new Map(entries.map(([number, name]) => [number + 0, name])) }));

/** A domain of the kind. */
export function domainOf(kind: Kind): fc.Arbitrary<Domain> {
  if (kind === 'int64') return fc.oneof(ordered(integers), names);
  if (kind === 'float') return ordered(reals);
  return fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).map((values) => ({ values }));
}

const range = (least: number): fc.Arbitrary<Range> =>
  fc.tuple(fc.nat(60), fc.nat(60)).map(([min, more]) => ({ min: min + least, max: min + least + more }));

const dims = fc.array(fc.nat(5), { maxLength: 3 });
const dtype = fc.constantFrom(...DTYPES);

const sides = { height: range(1), width: range(1) };

/** What bytes hold. */
export const content: fc.Arbitrary<Content> = fc.oneof(
  record({
    type: fc.constant('image' as const),
    format: fc.constant('jpeg' as const),
    ...sides,
    channels: fc.constantFrom(1 as const, 3 as const),
    bits: fc.constant(8 as const),
  }),
  record({
    type: fc.constant('image' as const),
    format: fc.constant('png' as const),
    ...sides,
    channels: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    bits: fc.constantFrom(8 as const, 16 as const),
  }),
  record({ type: fc.constant('text' as const), words: range(0) }),
  record({ type: fc.constant('tensor' as const), dtype, shape: dims }),
  record({
    type: fc.constant('raw' as const),
    dtype: dtype.filter((name) => name !== 'string'),
    shape: dims,
  }),
  fc.constant({ type: 'json' as const }),
);

/** A record with the prototype that object literals have, so that it can be deeply equal to one. */
function record<T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(parts, { noNullPrototype: true });
}
