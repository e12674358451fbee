import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DataPlan, Plan } from '../../src/plan/plan.ts';
import { shardRange } from '../../src/plan/shards.ts';
import { largestFeature, layOutRecords, maxExampleBytes, predictBytes } from '../../src/plan/size.ts';
import { makeBlocksHere } from '../../src/records/blocks.ts';
import { maxRecordBytes } from '../../src/tfrecord/block.ts';
import { openContainer } from '../../src/tfrecord/compress.ts';
import { readPlan } from '../golden/record-stream.ts';
import { arbitraryPlan } from '../laws/arbitrary-plan.ts';
import { FEATURE, planOf } from '../values/draw.ts';
import { LAYOUT } from './options.ts';

const compressions = fc.constantFrom('gzip', 'zlib', 'none' as const);
const levels = fc.constantFrom(0, 6, 'auto' as const);
const shardCounts = fc.integer({ min: 1, max: 4 });
const EXAMPLES = 20;

test('no file of a random plan is longer than predicted', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryPlan,
      compressions,
      levels,
      shardCounts,
      async (random, compression, compressionLevel, shards) => {
        const layout = { ...LAYOUT, compression, shards, compressionLevel };
        const plan = { data: { ...random, examples: EXAMPLES }, layout };
        for (let shard = 0; shard < shards; shard++) {
          assert.ok(
            (await writtenBytes(plan, shard)) <= predictBytes(plan, layOutRecords(plan.data), [shard]),
          );
        }
      },
    ),
  );
});

test('the prediction for several shards is the sum of theirs', () => {
  fc.assert(
    fc.property(arbitraryPlan, shardCounts, (random, shards) => {
      const plan = { data: { ...random, examples: EXAMPLES }, layout: { ...LAYOUT, shards } };
      const each = Array.from({ length: shards }, (_, shard) =>
        predictBytes(plan, layOutRecords(plan.data), [shard]),
      );
      const all = predictBytes(plan, layOutRecords(plan.data), [...each.keys()]);
      assert.equal(
        all,
        each.reduce((a, b) => a + b, 0),
      );
    }),
  );
});

for (const level of [0, 1, 6, 9, 'auto'] as const) {
  test(`the example schema, uncompressible at level ${level}: predicted, and closely`, async () => {
    const data = { ...readPlan('home-recap-uniform'), examples: 40 };
    const plan = { data, layout: { ...LAYOUT, compressionLevel: level } };
    const [written, predicted] = [
      await writtenBytes(plan, 0),
      predictBytes(plan, layOutRecords(plan.data), [0]),
    ];
    assert.ok(written <= predicted);
    if (level === 0) assert.ok(predicted < 1.02 * written, `${predicted} for ${written}`);
  });
}

test('a block is about half a megabyte, or one example', () => {
  const data = readPlan('home-recap-smoke');
  const size = layOutRecords(data).perBlock * maxRecordBytes(layOutRecords(data).features);
  assert.ok(size <= 2 ** 19 && size > 2 ** 19 - maxRecordBytes(layOutRecords(data).features));
  assert.equal(layOutRecords(floats(1_000_000)).perBlock, 1);
});

test('the largest feature of a plan is the one with the most values, whatever its rows', () => {
  const { distribution } = FEATURE;
  const features = [
    { ...FEATURE, name: 'rows', length: { min: 0, max: 10 }, rowSize: 4, distribution },
    { ...FEATURE, name: 'flat', length: 30, distribution },
    { ...FEATURE, name: 'one', length: 1, distribution },
  ];
  const largestOf = (...chosen: typeof features) => {
    const data = planOf(chosen);
    return largestFeature(data, layOutRecords(data));
  };
  assert.equal(largestOf(...features), 'rows');
  assert.equal(largestOf(...features.slice(1)), 'flat');
  assert.equal(largestOf(...features.slice(1).reverse()), 'flat');
  assert.equal(largestOf(), undefined);
});

test('the largest example is known, whatever its size', () => {
  assert.equal(maxExampleBytes(layOutRecords(floats(0))), 11);
  assert.equal(maxExampleBytes(layOutRecords(floats(1))), 17);
  // Five bytes for each of the lengths of payload, list, value, entry and map, and their tags.
  assert.equal(maxExampleBytes(layOutRecords(floats(2 ** 29))), 4 * 2 ** 29 + 5 * 6 + 3);
});

function floats(length: number): DataPlan {
  const distribution = { type: 'uniform', min: 0, max: 1 } as const;
  const data = { ...readPlan('late'), examples: 1 };
  return { ...data, features: [{ name: 'f', kind: 'float', role: 'feature', length, distribution }] };
}

async function writtenBytes({ data, layout }: Plan, shard: number): Promise<number> {
  const { firstExample, examples } = shardRange(data.examples, layout, shard);
  const { perBlock, make, release } = makeBlocksHere({ data, layout }, () => undefined);
  const container = openContainer(layout.compression);
  let bytes = container.head.length + container.tail().length;
  for (let at = 0; at < examples; at += perBlock) {
    const count = Math.min(perBlock, examples - at);
    const block = await make(firstExample + at, count, at + count === examples);
    assert.ok(block !== undefined);
    bytes += block.packed.length;
    release(block);
  }
  return bytes;
}
