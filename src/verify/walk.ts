/** A walk through the fields of a protobuf message, and who is told of them. */
import protobuf from 'protobufjs/minimal.js';
import type { Kind } from '../base/kind.ts';
import { CorruptionError } from './corruption.ts';

/**
 * Receives the parts of a message as positions in it. Fields that protobuf would merge or override arrive as they
 * stand: a later `list` of another kind replaces what an earlier one held. `isUnread` marks what TensorFlow ignores: it
 * reads the first list of a feature, and of packed numbers the first piece.
 */
export interface Visitor {
  /** A list of this kind begins in the current feature. */
  readonly list: (kind: Kind, isUnread: boolean) => void;
  /** Elements of the list: little-endian floats, varints end to end, or the bytes of one string. */
  readonly values: (kind: Kind, start: number, end: number, isUnread: boolean) => void;
  /** The current feature ends; its name is the UTF-8 between the two positions. It may lack even an empty value. */
  readonly entry: (keyStart: number, keyEnd: number, hasValue: boolean) => void;
  /** The current feature ends, and is a step of a feature list. */
  readonly step?: () => void;
  /** The current feature list ends. */
  readonly featureList?: (keyStart: number, keyEnd: number, hasValue: boolean) => void;
  /** The context of an example list begins, or its next item. */
  readonly begin?: (part: 'context' | 'item') => void;
  /** A field that the message does not have is skipped. */
  readonly unknown?: (tag: number) => void;
  /** TensorFlow refuses the message, or a feature like the current one if a reader asks for it. */
  readonly refuse?: (what: 'message' | 'feature', found: string, offset: number) => void;
}

/** Where a walk stands. */
export interface Walk {
  readonly reader: protobuf.Reader;
  readonly visitor: Visitor;
  /** Whether TensorFlow reads map entries and steps to the letter, as it does in a SequenceExample. */
  readonly isSequence: boolean;
  /** The name of the current map entry, which may stand after its value. */
  keyStart: number;
  keyEnd: number;
  hasValue: boolean;
  entryFields: number;
  /** Whether the current feature is a step. */
  isStep: boolean;
  /** Whether TensorFlow reads the current list, because it is the first of its feature. */
  isRead: boolean;
  /** The first tag of the current list. */
  listTag: number;
}

/**
 * Reads a field it knows, after its tag (number << 3 | type); false for a field it does not know. `index` counts the
 * fields of the message; a tag that is not `isShort` has a large number, or more bytes than it needs.
 */
export type Fields = (walk: Walk, tag: number, index: number, isShort: boolean) => boolean;

/**
 * Walks a whole message whose fields `known` reads; unknown fields are skipped.
 * @throws {CorruptionError} where the bytes are not such a message
 */
export function walkMessage(
  data: Uint8Array,
  visitor: Visitor,
  known: Fields,
  { name, isSequence }: { readonly name: string; readonly isSequence: boolean },
): void {
  const reader = new protobuf.Reader(data);
  const entry = { keyStart: 0, keyEnd: 0, hasValue: false, entryFields: 0 };
  const list = { isStep: false, isRead: false, listTag: 0 };
  try {
    readFields({ reader, visitor, isSequence, ...entry, ...list }, known);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CorruptionError) throw error;
    const found = `no serialized ${name}: ${error.message}`;
    throw new CorruptionError('record', reader.pos, found, `write each record as one serialized ${name}`);
  }
}

/**
 * Tells the tag of every field of a message, whatever they are.
 * @throws {CorruptionError} where the bytes are no protobuf message
 */
export function walkFields(data: Uint8Array, onField: (tag: number) => void): void {
  const nothing = () => undefined;
  const visitor: Visitor = { list: nothing, values: nothing, entry: nothing, unknown: onField };
  walkMessage(data, visitor, () => false, { name: 'protobuf message', isSequence: false });
}

/** Reads a field that holds a message. */
export function readMessage(walk: Walk, known: Fields): true {
  const { reader } = walk;
  const outer = reader.len;
  reader.len = endOfField(walk, reader.size());
  readFields(walk, known);
  reader.len = outer;
  return true;
}

function readFields(walk: Walk, known: Fields): void {
  const { reader } = walk;
  for (let index = 0; reader.pos < reader.len; index++) {
    const start = reader.pos;
    const tag = reader.tag();
    if (known(walk, tag, index, reader.pos === start + 1)) continue;
    walk.visitor.unknown?.(tag);
    reader.skipType(tag & 7, 0, tag >>> 3);
  }
}

/** The end of a field of this size, which must lie inside the message around it. */
export function endOfField({ reader }: Walk, size: number): number {
  if (reader.pos + size <= reader.len) return reader.pos + size;
  throw new Error(`a field of ${size} bytes, where its message has ${reader.len - reader.pos} left`);
}

/** Reports what protobuf accepts and TensorFlow refuses. */
export function refuse({ visitor, reader }: Walk, what: 'message' | 'feature', found: string): void {
  visitor.refuse?.(what, found, reader.pos);
}
