/** Builds records of every type, and stand-ins for what recognises contents. */
import protobuf from 'protobufjs/minimal.js';
import type { Problem } from '../../../src/base/problem.ts';
import type { ContentFacts } from '../../../src/schema/forms/records/merge-content.ts';
import { inferFromBytes, RECORD_LIMITS } from '../../../src/schema/forms/records/read.ts';
import { printPlain } from '../../../src/schema/print/plain.ts';
import { feature, frames, type List } from '../../verify/build.ts';

type Features = Readonly<Record<string, List | undefined>>;

/** A message of fields that hold bytes, in this order. */
function message(...fields: readonly (readonly [number: number, bytes: Uint8Array])[]): Uint8Array {
  const writer = new protobuf.Writer();
  for (const [number, bytes] of fields) writer.uint32((number << 3) | 2).bytes(bytes);
  return writer.finish();
}

const text = (value: string) => new TextEncoder().encode(value);

function features(values: Features): Uint8Array {
  const entries = Object.entries(values).map(([name, list]) => message([1, text(name)], [2, feature(list)]));
  return message(...entries.map((entry) => [1, entry] as const));
}

/** A serialised tf.train.Example. */
export function example(values: Features): Uint8Array {
  return message([1, features(values)]);
}

/** A serialised tf.train.SequenceExample. */
export function sequenceExample(
  context: Features,
  lists: Readonly<Record<string, readonly (List | undefined)[]>>,
): Uint8Array {
  const entries = Object.entries(lists).map(([name, steps]) =>
    message([1, text(name)], [2, message(...steps.map((step) => [1, feature(step)] as const))]),
  );
  return message([1, features(context)], [2, message(...entries.map((entry) => [1, entry] as const))]);
}

/** A serialised ExampleListWithContext. */
export function exampleList(items: readonly Features[], context?: Features): Uint8Array {
  const fields = items.map((item) => [1, example(item)] as const);
  return message(...fields, ...(context ? [[2, example(context)] as const] : []));
}

/** The start of a PNG, up to its header: 8 bits, RGB unless it is said otherwise. */
export function png(width: number, height: number, colour = 2): Buffer {
  const bytes = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt8(8, 24);
  bytes.writeUInt8(colour, 25);
  return bytes;
}

const CHANNELS = { 0: 1, 2: 3, 4: 2, 6: 4 } as const;

/** Recognises the images above, texts of several letters, JSON objects, and `T` with a number as a tensor of that size. */
export function recognise(bytes: Uint8Array): ContentFacts | undefined {
  const data = Buffer.from(bytes);
  if (data.subarray(1, 4).toString('latin1') === 'PNG') {
    const channels = CHANNELS[data.readUInt8(25) as keyof typeof CHANNELS];
    const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
    return { type: 'image', format: 'png', width, height, channels, bits: 8 };
  }
  const shown = data.toString('utf8');
  if (/^T\d+$/.test(shown)) return { type: 'tensor', dtype: 'float32', shape: [Number(shown.slice(1))] };
  if (/^\{.*\}$/s.test(shown)) return { type: 'json' };
  return /^[a-z ]+$/i.test(shown) ? { type: 'text', words: shown.trim().split(/ +/).length } : undefined;
}

/** What is inferred from records, in the plain form, and what is said of it. */
export async function inferred(records: readonly Uint8Array[], limits = RECORD_LIMITS) {
  return inferredFrom(frames(...records), limits);
}

/** The same of the bytes of a file. */
export async function inferredFrom(bytes: Uint8Array, limits = RECORD_LIMITS) {
  const problems: Problem[] = [];
  const schema = await inferFromBytes(bytes, 'f', recognise, (problem) => problems.push(problem), limits);
  return { schema, problems, plain: schema && printPlain(schema) };
}
