/** What the profiles make of a feature that is no label, before any rule. */
import type { Feature } from '../schema/feature.ts';
import type { Profile } from '../spec/fixture-spec.ts';
import { ALPHANUMERIC, textOf } from './distributions/text.ts';
import { uniformFloats, uniformIntegers } from './distributions/uniform.ts';
import type { Factors, PlannedFeature } from './plan.ts';
import type { Lengths } from './schema-lengths.ts';
import { type FeatureNamed, schemaBytes, schemaFloats, schemaIntegers } from './schema-values.ts';
import { thoroughFloats, thoroughIntegers } from './thorough.ts';

/** What the schema says of a feature, as a plan has it. */
export interface SchemaFacts {
  readonly lengths: Lengths;
  readonly featureNamed: FeatureNamed;
  /** Whether another feature follows this one. */
  readonly isFollowed: boolean;
}

/** `kept` is how many elements the reader keeps: signal lies nowhere else. */
export function profileFeature(
  feature: Feature,
  profile: Profile,
  kept: number | undefined,
  { lengths, featureNamed, isFollowed }: SchemaFacts,
): PlannedFeature {
  const { name, kind, length, role, required } = feature;
  const shape = { name, role, ...lengths } as const;
  const isThorough = profile === 'thorough';
  // What is tied to other features is there whenever they are.
  const isTied = lengths.lengthGroup !== undefined || feature.tie !== undefined || isFollowed;
  const isAlone = !isTied && lengths.steps === undefined;
  const missing = isThorough && !required && isAlone ? { missing: ABSENT_RATE } : {};
  if (kind === 'bytes')
    return { ...shape, kind, distribution: schemaBytes(feature, featureNamed) ?? WORDS, ...missing };
  const isFlat = length !== 'variable' && feature.steps === undefined && role === 'feature';
  const isLearnable = profile !== 'smoke' && profile !== 'uniform' && isFlat && length > 0;
  const factors = isLearnable ? { factors: factorsFor(Math.min(kept ?? length, length)) } : {};
  if (kind === 'int64') {
    const drawn = isThorough ? thoroughIntegers(feature) : DIGITS;
    const distribution = schemaIntegers(feature, featureNamed) ?? drawn;
    return { ...shape, kind, distribution, ...factors, ...missing };
  }
  const described = schemaFloats(feature, featureNamed);
  const floats =
    described === undefined && isThorough ? thoroughFloats(feature) : { distribution: described ?? UNIT };
  return { ...shape, kind, ...floats, ...factors, ...missing };
}

/** Of the thorough profile. */
export const ABSENT_RATE = 0.03;

/** An index names its example, and a time orders what happens: both lose their use where they are absent. */
export function isIndexOrTime({ distribution }: PlannedFeature): boolean {
  return distribution.type === 'example-index' || distribution.type === 'timestamp';
}

/** Integers 0 to 9 and floats in [0, 1), as the original drew them. */
export const DIGITS = uniformIntegers(0, 9);
export const UNIT = uniformFloats(0, 1);
const WORDS = textOf({ min: 1, max: 16 }, ALPHANUMERIC);

/** A factor drives at least this many elements, so that a model finds it, where there are so many. */
const ELEMENTS_PER_FACTOR = 12;
const MAX_FACTORS = 8;

function factorsFor(kept: number): Factors {
  return { count: Math.min(MAX_FACTORS, Math.max(1, Math.floor(kept / ELEMENTS_PER_FACTOR))), kept };
}
