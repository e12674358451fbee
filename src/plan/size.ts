import { type FeatureLayout, maxRecordBytes } from '../tfrecord/block.ts';
import { maxCompressedBytes } from '../tfrecord/compress.ts';
import { FOOTER_BYTES, HEADER_BYTES } from '../tfrecord/frame.ts';
import { maxNestedRecordBytes, type NestedFeature } from '../tfrecord/nested-record.ts';
import { NEGATIVE_VARINT_BYTES, varintBytes } from '../tfrecord/payload.ts';
import { bindBytes, bindIntegers, bindNumbers } from './distributions/bind.ts';
import { type Changes, changesByFeature, mostElementsUnder } from './edge-case.ts';
import type { DataPlan, Int64Feature, Plan, PlannedFeature } from './plan.ts';
import { shardRange } from './shards.ts';

/** How much a plan will write, before anything is drawn. */

/**
 * A block is compressed in one piece. It is large enough that deflate's start-up does not matter, and small enough to
 * keep several in memory.
 */
const BLOCK_BYTES = 512 * 1024;

/** What is known about a plan's records before anything is drawn; computed once, with the plan. */
export interface RecordLayout {
  /** Features of the Example, or of the context of other records. */
  readonly features: readonly FeatureLayout[];
  /** Features of the context, then of the sequence; empty for an Example. */
  readonly nested: readonly NestedFeature[];
  /** The most bytes that a record takes, with its frame. */
  readonly maxRecordBytes: number;
  /** Examples in a block: as many as surely fit. It decides where compressed blocks are cut, never what a record holds. */
  readonly perBlock: number;
}

/** Computes the sizes of the records of a plan. */
export function layOutRecords({ record, features, sequence = [], edgeCases }: DataPlan): RecordLayout {
  const changes = changesByFeature(edgeCases);
  const flat = features.map((feature) => ({
    ...feature,
    maxPayload: maxPayloadBytes(feature, changes.get(feature.name)),
    isNoise: isIncompressible(feature),
  }));
  const steps = sequence.map(({ steps, ...feature }) => ({
    ...feature,
    maxPayload: maxPayloadBytes(feature),
    maxSteps: steps?.max ?? 0,
  }));
  const nested =
    record === undefined ? [] : [...flat.map((feature) => ({ ...feature, maxSteps: undefined })), ...steps];
  const most = record === undefined ? maxRecordBytes(flat) : maxNestedRecordBytes(record, nested);
  const perBlock = Math.max(1, Math.floor(BLOCK_BYTES / most));
  return { features: flat, nested, maxRecordBytes: most, perBlock };
}

/** The most bytes that one serialized example can take. */
export function maxExampleBytes(records: RecordLayout): number {
  return records.maxRecordBytes - HEADER_BYTES - FOOTER_BYTES;
}

/** An upper bound, in bytes, of the files of the given shards. */
export function predictBytes(
  { data, layout }: Plan,
  { maxRecordBytes, perBlock }: RecordLayout,
  shards: readonly number[],
): number {
  return shards.reduce((sum, shard) => {
    const { examples } = shardRange(data.examples, layout, shard);
    const blocks = Math.ceil(examples / perBlock);
    return sum + maxCompressedBytes(layout.compression, maxRecordBytes * examples, blocks);
  }, 0);
}

/** Records in a broken file: good ones and then the broken one. */
export const MAX_BROKEN_RECORDS = 3;

/** An upper bound, in bytes, of the indices of these shards: two numbers of at most 16 digits for each record. */
export function predictIndices({ data, layout }: Plan, shards: readonly number[]): number {
  const examples = shards.map((shard) => shardRange(data.examples, layout, shard).examples);
  return layout.index ? 34 * examples.reduce((sum, count) => sum + count, 0) : 0;
}

/** An upper bound, in bytes, of so many broken files. */
export function predictBroken({ data }: Plan, { maxRecordBytes }: RecordLayout, files: number): number {
  const records = maxRecordBytes * Math.min(MAX_BROKEN_RECORDS, data.examples);
  return files * (maxCompressedBytes('gzip', records, 1) + MAX_APPENDED_BYTES);
}

/** What a broken file can have after its end. */
const MAX_APPENDED_BYTES = 64;

/** The most bytes that the payload of the feature takes in an example, marked ones with their changes among them. */
function maxPayloadBytes(feature: PlannedFeature, changes: Changes = NO_CHANGES): number {
  const { length, rowSize = 1 } = feature;
  const drawn = rowSize * (typeof length === 'number' ? length : length.max);
  const elements = Math.max(drawn, mostElementsUnder(changes, feature));
  switch (feature.kind) {
    case 'float':
      return 4 * elements;
    case 'int64':
      return elements * maxVarintBytes(feature) + maxChangeBytes(changes);
    case 'bytes': {
      const size = bindBytes(feature.distribution).maxBytes();
      return elements * (1 + varintBytes(BigInt(size)) + size) + maxChangeBytes(changes);
    }
  }
}

/** The most bytes of a value as a varint. */
function maxVarintBytes({ distribution, modifiers }: Int64Feature): number {
  const [min, max] = bindIntegers(distribution).bounds();
  if (min < 0n) return NEGATIVE_VARINT_BYTES;
  return varintBytes(modifiers?.zeros !== undefined && max < 0n ? 0n : max);
}

/** Whether the feature has so many different floats that deflate finds no repetition in them. */
export function isIncompressible(feature: PlannedFeature): boolean {
  if (feature.kind !== 'float') return false;
  const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
  return zeros + nan + inf <= MAX_REPEATED_SHARE && bindNumbers(feature).isIncompressible();
}

/** From this share of zeros, NaNs or infinities on, deflate finds repetitions. */
const MAX_REPEATED_SHARE = 0.05;

const NO_CHANGES: Changes = new Map();

/** The most bytes of a value that takes the place of a drawn one; a float takes what the drawn one does. */
function maxChangeBytes(changes: Changes): number {
  const sizes = Array.from(changes.values(), (change) => {
    if (change.type === 'int64') return NEGATIVE_VARINT_BYTES;
    return change.type === 'bytes' ? 2 + change.hex.length / 2 : 0;
  });
  return Math.max(0, ...sizes);
}

/** How much memory one example takes while it is made; known before anything is drawn. */

/** Draws and columns of an element; and its payload: in the record, in what zlib makes of it, and in what is written. */
const BYTES_PER_ELEMENT = 56;
const COPIES = 3;

/**
 * About what a thread takes for an example with a long feature. Measured, of the largest resident set: 49 to 63 bytes
 * for each of 33 million floats, 56 to 61 for integers, 66 to 86 for texts of at most 16 characters.
 */
export function memoryForExample(data: DataPlan, records: RecordLayout): number {
  return memoryByFeature(data, records).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The name of the feature that is to be made smaller where an example is too large. */
export function largestFeature(data: DataPlan, records: RecordLayout): string | undefined {
  const [first, ...rest] = memoryByFeature(data, records);
  return rest.reduce((largest, other) => (other.bytes > (largest?.bytes ?? 0) ? other : largest), first)
    ?.name;
}

function memoryByFeature(
  { features, sequence = [] }: DataPlan,
  records: RecordLayout,
): { readonly name: string; readonly bytes: number }[] {
  const layouts = records.nested.length === 0 ? records.features : records.nested;
  return [...features, ...sequence].map((feature, f) => {
    const { length, rowSize = 1, steps } = feature;
    const inStep = rowSize * (typeof length === 'number' ? length : length.max);
    const stepCount = steps?.max ?? 1;
    const payload = stepCount * (layouts[f]?.maxPayload ?? 0);
    return { name: feature.name, bytes: BYTES_PER_ELEMENT * stepCount * inStep + COPIES * payload };
  });
}
