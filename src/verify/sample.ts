/** Statistics of the features that a training reads, from the first records of some files. */
import type { Kind } from '../base/kind.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { CorruptionError } from './corruption.ts';
import { type DecodedRecord, decodeRecord } from './decode-record.ts';
import type { RecordType } from './record-type.ts';
import { type Summarizer, summarizer } from './summary.ts';

export interface Sampler {
  /** Adds the next record. */
  readonly add: (data: Buffer) => void;
  /** In the order of the features; empty if the first record is too large to be sampled. */
  readonly counted: () => readonly { readonly statistics: Statistics }[];
  /** Names of features in the records, expected or not; incomplete if there are very many. */
  readonly names: ReadonlySet<string>;
}

interface Sampled {
  readonly name: string;
  readonly kind: Kind;
  /** Set for the feature lists of a `sequence-example` and for the items of an `example-list`. */
  readonly steps?: object;
}

/** Only the first bytes are sampled, because decoding takes many times as long as checking. */
const SAMPLED_BYTES = 4 * 2 ** 20;

const MAX_NAMES = 10_000;

/** Makes a sampler for records of the type. */
export function sampleValues(features: readonly Sampled[], type: RecordType): Sampler {
  const summaries = features.map((feature) => ({ feature, summary: summarizer(feature.kind) }));
  const names = new Set<string>();
  let rest = SAMPLED_BYTES;
  let records = 0;
  return {
    names,
    add: (data) => {
      rest -= data.length;
      if (rest < 0) return;
      records++;
      const record = tryDecode(data, type);
      if (record === undefined) return;
      for (const name of namesIn(record)) if (names.size < MAX_NAMES) names.add(name);
      for (const { feature, summary } of summaries) addFeature(summary, feature, record);
    },
    counted: () => {
      if (records === 0) return [];
      return summaries.map(({ feature, summary }) => ({
        statistics: summary.finish(feature.name, records).statistics,
      }));
    },
  };
}

function namesIn({ features, lists, items }: DecodedRecord): string[] {
  return [features, lists, ...items].flatMap((part) => [...part.keys()]);
}

/** Undefined if the record is malformed, which the checker reports. */
function tryDecode(data: Buffer, type: RecordType): DecodedRecord | undefined {
  try {
    return decodeRecord(data, type);
  } catch (cause) {
    if (!(cause instanceof CorruptionError)) throw cause;
    return undefined;
  }
}

function addFeature(
  summary: Summarizer,
  { name, kind, steps }: Sampled,
  { features, lists, items }: DecodedRecord,
): void {
  if (steps === undefined) {
    const values = features.get(name);
    if (values?.kind === kind) summary.add(values);
    return;
  }
  const all = lists.get(name) ?? items.map((item) => item.get(name));
  if (all.some((step) => step?.kind === kind)) summary.addSteps(all);
}
