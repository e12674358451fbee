import type { BrokenKind } from '../base/broken-kind.ts';
import type { Located, Place } from '../base/problem.ts';
import type { RecordType, Schema } from '../schema/schema.ts';
import type { Correlation, Entity } from './across-features.ts';
import type { Rule } from './feature-rule.ts';
import type { Profile } from './profiles.ts';

/** A fixture spec: which values to draw. */
export interface FixtureSpec {
  readonly profile: Profile;
  /** Where the key `labels` is, if the spec has it. */
  readonly labelsPlace: Place | undefined;
  /** Names and globs of the features that are labels where neither config nor schema has any. */
  readonly labelNames: readonly Located<string>[];
  /** `from-config`: the rate at which the config's sampling keeps as many negatives as positives. */
  readonly positiveRate: number | 'from-config' | undefined;
  /** How much of a label the features explain, from 0 to 1. */
  readonly signal: number;
  readonly rules: readonly Rule[];
  readonly entities: readonly Entity[];
  readonly correlations: readonly Correlation[];
  readonly unevenShards: boolean;
  /** Marks examples that carry boundary values. */
  readonly edgeCases: boolean;
  /** Marks others that no reader of the features can parse. */
  readonly hostile: boolean;
  /** The kinds of broken files to write beside the good ones. */
  readonly broken: readonly Located<BrokenKind | 'all'>[];
  /** What the data are, where the spec says that too. */
  readonly schema: Schema | undefined;
  /** What the records of a schema are that cannot say so itself. */
  readonly record: Located<RecordType> | undefined;
}

/** The spec where none is given. */
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
