/** What we encode, decoded by the whole of protobufjs from example.proto: the values come back bit by bit. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import { compileBlock } from '../../src/tfrecord/block.ts';
import { FOOTER_BYTES, HEADER_BYTES } from '../../src/tfrecord/frame.ts';
import { type Lists, toColumn } from './columns.ts';

const Example = protobuf
  .loadSync(fileURLToPath(new URL('../../src/tfrecord/example.proto', import.meta.url)))
  .lookupType('tensorflow.Example');

const EXAMPLES = 4;

const int64 = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -130n, max: 130n }),
  fc.constantFrom(
    -(2n ** 63n),
    2n ** 63n - 1n,
    -1n,
    0n,
    127n,
    128n,
    2n ** 31n,
    -(2n ** 31n),
    2n ** 32n,
    2n ** 35n - 1n,
  ),
);
const float = fc.oneof(
  fc.float(),
  fc.constantFrom(Number.NaN, -0, Infinity, -Infinity, 2 ** -149, 1 - 2 ** -24),
);
const bytes = fc.oneof(fc.uint8Array(), fc.uint8Array({ minLength: 120, maxLength: 140 }));

function listsOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[][]> {
  return fc.array(fc.array(value, { maxLength: 20 }), { minLength: EXAMPLES, maxLength: EXAMPLES });
}

const lists: fc.Arbitrary<Lists> = fc.oneof(
  listsOf(int64).map((lists) => ({ kind: 'int64' as const, lists })),
  listsOf(float).map((lists) => ({
    kind: 'float' as const,
    lists: lists.map((list) => list.map(Math.fround)),
  })),
  listsOf(bytes).map((lists) => ({ kind: 'bytes' as const, lists })),
);

const name = fc.string({ unit: 'grapheme', maxLength: 150 });
const features = fc.dictionary(name, lists, { maxKeys: 4, noNullPrototype: true });

test('random columns of every kind are decoded unchanged', () => {
  fc.assert(
    fc.property(features, (features) => {
      for (const [i, record] of encode(features).entries())
        assert.deepEqual(decode(record), expected(features, i));
    }),
    { numRuns: 300 },
  );
});

/** The data of the records, each checked for its length alone. */
function encode(features: Record<string, Lists>): Uint8Array[] {
  const layout = Object.entries(features).map(([name, { kind }]) => ({
    name,
    kind,
    maxPayload: 20 * 150,
    isNoise: false,
  }));
  const out = Buffer.alloc(EXAMPLES * 20_000);
  const end = compileBlock(layout, EXAMPLES)(Object.values(features).map(toColumn), EXAMPLES, out);
  const records: Uint8Array[] = [];
  for (let at = 0; at < end; ) {
    const start = at + HEADER_BYTES;
    at = start + out.readUInt32LE(at);
    records.push(out.subarray(start, at));
    at += FOOTER_BYTES;
  }
  assert.equal(records.length, EXAMPLES);
  return records;
}

/** Every feature's kind and values; floats as bits, so that -0 and NaN count. */
function decode(record: Uint8Array): Record<string, unknown> {
  const example = Example.toObject(Example.decode(record), { longs: String, arrays: true, bytes: Array });
  return mapValues(example['features'].feature, (feature: Record<string, { value: never[] }>) => {
    assert.equal(Object.keys(feature).length, 1, 'a kind, and one only');
    const [[list, { value }]] = Object.entries(feature) as [[string, { value: never[] }]];
    return list === 'floatList' ? { list, value: value.map(floatBits) } : { list, value };
  });
}

function expected(features: Record<string, Lists>, example: number): Record<string, unknown> {
  return mapValues(features, (column) => {
    switch (column.kind) {
      case 'int64':
        return { list: 'int64List', value: column.lists[example]!.map(String) };
      case 'float':
        return { list: 'floatList', value: column.lists[example]!.map(floatBits) };
      case 'bytes':
        return { list: 'bytesList', value: column.lists[example]!.map((element) => Array.from(element)) };
    }
  });
}

function mapValues<T, R>(record: Record<string, T> | undefined, change: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value)]));
}

function floatBits(value: number): number {
  return new DataView(Float32Array.of(value).buffer).getUint32(0, true);
}
