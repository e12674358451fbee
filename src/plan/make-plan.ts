import type { BrokenKind } from '../base/broken-kind.ts';
import { error, type Report } from '../base/problem.ts';
import type { Feature } from '../config/feature.ts';
import type { FixtureSpec } from '../config/fixture-spec.ts';
import { largestFeature } from './memory.ts';
import { type DataPlan, FORMAT_VERSION, type Layout, type Plan } from './plan.ts';
import { planBroken } from './plan-broken.ts';
import { planEdgeCases } from './plan-edge-cases.ts';
import { type Hints, planFeatures } from './plan-features.ts';
import { MAX_SHARDS } from './shards.ts';
import { maxExampleSize, predictBroken, predictBytes } from './size.ts';

/** What the user decides, beside the features. */
export interface Wishes extends Layout {
  readonly seed: number;
  readonly dataset: string;
  readonly examples: number | 'auto';
  readonly shardIndex: number | undefined;
  readonly maxBytes: number;
  /** Of the config's reader; undefined without a config. */
  readonly globalBatchSize: number | undefined;
  readonly hints: Hints;
}

export interface PlannedRun {
  readonly plan: Plan;
  /** The shards that this run writes: all, or the one asked for. */
  readonly shards: readonly number[];
  /** The broken files that this run writes: those of the layout, with the first shard. */
  readonly broken: readonly BrokenKind[];
  /** An upper bound of what this run writes. */
  readonly bytes: number;
}

/** Decides everything; reports what contradicts itself or is too large, and then the plan must not be carried out. */
export function makePlan(
  features: readonly Feature[],
  wishes: Wishes,
  spec: FixtureSpec,
  report: Report,
): PlannedRun {
  const { seed, dataset, shards, shardIndex } = wishes;
  const examples = wishes.examples === 'auto' ? automaticExamples(wishes.globalBatchSize) : wishes.examples;
  const planned = planFeatures(features, spec, seed, wishes.hints, report);
  const data: DataPlan = {
    formatVersion: FORMAT_VERSION,
    seed,
    dataset,
    examples,
    features: planned,
    ...(spec.edgeCases && { edgeCases: planEdgeCases(planned, examples, spec.hostile, report) }),
  };
  const { compression, compressionLevel, filePrefix } = wishes;
  const uneven = spec.unevenShards ? { uneven: true as const } : {};
  const kinds = planBroken(spec.broken, compression, report);
  const broken = kinds.length > 0 ? { broken: kinds } : {};
  const layout = { shards, ...uneven, compression, compressionLevel, filePrefix, ...broken };
  const plan: Plan = { data, layout };
  const isComplete = checkShards(examples, wishes, report);
  const written =
    shardIndex === undefined ? Array.from({ length: isComplete ? shards : 0 }, (_, i) => i) : [shardIndex];
  const brokenHere = written.includes(0) ? kinds : [];
  const bytes = isComplete ? predictBytes(plan, written) + predictBroken(plan, brokenHere.length) : 0;
  checkSize(plan, bytes, wishes.maxBytes, features, report);
  return { plan, shards: written, broken: brokenHere, bytes };
}

/** Two and a quarter batches: a second batch and a remainder exist, whatever the reader does with it. */
function automaticExamples(globalBatchSize: number | undefined): number {
  return globalBatchSize === undefined ? 100 : Math.ceil(globalBatchSize * 2.25);
}

function checkShards(examples: number, { shards, shardIndex }: Wishes, report: Report): boolean {
  if (shards > MAX_SHARDS) {
    report(error(undefined, `"shards" is ${shards}: at most ${MAX_SHARDS} are possible`));
    return false;
  }
  if (shards > examples) {
    report(
      error(
        undefined,
        `"shards" is ${shards} for ${examples} examples: a shard would be empty`,
        `ask for at most ${examples} shards, or for more examples`,
      ),
    );
    return false;
  }
  if (shardIndex !== undefined && shardIndex >= shards) {
    report(
      error(
        undefined,
        `"shard-index" is ${shardIndex}: with "shards" ${shards} it goes from 0 to ${shards - 1}`,
      ),
    );
    return false;
  }
  return true;
}

/** A protobuf message stays under 2 GiB. */
const MAX_EXAMPLE_BYTES = 2 ** 31 - 1;

function checkSize(
  plan: Plan,
  bytes: number,
  maxBytes: number,
  features: readonly Feature[],
  report: Report,
): void {
  const exampleBytes = maxExampleSize(plan.data);
  if (exampleBytes > MAX_EXAMPLE_BYTES) {
    const found = `one example would take ${exampleBytes} bytes: a tf.train.Example stays under 2 GiB`;
    const largest = largestFeature(plan.data);
    const place = features.find(({ name }) => name === largest)?.describedAt;
    report(error(place, found, `make ${JSON.stringify(largest)} smaller, or select fewer features`));
  } else if (bytes > maxBytes) {
    const found = `the fixture would take up to ${bytes} bytes: "max-bytes" allows ${maxBytes}`;
    report(error(undefined, found, 'ask for fewer examples, or raise "max-bytes"'));
  }
}
