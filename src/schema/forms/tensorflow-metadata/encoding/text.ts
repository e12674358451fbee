/** Reads protobuf's text format with the tables of messages. A mistake in one field does not hide those in others. */
import { quote } from '../../../../yaml/node.ts';
import type { Field } from '../proto/field.ts';
import { ANY, type MessageType, messageType } from '../proto/messages.ts';
import {
  addValue,
  type Builder,
  type Counter,
  endMessage,
  MAX_DEPTH,
  reject,
  reportUnknown,
  startField,
  startMessage,
} from './message-builder.ts';
import { isScalarNext, takeScalar } from './text-scalar.ts';
import { skipValue } from './text-skip.ts';
import {
  failAt,
  failExpected,
  isSymbol,
  readTokens,
  type Token,
  type TokenReader,
  take,
  takeSymbol,
} from './text-tokens.ts';
import type { Input, Message } from './tree.ts';

/**
 * Reads the text of a message.
 * @throws {Unreadable} after reporting a syntax error
 */
export function readText(input: Input, text: string, type: MessageType): Message {
  const reader = readTokens(input, text);
  const reading = { reader, counter: { values: 0 }, root: type };
  return readFields(reading, type, undefined, { offset: 0, depth: 0 });
}

interface Reading {
  readonly reader: TokenReader;
  readonly counter: Counter;
  readonly root: MessageType;
}

/** The position of a message: the name of its field, and its depth. */
interface Level {
  readonly offset: number;
  readonly depth: number;
}

/** Reads fields up to the end of the message, which is the end of the file for the outermost one. */
function readFields(reading: Reading, type: MessageType, open: Token | undefined, level: Level): Message {
  const { reader, counter } = reading;
  const builder = startMessage(reader.input, counter, type, level.offset);
  const close = open?.text === '<' ? '>' : '}';
  for (;;) {
    if (open !== undefined && takeSymbol(reader, close)) break;
    if (reader.next.kind === 'end') {
      if (open !== undefined) failUnclosed(reader, open);
      break;
    }
    if (open !== undefined && isOfRoot(reading, type)) failUnclosed(reader, open);
    readField(reading, builder, level.depth);
    if (!takeSymbol(reader, ',')) takeSymbol(reader, ';');
  }
  return endMessage(builder);
}

/** Whether the next field belongs to the outermost message, so that a brace is missing before it. */
function isOfRoot({ reader: { next }, root }: Reading, type: MessageType): boolean {
  return next.kind === 'name' && root.byName.has(next.text) && !type.byName.has(next.text);
}

function failUnclosed({ input, next }: TokenReader, { text, start }: Token): never {
  const before =
    next.kind === 'end' ? '' : ` before ${quote(next.text)} on line ${input.placeAt(next.start).line}`;
  const message = `text is not a valid text proto: ${quote(text)} is not closed${before}`;
  failAt(input, start, { code: 'unclosed-brace', message, fix: `add "${text === '<' ? '>' : '}'}"` });
}

function readField(reading: Reading, builder: Builder, depth: number): void {
  const { reader } = reading;
  if (isSymbol(reader, '[')) {
    readBracketName(reading, builder, depth);
    return;
  }
  if (depth === 0 && isSymbol(reader, '}'))
    failExpected(reader, 'the name of a field', 'remove the brace, or add an opening one');
  if (reader.next.kind !== 'name') failExpected(reader, 'the name of a field');
  const { text: name, start: offset } = take(reader);
  const field = builder.type.byName.get(name);
  if (field === undefined) reportUnknown(builder, name, offset, builder.type.byName.keys());
  const isWanted = field !== undefined && startField(builder, field, offset);
  const nested = field && messageType(field.type);
  const hasColon = takeSymbol(reader, ':');
  if (field === undefined || !isWanted) skipValue(reader, depth);
  else if (nested)
    readList(reading, builder, field, () =>
      readMessage(reading, builder, field, nested, { offset, depth }, hasColon),
    );
  else {
    if (!hasColon && !isSymbol(reader, '{') && !isSymbol(reader, '<'))
      failExpected(reader, `":" after ${quote(name)}`, 'add a colon between the name and the value');
    readList(reading, builder, field, () => readScalar(reading, builder, field, offset, depth));
  }
}

/** Reads one value, or several in square brackets. */
function readList({ reader }: Reading, builder: Builder, field: Field, readOne: () => void): void {
  const { next } = reader;
  if (!takeSymbol(reader, '[')) {
    readOne();
    return;
  }
  if (!field.repeated) {
    const message = `${quote(field.name)} holds one value: found a list`;
    reject(builder, {
      code: 'list-of-single-field',
      offset: next.start,
      message,
      fix: 'remove the brackets',
    });
  }
  if (takeSymbol(reader, ']')) return;
  do readOne();
  while (takeSymbol(reader, ','));
  if (!takeSymbol(reader, ']')) failExpected(reader, '"," or "]"');
}

function readMessage(
  reading: Reading,
  builder: Builder,
  field: Field,
  type: MessageType,
  { offset, depth }: Level,
  hasColon: boolean,
): void {
  const { reader } = reading;
  const open = reader.next;
  if (!hasColon && open.kind === 'name') failExpected(reader, `"{" after ${quote(field.name)}`);
  if (isScalarNext(reader)) {
    const message = `${quote(field.name)} must be a message in braces: found ${quote(open.text)}`;
    reject(builder, { code: 'wrong-type', offset: open.start, message });
    skipValue(reader, depth);
    return;
  }
  if (!takeSymbol(reader, '{') && !takeSymbol(reader, '<'))
    failExpected(reader, `"{" after ${quote(field.name)}`);
  if (depth >= MAX_DEPTH) failDepth(reader, open.start);
  const value = readFields(reading, type, open, { offset, depth: depth + 1 });
  addValue(builder, field, value, { offset, at: open.start });
}

function readScalar(reading: Reading, builder: Builder, field: Field, offset: number, depth: number): void {
  const { reader } = reading;
  const at = reader.next.start;
  if (!isScalarNext(reader)) {
    if (!isSymbol(reader, '{') && !isSymbol(reader, '<')) failExpected(reader, 'a value');
    const message = `${quote(field.name)} must be a scalar: found a message`;
    reject(builder, { code: 'wrong-type', offset: at, message });
    skipValue(reader, depth);
    return;
  }
  const value = takeScalar(reader, field);
  if (value === undefined) builder.isBroken = true;
  else addValue(builder, field, value, { offset, at });
}

/** `[NAME]`: the type of the following message in an Any, or an extension elsewhere, which does not exist. */
function readBracketName({ reader }: Reading, builder: Builder, depth: number): void {
  const { start } = take(reader);
  while (!isSymbol(reader, ']')) {
    if (reader.next.kind === 'end') failExpected(reader, '"]"');
    take(reader);
  }
  take(reader);
  if (builder.type.name !== ANY) {
    const message = `a message ${builder.type.name} of TensorFlow Metadata has no extensions`;
    reject(builder, { code: 'extension', offset: start, message, fix: 'remove it' });
  }
  takeSymbol(reader, ':');
  skipValue(reader, depth);
}

function failDepth({ input }: TokenReader, start: number): never {
  const message = `messages are nested more than ${MAX_DEPTH} deep`;
  failAt(input, start, { code: 'nested-too-deeply', message, fix: 'flatten them' });
}
