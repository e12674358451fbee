/** What a feature is before any rule: its values from the schema, or else from the profile. */
import type { Feature } from '../schema/feature.ts';
import { PLAIN_VALUES, PROFILES, type Profile } from '../spec/profiles.ts';
import { carriedFactors, type Reading } from './carried-factors.ts';
import { isExampleIndex } from './distributions/example-index.ts';
import { isTimestamp } from './distributions/timestamp.ts';
import { isUnique } from './distributions/unique.ts';
import type { PlannedFeature } from './plan.ts';
import type { Lengths } from './schema-lengths.ts';
import { type FeatureNamed, schemaBytes, schemaFloats, schemaIntegers } from './schema-values.ts';

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

/** Plans a feature as if it were no label. `kept` is how many elements the reader keeps: signal lies nowhere else. */
export function planFeature(
  feature: Feature,
  profile: Profile,
  kept: number | undefined,
  { lengths, featureNamed, isFollowed, areItemsLabelled, reading }: SchemaFacts,
): PlannedFeature {
  const { name, kind, role, required } = feature;
  const { values: profileValues, absentRate, labels } = PROFILES[profile];
  const shape = { name, role, ...lengths } as const;
  // A feature that follows another has room for plain values only.
  const values = isFollowed ? PLAIN_VALUES : profileValues;
  // Features that are tied to each other are present together.
  const isTied = lengths.lengthGroup !== undefined || feature.tie !== undefined || isFollowed;
  const isAlone = !isTied && lengths.steps === undefined;
  const missing = absentRate > 0 && !required && isAlone ? { missing: absentRate } : {};
  const carried =
    labels === 'learnable'
      ? carriedFactors(feature, kept, lengths, isFollowed, areItemsLabelled, reading)
      : undefined;
  const factors = carried === undefined ? {} : { factors: carried };
  if (kind === 'bytes') {
    const distribution = schemaBytes(feature, featureNamed) ?? values.bytes;
    return { ...shape, kind, distribution, ...factors, ...missing };
  }
  if (kind === 'int64') {
    const distribution = schemaIntegers(feature, featureNamed) ?? values.int64(feature);
    return { ...shape, kind, distribution, ...factors, ...missing };
  }
  const described = schemaFloats(feature, featureNamed);
  const floats = described === undefined ? values.float(feature) : { distribution: described };
  return { ...shape, kind, ...floats, ...factors, ...missing };
}

/** An index or a unique id names its example, and a time orders what happens: an example needs them. */
export function isIndexOrTime({ distribution }: PlannedFeature): boolean {
  return isExampleIndex(distribution) || isUnique(distribution) || isTimestamp(distribution);
}
