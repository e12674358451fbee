/** How much a plan will write, before anything is drawn. */
import { type FeatureLayout, maxRecordBytes } from '../tfrecord/block.ts';
import { maxCompressedBytes } from '../tfrecord/compress.ts';
import { FOOTER_BYTES, HEADER_BYTES } from '../tfrecord/frame.ts';
import { maxNestedRecordBytes, type NestedFeature } from '../tfrecord/nested-record.ts';
import { NEGATIVE_VARINT_BYTES, varintBytes } from '../tfrecord/varint-bytes.ts';
import { bindBytes, bindIntegers, bindNumbers } from './distributions/bind.ts';
import { type Changes, changesByFeature, mostElementsUnder } from './edge-case.ts';
import type { DataPlan, Int64Feature, Plan, PlannedFeature } from './plan.ts';
import { shardRange } from './shards.ts';

/** A block is compressed in one piece: large enough that deflate's start-up does not show, small enough to keep several. */
const BLOCK_BYTES = 512 * 1024;

/** The features as an encoder lays them out. */
export function layOut(data: DataPlan): FeatureLayout[] {
  const changes = changesByFeature(data.edgeCases);
  return data.features.map((feature) => ({
    ...feature,
    maxPayload: maxPayloadBytes(feature, changes.get(feature.name)),
    isNoise: isIncompressible(feature),
  }));
}

/** Examples in a block: as many as surely fit. It decides where compressed blocks are cut, never what a record holds. */
export function examplesPerBlock(data: DataPlan): number {
  return Math.max(1, Math.floor(BLOCK_BYTES / recordBytes(data)));
}

/** The most bytes that one serialized example can take. */
export function maxExampleSize(data: DataPlan): number {
  return recordBytes(data) - HEADER_BYTES - FOOTER_BYTES;
}

/** The most bytes that a record takes, with its frame. */
export function recordBytes(data: DataPlan): number {
  return data.record === undefined
    ? maxRecordBytes(layOut(data))
    : maxNestedRecordBytes(data.record, layOutNested(data));
}

/** The features of the context and of the sequence as the encoder of nested records lays them out. */
export function layOutNested({ features, sequence = [] }: DataPlan): NestedFeature[] {
  return [...features, ...sequence].map(({ steps, ...feature }) => ({
    ...feature,
    maxPayload: maxPayloadBytes(feature),
    maxSteps: steps?.max ?? 0,
  }));
}

/** An upper bound, in bytes, of the files of the given shards. */
export function predictBytes({ data, layout }: Plan, shards: readonly number[]): number {
  const record = recordBytes(data);
  const perBlock = examplesPerBlock(data);
  return shards.reduce((sum, shard) => {
    const { examples } = shardRange(data.examples, layout, shard);
    return sum + maxCompressedBytes(layout.compression, record * examples, Math.ceil(examples / perBlock));
  }, 0);
}

/** Records in a broken file: enough for good ones before the bad one. */
export const MAX_BROKEN_RECORDS = 3;

/** An upper bound, in bytes, of so many broken files. */
export function predictBroken({ data }: Plan, files: number): number {
  const records = recordBytes(data) * Math.min(MAX_BROKEN_RECORDS, data.examples);
  return files * (maxCompressedBytes('gzip', records, 1) + MAX_APPENDED_BYTES);
}

/** Behind the end of a broken file. */
const MAX_APPENDED_BYTES = 64;

/** The most bytes that the payload of the feature takes in an example, marked ones with their changes among them. */
function maxPayloadBytes(feature: PlannedFeature, changes: Changes = NO_CHANGES): number {
  const { length, rowSize = 1 } = feature;
  const drawn = rowSize * (typeof length === 'number' ? length : length.max);
  const elements = Math.max(drawn, mostElementsUnder(changes, feature.length));
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

/** Whether the feature's floats are so many different ones that deflate finds no repetition in them. */
export function isIncompressible(feature: PlannedFeature): boolean {
  if (feature.kind !== 'float') return false;
  const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
  return zeros + nan + inf <= MAX_REPEATED_SHARE && bindNumbers(feature).isIncompressible();
}

/** The share of values that are zero, NaN or infinite from which on deflate finds them. */
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
