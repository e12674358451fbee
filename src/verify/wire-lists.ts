/** The lists in a `tf.train.Feature`: strings, or numbers that are packed or one by one. */
import type { Kind } from '../base/kind.ts';
import { endOfField, type Fields, readMessage, refuse, type Walk } from './walk.ts';

/** A Feature. TensorFlow takes the kind from its first byte and ignores everything after the first list. */
export const featureFields: Fields = (walk, tag, index, isShort) => {
  const list = LISTS[tag];
  if (index === 0 && (list === undefined || !isShort))
    refuse(walk, 'feature', 'it does not start with a list of values');
  if (index > 0 && walk.isStep) refuse(walk, 'feature', 'a step holds more than one list');
  if (list === undefined) return false;
  walk.isRead = index === 0;
  walk.visitor.list(list.kind, !walk.isRead);
  return readMessage(walk, list.fields);
};

const bytesFields: Fields = (walk, tag, _, isShort) => {
  if (walk.isRead && (tag !== 0x0a || !isShort))
    refuse(walk, 'feature', 'there is another field among its strings');
  return tag === 0x0a && values(walk, 'bytes', walk.reader.size(), false);
};

const floatFields: Fields = (walk, tag, index, isShort) => {
  const isUnread = checkPiece(walk, tag, index, isShort, 0x0d);
  if (tag === 0x0d) return values(walk, 'float', 4, isUnread);
  return tag === 0x0a && values(walk, 'float', walk.reader.size(), isUnread);
};

const int64Fields: Fields = (walk, tag, index, isShort) => {
  const isUnread = checkPiece(walk, tag, index, isShort, 0x08);
  if (tag === 0x0a) return values(walk, 'int64', walk.reader.size(), isUnread);
  if (tag !== 0x08) return false;
  const { reader } = walk;
  const start = reader.pos;
  reader.skip();
  walk.visitor.values('int64', start, reader.pos, isUnread);
  return true;
};

const LISTS: Readonly<Record<number, { readonly kind: Kind; readonly fields: Fields }>> = {
  10: { kind: 'bytes', fields: bytesFields },
  18: { kind: 'float', fields: floatFields },
  26: { kind: 'int64', fields: int64Fields },
};

const PACKED = 0x0a;

/**
 * TensorFlow reads either one packed piece of numbers without anything after it, or numbers one by one (with the tag
 * `single`) without anything between them. Returns whether it ignores this piece.
 */
function checkPiece(walk: Walk, tag: number, index: number, isShort: boolean, single: number): boolean {
  if (index === 0) walk.listTag = tag;
  const isFirstPacked = walk.listTag === PACKED;
  const isAfterPacked = index > 0 && isFirstPacked;
  const isReadable = isShort && (tag === single || isFirstPacked);
  if (walk.isRead && (isAfterPacked ? walk.isStep : !isReadable))
    refuse(walk, 'feature', 'its numbers are neither in one packed piece nor one by one');
  return !walk.isRead || isAfterPacked;
}

function values(walk: Walk, kind: Kind, size: number, isUnread: boolean): true {
  const { reader } = walk;
  const end = endOfField(walk, size);
  if (kind === 'float' && size % 4 !== 0)
    throw new Error(`a list of floats has ${size} bytes, which is not a multiple of 4`);
  walk.visitor.values(kind, reader.pos, end, isUnread || !walk.isRead);
  reader.pos = end;
  return true;
}
