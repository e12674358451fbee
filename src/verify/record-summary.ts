/** Summarizes the records of a file, feature by feature. */
import type { Kind } from '../base/kind.ts';
import type { DecodedRecord, FeatureValues } from './decode-record.ts';
import { type FeatureSummary, type Summarizer, summarizer, summaryOfUnset } from './summary.ts';

/** Features beyond this number are only counted, because each summary takes some kilobytes. */
const MAX_FEATURES = 10_000;

export interface RecordSummary {
  /** By part, kind and name. */
  readonly summarizers: Map<string, Named>;
  /** By name, the number of records in which a feature has no kind. */
  readonly unset: Map<string, number>;
  /** By name, the number of records in which a feature list has no steps. */
  readonly empty: Map<string, number>;
  /** How many occurrences of features are not summarized. */
  leftOut: number;
}

interface Named extends Summarizer {
  readonly name: string;
}

/** Makes the summary of no records. */
export function makeRecordSummary(): RecordSummary {
  return { summarizers: new Map(), unset: new Map(), empty: new Map(), leftOut: 0 };
}

/** Adds the values of a record. */
export function addRecord(summary: RecordSummary, { features, lists, items }: DecodedRecord): void {
  for (const [name, values] of features) {
    if (values === undefined) countIn(summary, summary.unset, name);
    else summarizerFor(summary, name, values.kind, 'features')?.add(values);
  }
  for (const [name, steps] of lists) addSteps(summary, name, steps);
  const names = new Set(items.flatMap((item) => [...item.keys()]));
  for (const name of names) {
    const values = items.map((item) => item.get(name));
    addSteps(summary, name, values);
  }
}

type Steps = readonly (FeatureValues | undefined)[];

function addSteps(summary: RecordSummary, name: string, steps: Steps): void {
  const kinds = new Set(steps.flatMap((step) => step?.kind ?? []));
  if (steps.length === 0) countIn(summary, summary.empty, name);
  else if (kinds.size === 0) countIn(summary, summary.unset, name);
  for (const kind of kinds) summarizerFor(summary, name, kind, 'steps')?.addSteps(steps);
}

function countIn(summary: RecordSummary, counts: Map<string, number>, name: string): void {
  const known = counts.get(name);
  if (known === undefined && counts.size >= MAX_FEATURES) summary.leftOut++;
  else counts.set(name, (known ?? 0) + 1);
}

/** Undefined if there are already too many features. */
function summarizerFor(
  summary: RecordSummary,
  name: string,
  kind: Kind,
  part: 'features' | 'steps',
): Summarizer | undefined {
  const { summarizers } = summary;
  const key = `${part} ${kind} ${name}`;
  const known = summarizers.get(key);
  if (known !== undefined) return known;
  if (summarizers.size >= MAX_FEATURES) {
    summary.leftOut++;
    return undefined;
  }
  const added = { name, ...summarizer(kind) };
  summarizers.set(key, added);
  return added;
}

/**
 * The features of all records by name: first those of examples and contexts, then those with steps. A feature that has no
 * kind in only some records counts as absent from those.
 */
export function finishSummary(
  { summarizers, unset, empty }: RecordSummary,
  records: number,
): FeatureSummary[] {
  const counted = Array.from(summarizers.values(), ({ name, finish }) =>
    withEmptyLists(finish(name, records), empty.get(name) ?? 0),
  );
  const names = new Set(counted.map(({ name }) => name));
  const without = [
    ...Array.from(unset, ([name, count]) => summaryOfUnset(name, count, records, undefined)),
    ...Array.from(empty, ([name, count]) => summaryOfUnset(name, count, records, { min: 0, max: 0 })),
  ].filter(({ name }) => !names.has(name));
  return [...counted, ...without].sort(
    (a, b) => Number(a.steps !== undefined) - Number(b.steps !== undefined) || compare(a.name, b.name),
  );
}

/** A list without steps does not show its kind, but it is present. */
function withEmptyLists(summary: FeatureSummary, count: number): FeatureSummary {
  const { steps, statistics } = summary;
  if (steps === undefined || count === 0) return summary;
  const absent = statistics.absent - count;
  return { ...summary, steps: { ...steps, min: 0 }, statistics: { ...statistics, absent } };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
