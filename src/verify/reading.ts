import { CorruptionError } from './corruption.ts';
import { type Fault, type FoundFeature, tensorflowRefuses } from './fault.ts';
import { countVarints } from './varint.ts';
import type { Visitor } from './walk.ts';

/** The record that is being read, and the part of the walk that all types of records share. */

interface Reading {
  data: Buffer;
  /** The current feature, as far as it has been read. */
  readonly feature: FoundFeature;
  /** Why TensorFlow refuses the record, if it does; one reason is enough. */
  refusal: string | undefined;
}

/** A feature without anything. */
export function noFeature(): FoundFeature {
  return { kind: undefined, elements: 0, refusal: undefined, hasUnread: false };
}

/** Nothing, before the first record. */
export function makeReading(): Reading {
  return { data: Buffer.alloc(0), feature: noFeature(), refusal: undefined };
}

/** Reads the current feature as TensorFlow does. */
export function featureVisitor(reading: Reading): Pick<Visitor, 'list' | 'values' | 'refuse'> {
  const { feature } = reading;
  return {
    list: (kind, isUnread) => {
      if (!isUnread) feature.kind = kind;
      // Of two kinds, protobuf reads the last one, even if it is empty.
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

/** Starts the next feature. The same object serves for all of them, because there are millions. */
export function resetFeature(feature: FoundFeature): void {
  feature.kind = undefined;
  feature.elements = 0;
  feature.refusal = undefined;
  feature.hasUnread = false;
}

/** Walks a record; false, and a fault, where it is not a message of the type. */
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
    const found = `${cause.message}, at byte ${cause.offset} of the record`;
    onFault({ severity: 'error', code: 'malformed-record', found, fix: cause.fix });
    return false;
  }
}

/** Finds a name, given as UTF-8 between two positions of `data`, by its place in an example. */
export type NameIndex = (data: Buffer, place: number, start: number, end: number) => number | undefined;

/**
 * An index of names that remembers which one stood at each place before: most often it stands there again, and
 * then nothing needs to be decoded.
 */
export function nameIndex(names: readonly string[]): NameIndex {
  const encoded = names.map((name) => Buffer.from(name));
  const byName = new Map(names.map((name, index) => [name, index]));
  const atPlace: number[] = [];

  return (data, place, start, end) => {
    const guess = atPlace[place] ?? place;
    const name = encoded[guess];
    if (name?.length === end - start && data.compare(name, 0, name.length, start, end) === 0) return guess;
    const index = byName.get(data.toString('utf8', start, end));
    if (index !== undefined) atPlace[place] = index;
    return index;
  };
}
