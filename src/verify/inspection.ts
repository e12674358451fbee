import type { Problem } from '../base/problem.ts';
import type { InspectedFeature, InspectedFile } from './inspected-file.ts';
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

/** What files hold, as one JSON object. */
export function inspectionsAsJson(inspections: readonly Inspection[]): string {
  return JSON.stringify({ files: inspections.map(inspectedFile) }, null, 2);
}

/** What a file holds, as an object. */
export function inspectedFile({
  file,
  type,
  records,
  content,
  features,
  problems,
}: Inspection): InspectedFile {
  return {
    file,
    // Null where the file could not be read to its end, or tells nothing.
    record: type ?? null,
    records,
    compression: content?.compression ?? null,
    bytes: content?.bytes ?? null,
    contentBytes: content?.contentBytes ?? null,
    sha256: content?.sha256 ?? null,
    contentSha256: content?.contentSha256 ?? null,
    features: features.map(featureObject),
    problems,
  };
}

function featureObject({
  name,
  kind,
  length,
  steps,
  mean,
  statistics: { mean: _, ...statistics },
  sample,
}: FeatureSummary): InspectedFeature {
  return {
    name,
    kind: kind === 'unset' ? null : kind,
    length,
    ...(steps && { steps }),
    ...statistics,
    ...(mean !== undefined && { mean }),
    ...(sample && { sample: { base64: sample.toString('base64') } }),
  };
}
