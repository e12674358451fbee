import { error } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Field } from '../proto/field.ts';
import { type MessageType, messageType } from '../proto/messages.ts';
import {
  addValue,
  type Builder,
  type Counter,
  endMessage,
  MAX_DEPTH,
  startField,
  startMessage,
  Unreadable,
  warnUnknownNumber,
} from './message-builder.ts';
import { decodeUtf8, enumName, isFloatType, isIntegerType } from './scalar.ts';
import type { Input, Message, Scalar } from './tree.ts';

/** The wire format of protobuf, one value at a time. */

/** Wire types: 0 varint, 1 eight bytes, 2 length-delimited, 3 and 4 groups, 5 four bytes. */
type Wire = number;

interface WireReader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
  /** The end of the current message. */
  end: number;
  readonly fail: (offset: number, found: string) => never;
}

const MAX_VARINT_BYTES = 10;

/** A varint as an unsigned 64-bit integer. */
function readVarint(wire: WireReader): bigint {
  const start = wire.at;
  let value = 0n;
  for (let shift = 0n; ; shift += 7n) {
    if (wire.at >= wire.end) wire.fail(start, 'an integer is cut off');
    if (wire.at - start >= MAX_VARINT_BYTES) wire.fail(start, 'an integer has more than ten bytes');
    const byte = wire.bytes[wire.at++] ?? 0;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asUintN(64, value);
  }
}

/** A little-endian float of four or eight bytes. */
function readFixed(wire: WireReader, size: 4 | 8): number {
  const start = advance(wire, size);
  return size === 4 ? wire.view.getFloat32(start, true) : wire.view.getFloat64(start, true);
}

/** Skips an unknown field after its tag, which is at `offset`. */
function skipField(wire: WireReader, type: Wire, offset: number): void {
  if (type === 0) readVarint(wire);
  else if (type === 1) advance(wire, 8);
  else if (type === 5) advance(wire, 4);
  else if (type === 2) {
    const length = readVarint(wire);
    if (length > wire.end - wire.at) wire.fail(offset, 'a field is longer than what is left of its message');
    wire.at += Number(length);
  } else wire.fail(offset, `a field has the wire type ${type}`);
}

function advance(wire: WireReader, size: number): number {
  const start = wire.at;
  if (size > wire.end - start) wire.fail(start, 'a number is cut off');
  wire.at += size;
  return start;
}

/** Reads a serialised message: https://protobuf.dev/programming-guides/encoding/ */

/**
 * Reads the bytes of a message. Offsets are those of the bytes.
 * @throws {Unreadable} after reporting why the bytes are not such a message
 */
export function readBinary(input: Input, bytes: Uint8Array, type: MessageType): Message {
  const fail = (offset: number, found: string): never => {
    const message = `the file is not a serialised schema of TensorFlow Metadata: ${found}`;
    input.onProblem(
      error('not-a-proto', input.placeAt(offset), message, 'write it again, or write it as text'),
    );
    throw new Unreadable();
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wire: WireReader = { bytes, view, at: 0, end: bytes.length, fail };
  return readFields({ input, counter: { values: 0 }, wire }, type, 0, 0);
}

interface Reading {
  readonly input: Input;
  readonly counter: Counter;
  readonly wire: WireReader;
}

function readFields(reading: Reading, type: MessageType, offset: number, depth: number): Message {
  const { input, counter, wire } = reading;
  if (depth > MAX_DEPTH) wire.fail(offset, `messages are nested more than ${MAX_DEPTH} deep`);
  const builder = startMessage(input, counter, type, offset);
  while (wire.at < wire.end) readField(reading, builder, depth);
  return endMessage(builder);
}

function readField(reading: Reading, builder: Builder, depth: number): void {
  const { wire } = reading;
  const offset = wire.at;
  const tag = Number(readVarint(wire));
  const number = Math.floor(tag / 8);
  const type: Wire = tag % 8;
  const field = builder.type.byNumber.get(number);
  const isPacked = field?.repeated === true && type === 2 && wireOf(field.type) === 0;
  if (number === 0) wire.fail(offset, 'a field has the number 0');
  if (field === undefined || (type !== wireOf(field.type) && !isPacked)) {
    warnUnknownNumber(builder, number, offset);
    skipField(wire, type, offset);
    return;
  }
  const isWanted = startField(builder, field, offset);
  const outer = wire.end;
  if (type === 2) wire.end = lengthEnd(wire);
  // An empty string is a value, but an empty packed list has no values.
  while (isPacked && wire.at < wire.end) addRead(reading, builder, field, { offset, depth, isWanted });
  if (!isPacked) addRead(reading, builder, field, { offset, depth, isWanted });
  wire.end = outer;
}

interface Slot {
  readonly offset: number;
  readonly depth: number;
  readonly isWanted: boolean;
}

function addRead(reading: Reading, builder: Builder, field: Field, { offset, depth, isWanted }: Slot): void {
  const value = readValue(reading, field, offset, depth);
  if (value === undefined) builder.isBroken = true;
  else if (isWanted) addValue(builder, field, value, { offset, at: offset });
}

/** Reads one value. A length-delimited value ends at the end of the reader's message. */
function readValue(
  reading: Reading,
  field: Field,
  offset: number,
  depth: number,
): Scalar | Message | undefined {
  const { wire } = reading;
  const nested = messageType(field.type);
  if (nested !== undefined) return readFields(reading, nested, offset, depth + 1);
  if (field.type === 'string' || field.type === 'bytes') {
    const bytes = wire.bytes.slice(wire.at, wire.end);
    wire.at = wire.end;
    return field.type === 'bytes' ? bytes : readUtf8(reading, field, bytes, offset);
  }
  if (isFloatType(field.type)) return readFixed(wire, field.type === 'float' ? 4 : 8);
  const varint = readVarint(wire);
  if (field.type === 'bool') return varint !== 0n;
  if (field.type === 'int64') return BigInt.asIntN(64, varint);
  return isIntegerType(field.type) ? varint : enumName(field.type, varint);
}

function readUtf8(
  { input }: Reading,
  { name }: Field,
  bytes: Uint8Array,
  offset: number,
): string | undefined {
  const text = decodeUtf8(bytes);
  if (text === undefined)
    input.onProblem(error('not-utf-8', input.placeAt(offset), `${quote(name)} is not UTF-8`, 'write UTF-8'));
  return text;
}

function lengthEnd(wire: WireReader): number {
  const offset = wire.at;
  const length = readVarint(wire);
  if (length > wire.end - wire.at) wire.fail(offset, 'a field is longer than what is left of its message');
  return wire.at + Number(length);
}

function wireOf(type: string): Wire {
  if (messageType(type) !== undefined || type === 'string' || type === 'bytes') return 2;
  if (type === 'float') return 5;
  return type === 'double' ? 1 : 0;
}
