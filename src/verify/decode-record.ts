import type { Kind } from '../base/kind.ts';
import { groupDigits } from '../base/text.ts';
import { CorruptionError } from './corruption.ts';
import { type RecordType, WALKS } from './record-type.ts';
import { countVarints } from './varint.ts';
import type { Visitor } from './walk.ts';

/** The values of one feature; integers beyond 2^53 are bigints, all others are numbers. */
export type FeatureValues =
  | { readonly kind: 'int64'; readonly values: (number | bigint)[] }
  | { readonly kind: 'float'; readonly values: number[] }
  /** Views of the record; copy them to keep them longer than the record. */
  | { readonly kind: 'bytes'; readonly values: Buffer[] };

/** By name, in record order; undefined stands for a feature whose kind is unset. */
export type Features = Map<string, FeatureValues | undefined>;

/** The values of a record. */
export interface DecodedRecord {
  /** The features of an Example, or of the context of the other types. */
  readonly features: Features;
  /** The steps of each feature list of a SequenceExample. */
  readonly lists: ReadonlyMap<string, readonly (FeatureValues | undefined)[]>;
  /** The items of an example list. */
  readonly items: readonly Features[];
}

/**
 * Decodes a record as protobuf does: the last entry of a repeated name counts, and lists in several pieces are
 * concatenated.
 * @throws {CorruptionError} if the record is not a message of the type
 */
export function decodeRecord(data: Buffer, type: RecordType): DecodedRecord {
  const features: Features = new Map();
  const lists = new Map<string, (FeatureValues | undefined)[]>();
  const items: Features[] = [];
  let target = features;
  let current: FeatureValues | undefined;
  let steps: (FeatureValues | undefined)[] = [];
  const textAt = (start: number, end: number) => data.toString('utf8', start, end);
  const take = () => {
    const taken = current;
    current = undefined;
    return taken;
  };
  const visitor: Visitor = {
    list: (kind) => {
      if (current?.kind !== kind) current = noValues(kind);
    },
    values: (_, start, end) => append(current, data, start, end),
    entry: (start, end) => {
      if (target.size === MAX_FEATURES) throw tooManyFeatures(start);
      target.set(textAt(start, end), take());
    },
    step: () => void steps.push(take()),
    featureList: (start, end) => {
      lists.set(textAt(start, end), steps);
      steps = [];
    },
    begin: (part) => {
      target = part === 'context' ? features : new Map();
      if (part === 'item') items.push(target);
    },
  };
  WALKS[type](data, visitor);
  return { features, lists, items };
}

/** Limits the memory that a hostile record can take: each decoded feature takes about 400 bytes. */
const MAX_FEATURES = 100_000;

function tooManyFeatures(offset: number): CorruptionError {
  const message = `the record has more than ${groupDigits(MAX_FEATURES)} features, the maximum that can be decoded`;
  return new CorruptionError('record', offset, message, 'write fewer, longer features');
}

function noValues(kind: Kind): FeatureValues {
  switch (kind) {
    case 'int64':
      return { kind, values: [] };
    case 'float':
      return { kind, values: [] };
    case 'bytes':
      return { kind, values: [] };
  }
}

function append(list: FeatureValues | undefined, data: Buffer, start: number, end: number): void {
  if (list?.kind === 'bytes') list.values.push(data.subarray(start, end));
  if (list?.kind === 'int64') appendIntegers(list.values, data, start, end);
  if (list?.kind === 'float') appendFloats(list.values, data, start, end);
}

function appendFloats(values: number[], data: Buffer, start: number, end: number): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = start; at < end; at += 4) values.push(view.getFloat32(at, true));
}

function appendIntegers(values: (number | bigint)[], data: Buffer, start: number, end: number): void {
  // Throws if a varint is malformed, which the loop below relies on.
  countVarints(data, start, end);
  for (let first = start; first < end; ) {
    let last = first;
    while (data.readUInt8(last) >= 0x80) last++;
    values.push(last - first < 7 ? shortVarint(data, first, last) : longVarint(data, first, last));
    first = last + 1;
  }
}

/** Decodes a varint of up to seven bytes: its 49 bits are exact in a number, and never negative. */
function shortVarint(data: Buffer, first: number, last: number): number {
  let value = 0;
  for (let at = last; at >= first; at--) value = value * 128 + (data.readUInt8(at) & 0x7f);
  return value;
}

function longVarint(data: Buffer, first: number, last: number): number | bigint {
  let bits = 0n;
  for (let at = last; at >= first; at--) bits = (bits << 7n) | BigInt(data.readUInt8(at) & 0x7f);
  const value = BigInt.asIntN(64, bits);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
