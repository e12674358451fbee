import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { float32Text } from '../../src/verify/example-json.ts';
import { drawBins, histogram } from '../../src/verify/histogram.ts';
import { formatInspection, inspectFile, recordAsJson } from '../../src/verify/inspect.ts';
import { example, feature, frames, scratch } from './build.ts';

const file = scratch();

function binsOf(values: readonly number[], integers: boolean): number[] {
  const shape = histogram(integers);
  shape.add(values);
  return shape.bins();
}

const RECORDS = [
  example(
    ['a.int', { int64: [0, -9] }],
    ['b.float', { float: [0.1] }],
    ['c.text', { bytes: ['Zürich', 'x'] }],
  ),
  example(['c.text', { bytes: [] }], ['a.int', { int64: [9, 2n ** 53n + 1n] }]),
  example(['b.float', { float: [Number.NaN, 0.5, Number.NEGATIVE_INFINITY] }], ['a.int', undefined]),
];

for (const [compression, pack] of [
  ['gzip', gzipSync],
  ['zlib', deflateSync],
  ['none', Buffer.from],
] as const) {
  test(`${compression}: an inspection sums up every feature`, async () => {
    const content = frames(...RECORDS);
    const inspection = await inspectFile(file(`all-${compression}`, pack(content)));
    assert.equal(inspection.records, 3);
    assert.deepEqual(inspection.problems, []);
    assert.equal(inspection.content?.compression, compression);
    assert.equal(inspection.content?.contentBytes, content.length);
    const [int, float, text, ...rest] = inspection.features;
    assert.deepEqual(rest, []);
    assert.deepEqual(int, {
      name: 'a.int',
      kind: 'int64',
      absent: 1,
      length: { min: 2, max: 2 },
      content: {
        of: 'numbers',
        min: -9,
        max: 2n ** 53n + 1n,
        mean: 2 ** 51,
        bins: [3, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        nan: 0,
        infinite: 0,
      },
    });
    assert.deepEqual(float, {
      name: 'b.float',
      kind: 'float',
      absent: 1,
      length: { min: 1, max: 3 },
      content: {
        of: 'numbers',
        min: Math.fround(0.1),
        max: 0.5,
        mean: (Math.fround(0.1) + 0.5) / 2,
        bins: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        nan: 1,
        infinite: 1,
      },
    });
    assert.deepEqual(text, {
      name: 'c.text',
      kind: 'bytes',
      absent: 1,
      length: { min: 0, max: 2 },
      content: { of: 'bytes', size: { min: 1, max: 7 }, sample: Buffer.from('Zürich') },
    });
  });
}

test('the description is aligned', async () => {
  const path = file('aligned', frames(...RECORDS));
  const [first, , , ...table] = formatInspection({ ...(await inspectFile(path)), file: 'F' }).split('\n');
  assert.equal(first, `F: 3 records, ${frames(...RECORDS).length} bytes, not compressed`);
  assert.deepEqual(table, [
    '',
    'feature  kind   values  absent  min  max               mean              distribution',
    'a.int    int64  2       1       -9   9007199254740993  2251799813685248  █········▃',
    'b.float  float  1-3     1       0.1  0.5               0.3               █········█, 1 NaN, 1 inf',
    'c.text   bytes  0-2     1                                                1-7 bytes, "Zürich"',
  ]);
});

test('long names get a line of their own, and everything fits 100 columns', async () => {
  const name = 'realgraph.a_feature_with_a_name_that_is_as_long_as_names_in_a_real_schema_are';
  const data = example([name, { float: [1 / 3, 2 / 3] }], ['short', { bytes: [Buffer.of(0xff, 0, 1)] }]);
  const lines = formatInspection(await inspectFile(file('long', frames(data))))
    .split('\n')
    .slice(4);
  assert.deepEqual(lines, [
    'feature',
    '  kind   values  absent  min       max       mean  distribution',
    name,
    '  float  2       0       0.333333  0.666667  0.5   █········█',
    'short',
    '  bytes  1       0                                 3 bytes, 0xff0001',
  ]);
});

test('what can be read of a damaged file is described, with the damage', async () => {
  const path = file('damaged', Buffer.concat([frames(example(['x', { int64: [1] }])), Buffer.alloc(12)]));
  const text = formatInspection(await inspectFile(path));
  assert.match(
    text,
    /damaged: 1 record\n\n.*\nx +int64 .*\n\n.*record 1 \(byte \d+\): .* only zeros here.*; generate the file again$/s,
  );
  await assert.rejects(inspectFile(file('zeros', Buffer.alloc(12))), /record 0 \(byte 0\)/);
});

test('records that are no examples are counted and named', async () => {
  const { records, problems } = await inspectFile(
    file('text', frames(Buffer.from('text'), Buffer.from('text'))),
  );
  assert.equal(records, 2);
  assert.match(
    problems[0]?.found ?? '',
    /text: record 0 \(byte 0 uncompressed\): no serialized tf.train.Example/,
  );
  assert.equal(problems.length, 1);
});

test('a feature with two kinds is described as two', async () => {
  const path = file('kinds', frames(example(['x', { int64: [1] }]), example(['x', { float: [1] }])));
  const { features } = await inspectFile(path);
  assert.deepEqual(
    features.map(({ name, kind, absent }) => [name, kind, absent]),
    [
      ['x', 'int64', 1],
      ['x', 'float', 1],
    ],
  );
});

test('a record as JSON is exact', async () => {
  const data = example(
    ['big', { int64: [-(2n ** 63n), 2n ** 53n + 1n, -1, 0] }],
    ['unpacked', feature({ int64: [300] }, false)],
    ['float', { float: [0.1, -0, 3.4028234663852886e38, 1e-45, Number.NaN, Number.POSITIVE_INFINITY] }],
    ['bytes', { bytes: ['Zürich "1"', Buffer.of(0xff), ''] }],
    ['empty', { float: [] }],
    ['unset', undefined],
  );
  const path = file('json', gzipSync(frames(example(), data, Buffer.from('text'))));
  const json = await recordAsJson(path, 1);
  assert.deepEqual(json.split('\n'), [
    '{',
    '  "big": {"int64": [-9223372036854775808, 9007199254740993, -1, 0]},',
    '  "unpacked": {"int64": [300]},',
    '  "float": {"float": [0.1, -0.0, 3.4028235e+38, 1e-45, "NaN", "Infinity"]},',
    '  "bytes": {"bytes": ["Zürich \\"1\\"", {"base64": "/w=="}, ""]},',
    '  "empty": {"float": []},',
    '  "unset": {}',
    '}',
  ]);
  assert.doesNotThrow(() => JSON.parse(json));
  assert.equal(await recordAsJson(path, 0), '{}');
  await assert.rejects(
    recordAsJson(path, 2),
    /^Refusal: .*record 2 \(byte \d+ uncompressed\): no serialized/,
  );
  await assert.rejects(
    recordAsJson(path, 3),
    /^Refusal: .*no record 3: the file holds 3 records; choose one from 0 to 2$/,
  );
});

test('float32 text gives back the same float32', () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      assert.ok(Object.is(Math.fround(Number(float32Text(value))), value));
    }),
  );
});

test('integers in a small range are counted one by one', () => {
  assert.deepEqual(binsOf([3, 1, 1, 7], true), [2, 0, 1, 0, 0, 0, 1]);
  assert.deepEqual(binsOf([4, 4], true), [2]);
  assert.deepEqual(binsOf([], true), []);
});

test('a histogram counts every finite value, in any order, close to where it belongs', () => {
  const values = fc.array(fc.float({ min: -(2 ** 100), max: 2 ** 100, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(values, (list) => {
      const bins = binsOf([...list, Number.NaN, Number.POSITIVE_INFINITY], false);
      assert.equal(
        bins.reduce((sum, n) => sum + n),
        list.length,
      );
      if (bins.length === 1) return;
      // Up to the width of a cell, at most a 250th of the range, a value may stand in the bin beside its own.
      const [min, max] = [Math.min(...list), Math.max(...list)];
      const share = (value: number) => value / (max - min) - min / (max - min);
      for (let bin = 1; bin < bins.length; bin++) {
        const below = bins.slice(0, bin).reduce((sum, n) => sum + n);
        const atLeast = list.filter((value) => share(value) < bin / 10 - 1 / 250).length;
        const atMost = list.filter((value) => share(value) < bin / 10 + 1 / 250).length;
        assert.ok(
          atLeast <= below && below <= atMost,
          `${below} below bin ${bin}, not ${atLeast} to ${atMost}`,
        );
      }
    }),
  );
});

test('an even spread is drawn even', () => {
  const values = Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 10_000);
  assert.equal(
    drawBins(
      binsOf(
        values.map((value) => value / 10_000),
        false,
      ),
    ),
    '██████████',
  );
  assert.equal(drawBins([0, 1, 4, 8]), '·▁▄█');
});
