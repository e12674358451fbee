/** Schemas inferred from records, whose bytes are built without any code of ours. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { frames } from '../../verify/build.ts';
import { assertProblems } from '../reading.ts';
import { example, exampleList, inferred, inferredFrom, png, sequenceExample } from './build-records.ts';

const bytes = (...values: (string | Uint8Array)[]) => ({ bytes: values });
const int64 = (...values: (number | bigint)[]) => ({ int64: values });
const float = (...values: number[]) => ({ float: values });

async function features(...records: Uint8Array[]): Promise<string> {
  const { plain } = await inferred(records);
  return (plain ?? '').replace('record: example\nfeatures:\n', '').replaceAll(/^ {2}/gm, '');
}

test('kinds, lengths, presence and ranges', async () => {
  const text = await features(
    example({ one: int64(1), three: float(1, -2, 0.1), many: int64(5), some: bytes('a'), unset: undefined }),
    example({ one: int64(-7), three: float(0, 0, 8), many: int64(), unset: int64(1) }),
    example({ one: int64(2n ** 63n - 1n), three: float(0, 0, 1 / 3), many: int64(9, 300), some: bytes('b') }),
  );
  assert.equal(
    text,
    `many: { kind: int64, length: { min: 0, max: 2 }, min: 5, max: 300 }
one: { kind: int64, min: -7, max: 9223372036854775807 }
some: { kind: bytes, optional: true }
three: { kind: float, shape: [3], min: -2, max: 8 }
unset: { kind: int64, min: 1, max: 1, optional: true }
`,
  );
});

test('a range of floats is wide enough in six digits, and without NaN and infinity', async () => {
  const text = await features(
    example({ a: float(0.1, 1 / 3), b: float(Number.NaN, Number.POSITIVE_INFINITY), c: float(-1e-30, -0) }),
    example({ a: float(-0.123456789, 0.2), b: float(Number.NaN, Number.NaN), c: float(123456.789, 0) }),
  );
  assert.equal(
    text,
    `a: { kind: float, shape: [2], min: -0.123457, max: 0.333334 }
b: { kind: float, shape: [2] }
c: { kind: float, shape: [2], min: -1.00001e-30, max: 123457 }
`,
  );
});

test('variable lengths that are equal in all records are a group', async () => {
  const text = await features(
    example({ 'box/x': float(1, 1), 'box/y': float(1, 1), z: int64(1, 1), a: int64(1), b: int64(1, 1) }),
    example({ 'box/x': float(1), 'box/y': float(1), z: int64(1, 1), a: int64(1, 1) }),
    example({ 'box/x': float(), 'box/y': float(), z: int64(1, 1), a: int64(1), b: int64(1, 1, 1) }),
  );
  const shapes = text.replaceAll(/, min: 1, max: 1/g, '');
  assert.equal(
    shapes,
    `a: { kind: int64, length: { min: 1, max: 2 } }
b: { kind: int64, length: { min: 2, max: 3 }, optional: true }
box/x: { kind: float, length: { group: box, min: 0, max: 2 } }
box/y: { kind: float, length: { group: box } }
z: { kind: int64, shape: [2] }
`,
  );
});

test('images with their facts, texts, tensors, JSON and arrays', async () => {
  const record = (width: number, height: number, words: string, id: number) =>
    example({
      image: bytes(png(width, height)),
      'image/width': int64(width),
      'image/height': int64(height),
      'image/format': bytes('png'),
      'image/size': int64(33),
      'image/channels': int64(id),
      words: bytes(words),
      word: bytes(words.split(' ')[0] ?? ''),
      tensor: bytes('T8', 'T8'),
      json: bytes(`{"id": ${id}}`),
      array: bytes(Buffer.from([0xff, 0xfe, id])),
      blank: bytes(''),
    });
  assert.equal(
    await features(record(20, 30, 'hello big world', 3), record(8, 30, 'a b', 3), record(9, 40, 'x', 4)),
    `array: { kind: bytes, content: { raw: uint8, shape: [3] } }
blank: { kind: bytes }
image: { kind: bytes, content: { image: png, height: { min: 30, max: 40 }, width: { min: 8, max: 20 }, channels: 3 } }
image/channels: { kind: int64, min: 3, max: 4 }
image/format: { kind: bytes, of: image.format }
image/height: { kind: int64, of: image.height }
image/size: { kind: int64, of: image.size }
image/width: { kind: int64, of: image.width }
json: { kind: bytes, content: json }
tensor: { kind: bytes, shape: [2], content: { tensor: float32, shape: [8] } }
word: { kind: bytes }
words: { kind: bytes, content: { text: { words: { min: 1, max: 3 } } } }
`,
  );
});

test('contents that a schema cannot describe are warnings', async () => {
  const { plain, problems } = await inferred([
    example({ image: bytes(png(1, 2)), tensor: bytes('T3'), mixed: bytes('T3'), text: bytes('a b') }),
    example({ image: bytes(png(1, 2, 0)), tensor: bytes('T4'), mixed: bytes('123'), text: bytes('{}') }),
  ]);
  assertProblems(problems, [
    { at: '1:1', severity: 'warning', code: 'mixed-content', says: /png \(3 .*png \(1 .*has the first/ },
    {
      at: '1:1',
      severity: 'warning',
      code: 'mixed-content',
      says: /only some of its values contain a tensor/,
    },
    { at: '1:1', severity: 'warning', code: 'mixed-content', says: /tensors of different types or shapes/ },
    { at: '1:1', severity: 'warning', code: 'inferred-schema', says: /first 2 records/ },
  ]);
  assert.match(plain ?? '', /^ {2}image: .*channels: 3 } }$/m);
  assert.match(plain ?? '', /^ {2}tensor: { kind: bytes }$/m);
});

test('a sequence example with lists of the same number of steps', async () => {
  const { plain } = await inferred([
    sequenceExample({ id: int64(1) }, { a: [int64(1), int64(2)], b: [float(1, 2), float(3, 4)], c: [] }),
    sequenceExample({}, { a: [int64(9)], b: [float(0, 0)], c: [bytes('x'), undefined] }),
  ]);
  assert.equal(
    plain,
    `record: sequence-example
features:
  id: { kind: int64, min: 1, max: 1, optional: true }
sequence:
  a: { kind: int64, steps: { group: steps, min: 1, max: 2 }, min: 1, max: 9 }
  b: { kind: float, shape: [2], steps: { group: steps }, min: 0, max: 4 }
  c: { kind: bytes, length: { min: 0, max: 1 }, steps: { min: 0, max: 2 } }
`,
  );
});

test('an example list with context', async () => {
  const { plain } = await inferred([
    exampleList([{ grade: float(1), doc: int64(1, 2) }, { grade: float(0) }], { query: bytes('a b') }),
    exampleList([{ grade: float(4), doc: int64(3) }], { query: bytes('c') }),
    exampleList([]),
  ]);
  assert.equal(
    plain,
    `record: example-list
features:
  query: { kind: bytes, optional: true, content: { text: { words: { min: 1, max: 2 } } } }
sequence:
  doc: { kind: int64, length: { min: 1, max: 2 }, steps: { min: 0, max: 2 }, min: 1, max: 3, optional: true }
  grade: { kind: float, steps: { min: 0, max: 2 }, min: 0, max: 4 }
`,
  );
});

suite('the type of records that could be several is the simplest', () => {
  const cases: readonly (readonly [what: string, type: string, ...records: Uint8Array[]])[] = [
    ['empty records first', 'example', Buffer.alloc(0), example({}), example({ a: int64(1) })],
    [
      'a sequence example without lists first',
      'sequence-example',
      example({ a: int64(1) }),
      sequenceExample({}, { b: [] }),
    ],
    ['a list without context', 'example-list', exampleList([{ a: int64(1) }])],
    ['a list of empty examples first', 'example-list', exampleList([{}]), exampleList([{ a: int64(1) }])],
    [
      'a context alone first',
      'example-list',
      exampleList([], { q: int64(1) }),
      exampleList([{ a: int64(1) }]),
    ],
  ];
  for (const [what, type, ...records] of cases) {
    test(what, async () => {
      const { schema, problems } = await inferred([...records, ...records]);
      assert.equal(schema?.record, type, JSON.stringify(problems));
    });
  }
});

suite('compressed or not, the schema is the same', () => {
  const content = frames(...Array.from({ length: 9 }, (_, i) => example({ a: int64(i), b: bytes('x y') })));
  for (const [name, pack] of Object.entries({ gzip: gzipSync, zlib: deflateSync })) {
    test(name, async () => {
      const [plain, packed] = [await inferredFrom(content), await inferredFrom(pack(content))];
      assert.ok(plain.schema);
      assert.deepEqual(packed, plain);
    });
  }
});
