/** The laws for random specs with rules across features: conditions, entities, correlations and unique ids. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { shardRange } from '../../src/plan/shards.ts';
import { layOutRecords, predictBytes } from '../../src/plan/size.ts';
import { recordStream } from '../golden/record-stream.ts';
import { compress } from '../tfrecord/streams.ts';
import { drawLists } from '../values/draw.ts';
import { arbitraryTogether, type TogetherRun } from './arbitrary-together.ts';

function law(name: string, holds: (run: TogetherRun) => void | Promise<void>): void {
  test(name, () =>
    fc.assert(
      fc.asyncProperty(arbitraryTogether, async (run) => holds(run)),
      { numRuns: 50 },
    ),
  );
}

law('every random spec can be planned', ({ problems }) => assert.deepEqual(problems, []));

law('any block size, and any shards, give the same records', ({ plan: { data, layout } }) => {
  const whole = recordStream(data, 0, data.examples);
  for (const perBlock of [1, 3, 7])
    assert.deepEqual(recordStream(data, 0, data.examples, perBlock), whole, `${perBlock} a block`);
  const shards = Array.from({ length: layout.shards }, (_, shard) => {
    const { firstExample, examples } = shardRange(data.examples, layout, shard);
    return recordStream(data, firstExample, examples);
  });
  assert.deepEqual(Buffer.concat(shards), whole);
});

law('more examples change none of those that are there', ({ plan: { data } }) => {
  const count = Math.ceil(data.examples / 2);
  const longer = { ...data, examples: 2 * data.examples };
  assert.deepEqual(recordStream(longer, 0, count), recordStream(data, 0, count));
});

law(
  'a feature has the same values without all others but those that its absence depends on',
  ({ plan: { data } }) => {
    const together = drawLists(data, 0, data.examples);
    for (const [f, one] of data.features.entries()) {
      const needed = neededBy(one, data.features);
      const alone = drawLists({ ...data, features: needed }, 0, data.examples);
      assert.deepEqual(alone[needed.indexOf(one)], together[f], one.name);
    }
  },
);

law('a feature has the same values however the others are ordered', ({ plan: { data } }) => {
  const together = drawLists(data, 0, data.examples);
  const reversed = drawLists({ ...data, features: data.features.toReversed() }, 0, data.examples);
  assert.deepEqual(reversed.toReversed(), together);
});

law('no file is longer than foreseen', async ({ plan }) => {
  const { data, layout } = plan;
  const { firstExample, examples } = shardRange(data.examples, layout, 0);
  const file = await compress('gzip', [recordStream(data, firstExample, examples)], 0);
  assert.ok(file.length <= predictBytes(plan, layOutRecords(data), [0]));
});

function neededBy(one: PlannedFeature, all: readonly PlannedFeature[]): PlannedFeature[] {
  const leader = all.find(({ name }) => name === one.missingWhere?.feature);
  return leader === undefined ? [one] : [one, ...neededBy(leader, all)];
}
