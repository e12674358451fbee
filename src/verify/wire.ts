import protobuf from 'protobufjs/minimal.js';
import type { Kind } from '../base/kind.ts';
import { CorruptionError } from './corruption.ts';

/**
 * Receives the parts of a serialized `tf.train.Example` as positions in it. Fields that protobuf would merge or
 * override arrive as they stand: a later `list` of another kind replaces what an earlier one held.
 */
export interface Visitor {
  /** A list of this kind begins in the current feature. */
  readonly list: (kind: Kind) => void;
  /** Elements of the list: little-endian floats, varints end to end, or the bytes of one string. */
  readonly values: (kind: Kind, start: number, end: number) => void;
  /** The current feature ends; its name is the UTF-8 between the two positions. */
  readonly entry: (keyStart: number, keyEnd: number) => void;
}

/** A walk in progress; the key of a map entry may stand after its value. */
interface Walk {
  readonly reader: protobuf.Reader;
  readonly visitor: Visitor;
  keyStart: number;
  keyEnd: number;
}

/** Reads a field it knows, after its tag; false for a field it does not know. */
type Fields = (walk: Walk, tag: number) => boolean;

/**
 * Walks a serialized `tf.train.Example` as protobuf parses it: fields in any order, packed or not, unknown ones
 * skipped.
 * @throws {CorruptionError} where the bytes are not such a message
 */
export function walkExample(data: Uint8Array, visitor: Visitor): void {
  const walk: Walk = { reader: new protobuf.Reader(data), visitor, keyStart: 0, keyEnd: 0 };
  try {
    fields(walk, exampleFields);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CorruptionError) throw error;
    const message = `no serialized tf.train.Example: ${error.message}`;
    throw new CorruptionError(
      'record',
      walk.reader.pos,
      message,
      'write the records as serialized tf.train.Example messages',
    );
  }
}

// Field numbers and types: tensorflow/core/example/example.proto and feature.proto. A tag is number << 3 | type.
const exampleFields: Fields = (walk, tag) => tag === 0x0a && message(walk, featuresFields);
const featuresFields: Fields = (walk, tag) => tag === 0x0a && entry(walk);
const entryFields: Fields = (walk, tag) =>
  tag === 0x0a ? key(walk) : tag === 0x12 && message(walk, featureFields);
const featureFields: Fields = (walk, tag) => {
  if (tag === 0x0a) return list(walk, 'bytes', bytesFields);
  if (tag === 0x12) return list(walk, 'float', floatFields);
  return tag === 0x1a && list(walk, 'int64', int64Fields);
};
const bytesFields: Fields = (walk, tag) => tag === 0x0a && values(walk, 'bytes', walk.reader.size());
const floatFields: Fields = (walk, tag) => {
  if (tag === 0x0d) return values(walk, 'float', 4);
  return tag === 0x0a && values(walk, 'float', walk.reader.size());
};
const int64Fields: Fields = (walk, tag) => {
  if (tag === 0x0a) return values(walk, 'int64', walk.reader.size());
  if (tag !== 0x08) return false;
  const { reader } = walk;
  const start = reader.pos;
  reader.skip();
  walk.visitor.values('int64', start, reader.pos);
  return true;
};

function fields(walk: Walk, known: Fields): void {
  const { reader } = walk;
  while (reader.pos < reader.len) {
    const tag = reader.tag();
    if (!known(walk, tag)) reader.skipType(tag & 7, 0, tag >>> 3);
  }
}

function message(walk: Walk, known: Fields): true {
  const { reader } = walk;
  const outer = reader.len;
  reader.len = sized(walk, reader.size());
  fields(walk, known);
  reader.len = outer;
  return true;
}

function entry(walk: Walk): true {
  walk.keyStart = walk.keyEnd = 0;
  message(walk, entryFields);
  walk.visitor.entry(walk.keyStart, walk.keyEnd);
  return true;
}

function key(walk: Walk): true {
  const end = sized(walk, walk.reader.size());
  walk.keyStart = walk.reader.pos;
  walk.keyEnd = walk.reader.pos = end;
  return true;
}

function list(walk: Walk, kind: Kind, known: Fields): true {
  walk.visitor.list(kind);
  return message(walk, known);
}

function values(walk: Walk, kind: Kind, size: number): true {
  const { reader } = walk;
  const end = sized(walk, size);
  if (kind === 'float' && size % 4 !== 0) throw new Error(`${size} bytes of floats, not a multiple of 4`);
  walk.visitor.values(kind, reader.pos, end);
  reader.pos = end;
  return true;
}

/** The end of a field of this size, which must lie inside the message around it. */
function sized({ reader }: Walk, size: number): number {
  if (reader.pos + size <= reader.len) return reader.pos + size;
  throw new Error(`a field of ${size} bytes, where its message has ${reader.len - reader.pos} left`);
}
