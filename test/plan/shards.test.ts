import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  brokenFile,
  indexFile,
  MAX_SHARDS,
  manifestFile,
  plannedFiles,
  shardFile,
  shardGlob,
  shardList,
  shardOfFile,
  shardOfManifest,
  shardRange,
} from '../../src/plan/shards.ts';
import { planOf } from '../values/draw.ts';
import { LAYOUT } from './options.ts';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(100_000))
  .map(([shards, more]) => ({ shards, examples: shards + more }));

test('shards follow each other without a gap, from the first example to the last', () => {
  fc.assert(
    fc.property(counts, ({ shards, examples }) => {
      let next = 0;
      for (let index = 0; index < shards; index++) {
        const range = shardRange(examples, { shards }, index);
        assert.equal(range.firstExample, next);
        next += range.examples;
      }
      assert.equal(next, examples);
    }),
  );
});

test('shards differ by one example at most, the larger ones first, and none is empty', () => {
  fc.assert(
    fc.property(counts, ({ shards, examples }) => {
      const sizes = Array.from({ length: shards }, (_, i) => shardRange(examples, { shards }, i).examples);
      assert.ok(sizes.at(-1)! >= 1 && sizes[0]! - sizes.at(-1)! <= 1);
      assert.deepEqual(
        sizes,
        sizes.toSorted((a, b) => b - a),
      );
    }),
  );
});

test('288 examples in 7 shards', () => {
  const sizes = Array.from({ length: 7 }, (_, i) => shardRange(288, { shards: 7 }, i).examples);
  assert.deepEqual(sizes, [42, 41, 41, 41, 41, 41, 41]);
});

test('uneven shards follow each other too, and none is empty', () => {
  fc.assert(
    fc.property(counts, ({ shards, examples }) => {
      let next = 0;
      for (let index = 0; index < shards; index++) {
        const range = shardRange(examples, { shards, uneven: true }, index);
        assert.equal(range.firstExample, next);
        assert.ok(range.examples >= 1);
        next += range.examples;
      }
      assert.equal(next, examples);
    }),
  );
});

test('288 examples in 7 uneven shards', () => {
  const sizes = Array.from({ length: 7 }, (_, i) => shardRange(288, { shards: 7, uneven: true }, i).examples);
  assert.deepEqual(sizes, [11, 21, 31, 41, 51, 61, 72]);
});

const ONE = LAYOUT;
const TEN = { ...LAYOUT, shards: 10 };

test('one file has the plain name', () => {
  assert.equal(shardFile(ONE, 0), 'random.tfrecord.gz');
  assert.equal(shardFile({ ...ONE, compression: 'zlib' }, 0), 'random.tfrecord.zz');
  assert.equal(shardFile({ ...ONE, compression: 'none' }, 0), 'random.tfrecord');
  assert.equal(shardFile({ ...ONE, filePrefix: 'train.v2' }, 0), 'train.v2.tfrecord.gz');
});

test('shards carry their number and how many there are', () => {
  assert.equal(shardFile(TEN, 0), 'random-00000-of-00010.tfrecord.gz');
  assert.equal(shardFile({ ...TEN, compression: 'none' }, 9), 'random-00009-of-00010.tfrecord');
  assert.equal(shardFile({ ...TEN, shards: 99_999 }, 99_998), 'random-99998-of-99999.tfrecord.gz');
});

test('files of a TensorFlow dataset are named as TFDS names them', () => {
  const layout = { ...TEN, compression: 'none', filePrefix: 'mnist', split: 'my-test' } as const;
  assert.equal(shardFile({ ...layout, shards: 1 }, 0), 'mnist-my-test.tfrecord-00000-of-00001');
  assert.equal(shardFile(layout, 9), 'mnist-my-test.tfrecord-00009-of-00010');
  assert.equal(manifestFile(layout, 3), 'mnist-my-test-00003-of-00010.manifest.json');
  assert.equal(shardGlob(layout), 'mnist-my-test.tfrecord-?????-of-00010');
  assert.deepEqual(shardOfFile(shardFile(layout, 9)), { filePrefix: 'mnist-my-test', shards: 10, shard: 9 });
  assert.deepEqual(shardOfManifest(manifestFile(layout, 3)), {
    filePrefix: 'mnist-my-test',
    shards: 10,
    shard: 3,
  });
});

test('names of shards sort as their numbers do', () => {
  const names = Array.from({ length: 120 }, (_, i) => shardFile({ ...LAYOUT, shards: 120 }, i));
  assert.deepEqual(names, names.toSorted());
});

test('the manifest of a whole fixture has the plain name, that of a single shard is named after it', () => {
  assert.equal(manifestFile(ONE, undefined), 'manifest.json');
  assert.equal(manifestFile(TEN, undefined), 'manifest.json');
  assert.equal(manifestFile(TEN, 3), 'random-00003-of-00010.manifest.json');
});

test('the glob of one file is its name', () => {
  assert.equal(shardGlob(ONE), 'random.tfrecord.gz');
});

test('the glob keeps a prefix that looks like the number of a shard', () => {
  const filePrefix = 'a-00001-of-00002';
  assert.equal(shardGlob({ ...TEN, filePrefix }), `${filePrefix}-?????-of-00010.tfrecord.gz`);
  assert.equal(shardGlob({ ...ONE, filePrefix }), `${filePrefix}.tfrecord.gz`);
});

test('the glob of shards matches them all, and not their manifests, index files or other layouts', () => {
  const glob = shardGlob(TEN);
  assert.equal(glob, 'random-?????-of-00010.tfrecord.gz');
  const pattern = new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('?', '.')}$`);
  for (let i = 0; i < 10; i++) assert.match(shardFile(TEN, i), pattern);
  for (const other of [
    manifestFile(TEN, 3),
    shardFile({ ...TEN, shards: 11 }, 0),
    shardFile({ ...TEN, compression: 'none' }, 0),
    `${shardFile(TEN, 0)}.idx`,
    shardFile({ ...TEN, filePrefix: 'other' }, 0),
  ])
    assert.doesNotMatch(other, pattern);
});

for (const [numbers, text] of [
  [[3], '00003 of 10'],
  [[3, 4], '00003 to 00004 of 10'],
  [[9, 7, 3, 8], '00003, 00007 to 00009 of 10'],
  [[0, 2, 4], '00000, 00002, 00004 of 10'],
] as const) {
  test(`the shards ${numbers} are listed as ${text}`, () => assert.equal(shardList(numbers, 10), text));
}

test('the names of a shard’s file and manifest say its number', () => {
  for (const shards of [2, 10, 99_999]) {
    const layout = { ...LAYOUT, shards, filePrefix: 'a-00001-of-00002' };
    const expected = { filePrefix: layout.filePrefix, shards, shard: shards - 1 };
    assert.deepEqual(shardOfFile(shardFile(layout, shards - 1)), expected);
    assert.deepEqual(shardOfManifest(manifestFile(layout, shards - 1)), expected);
  }
  assert.deepEqual(shardOfManifest('random.manifest.json'), { filePrefix: 'random', shards: 1, shard: 0 });
  assert.equal(shardOfManifest('manifest.json'), undefined);
  assert.equal(shardOfFile('random-00001-of-00002.manifest.json'), undefined);
});

test('what only starts or ends like a name of ours says nothing', () => {
  for (const name of ['a.tfrecord.gz.idx', 'a.tfrecord-00000-of-00002.idx', '.tfrecord', 'a.tfrecords'])
    assert.equal(shardOfFile(name), undefined, name);
  assert.equal(shardOfManifest('a.manifest.json.partial'), undefined);
  const one = { shards: 1, shard: 0 };
  for (const stem of ['a-00000-of-00002-b', 'a-0000-of-0002'])
    assert.deepEqual(shardOfFile(`${stem}.tfrecord.gz`), { filePrefix: stem, ...one });
  // Nothing before it may be lost, be it a line of its own.
  for (const tail of ['.tfrecord', '.tfrecord-00000-of-00002'])
    assert.equal(shardOfFile(`x\na${tail}`), undefined);
  assert.equal(shardOfManifest('x\na.manifest.json'), undefined);
});

test('beside the data lie their index, and in a folder of their own broken files', () => {
  assert.equal(indexFile('random.tfrecord.gz'), 'random.tfrecord.gz.idx');
  assert.equal(brokenFile(ONE, 'flipped-crc'), 'broken/random.flipped-crc.tfrecord.gz');
  assert.equal(brokenFile({ ...ONE, compression: 'none' }, 'empty'), 'broken/random.empty.tfrecord');
});

test('the files of a plan hold the examples of their shards', () => {
  assert.equal(MAX_SHARDS, 99_999);
  const plan = { data: planOf([], { examples: 5 }), layout: { ...LAYOUT, shards: 2 } };
  assert.deepEqual(plannedFiles(plan, [1, 0]), [
    { file: 'random-00001-of-00002.tfrecord.gz', firstExample: 3, examples: 2 },
    { file: 'random-00000-of-00002.tfrecord.gz', firstExample: 0, examples: 3 },
  ]);
});
