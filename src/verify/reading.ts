import { CorruptionError } from './corruption.ts';
import { type Fault, type FoundFeature, tensorflowRefuses } from './fault.ts';
import { countVarints } from './varint.ts';
import type { Visitor } from './walk.ts';

/** The state of reading one record, and the part of the walk that all record types share. */

interface Reading {
  data: Buffer;
  /** The current feature, as far as it has been read. */
  readonly feature: FoundFeature;
  /** The first reason why TensorFlow refuses to parse the record, if it does. */
  refusal: string | undefined;
}

/** An unset feature. */
export function noFeature(): FoundFeature {
  return { kind: undefined, elements: 0, refusal: undefined, hasUnread: false };
}

/** Makes the state before the first record. */
export function makeReading(): Reading {
  return { data: Buffer.alloc(0), feature: noFeature(), refusal: undefined };
}

/** Reads the current feature as TensorFlow does. */
export function featureVisitor(reading: Reading): Pick<Visitor, 'list' | 'values' | 'refuse'> {
  const { feature } = reading;
  return {
    list: (kind, isUnread) => {
      if (!isUnread) feature.kind = kind;
      // Of two lists of different kinds, protobuf reads the last one, even if it is empty.
      else feature.hasUnread ||= kind !== feature.kind;
    },
    values: (kind, start, end, isUnread) => {
      const count =
        kind === 'float'
          ? (end - start) >>> 2
          : kind === 'bytes'
            ? 1
            : countVarints(reading.data, start, end);
      if (isUnread) feature.hasUnread ||= count > 0;
      else feature.elements += count;
    },
    refuse: (what, found, offset) => {
      const text = `${found}, at byte ${offset} of the record`;
      if (what === 'feature') feature.refusal ??= text;
      else reading.refusal ??= text;
    },
  };
}

/** Starts the next feature. All features share one object, because there are millions of them. */
export function resetFeature(feature: FoundFeature): void {
  feature.kind = undefined;
  feature.elements = 0;
  feature.refusal = undefined;
  feature.hasUnread = false;
}

/** Walks a record. Returns false and reports a fault if it is not a message of the type. */
export function walkRecord(
  reading: Reading,
  data: Buffer,
  walk: (data: Uint8Array, visitor: Visitor) => void,
  visitor: Visitor,
  onFault: (fault: Fault) => void,
): boolean {
  reading.data = data;
  resetFeature(reading.feature);
  reading.refusal = undefined;
  try {
    walk(data, visitor);
    if (reading.refusal !== undefined) onFault(tensorflowRefuses(reading.refusal));
    return true;
  } catch (cause) {
    if (!(cause instanceof CorruptionError)) throw cause;
    const message = `${cause.message}, at byte ${cause.offset} of the record`;
    onFault({ severity: 'error', code: 'malformed-record', message, fix: cause.fix });
    return false;
  }
}

/** Finds the name that is the UTF-8 between two offsets of `data`. `position` is its position in the example. */
export type NameIndex = (data: Buffer, position: number, start: number, end: number) => number | undefined;

/**
 * Makes an index of names. It remembers the name at each position of the last example, because the next example
 * usually has the same one there, which can then be compared without decoding it.
 */
export function nameIndex(names: readonly string[]): NameIndex {
  const encoded = names.map((name) => Buffer.from(name));
  const byName = new Map(names.map((name, index) => [name, index]));
  const lastAt: number[] = [];

  return (data, position, start, end) => {
    const guess = lastAt[position] ?? position;
    const name = encoded[guess];
    if (name?.length === end - start && data.compare(name, 0, name.length, start, end) === 0) return guess;
    const index = byName.get(data.toString('utf8', start, end));
    if (index !== undefined) lastAt[position] = index;
    return index;
  };
}
