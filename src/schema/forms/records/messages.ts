import { isUtf8 } from 'node:buffer';
import protobuf from 'protobufjs/minimal.js';
import { groupDigits } from '../../../base/text.ts';
import { CorruptionError } from '../../../verify/corruption.ts';
import type { RecordType } from '../../schema.ts';

/** A length-delimited field of a protobuf message: bytes, a string or another message. */
interface Field {
  readonly number: number;
  /** A view of the message. */
  readonly bytes: Buffer;
}

/** The wire type of length-delimited fields. */
const SIZED = 2;

/** The fields of a message that only has such fields; undefined for all other bytes. */
function fieldsOf(message: Buffer): readonly Field[] | undefined {
  const reader = new protobuf.Reader(message);
  const fields: Field[] = [];
  try {
    while (reader.pos < reader.len) {
      if (fields.length === MAX_FIELDS) throw tooManyFields(reader.pos);
      const tag = reader.uint32();
      const size = (tag & 7) === SIZED ? reader.uint32() : Number.POSITIVE_INFINITY;
      const end = reader.pos + size;
      if (end > reader.len) return undefined;
      fields.push({ number: tag >>> 3, bytes: message.subarray(reader.pos, end) });
      reader.pos = end;
    }
  } catch (cause) {
    // The reader throws a RangeError at an incomplete number.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
  return fields;
}

/** Limits the time and the memory that hostile records can take. */
const MAX_FIELDS = 100_000;

function tooManyFields(offset: number): CorruptionError {
  const message = `a message in it has more than ${groupDigits(MAX_FIELDS)} fields, the maximum that is read`;
  return new CorruptionError('record', offset, message, 'write the schema in the plain form');
}

/** Checks whether a record is of a message type, and splits it into its parts. */

type Fits = (message: Buffer) => boolean;

/** A message that only has these fields. */
function message(known: Readonly<Record<number, Fits>>): Fits {
  return (bytes) => fieldsOf(bytes)?.every((field) => known[field.number]?.(field.bytes) ?? false) ?? false;
}

const anything: Fits = () => true;

/** An entry of a map with names as its keys. */
function entry(value: Fits): Fits {
  return (bytes) => {
    const fields = fieldsOf(bytes) ?? NOT_AN_ENTRY;
    const key = fields.find(({ number }) => number === 1)?.bytes ?? Buffer.alloc(0);
    const values = fields.filter(({ number }) => number === 2);
    if (!fields.every(({ number }) => number === 1 || number === 2) || !isUtf8(key)) return false;
    // A writer may leave out an empty value. An example in a list looks the same, with its entry in place of the key.
    return values.length > 0 ? values.every((field) => value(field.bytes)) : !hasValue(key);
  };
}

const NOT_AN_ENTRY: readonly Field[] = [{ number: 0, bytes: Buffer.alloc(0) }];

function hasValue(key: Buffer): boolean {
  return fieldsOf(key)?.some(({ number }) => number === 2) ?? false;
}

// Field numbers: tensorflow/core/example/example.proto, feature.proto and tensorflow_serving/apis/input.proto.
const feature = message({ 1: anything, 2: anything, 3: anything });
const features = message({ 1: entry(feature) });
const example = message({ 1: features });
const featureLists = message({ 1: entry(message({ 1: feature })) });

const FITS: Readonly<Record<RecordType, Fits>> = {
  example,
  'sequence-example': message({ 1: features, 2: featureLists }),
  'example-list': message({ 1: example, 2: example }),
};

/** Whether a record is a message of this type without unknown fields. */
export function isRecord(type: RecordType, data: Buffer): boolean {
  return FITS[type](data);
}

/** Names and their values, in order. As in protobuf, the last entry of a repeated name counts. */
export type Entries = ReadonlyMap<string, Buffer>;

/** The serialised features of an example, or of the context of a sequence example. */
export function featuresOf(message: Buffer): Entries {
  return entriesOf(partsOf(message, 1));
}

/** The serialised features of each step, by feature list of a sequence example. */
export function listsOf(message: Buffer): ReadonlyMap<string, readonly Buffer[]> {
  return new Map(Array.from(entriesOf(partsOf(message, 2)), ([name, list]) => [name, partsOf(list, 1)]));
}

/** The serialised examples of an example list, and its context. */
export function itemsOf(message: Buffer): { readonly items: readonly Buffer[]; readonly context: Buffer } {
  return { items: partsOf(message, 1), context: Buffer.concat(partsOf(message, 2)) };
}

function entriesOf(maps: readonly Buffer[]): Entries {
  const entries = new Map<string, Buffer>();
  for (const bytes of maps.flatMap((map) => partsOf(map, 1))) {
    const name = partsOf(bytes, 1).at(-1)?.toString('utf8') ?? '';
    entries.set(name, Buffer.concat(partsOf(bytes, 2)));
  }
  return entries;
}

function partsOf(message: Buffer, number: number): Buffer[] {
  return (fieldsOf(message) ?? []).filter((field) => field.number === number).map(({ bytes }) => bytes);
}
