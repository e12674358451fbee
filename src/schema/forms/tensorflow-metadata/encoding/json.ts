import { error } from '../../../../base/problem.ts';
import { parseJson } from '../../../../yaml/json.ts';
import { describe, type Entry, type MapNode, type Node, quote } from '../../../../yaml/node.ts';
import type { Source } from '../../../../yaml/source.ts';
import type { Field } from '../proto/field.ts';
import { ANY, jsonName, type MessageType, messageType } from '../proto/messages.ts';
import {
  addValue,
  type Builder,
  type Counter,
  endMessage,
  failTooMany,
  MAX_DEPTH,
  MAX_VALUES,
  reject,
  reportUnknown,
  startField,
  startMessage,
  Unreadable,
} from './message-builder.ts';
import { describeType, enumName, isFloatType, isIntegerType, withinLimits } from './scalar.ts';
import type { Input, Message, Scalar } from './tree.ts';

/** The value of a field in proto3 JSON; undefined if it is not of the field's type. */
function jsonScalar(type: string, node: Node): Scalar | undefined {
  if (isIntegerType(type)) return integer(type, node);
  if (isFloatType(type)) return float(type, node);
  if (type === 'bool') return node.kind === 'boolean' ? node.value : undefined;
  if (type === 'string') return node.kind === 'string' ? node.value : undefined;
  if (type === 'bytes') return node.kind === 'string' ? base64(node.value) : undefined;
  return enumValue(type, node);
}

/** The name of a value, or its number. */
function enumValue(type: string, node: Node): string | undefined {
  const text = numberText(node);
  if (text !== undefined) return /^[0-9]{1,9}$/.test(text) ? enumName(type, BigInt(text)) : undefined;
  return node.kind === 'string' ? enumName(type, node.value) : undefined;
}

/** A number or, as protobuf prints 64-bit integers, a string of digits. Both may have an exponent. */
function integer(type: string, node: Node): bigint | undefined {
  const text = numberText(node);
  if (text === undefined) return undefined;
  if (/^-?[0-9]{1,20}$/.test(text)) return withinLimits(type, BigInt(text));
  const value = Number(text);
  return Number.isSafeInteger(value) ? withinLimits(type, BigInt(value)) : undefined;
}

/** A number in the range of its type; NaN and infinities are strings. */
function float(type: string, node: Node): number | undefined {
  if (node.kind === 'string' && WORDS.has(node.value)) return WORDS.get(node.value);
  const value = Number(numberText(node));
  return Number.isFinite(type === 'float' ? Math.fround(value) : value) ? value : undefined;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;

function numberText(node: Node): string | undefined {
  if (node.kind === 'integer' || node.kind === 'float') return node.text;
  return node.kind === 'string' && NUMBER.test(node.value) ? node.value : undefined;
}

/** Base64, standard or URL-safe, with or without padding. */
function base64(text: string): Uint8Array | undefined {
  return /^[A-Za-z0-9+/_-]*={0,2}$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : undefined;
}

/** Reads proto3 JSON: https://protobuf.dev/programming-guides/json/ */

/**
 * Reads the JSON of a message.
 * @throws {Unreadable} after reporting a syntax error
 */
export function readJson(input: Input, source: Source, type: MessageType): Message {
  checkSize(input, source.text);
  const root = parseJson(source, input.onProblem);
  if (root === undefined) throw new Unreadable();
  if (root.kind === 'map') return readMap({ input, counter: { values: 0 } }, type, root, 0, 0);
  const message = `a schema of TensorFlow Metadata must be a map: found ${describe(root)}`;
  input.onProblem(error('wrong-type', input.placeAt(root.start), message));
  throw new Unreadable();
}

/** Counts commas and opening brackets outside of strings, which limits the size of the tree before it is built. */
function checkSize(input: Input, text: string): void {
  let values = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') isString = !isString;
    else if (isString) at += character === '\\' ? 1 : 0;
    else if (character === ',' || character === '{' || character === '[') values++;
    if (values > MAX_VALUES) failTooMany(input, at);
  }
}

interface Reading {
  readonly input: Input;
  readonly counter: Counter;
}

/** The position of a value: the key of its field, and its depth. */
interface Slot {
  readonly offset: number;
  readonly depth: number;
}

function readMap(reading: Reading, type: MessageType, map: MapNode, offset: number, depth: number): Message {
  const { input, counter } = reading;
  const builder = startMessage(input, counter, type, offset);
  if (depth > MAX_DEPTH) {
    const message = `messages are nested more than ${MAX_DEPTH} deep`;
    input.onProblem(error('nested-too-deeply', input.placeAt(map.start), message, 'flatten them'));
    throw new Unreadable();
  }
  // An Any has the keys of the message in it, which are not known.
  if (type.name !== ANY) for (const entry of map.entries) readEntry(reading, builder, entry, depth);
  return endMessage(builder);
}

function readEntry(reading: Reading, builder: Builder, { key, value }: Entry, depth: number): void {
  const name = String(key.value);
  const field = builder.type.byJsonName.get(name);
  const slot = { offset: key.start, depth };
  if (field === undefined) {
    reportUnknown(
      builder,
      name,
      key.start,
      builder.type.fields.map((known) => jsonName(known.name)),
    );
  } else if (value.kind !== 'null' && startField(builder, field, key.start)) {
    if (field.map) readMapField(reading, builder, field, value, slot);
    else if (field.repeated) readList(reading, builder, field, value, slot);
    else readValue(reading, builder, field, value, slot);
  }
}

function readList(reading: Reading, builder: Builder, field: Field, list: Node, slot: Slot): void {
  if (list.kind !== 'list') reportType(builder, field, list, 'a list');
  else for (const item of list.items) readValue(reading, builder, field, item, slot);
}

/** As in the other encodings, each entry of the map becomes a message with `key` and `value`. */
function readMapField(reading: Reading, builder: Builder, field: Field, map: Node, slot: Slot): void {
  const type = messageType(field.type);
  const valueField = type?.byName.get('value');
  const keyField = type?.byName.get('key');
  if (!type || !keyField || !valueField) return;
  if (map.kind !== 'map') {
    reportType(builder, field, map, 'a map');
    return;
  }
  for (const { key, value } of map.entries) {
    const place = { offset: key.start, at: key.start };
    const entry = startMessage(reading.input, reading.counter, type, key.start);
    addValue(entry, keyField, String(key.value), place);
    readValue(reading, entry, valueField, value, { offset: key.start, depth: slot.depth + 1 });
    addValue(builder, field, endMessage(entry), place);
  }
}

function readValue(reading: Reading, builder: Builder, field: Field, node: Node, slot: Slot): void {
  const place = { offset: slot.offset, at: node.start };
  const type = messageType(field.type);
  if (type === undefined) {
    const value = jsonScalar(field.type, node);
    if (value === undefined) reportType(builder, field, node, describeType(field.type));
    else addValue(builder, field, value, place);
  } else if (node.kind === 'map') {
    const value = readMap(reading, type, node, slot.offset, slot.depth + 1);
    addValue(builder, field, value, place);
  } else reportType(builder, field, node, 'a map');
}

function reportType(builder: Builder, { name }: Field, node: Node, expected: string): void {
  const message = `${quote(jsonName(name))} must be ${expected}: found ${describe(node)}`;
  reject(builder, { code: 'wrong-type', offset: node.start, message });
}
