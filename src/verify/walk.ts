/** Walks through the fields of a protobuf message. */
import protobuf from 'protobufjs/minimal.js';
import type { Kind } from '../base/kind.ts';
import { CorruptionError } from './corruption.ts';

/**
 * Receives the parts of a message as offsets. Fields that protobuf would merge or override are passed on one by one: a
 * later `list` of another kind replaces the earlier one. `isUnread` marks what TensorFlow ignores, because it only reads
 * the first list of a feature, and only the first piece of packed numbers.
 */
export interface Visitor {
  /** A list of this kind starts in the current feature. */
  readonly list: (kind: Kind, isUnread: boolean) => void;
  /** Elements of the list: little-endian floats, varints, or the bytes of one string. */
  readonly values: (kind: Kind, start: number, end: number, isUnread: boolean) => void;
  /** The current feature ends; its name is the UTF-8 between the two offsets. */
  readonly entry: (keyStart: number, keyEnd: number, hasValue: boolean) => void;
  /** The current feature ends; it is a step of a feature list. */
  readonly step?: () => void;
  /** The current feature list ends. */
  readonly featureList?: (keyStart: number, keyEnd: number, hasValue: boolean) => void;
  /** The context or the next item of an example list starts. */
  readonly begin?: (part: 'context' | 'item') => void;
  /** An unknown field is skipped. */
  readonly unknown?: (tag: number) => void;
  /** TensorFlow refuses the message, or the current feature if a reader asks for it. */
  readonly refuse?: (what: 'message' | 'feature', found: string, offset: number) => void;
}

/** The state of a walk. */
export interface Walk {
  readonly reader: protobuf.Reader;
  readonly visitor: Visitor;
  /** Whether the message is a SequenceExample, in which TensorFlow is stricter about map entries and steps. */
  readonly isSequence: boolean;
  /** The name of the current map entry, which may come after its value. */
  keyStart: number;
  keyEnd: number;
  hasValue: boolean;
  entryFields: number;
  /** Whether the current feature is a step. */
  isStep: boolean;
  /** Whether TensorFlow reads the current list, which it does if it is the first of its feature. */
  isRead: boolean;
  /** The first tag of the current list. */
  listTag: number;
}

/**
 * Reads a known field after its tag, `number << 3 | type`. Returns false for an unknown field. `index` counts the fields
 * of the message. `isShort`: the tag takes one byte, so its number is below 16 and it has no superfluous bytes.
 */
export type Fields = (walk: Walk, tag: number, index: number, isShort: boolean) => boolean;

/**
 * Walks a whole message. `known` reads its fields, and unknown fields are skipped.
 * @throws {CorruptionError} if the bytes are not such a message
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
    const message = `it is not a serialized ${name}: ${error.message}`;
    throw new CorruptionError('record', reader.pos, message, `write each record as one serialized ${name}`);
  }
}

/**
 * Passes the tag of every field of a message to `onField`.
 * @throws {CorruptionError} if the bytes are not a protobuf message
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

/** The end of a field of this size, which must lie within its message. */
export function endOfField({ reader }: Walk, size: number): number {
  if (reader.pos + size <= reader.len) return reader.pos + size;
  throw new Error(`a field has ${size} bytes, but its message only has ${reader.len - reader.pos} left`);
}

/** Reports something that protobuf accepts but TensorFlow refuses. */
export function refuse({ visitor, reader }: Walk, what: 'message' | 'feature', why: string): void {
  visitor.refuse?.(what, why, reader.pos);
}
