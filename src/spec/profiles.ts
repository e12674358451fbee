/**
 * What each profile draws unless the schema or a rule says otherwise. To add a profile, add an entry to `TABLE` and
 * describe it in docs/fixture-spec.md.
 */
import { keysOf } from '../base/keys-of.ts';
import type { BytesDistribution, Int64Distribution } from '../plan/distributions/table.ts';
import { ALPHANUMERIC, textOf } from '../plan/distributions/text.ts';
import { uniformFloats, uniformIntegers } from '../plan/distributions/uniform.ts';
import type { Feature } from '../schema/feature.ts';
import { type FloatValues, variedFloats, variedIntegers } from './varied-values.ts';

export interface ProfileFacts {
  readonly values: ProfileValues;
  /** The rate of examples without a feature or label for which the reader has a default. */
  readonly absentRate: number;
  /**
   * `as-features`: labels are drawn as if they were features. `by-chance`: they have the values of labels, but depend
   * on nothing. `learnable`: they depend on factors that the features carry.
   */
  readonly labels: 'as-features' | 'by-chance' | 'learnable';
  /** The rate of ones of a binary label; with `by-name`, each label has its own. */
  readonly positiveRate: number | 'by-name';
  /** Whether the time features of a config are times in their natural order. */
  readonly ordersTimes: boolean;
  readonly marksEdgeCases: boolean;
}

/** The values of features whose schema does not restrict them. */
export interface ProfileValues {
  readonly int64: (feature: Feature) => Int64Distribution;
  readonly float: (feature: Feature) => FloatValues;
  readonly bytes: BytesDistribution;
}

const WORDS = textOf({ min: 1, max: 16 }, ALPHANUMERIC);

/** The same for every feature: integers from 0 to 9, floats in [0, 1), short words. */
export const PLAIN_VALUES: ProfileValues = {
  int64: () => uniformIntegers(0, 9),
  float: () => ({ distribution: uniformFloats(0, 1) }),
  bytes: WORDS,
};

/** Ranges and scales that differ from feature to feature, so that swapped or narrowed features are noticed. */
const VARIED_VALUES: ProfileValues = { int64: variedIntegers, float: variedFloats, bytes: WORDS };

const LEARNABLE: ProfileFacts = {
  values: PLAIN_VALUES,
  absentRate: 0,
  labels: 'learnable',
  positiveRate: 'by-name',
  ordersTimes: true,
  marksEdgeCases: false,
};

const TABLE = {
  learnable: LEARNABLE,
  smoke: { ...LEARNABLE, labels: 'by-chance', positiveRate: 0.5 },
  thorough: { ...LEARNABLE, values: VARIED_VALUES, absentRate: 0.03 },
  'edge-cases': { ...LEARNABLE, marksEdgeCases: true },
  uniform: { ...LEARNABLE, labels: 'as-features', ordersTimes: false },
} as const satisfies Readonly<Record<string, ProfileFacts>>;

/** The values that a fixture holds by default. */
export type Profile = keyof typeof TABLE;

export const PROFILES: Readonly<Record<Profile, ProfileFacts>> = TABLE;

export const PROFILE_NAMES: readonly Profile[] = keysOf(PROFILES);
