/** The laws for plans of random fixture specs: every distribution and modifier, under every profile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { collisionProbability } from '../../src/plan/repeats.ts';
import { shardRange } from '../../src/plan/shards.ts';
import { layOutRecords, predictBytes } from '../../src/plan/size.ts';
import { maxRecordBytes } from '../../src/tfrecord/block.ts';
import { recordStream } from '../golden/record-stream.ts';
import { compress } from '../tfrecord/streams.ts';
import { drawLists, type Value } from '../values/draw.ts';
import { arbitraryRun, type RandomRun } from './arbitrary-spec.ts';

function law(name: string, holds: (run: RandomRun) => void | Promise<void>, numRuns = 60): void {
  test(name, () =>
    fc.assert(
      fc.asyncProperty(arbitraryRun, async (run) => holds(run)),
      { numRuns },
    ),
  );
}

const streamOf = (data: DataPlan, first = 0, count = data.examples - first, perBlock = count) =>
  recordStream(data, first, count, perBlock);

law('every random spec can be planned', ({ problems }) => {
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
});

law('any block size, and any shards, give the same records', ({ plan: { data, layout } }) => {
  const whole = streamOf(data);
  for (const perBlock of [1, 7]) assert.deepEqual(streamOf(data, 0, data.examples, perBlock), whole);
  const shards = Array.from({ length: layout.shards }, (_, shard) => {
    const { firstExample, examples } = shardRange(data.examples, layout, shard);
    return streamOf(data, firstExample, examples);
  });
  assert.deepEqual(Buffer.concat(shards), whole);
});

law('a feature has the same values with and without all others', ({ plan: { data } }) => {
  const together = drawLists(data, 0, data.examples);
  for (const [f, feature] of data.features.entries()) {
    assert.deepEqual(drawLists({ ...data, features: [feature] }, 0, data.examples)[0], together[f]);
  }
});

law('more examples change none of those that are there', ({ plan: { data } }) => {
  const count = Math.ceil(data.examples / 2);
  assert.deepEqual(streamOf({ ...data, examples: 2 * data.examples }, 0, count), streamOf(data, 0, count));
});

law('another seed, dataset or name gives a feature other values, if it has enough of them', ({ plan }) => {
  const data = { ...plan.data, edgeCases: [], examples: 60 };
  for (const feature of data.features.filter(variesSurely)) {
    const draw = (changes: Partial<DataPlan>, name = feature.name) =>
      drawLists({ ...data, ...changes, features: [{ ...feature, name }] }, 0, data.examples)[0];
    const drawn = draw({});
    const others = [draw({ seed: data.seed ^ 1 }), draw({ dataset: 'validation_data.a' })];
    // A label's values are those of its teachers' factors, and of its own draws beside them.
    if (feature.distribution.type !== 'teacher') others.push(draw({}, `${feature.name}2`));
    for (const other of others) assert.notDeepEqual(other, drawn, JSON.stringify(feature));
  }
});

law('values lie inside their bounds, lists inside their lengths, and rates of 0 and 1 hold', ({ plan }) => {
  const data = { ...plan.data, edgeCases: [] };
  const lists = drawLists(data, 0, data.examples);
  for (const [f, feature] of data.features.entries()) assertInside(feature, lists[f]!);
});

law('no record, and no file, is longer than foreseen', async ({ plan }) => {
  const { data, layout } = plan;
  const most = maxRecordBytes(layOutRecords(data).features);
  for (let example = 0; example < data.examples; example++) {
    assert.ok(streamOf(data, example, 1).length <= most);
  }
  const { firstExample, examples } = shardRange(data.examples, layout, 0);
  const file = await compress('gzip', [streamOf(data, firstExample, examples)], 0);
  assert.ok(file.length <= predictBytes(plan, layOutRecords(plan.data), [0]));
});

law('marked examples alone differ from those of the same spec without marks', ({ plan: { data } }) => {
  const { edgeCases = [], ...plain } = data;
  const marked = new Set(edgeCases.map(({ example }) => example));
  for (let example = 0; example < data.examples; example++) {
    if (!marked.has(example)) assert.deepEqual(streamOf(data, example, 1), streamOf(plain, example, 1));
  }
});

/** Whether sixty lists of the feature are never equal by chance. */
function variesSurely(feature: PlannedFeature): boolean {
  const { length, missing = 0, distribution } = feature;
  if (distribution.type === 'example-index' || missing > 0.5) return false;
  // Zeros may be all that is drawn, too.
  if (feature.kind !== 'bytes' && feature.modifiers?.zeros !== undefined) return false;
  if (distribution.type === 'teacher' && distribution.slope === null) return false;
  const elements = typeof length === 'number' ? length : length.min;
  return elements > 0 && collisionProbability(feature) < 0.7;
}

function assertInside(feature: PlannedFeature, lists: readonly Value[][]): void {
  const { length, missing = 0, distribution } = feature;
  const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
  for (const list of lists) {
    assert.ok((list.length >= min && list.length <= max) || (missing > 0 && list.length === 0));
    if (missing === 1) assert.equal(list.length, 0);
  }
  if (feature.kind === 'bytes') return;
  const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
  const isAllowed = allowedBy(distribution, feature.kind === 'float' ? Math.fround : Number);
  for (const value of lists.flat().map(Number)) {
    const isSpecial =
      (zeros > 0 && value === 0) || (nan > 0 && Number.isNaN(value)) || (inf > 0 && !Number.isFinite(value));
    assert.ok(isSpecial || isAllowed(value), `${value} of ${JSON.stringify(feature)}`);
  }
}

/** `stored` is what becomes of a number in the feature. */
function allowedBy(
  distribution: PlannedFeature['distribution'],
  stored: (value: number) => number,
): (value: number) => boolean {
  if (distribution.type === 'bernoulli' || distribution.type === 'teacher') {
    const { positiveRate } = distribution;
    if (positiveRate === 0 || positiveRate === 1) return (value) => value === positiveRate;
    return (value) => value === 0 || value === 1;
  }
  if (distribution.type === 'categorical') {
    const values = new Set(distribution.values.map((value) => stored(Number(value))));
    return (value) => values.has(value);
  }
  if (distribution.type === 'uniform' || distribution.type === 'timestamp' || distribution.type === 'zipf') {
    const [min, max] = [stored(Number(distribution.min)), stored(Number(distribution.max))];
    return (value) => value >= min && value <= max;
  }
  return (value) => Number.isFinite(value);
}
