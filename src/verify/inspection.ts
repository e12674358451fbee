import type { Problem } from '../base/problem.ts';
import type { ReadFile } from './read-records.ts';
import type { FeatureSummary } from './summary.ts';

/** What a TFRecord file holds, as far as it can be read. */
export interface Inspection {
  readonly file: string;
  readonly records: number;
  /** Sizes and digests; undefined where the file could not be read to its end. */
  readonly content: ReadFile | undefined;
  /** In the order of their names. */
  readonly features: readonly FeatureSummary[];
  /** Why the file could not be read to its end, or a record is no example. */
  readonly problems: readonly Problem[];
}
