/**
 * Encodes `tf.train.Example` (example.proto). protobufjs writes the structure. The bytes before a feature's payload
 * only depend on the payload's size, so they are written once per size and copied from then on.
 */
import protobuf from 'protobufjs/minimal.js';
import type { Kind } from '../base/kind.ts';
import type { Trace } from './deflate/trace.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Payload } from './payload.ts';

export interface FeatureHead {
  readonly name: string;
  readonly kind: Kind;
}

/** Writes example `i` of the payloads at `at` and returns its end. */
export type EncodeExample = (payloads: readonly Payload[], i: number, out: Uint8Array, at: number) => number;

/**
 * Features are written in the given order, in which the payloads have to come as well. With a kernel, payloads and
 * output have to be in its memory.
 */
export function compileExample(
  heads: readonly FeatureHead[],
  trace?: Trace,
  { copy }: Copy = PLAIN_COPY,
): EncodeExample {
  const prefixOf = heads.map((head) => bySize((size) => featurePrefix(head, size)));
  const absences = heads.map(absentEntries);
  const prefixes: Uint8Array[] = [];
  return (payloads, i, out, at) => {
    let size = 0;
    for (let f = 0; f < prefixOf.length; f++) {
      const { ends, absent } = payloads[f]!;
      const payloadSize = ends[i]! - (i === 0 ? 0 : ends[i - 1]!);
      const absence = absent === undefined ? 0 : absent[i]!;
      const prefix = absence === 0 ? prefixOf[f]!(payloadSize) : absences[f]![absence - 1]!;
      prefixes[f] = prefix;
      size += prefix.length + payloadSize;
    }
    let end = putDelimiter(1, size, out, at);
    trace?.other(end);
    for (let f = 0; f < prefixOf.length; f++) {
      const { bytes, ends } = payloads[f]!;
      const prefix = prefixes[f]!;
      const start = end;
      for (let p = 0; p < prefix.length; p++) out[end++] = prefix[p]!;
      trace?.prefix(f, prefix, start, end);
      const from = i === 0 ? 0 : ends[i - 1]!;
      const to = ends[i]!;
      end = putPart(bytes, from, to, out, end, copy);
      trace?.payload(f, end);
    }
    return end;
  };
}

/** Copies payloads. */
export type Copy = Pick<Kernel, 'copy'>;

/** Between any two arrays. */
export const PLAIN_COPY: Copy = {
  copy: (bytes, from, to, out, at) => out.set(bytes.subarray(from, to), at),
};

/** Size below which a loop is faster than a call. */
const CALLED_COPY_BYTES = 64;

/** Copies a part of some bytes to `at` and returns its end. */
export function putPart(
  bytes: Uint8Array,
  from: number,
  to: number,
  out: Uint8Array,
  at: number,
  copy: Copy['copy'],
): number {
  if (to - from >= CALLED_COPY_BYTES) copy(bytes, from, to, out, at);
  else for (let p = from; p < to; p++) out[at + p - from] = bytes[p]!;
  return at + to - from;
}

const NOTHING = new Uint8Array(0);

/** The bytes that replace a missing feature, by the value of `Column.absent`. */
function absentEntries({ name, kind }: FeatureHead): readonly Uint8Array[] {
  const otherKind = kind === 'int64' ? 'float' : 'int64';
  return [NOTHING, entryWithoutList(name), featurePrefix({ name, kind: otherKind }, 0)];
}

/** The maximum size of an example whose payloads are at most `maxPayloads` bytes long. */
export function maxExampleBytes(heads: readonly FeatureHead[], maxPayloads: readonly number[]): number {
  return delimitedBytes(heads.reduce((sum, head, f) => sum + entryBytes(head, maxPayloads[f]!), 0));
}

/**
 * The size of a feature's entry, from the sizes of its name and payload alone, so that a plan can ask before anything
 * is written.
 */
function entryBytes({ name, kind }: FeatureHead, payloadSize: number): number {
  const list = kind === 'bytes' || payloadSize === 0 ? payloadSize : delimitedBytes(payloadSize);
  return delimitedBytes(delimitedBytes(Buffer.byteLength(name)) + delimitedBytes(delimitedBytes(list)));
}

/** The size of a length-delimited field with a tag of one byte. */
export function delimitedBytes(size: number): number {
  let bytes = 2 + size;
  for (let rest = size; rest > 127; rest = Math.floor(rest / 128)) bytes++;
  return bytes;
}

/** Number of prefixes that are kept per feature: far more sizes than the varints of a feature of fixed length have. */
const PREFIXES_KEPT = 1024;

/** Caches the bytes before a payload by the payload's size. */
export function bySize(make: (payloadSize: number) => Uint8Array): (payloadSize: number) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  let lastSize = -1;
  let last: Uint8Array = new Uint8Array(0);
  return (payloadSize) => {
    if (payloadSize === lastSize) return last;
    lastSize = payloadSize;
    last = known.get(payloadSize) ?? make(payloadSize);
    if (known.size < PREFIXES_KEPT) known.set(payloadSize, last);
    return last;
  };
}

const LIST_FIELD = { bytes: 1, float: 2, int64: 3 } as const satisfies Record<Kind, number>;

/** The bytes of the map entry `Features.feature[name]` before a payload of this size. */
export function featurePrefix({ name, kind }: FeatureHead, payloadSize: number): Uint8Array {
  const list = listPrefix(kind, payloadSize);
  const value = delimiter(2, list.length + payloadSize);
  const key = keyField(name);
  const size = key.length + value.length + list.length + payloadSize;
  return Buffer.concat([delimiter(1, size), key, value, list]);
}

/** The bytes of a `Feature` before a payload of this size. */
export function listPrefix(kind: Kind, payloadSize: number): Uint8Array {
  const isPacked = kind !== 'bytes' && payloadSize > 0;
  const packed = isPacked ? delimiter(1, payloadSize) : new Uint8Array(0);
  return Buffer.concat([delimiter(LIST_FIELD[kind], packed.length + payloadSize), packed]);
}

function entryWithoutList(name: string): Uint8Array {
  const key = keyField(name);
  const value = delimiter(2, 0);
  return Buffer.concat([delimiter(1, key.length + value.length), key, value]);
}

/** The key of a map entry. */
export function keyField(name: string): Uint8Array {
  return protobuf.Writer.create().uint32(lengthDelimited(1)).string(name).finish();
}

/** The head of a length-delimited field. */
export function delimiter(field: number, size: number): Uint8Array {
  return protobuf.Writer.create().uint32(lengthDelimited(field)).uint32(size).finish();
}

/** The tag of a field of wire type 2. */
function lengthDelimited(field: number): number {
  return (field << 3) | 2;
}

/** Writes the head of a length-delimited field at `at` and returns its end. */
export function putDelimiter(field: number, size: number, out: Uint8Array, at: number): number {
  out[at++] = lengthDelimited(field);
  for (; size > 127; size >>>= 7) out[at++] = size | 0x80;
  out[at++] = size;
  return at;
}
