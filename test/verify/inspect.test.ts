import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Statistics } from '../../src/statistics/statistics.ts';
import { formatInspection } from '../../src/verify/describe.ts';
import { inspectFile, recordAsJson } from '../../src/verify/inspect.ts';
import { inspectedFile } from '../../src/verify/inspection.ts';
import { float32Text } from '../../src/verify/record-json.ts';
import { example, feature, frames, scratch } from './build.ts';

const file = scratch();

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
  test(`${compression}: an inspection summarizes every feature`, async () => {
    const content = frames(...RECORDS);
    const inspection = await inspectFile(file(`all-${compression}`, pack(content)));
    assert.equal(inspection.records, 3);
    assert.deepEqual(inspection.problems, []);
    assert.equal(inspection.content?.compression, compression);
    assert.equal(inspection.content?.contentBytes, content.length);
    const [int, float, text, ...rest] = inspection.features;
    assert.deepEqual(rest, []);
    assert.deepEqual([int?.name, int?.kind, int?.length], ['a.int', 'int64', { min: 2, max: 2 }]);
    assert.deepEqual([float?.name, float?.kind, float?.length], ['b.float', 'float', { min: 1, max: 3 }]);
    assert.deepEqual([text?.name, text?.kind, text?.length], ['c.text', 'bytes', { min: 0, max: 2 }]);
    assert.deepEqual(text?.sample, Buffer.from('Zürich'));
    const figures = ({ examples, absent, min, max, mean, nans, infinities }: Statistics) => {
      return { examples, absent, min, max, mean, nans, infinities };
    };
    // The values of an example are summed as doubles, where 2^53 + 9 is none.
    assert.deepEqual(int && figures(int.statistics), {
      ...{ examples: 3, absent: 1, nans: 0, infinities: 0 },
      ...{ min: -9, max: '9007199254740993', mean: 2 ** 51 - 0.25 },
    });
    assert.deepEqual(float && figures(float.statistics), {
      ...{ examples: 3, absent: 1, nans: 1, infinities: 1 },
      ...{ min: Math.fround(0.1), max: 0.5, mean: (Math.fround(0.1) + 0.5) / 2 },
    });
    assert.deepEqual(text && figures(text.statistics), {
      ...{ examples: 3, absent: 1, nans: 0, infinities: 0 },
      ...{ min: 1, max: 7, mean: 4 },
    });
  });
}

test('integers of every size are exact', async () => {
  const values = [-(2n ** 63n), -(2n ** 53n) - 1n, -(2n ** 32n), -1n, 0n, 2n ** 31n, 2n ** 63n - 1n];
  const path = file('integers', frames(...values.map((value) => example(['x', { int64: [value] }]))));
  const { features } = await inspectFile(path);
  const { min, max, distinct } = features[0]?.statistics ?? {};
  assert.deepEqual([min, max, distinct], [`${values[0]}`, `${values.at(-1)}`, { count: 7, exact: true }]);
});

test('the description is aligned', async () => {
  const path = file('aligned', frames(...RECORDS));
  const [first, , , ...table] = formatInspection({ ...(await inspectFile(path)), file: 'F' });
  assert.equal(first, `F: 3 records of tf.train.Example, ${frames(...RECORDS).length} bytes, not compressed`);
  assert.deepEqual(table, [
    '',
    'feature  kind   values  absent  min  max               mean              distribution',
    'a.int    int64  2       1       -9   9007199254740993  2251800000000000  █········▃',
    'b.float  float  1-3     1       0.1  0.5               0.3               █········█, 1 NaN, 1 inf',
    'c.text   bytes  0-2     1                                                1 to 7 bytes, "Zürich"',
  ]);
});

test('long names get a separate line, and all lines fit into 100 columns', async () => {
  const name = 'realgraph.a_feature_with_a_name_that_is_as_long_as_names_in_a_real_schema_are';
  const data = example([name, { float: [1 / 3, 2 / 3] }], ['short', { bytes: [Buffer.of(0xff, 0, 1)] }]);
  const lines = formatInspection(await inspectFile(file('long', frames(data)))).slice(4);
  assert.deepEqual(lines, [
    'feature',
    '  kind   values  absent  min       max       mean  distribution',
    name,
    '  float  2       0       0.333333  0.666667  0.5   █········█',
    'short',
    '  bytes  1       0                                 3 bytes, 0xff0001',
  ]);
});

test('the readable part of a damaged file is described together with the damage', async () => {
  const path = file('damaged', Buffer.concat([frames(example(['x', { int64: [1] }])), Buffer.alloc(12)]));
  const text = formatInspection(await inspectFile(path)).join('\n');
  assert.match(
    text,
    /damaged: 1 record of tf.train.Example\n\n.*\nx +int64 .*\n\n.*record 1 \(byte \d+\): .* only zeros here.*; generate the file again \[corrupt-record\]$/s,
  );
  await assert.rejects(inspectFile(file('zeros', Buffer.alloc(12))), /record 0 \(byte 0\)/);
});

test('of a text, 16 characters are shown, and whether there are more', async () => {
  for (const letter of ['a', 'é', '文', '🙂'])
    for (const [count, shown] of [
      [16, `"${letter.repeat(16)}"`],
      [17, `"${letter.repeat(16)}"…`],
      [101, `"${letter.repeat(16)}"…`],
    ] as const) {
      const path = file('text', frames(example(['x', { bytes: [letter.repeat(count)] }])));
      const line = formatInspection(await inspectFile(path)).at(-1) ?? '';
      assert.ok(line.endsWith(` ${shown}`), line);
    }
});

test('as JSON a sample is base64, and what has none has no key', async () => {
  const path = file('samples', frames(example(['a', { bytes: [Buffer.of(0xff)] }], ['b', { int64: [1] }])));
  const { features } = inspectedFile(await inspectFile(path));
  assert.deepEqual(
    features.map((each) => ('sample' in each ? each.sample : undefined)),
    [{ base64: '/w==' }, undefined],
  );
});

test('a feature with two kinds is described as two features', async () => {
  const path = file('kinds', frames(example(['x', { int64: [1] }]), example(['x', { float: [1] }])));
  const { features } = await inspectFile(path);
  assert.deepEqual(
    features.map(({ name, kind, statistics }) => [name, kind, statistics.absent]),
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
    /^ProblemsError: .*record 2 \(byte \d+ uncompressed\): the record is none of /,
  );
  await assert.rejects(
    recordAsJson(path, 3),
    /^ProblemsError: .*no record 3: the file holds 3 records; choose one from 0 to 2 \[no-such-record\]$/,
  );
});

test('float32 text is parsed as the same float32', () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      assert.ok(Object.is(Math.fround(Number(float32Text(value))), value));
    }),
  );
});

test('columns stay aligned for any names and values', async () => {
  const data = example(['a\n::error::b', { bytes: ['\u202ex\u009b2J'] }], ['c', { bytes: ['y'] }]);
  const { features, ...rest } = await inspectFile(file('name', frames(data)));
  assert.equal(features[0]?.name, 'a\n::error::b');
  assert.deepEqual(formatInspection({ features, ...rest }).slice(4), [
    'feature            kind   values  absent  min  max  mean  distribution',
    'a\\u000a::error::b  bytes  1       0                       8 bytes, "\\u202ex\\u009b2J"',
    'c                  bytes  1       0                       1 byte, "y"',
  ]);
});
