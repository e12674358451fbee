/**
 * Walks serialized messages as protobuf parses them: fields in any order, packed or not. Reports where TensorFlow's own
 * parsers are stricter (tensorflow/core/util/example_proto_fast_parsing.cc). Field numbers and types are those of
 * tensorflow/core/example/example.proto and feature.proto, and tensorflow_serving/apis/input.proto.
 */
import {
  endOfField,
  type Fields,
  readMessage,
  refuse,
  type Visitor,
  type Walk,
  walkMessage,
} from './walk.ts';
import { featureFields } from './wire-lists.ts';

/**
 * Walks a `tf.train.Example`.
 * @throws {CorruptionError} if the bytes are not such a message
 */
export function walkExample(data: Uint8Array, visitor: Visitor): void {
  walkMessage(data, visitor, exampleFields, { name: 'tf.train.Example', isSequence: false });
}

/**
 * Walks a `tf.train.SequenceExample`: the entries of the context, then the feature lists and their steps.
 * @throws {CorruptionError} if the bytes are not such a message
 */
export function walkSequenceExample(data: Uint8Array, visitor: Visitor): void {
  walkMessage(data, visitor, sequenceFields, { name: 'tf.train.SequenceExample', isSequence: true });
}

/**
 * Walks an `ExampleListWithContext`: one Example after the other, each preceded by `begin`.
 * @throws {CorruptionError} if the bytes are not such a message
 */
export function walkExampleList(data: Uint8Array, visitor: Visitor): void {
  walkMessage(data, visitor, exampleListFields, { name: 'ExampleListWithContext', isSequence: false });
}

const exampleFields: Fields = (walk, tag, _, isShort) => {
  if (tag === 0x0a) return part(walk, featuresFields, isShort, 'the features');
  return group(walk, tag);
};

const sequenceFields: Fields = (walk, tag, _, isShort) => {
  if (tag === 0x0a) return part(walk, featuresFields, isShort, 'the context');
  if (tag === 0x12) return part(walk, featureListsFields, isShort, 'the feature lists');
  return group(walk, tag);
};

const exampleListFields: Fields = (walk, tag) => {
  if (tag !== 0x0a && tag !== 0x12) return false;
  walk.visitor.begin?.(tag === 0x0a ? 'item' : 'context');
  return readMessage(walk, exampleFields);
};

function part(walk: Walk, known: Fields, isShort: boolean, what: string): true {
  if (!isShort)
    refuse(walk, 'message', `the tag of ${what} has more bytes than it needs, so they are skipped`);
  return readMessage(walk, known);
}

function group(walk: Walk, tag: number): false {
  if ((tag & 7) === 3) refuse(walk, 'message', `field ${tag >>> 3} is a group`);
  return false;
}

const featuresFields: Fields = (walk, tag, _, isShort) => {
  checkMapField(walk, tag, isShort);
  if (tag !== 0x0a) return false;
  entry(walk, entryFields);
  walk.visitor.entry(walk.keyStart, walk.keyEnd, walk.hasValue);
  return true;
};

const featureListsFields: Fields = (walk, tag, _, isShort) => {
  checkMapField(walk, tag, isShort);
  if (tag !== 0x0a) return false;
  entry(walk, listEntryFields);
  walk.visitor.featureList?.(walk.keyStart, walk.keyEnd, walk.hasValue);
  return true;
};

function checkMapField(walk: Walk, tag: number, isShort: boolean): void {
  if (tag !== 0x0a) refuse(walk, 'message', `field ${tag >>> 3} is among the entries of a map`);
  else if (!isShort) refuse(walk, 'message', 'the tag of a map entry has more bytes than it needs');
}

function entry(walk: Walk, known: Fields): void {
  walk.keyStart = 0;
  walk.keyEnd = 0;
  walk.hasValue = false;
  walk.entryFields = 0;
  readMessage(walk, known);
  if (walk.entryFields !== 2) refuse(walk, 'message', `a map entry has ${walk.entryFields} fields, not 2`);
}

const entryFields: Fields = (walk, tag, index, isShort) => {
  checkEntryField(walk, tag, index, isShort);
  if (tag === 0x0a) return key(walk);
  if (tag !== 0x12) return false;
  walk.hasValue = true;
  walk.isStep = false;
  return readMessage(walk, featureFields);
};

const listEntryFields: Fields = (walk, tag, index, isShort) => {
  checkEntryField(walk, tag, index, isShort);
  if (tag === 0x0a) return key(walk);
  if (tag !== 0x12) return false;
  walk.hasValue = true;
  return readMessage(walk, stepsFields);
};

function checkEntryField(walk: Walk, tag: number, index: number, isShort: boolean): void {
  walk.entryFields++;
  const isKeyOrValue = tag === 0x0a || tag === 0x12;
  const isInPlace = isShort && tag === (index === 0 ? 0x0a : 0x12);
  if (walk.isSequence ? isInPlace : isKeyOrValue) return;
  const fault = walk.isSequence && isKeyOrValue ? 'out of place' : 'unknown';
  refuse(walk, 'message', `field ${tag >>> 3} of a map entry is ${fault}`);
}

const stepsFields: Fields = (walk, tag, _, isShort) => {
  if (tag !== 0x0a || !isShort) refuse(walk, 'feature', 'there is another field among its steps');
  if (tag !== 0x0a) return false;
  walk.isStep = true;
  readMessage(walk, featureFields);
  walk.visitor.step?.();
  return true;
};

function key(walk: Walk): true {
  const { reader } = walk;
  const end = endOfField(walk, reader.size());
  walk.keyStart = reader.pos;
  walk.keyEnd = end;
  reader.pos = end;
  return true;
}
