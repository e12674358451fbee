import type { Problem } from '../base/problem.ts';
import type { ReadFile } from './read-records.ts';
import type { RecordType } from './record-type.ts';
import type { FeatureSummary } from './summary.ts';

/** What a TFRecord file holds, as far as it can be read. */
export interface Inspection {
  readonly file: string;
  /** What its records are; undefined where there are none, or none of these messages. */
  readonly type: RecordType | undefined;
  readonly records: number;
  /** Sizes and digests; undefined where the file could not be read to its end. */
  readonly content: ReadFile | undefined;
  readonly features: readonly FeatureSummary[];
  /** Why the file could not be read to its end, or what a record is that is none of these messages. */
  readonly problems: readonly Problem[];
}
