/** Encodes the steps of a `tf.train.SequenceExample` and the items of an `ExampleListWithContext`. */
import type { Column } from './column.ts';
import {
  bySize,
  type Copy,
  delimitedBytes,
  delimiter,
  type FeatureHead,
  featurePrefix,
  keyField,
  listPrefix,
  PLAIN_COPY,
  putDelimiter,
  putPart,
} from './example.ts';
import type { Payload } from './payload.ts';

export interface StepPayload extends Payload {
  /** The end of the steps of each example. */
  readonly stepEnds: Uint32Array;
}

/** Packs the payload of each step of `count` examples. */
export function packByStep(
  column: Column,
  count: number,
  pack: (column: Column, count: number) => Payload,
): StepPayload {
  const { steps } = column;
  if (steps === undefined) throw new TypeError('A sequence feature has no steps');
  const total = count === 0 ? 0 : steps.ends[count - 1]!;
  return { ...pack({ ...column, ends: steps.elementEnds }, total), stepEnds: steps.ends };
}

/** Writes the repeated part of example `i` and returns its end. */
export type EncodeSteps = (
  payloads: readonly StepPayload[],
  i: number,
  out: Uint8Array,
  at: number,
) => number;

/** Encodes `FeatureLists` as field `field`: a map from names to lists of features, one feature per step. */
export function encodeFeatureLists(
  heads: readonly FeatureHead[],
  field: number,
  { copy }: Copy = PLAIN_COPY,
): EncodeSteps {
  const keys = heads.map(({ name }) => keyField(name));
  const prefixOf = heads.map(({ kind }) => bySize((size) => stepPrefix(kind, size)));
  const listBytes = heads.map(() => 0);
  const entryBytes = heads.map(() => 0);
  return (payloads, i, out, at) => {
    let all = 0;
    for (let f = 0; f < heads.length; f++) {
      listBytes[f] = bytesOfSteps(payloads[f]!, i, prefixOf[f]!);
      entryBytes[f] = keys[f]!.length + delimitedBytes(listBytes[f]!);
      all += delimitedBytes(entryBytes[f]!);
    }
    let end = putDelimiter(field, all, out, at);
    for (let f = 0; f < heads.length; f++) {
      const { bytes, ends, stepEnds } = payloads[f]!;
      end = putDelimiter(1, entryBytes[f]!, out, end);
      end = putBytes(keys[f]!, out, end);
      end = putDelimiter(2, listBytes[f]!, out, end);
      for (let step = startOf(stepEnds, i); step < stepEnds[i]!; step++) {
        const from = startOf(ends, step);
        const to = ends[step]!;
        end = putBytes(prefixOf[f]!(to - from), out, end);
        end = putPart(bytes, from, to, out, end, copy);
      }
    }
    return end;
  };
}

/** The bytes of a step in a `FeatureList` before a payload of this size. */
function stepPrefix(kind: FeatureHead['kind'], payloadSize: number): Uint8Array {
  const list = listPrefix(kind, payloadSize);
  return Buffer.concat([delimiter(1, list.length + payloadSize), list]);
}

function bytesOfSteps(
  { ends, stepEnds }: StepPayload,
  i: number,
  prefixOf: (payloadSize: number) => Uint8Array,
): number {
  let size = 0;
  for (let step = startOf(stepEnds, i); step < stepEnds[i]!; step++) {
    const payloadSize = ends[step]! - startOf(ends, step);
    size += prefixOf(payloadSize).length + payloadSize;
  }
  return size;
}

/** Encodes one `Example` per item as field `field`. */
export function encodeItems(
  heads: readonly FeatureHead[],
  field: number,
  { copy }: Copy = PLAIN_COPY,
): EncodeSteps {
  const prefixOf = heads.map((head) => bySize((size) => featurePrefix(head, size)));
  return (payloads, i, out, at) => {
    const [first] = payloads;
    if (first === undefined) return at;
    let end = at;
    for (let step = startOf(first.stepEnds, i); step < first.stepEnds[i]!; step++) {
      let size = 0;
      for (let f = 0; f < heads.length; f++) {
        const { ends } = payloads[f]!;
        const payloadSize = ends[step]! - startOf(ends, step);
        size += prefixOf[f]!(payloadSize).length + payloadSize;
      }
      end = putDelimiter(field, delimitedBytes(size), out, end);
      end = putDelimiter(1, size, out, end);
      for (let f = 0; f < heads.length; f++) {
        const { bytes, ends } = payloads[f]!;
        const from = startOf(ends, step);
        const to = ends[step]!;
        end = putBytes(prefixOf[f]!(to - from), out, end);
        end = putPart(bytes, from, to, out, end, copy);
      }
    }
    return end;
  };
}

function startOf(ends: Uint32Array, i: number): number {
  return i === 0 ? 0 : ends[i - 1]!;
}

/** Copies bytes to `at` and returns their end. */
export function putBytes(bytes: Uint8Array, out: Uint8Array, at: number): number {
  return putPart(bytes, 0, bytes.length, out, at, PLAIN_COPY.copy);
}
