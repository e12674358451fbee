import { createHash } from 'node:crypto';
import type { Feature } from '../schema/feature.ts';
import type { Profile } from '../spec/fixture-spec.ts';
import { carriedFactors, type Reading } from './carried-factors.ts';
import type { FloatDistribution, Int64Distribution } from './distributions/table.ts';
import { ALPHANUMERIC, textOf } from './distributions/text.ts';
import { uniformFloats, uniformIntegers } from './distributions/uniform.ts';
import { variedOf } from './distributions/varied.ts';
import type { Modifiers, PlannedFeature } from './plan.ts';
import type { Lengths } from './schema-lengths.ts';
import { type FeatureNamed, schemaBytes, schemaFloats, schemaIntegers } from './schema-values.ts';

const NANS: Modifiers = { nan: 0.02, columns: 0.05 };

/** An embedding by its name: near unit norm, each dimension with a mean of its own. */
const EMBEDDING = /embed/i;

/**
 * Floats of the thorough profile: each column has a location and a scale of its own, so that columns that are shifted,
 * swapped or cut at the wrong end show, and numbers are of many sizes.
 */
function thoroughFloats({ name, length }: Feature): {
  distribution: FloatDistribution;
  modifiers?: Modifiers;
} {
  if (EMBEDDING.test(name) && typeof length === 'number') {
    const root = Math.sqrt(length);
    const scales = { min: 0.85 / root, max: 1 / root };
    return { distribution: variedOf('normal', 0.35 / root, scales) };
  }
  const scales = { min: 0.2, max: 20 };
  return { distribution: variedOf('heavy-tailed', 3, scales), modifiers: NANS };
}

function thoroughIntegers({ name, length }: Feature): Int64Distribution {
  if (length === 1) return idRange(name);
  return variedOf('counts', 20, { min: 1, max: 1000 });
}

const IDS = 1000n;

/**
 * A thousand neighbouring ids that start beyond 2^53, where doubles are no longer exact, with bit 31 set, so that
 * the lower half is negative as an int32: every narrower type confuses them.
 */
function idRange(name: string): Int64Distribution {
  const hash = createHash('sha256').update(name).digest();
  const high = 2n ** 22n + BigInt(hash.readUInt16LE(0));
  const min = (high << 32n) | 0x8000_0000n | (BigInt(hash.readUInt32LE(2)) >> 2n);
  return uniformIntegers(String(min), String(min + IDS - 1n));
}

/** What the schema says of a feature, as a plan has it. */
interface SchemaFacts {
  readonly lengths: Lengths;
  readonly featureNamed: FeatureNamed;
  /** Whether another feature follows this one. */
  readonly isFollowed: boolean;
  /** Whether items or steps of the feature have labels of their own. */
  readonly areItemsLabelled: boolean;
  readonly reading: Reading;
}

/**
 * What the profile makes of a feature that is no label, before any rule. `kept` is how many elements the reader keeps:
 * signal lies nowhere else.
 */
export function profileFeature(
  feature: Feature,
  profile: Profile,
  kept: number | undefined,
  { lengths, featureNamed, isFollowed, areItemsLabelled, reading }: SchemaFacts,
): PlannedFeature {
  const { name, kind, role, required } = feature;
  const shape = { name, role, ...lengths } as const;
  const isThorough = profile === 'thorough';
  // What follows it has room for the values of the other profiles only.
  const isUnbounded = isThorough && !isFollowed;
  // What is tied to other features is there whenever they are.
  const isTied = lengths.lengthGroup !== undefined || feature.tie !== undefined || isFollowed;
  const isAlone = !isTied && lengths.steps === undefined;
  const missing = isThorough && !required && isAlone ? { missing: ABSENT_RATE } : {};
  const teaches = profile !== 'smoke' && profile !== 'uniform';
  const carried = teaches
    ? carriedFactors(feature, kept, lengths, isFollowed, areItemsLabelled, reading)
    : undefined;
  const factors = carried === undefined ? {} : { factors: carried };
  if (kind === 'bytes')
    return {
      ...shape,
      kind,
      distribution: schemaBytes(feature, featureNamed) ?? WORDS,
      ...factors,
      ...missing,
    };
  if (kind === 'int64') {
    const drawn = isUnbounded ? thoroughIntegers(feature) : DIGITS;
    const distribution = schemaIntegers(feature, featureNamed) ?? drawn;
    return { ...shape, kind, distribution, ...factors, ...missing };
  }
  const described = schemaFloats(feature, featureNamed);
  const floats =
    described === undefined && isUnbounded ? thoroughFloats(feature) : { distribution: described ?? UNIT };
  return { ...shape, kind, ...floats, ...factors, ...missing };
}

/** Of the thorough profile. */
export const ABSENT_RATE = 0.03;

/** An index or a unique id names its example, and a time orders what happens: they lose their use where they are absent. */
export function isIndexOrTime({ distribution }: PlannedFeature): boolean {
  return ['example-index', 'unique', 'timestamp'].includes(distribution.type);
}

/** Integers 0 to 9 and floats in [0, 1), as the original drew them. */
export const DIGITS = uniformIntegers(0, 9);
export const UNIT = uniformFloats(0, 1);
const WORDS = textOf({ min: 1, max: 16 }, ALPHANUMERIC);
