import type { BrokenKind } from '../base/broken-kind.ts';
import type { Located, Place } from '../base/problem.ts';
import type { RecordType, Schema } from '../schema/schema.ts';
import type { Correlation, Entity } from './across-features.ts';
import type { Rule } from './feature-rule.ts';
import type { Profile } from './profiles.ts';

/** A fixture spec: which values to draw. */
export interface FixtureSpec {
  readonly profile: Profile;
  /** Place of the key `labels`, if the spec has it. */
  readonly labelsPlace: Place | undefined;
  /** Names and globs of the features that are labels if neither config nor schema has any. */
  readonly labelNames: readonly Located<string>[];
  /** `from-config`: the rate at which the config's sampling keeps as many negatives as positives. */
  readonly positiveRate: number | 'from-config' | undefined;
  /** How much of a label the features explain, from 0 to 1. */
  readonly signal: number;
  readonly rules: readonly Rule[];
  readonly entities: readonly Entity[];
  readonly correlations: readonly Correlation[];
  readonly unevenShards: boolean;
  /** Whether some examples hold boundary values. */
  readonly edgeCases: boolean;
  /** Whether some other examples cannot be parsed by a reader of the features. */
  readonly hostile: boolean;
  /** The kinds of broken files to write in addition to the good ones. */
  readonly broken: readonly Located<BrokenKind | 'all'>[];
  /** The schema, if the spec contains one. */
  readonly schema: Schema | undefined;
  /** The type of the records, for schemas whose form cannot state it. */
  readonly record: Located<RecordType> | undefined;
}

/** The spec of a run without one. */
export const DEFAULT_SPEC: FixtureSpec = {
  profile: 'learnable',
  labelsPlace: undefined,
  labelNames: [],
  positiveRate: undefined,
  signal: 0.9,
  rules: [],
  entities: [],
  correlations: [],
  unevenShards: false,
  edgeCases: false,
  hostile: false,
  broken: [],
  schema: undefined,
  record: undefined,
};
