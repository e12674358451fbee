import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBlock } from '../../src/tfrecord/block.ts';
import type { Column } from '../../src/tfrecord/column.ts';
import { compileExample, maxExampleBytes } from '../../src/tfrecord/example.ts';
import { makePacker } from '../../src/tfrecord/payload.ts';
import { bytesColumn, floatColumn, int64Column } from './columns.ts';

/** One feature, `k`, in one example, as TensorFlow 2.21 serializes it. */
const EXAMPLES = [
  {
    name: 'integers of one, two and ten bytes',
    column: int64Column([[1n, 300n, -1n]]),
    bytes: '0a180a160a016b12111a0f0a0d01ac02ffffffffffffffffff01',
  },
  { name: 'a float', column: floatColumn([[1]]), bytes: '0a0f0a0d0a016b120812060a040000803f' },
  {
    name: 'texts, one of them empty',
    column: bytesColumn([[Buffer.from('ab'), Buffer.alloc(0)]]),
    bytes: '0a0f0a0d0a016b12080a060a0261620a00',
  },
  { name: 'an empty list of integers', column: int64Column([[]]), bytes: '0a090a070a016b12021a00' },
  { name: 'an empty list of floats', column: floatColumn([[]]), bytes: '0a090a070a016b12021200' },
  { name: 'an empty list of texts', column: bytesColumn([[]]), bytes: '0a090a070a016b12020a00' },
];

for (const { name, column, bytes } of EXAMPLES) {
  test(`an example with ${name}`, () => {
    assert.equal(encode({ k: column }), bytes);
  });
}

/** One feature, `k`, that is not there, as TensorFlow 2.21 serializes it. */
const ABSENCES = [
  { name: 'no entry', absent: 1, column: int64Column([[]]), bytes: '0a00' },
  { name: 'an entry without a list', absent: 2, column: int64Column([[]]), bytes: '0a070a050a016b1200' },
  {
    name: 'floats for integers',
    absent: 3,
    column: int64Column([[]]),
    bytes: '0a090a070a016b12021200',
  },
  {
    name: 'integers for floats',
    absent: 3,
    column: floatColumn([[]]),
    bytes: '0a090a070a016b12021a00',
  },
  {
    name: 'integers for texts',
    absent: 3,
    column: bytesColumn([[]]),
    bytes: '0a090a070a016b12021a00',
  },
];

for (const { name, absent, column, bytes } of ABSENCES) {
  test(`an absent feature: ${name}`, () => {
    assert.equal(encode({ k: { ...column, absent: Uint8Array.of(absent) } }), bytes);
  });
}

test('an example without features has an empty map', () => {
  assert.equal(encode({}), '0a00');
});

test('features keep the given order', () => {
  const entry = (key: string) => `0a070a01${Buffer.from(key).toString('hex')}12021a00`;
  const nothing = int64Column([[]]);
  assert.equal(encode({ b: nothing, a: nothing }), `0a12${entry('b')}${entry('a')}`);
});

test('names are UTF-8', () => {
  assert.equal(encode({ '😀': int64Column([[]]) }), '0a0c0a0a0a04f09f988012021a00');
});

/** As `encode_list` and `field` of test/golden/reference.py write them. */
test('lengths of two and three bytes', () => {
  const floats = encode({ k: floatColumn([new Array(32).fill(0)]) });
  assert.equal(floats, `0a8f010a8c010a016b1286011283010a8001${'00'.repeat(128)}`);
  const text = encode({ k: bytesColumn([[new Uint8Array(2 ** 14)]]) });
  assert.equal(text, `0a9380010a8f80010a016b128880010a8480010a808001${'00'.repeat(2 ** 14)}`);
});

test('a block frames its examples one after the other', () => {
  const encodeBlock = compileBlock([{ name: 'k', kind: 'int64', maxPayload: 1, isNoise: false }], 2);
  const out = Buffer.alloc(64);
  const end = encodeBlock([int64Column([[], [5n]])], 2, out);
  const [empty, five] = ['0a090a070a016b12021a00', '0a0c0a0a0a016b12051a030a0105'];
  assert.equal(end, 12 + 11 + 4 + (12 + 14 + 4));
  assert.deepEqual([out.readUInt32LE(0), out.toString('hex', 12, 23)], [11, empty]);
  assert.deepEqual([out.readUInt32LE(27), out.toString('hex', 39, 53)], [14, five]);
});

/** The example of the first list of every column, in hex. */
function encode(columns: Record<string, Column>): string {
  const heads = Object.entries(columns).map(([name, { kind }]) => ({ name, kind }));
  const maxBytes = 2 ** 15;
  const payloads = Object.values(columns).map((column) => makePacker(1, maxBytes)(column, 1));
  const maxPayloads = heads.map(() => maxBytes);
  const out = Buffer.alloc(maxExampleBytes(heads, maxPayloads));
  return out.toString('hex', 0, compileExample(heads)(payloads, 0, out, 0));
}
