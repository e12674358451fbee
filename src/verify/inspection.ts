import type { Problem } from '../base/problem.ts';
import type { InspectedFeature, InspectedFile } from './inspected-file.ts';
import type { ReadFile } from './read-records.ts';
import type { RecordType } from './record-type.ts';
import type { FeatureSummary } from './summary.ts';

/** The contents of a TFRecord file, as far as it can be read. */
export interface Inspection {
  readonly file: string;
  /** The type of its records; undefined if it has no records, or records of another type. */
  readonly type: RecordType | undefined;
  readonly records: number;
  /** Sizes and digests; undefined if the file could not be read to its end. */
  readonly content: ReadFile | undefined;
  readonly features: readonly FeatureSummary[];
  /** Why the file could not be read to its end, or which record is of an unknown type. */
  readonly problems: readonly Problem[];
}

/** Prints inspections as one JSON object. */
export function inspectionsAsJson(inspections: readonly Inspection[]): string {
  return JSON.stringify({ files: inspections.map(inspectedFile) }, null, 2);
}

/** Turns an inspection into the object that is printed as JSON. */
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
