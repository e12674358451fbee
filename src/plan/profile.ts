/** What the profiles make of a feature that is no label, before any rule. */
import type { Feature } from '../schema/feature.ts';
import type { Profile } from '../spec/fixture-spec.ts';
import { ALPHANUMERIC, textOf } from './distributions/text.ts';
import type { Range } from './distributions/types.ts';
import { uniformFloats, uniformIntegers } from './distributions/uniform.ts';
import type { Factors, PlannedFeature } from './plan.ts';
import { thoroughFloats, thoroughIntegers } from './thorough.ts';

/** Elements of a variable-length feature. */
export const VARIABLE_LENGTH: Range = { min: 0, max: 8 };

/** `kept` is how many elements the reader keeps: signal lies nowhere else. */
export function profileFeature(feature: Feature, profile: Profile, kept: number | undefined): PlannedFeature {
  const { name, kind, length } = feature;
  const shape = { name, role: 'feature', length: length === 'variable' ? VARIABLE_LENGTH : length } as const;
  const isThorough = profile === 'thorough';
  // The reader has a default for these alone: an absent variable-length feature is an empty row.
  const missing = isThorough && length === 'variable' ? { missing: ABSENT_RATE } : {};
  if (kind === 'bytes') return { ...shape, kind, distribution: WORDS, ...missing };
  const isLearnable = profile !== 'smoke' && profile !== 'uniform' && length !== 'variable';
  const factors = isLearnable ? { factors: factorsFor(Math.min(kept ?? length, length)) } : {};
  if (kind === 'int64') {
    const distribution = isThorough ? thoroughIntegers(feature) : DIGITS;
    return { ...shape, kind, distribution, ...factors, ...missing };
  }
  const floats = isThorough ? thoroughFloats(feature) : { distribution: UNIT };
  return { ...shape, kind, ...floats, ...factors, ...missing };
}

/** Of the thorough profile. */
export const ABSENT_RATE = 0.03;

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
