import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { crc32 } from 'node:zlib';
import protobuf from 'protobufjs/minimal.js';

// Builders of their own, so that nothing here agrees with the writer under src/tfrecord by sharing it.

/** CRC-32C a bit at a time: reflected polynomial 0x82f63b78 (RFC 3720, appendix B.4). */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}

export function mask(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** One framed record; `length` may lie about the data. */
export function frame(data: Uint8Array, length = BigInt(data.length)): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(length);
  return Buffer.concat([size, u32(mask(crc32c(size))), data, u32(mask(crc32c(data)))]);
}

export function frames(...records: Uint8Array[]): Buffer {
  return Buffer.concat(records.map((data) => frame(data)));
}

/** CRC-32 of what ends the records, one after the other. */
export function checksumOf(...records: Uint8Array[]): number {
  return crc32(Buffer.concat(records.map((data) => frame(data).subarray(-4))));
}

export type List =
  | { int64: readonly (number | bigint)[] }
  | { float: readonly number[] }
  | { bytes: readonly (string | Uint8Array)[] };

/** A serialized Feature. */
export function feature(list: List | undefined, packed = true): Uint8Array {
  const writer = new protobuf.Writer();
  if (list === undefined) return writer.finish();
  if ('bytes' in list) {
    writer.uint32(0x0a).fork();
    for (const value of list.bytes) writer.uint32(0x0a).bytes(Buffer.from(value as Uint8Array));
  } else if ('float' in list) {
    writer.uint32(0x12).fork();
    if (packed && list.float.length > 0) writer.uint32(0x0a).fork();
    for (const value of list.float) (packed ? writer : writer.uint32(0x0d)).float(value);
    if (packed && list.float.length > 0) writer.ldelim();
  } else {
    writer.uint32(0x1a).fork();
    if (packed && list.int64.length > 0) writer.uint32(0x0a).fork();
    for (const value of list.int64) writeInt64(packed ? writer : writer.uint32(0x08), BigInt(value));
    if (packed && list.int64.length > 0) writer.ldelim();
  }
  return writer.ldelim().finish();
}

function writeInt64(writer: protobuf.Writer, value: bigint): void {
  const bits = BigInt.asUintN(64, value);
  writer.uint64({
    low: Number(bits & 0xffffffffn) | 0,
    high: Number(bits >> 32n) | 0,
    unsigned: true,
  } as never);
}

/** A serialized Example of map entries in this order; a name may come twice. */
export function example(
  ...entries: (readonly [name: string, feature: Uint8Array | List | undefined])[]
): Buffer {
  const writer = new protobuf.Writer();
  writer.uint32(0x0a).fork();
  for (const [name, value] of entries) {
    const body = value instanceof Uint8Array ? value : feature(value);
    writer.uint32(0x0a).fork().uint32(0x0a).string(name).uint32(0x12).bytes(body).ldelim();
  }
  return Buffer.from(writer.ldelim().finish());
}

type Entry = readonly [name: string, feature: Uint8Array | List | undefined];

/** A serialized SequenceExample: what the context is as an example, and the steps of each list. */
export function sequenceExample(
  context: readonly Entry[],
  ...lists: (readonly [name: string, steps: readonly (List | undefined)[]])[]
): Buffer {
  const writer = new protobuf.Writer();
  writer.uint32(0x12).fork();
  for (const [name, steps] of lists) {
    writer.uint32(0x0a).fork().uint32(0x0a).string(name).uint32(0x12).fork();
    for (const step of steps) writer.uint32(0x0a).bytes(feature(step));
    writer.ldelim().ldelim();
  }
  // The only field of an Example is what the context of a SequenceExample is, with the same number.
  return Buffer.concat([example(...context), writer.ldelim().finish()]);
}

/** A serialized ExampleListWithContext. */
export function exampleList(context: readonly Entry[] | undefined, ...items: (readonly Entry[])[]): Buffer {
  const writer = new protobuf.Writer();
  for (const item of items) writer.uint32(0x0a).bytes(example(...item));
  if (context !== undefined) writer.uint32(0x12).bytes(example(...context));
  return Buffer.from(writer.finish());
}

/** A folder that is gone after the tests of the calling file, and a way to put files there. */
export function scratch(): (name: string, bytes: Uint8Array) => string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'verify-')));
  after(() => rmSync(folder, { recursive: true }));
  return (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
}
