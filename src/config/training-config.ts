import type { Located } from '../base/problem.ts';

/** What a fixture needs of one dataset section of a training config. */
export interface TrainingConfig {
  readonly dataset: string;
  /** The reader's glob, after substitution; undefined where the config names dated folders instead. */
  readonly inputs: Located<string> | undefined;
  readonly globalBatchSize: Located<number>;
  readonly schemaPath: Located<string>;
  /** Selected feature names (`features`, then the values of `renamed_features`), where the config writes them. */
  readonly features: readonly Located<string>[];
  /** The keys of `tasks`. */
  readonly labels: readonly Located<string>[];
  /** `truncate_and_slice`: the reader keeps the first `keep` elements of `feature` (its name in the schema). */
  readonly truncations: readonly Truncation[];
}

export interface Truncation {
  readonly feature: string;
  readonly keep: Located<number>;
}
