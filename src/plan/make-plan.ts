import type { BrokenKind } from '../base/broken-kind.ts';
import { error, type OnProblem } from '../base/problem.ts';
import { formatBytes } from '../base/text.ts';
import type { Feature } from '../schema/feature.ts';
import type { RecordType } from '../schema/schema.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';
import { checkUnique } from './check-unique.ts';
import { fingerprint } from './fingerprint.ts';
import { type LabelFacts, labelFacts } from './label-facts.ts';
import { labelKind } from './label-kind.ts';
import { type DataPlan, FORMAT_VERSION, type Layout, type Plan } from './plan.ts';
import { planBroken } from './plan-broken.ts';
import { planEdgeCases } from './plan-edge-cases.ts';
import { type Hints, planFeatures } from './plan-features.ts';
import { checkShards } from './shards.ts';
import {
  largestFeature,
  layOutRecords,
  maxExampleBytes,
  predictBroken,
  predictBytes,
  predictIndices,
  type RecordLayout,
} from './size.ts';

/** What the user decides apart from the features. */
export interface PlanOptions extends Layout {
  /** The type of the records. */
  readonly record: RecordType;
  readonly seed: number;
  readonly dataset: string;
  readonly examples: number | 'auto';
  readonly shardIndex: number | undefined;
  readonly maxBytes: number;
  /** Of the config's reader; undefined without a config. */
  readonly globalBatchSize: number | undefined;
  readonly hints: Hints;
}

/** A plan with everything that is derived from it, and the part of it that a run writes. */
export interface PlannedRun {
  readonly plan: Plan;
  readonly records: RecordLayout;
  readonly fingerprint: string;
  readonly labels: readonly LabelFacts[];
  /** The shards that this run writes: all, or the one asked for. */
  readonly shards: readonly number[];
  /** The broken files that this run writes: those of the layout, with the first shard. */
  readonly broken: readonly BrokenKind[];
  /** Small text files that this run writes next to the records; they are not part of the plan. */
  readonly sidecars: readonly Sidecar[];
  /** An upper bound of what this run writes. */
  readonly bytes: number;
}

/** A small text file next to the records. */
export interface Sidecar {
  readonly name: string;
  readonly text: string;
}

/**
 * Decides everything. Reports contradictions and sizes that are too large; after an error the plan must not be
 * carried out.
 */
export function makePlan(
  features: readonly Feature[],
  options: PlanOptions,
  spec: FixtureSpec,
  onProblem: OnProblem,
): PlannedRun {
  const { seed, dataset, shards, shardIndex } = options;
  const examples =
    options.examples === 'auto' ? automaticExamples(options.globalBatchSize) : options.examples;
  const reading = { record: options.record, isConfigured: options.globalBatchSize !== undefined };
  const planned = planFeatures(features, spec, seed, options.hints, onProblem, reading);
  checkUnique(planned, examples, spec, onProblem);
  const labelKinds = new Map(features.map((feature) => [feature.name, labelKind(feature)]));
  const flat = planned.filter(({ steps }) => steps === undefined);
  const data: DataPlan = {
    formatVersion: FORMAT_VERSION,
    seed,
    dataset,
    examples,
    ...(options.record !== 'example' && { record: options.record }),
    features: flat,
    ...(options.record !== 'example' && { sequence: planned.filter(({ steps }) => steps !== undefined) }),
    ...(spec.edgeCases && {
      edgeCases: planEdgeCases(flat, requiredAmong(features), examples, spec.hostile, onProblem),
    }),
  };
  const kinds = planBroken(spec.broken, options.compression, onProblem);
  const plan: Plan = { data, layout: layoutOf(options, spec, kinds) };
  const records = layOutRecords(data);
  const isComplete = checkShards(examples, options, onProblem);
  const written =
    shardIndex === undefined ? Array.from({ length: isComplete ? shards : 0 }, (_, i) => i) : [shardIndex];
  const brokenHere = written.includes(0) ? kinds : [];
  const bytes = isComplete
    ? predictBytes(plan, records, written) +
      predictIndices(plan, written) +
      predictBroken(plan, records, brokenHere.length)
    : 0;
  checkSize(plan, records, bytes, options.maxBytes, features, onProblem);
  return {
    plan,
    records,
    fingerprint: fingerprint(data),
    labels: labelFacts(planned, (name) => labelKinds.get(name) ?? 'binary', options.record),
    shards: written,
    broken: brokenHere,
    sidecars: [],
    bytes,
  };
}

function layoutOf(
  { shards, compression, compressionLevel, filePrefix, split, index }: PlanOptions,
  { unevenShards }: FixtureSpec,
  broken: readonly BrokenKind[],
): Plan['layout'] {
  return {
    shards,
    ...(unevenShards && { uneven: true }),
    compression,
    compressionLevel,
    filePrefix,
    ...(split !== undefined && { split }),
    ...(index && { index }),
    ...(broken.length > 0 && { broken }),
  };
}

function requiredAmong(features: readonly Feature[]): ReadonlySet<string> {
  return new Set(features.filter(({ required }) => required).map(({ name }) => name));
}

/** Two and a quarter batches, so that there is a second batch and a remainder. */
function automaticExamples(globalBatchSize: number | undefined): number {
  return globalBatchSize === undefined ? 100 : Math.ceil(globalBatchSize * 2.25);
}

/** A protobuf message stays under 2 GiB. */
const MAX_EXAMPLE_BYTES = 2 ** 31 - 1;

function checkSize(
  plan: Plan,
  records: RecordLayout,
  bytes: number,
  maxBytes: number,
  features: readonly Feature[],
  onProblem: OnProblem,
): void {
  const exampleBytes = maxExampleBytes(records);
  if (exampleBytes > MAX_EXAMPLE_BYTES) {
    const message = `one example would take ${formatBytes(exampleBytes)}: a tf.train.Example stays under 2 GiB`;
    const largest = largestFeature(plan.data, records);
    const place = features.find(({ name }) => name === largest)?.describedAt;
    onProblem(
      error(
        'example-too-large',
        place,
        message,
        `make ${JSON.stringify(largest)} smaller, or select fewer features`,
      ),
    );
  } else if (bytes > maxBytes) {
    const message = `the fixture would take up to ${formatBytes(bytes)}: "max-bytes" allows ${formatBytes(maxBytes)}`;
    onProblem(
      error('max-bytes-exceeded', undefined, message, 'ask for fewer examples, or raise "max-bytes"'),
    );
  }
}
