/** Encodes the steps of a `tf.train.SequenceExample` and the items of an `ExampleListWithContext`. */
import type { Column } from './column.ts';
import { delimiter, type FeatureHead, featurePrefix, keyField, listPrefix } from './example.ts';
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
export function encodeFeatureLists(heads: readonly FeatureHead[], field: number): EncodeSteps {
  const keys = heads.map(({ name }) => keyField(name));
  return (payloads, i, out, at) => {
    const listBytes = heads.map(({ kind }, f) => {
      let size = 0;
      eachStep(payloads[f]!, i, (from, to) => {
        size += delimitedBytes(listPrefix(kind, to - from).length + to - from);
      });
      return size;
    });
    const entryBytes = listBytes.map((size, f) => keys[f]!.length + delimitedBytes(size));
    const all = entryBytes.reduce((sum, size) => sum + delimitedBytes(size), 0);
    let end = putBytes(delimiter(field, all), out, at);
    heads.forEach(({ kind }, f) => {
      end = putBytes(delimiter(1, entryBytes[f]!), out, end);
      end = putBytes(keys[f]!, out, end);
      end = putBytes(delimiter(2, listBytes[f]!), out, end);
      eachStep(payloads[f]!, i, (from, to) => {
        const prefix = listPrefix(kind, to - from);
        end = putBytes(delimiter(1, prefix.length + to - from), out, end);
        end = putBytes(prefix, out, end);
        end = putBytes(payloads[f]!.bytes.subarray(from, to), out, end);
      });
    });
    return end;
  };
}

/** Encodes one `Example` per item as field `field`. */
export function encodeItems(heads: readonly FeatureHead[], field: number): EncodeSteps {
  return (payloads, i, out, at) => {
    const [first] = payloads;
    if (first === undefined) return at;
    const from = i === 0 ? 0 : first.stepEnds[i - 1]!;
    const to = first.stepEnds[i]!;
    let end = at;
    for (let step = from; step < to; step++) {
      const parts = heads.map((head, f) => {
        const { bytes, ends } = payloads[f]!;
        const payload = bytes.subarray(step === 0 ? 0 : ends[step - 1]!, ends[step]!);
        return { prefix: featurePrefix(head, payload.length), payload };
      });
      const size = parts.reduce((sum, { prefix, payload }) => sum + prefix.length + payload.length, 0);
      end = putBytes(delimiter(field, delimitedBytes(size)), out, end);
      end = putBytes(delimiter(1, size), out, end);
      for (const { prefix, payload } of parts) end = putBytes(payload, out, putBytes(prefix, out, end));
    }
    return end;
  };
}

/** Calls `visit` with the start and the end of the payload of each step of the example. */
function eachStep(
  { ends, stepEnds }: StepPayload,
  i: number,
  visit: (from: number, to: number) => void,
): void {
  for (let step = i === 0 ? 0 : stepEnds[i - 1]!; step < stepEnds[i]!; step++)
    visit(step === 0 ? 0 : ends[step - 1]!, ends[step]!);
}

/** Copies bytes to `at` and returns their end. */
export function putBytes(bytes: Uint8Array, out: Uint8Array, at: number): number {
  out.set(bytes, at);
  return at + bytes.length;
}

/** The size of a length-delimited field with a tag of one byte. */
function delimitedBytes(size: number): number {
  return delimiter(1, size).length + size;
}
