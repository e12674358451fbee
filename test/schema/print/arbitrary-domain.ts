import fc from 'fast-check';
import type { Kind } from '../../../src/base/kind.ts';
import type { Domain } from '../../../src/schema/schema.ts';

/** Random values and domains of each kind; integers are digits only where a number would lose some. */

const integer = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt(2n ** 53n, 2n ** 63n - 1n).map(String),
  fc.bigInt(-(2n ** 63n), -(2n ** 53n)).map(String),
);
const float = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.float({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** Values that a feature of this kind may hold. */
export const valueOfKind = (kind: Kind) =>
  kind === 'bytes' ? fc.string({ unit: 'binary' }) : kind === 'float' ? float : integer;

/** Ascending integers without gaps, from small numbers or large ones. */
const consecutive = fc
  .tuple(fc.constantFrom(0, 1, -3, 1e6), fc.integer({ min: 1, max: 12 }))
  .map(([first, count]) => Array.from({ length: count }, (_, i) => first + i));

const names = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom('0', 'no', 'yes')), {
    minLength: 1,
    maxLength: 2,
  })
  .map((entries) => new Map(entries));

/** Domains by their values, with names or without, and by bounds; no bound stands beside values. */
export function arbitraryDomain(kind: Kind): fc.Arbitrary<Domain> {
  const values = fc.uniqueArray(valueOfKind(kind), { minLength: 1, maxLength: 3 });
  const numbers = fc.oneof(values, fc.constant([0, 1]), consecutive);
  const listed = kind === 'bytes' ? values : numbers;
  return fc.oneof(
    listed.map((all): Domain => ({ values: all })),
    fc.tuple(listed, names).map(([all, named]): Domain => ({ values: all, names: named })),
    fc.tuple(valueOfKind(kind), valueOfKind(kind)).map(([min, max]) => ordered({ min, max })),
    valueOfKind(kind).map((min): Domain => ({ min })),
    valueOfKind(kind).map((max): Domain => ({ max })),
  );
}

function ordered(bounds: { min?: number | string; max?: number | string }): Domain {
  const { min, max } = bounds;
  const isEmpty = min !== undefined && max !== undefined && isAbove(min, max);
  return isEmpty ? { min: max, max: min } : bounds;
}

function isAbove(a: number | string, b: number | string): boolean {
  const isExact = [a, b].every((value) => /^-?\d+$/.test(String(value)));
  return isExact ? BigInt(a) > BigInt(b) : a > b;
}
