/** Whole schemas, in the words of those who write them. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { SchemaFeature } from '../../../../src/schema/schema.ts';
import { facts, readFile } from './reading.ts';

const ANY = { type: 'variable', min: 0, max: undefined, row: [] } as const;

async function readFacts(file: string) {
  const { schema, found } = await readFile(file);
  const byName = (features: readonly SchemaFeature[] = []) =>
    new Map(features.map((feature) => [feature.name, facts(feature)]));
  return { schema, found, features: byName(schema?.features), lists: byName(schema?.sequence) };
}

suite('a schema of TensorFlow Metadata', () => {
  test('as it is inferred from data', async () => {
    const { schema, found, features } = await readFacts('inferred.pbtxt');
    assert.deepEqual(found, ['15:17 warning feature-without-type']);
    assert.equal(schema?.record, 'example');
    const once = { ...ANY, min: 1, max: 1 };
    assert.deepEqual(
      [...features.values()],
      [
        {
          ...{ name: 'store', kind: 'bytes', shape: once, presence: { required: true } },
          domain: { values: ['north', 'south', ''] },
        },
        { name: 'coupon', kind: 'bytes', shape: once, presence: { required: false } },
        { name: 'amount', kind: 'float', shape: ANY, presence: { required: true }, domain: { min: 0 } },
        {
          ...{ name: 'returned', kind: 'int64', shape: once, presence: { required: true } },
          ...{ domain: { values: [0, 1] }, label: { type: 'binary' } },
        },
      ],
    );
  });

  test('with fixed shapes', async () => {
    const { found, features } = await readFacts('fixed-shape.pbtxt');
    assert.deepEqual(found, []);
    const shapes = Array.from(features, ([name, { shape, presence }]) => [name, shape, presence.required]);
    assert.deepEqual(shapes, [
      ['pixels', { type: 'fixed', dims: [28, 28, 1] }, true],
      ['size', { type: 'fixed', dims: [3] }, true],
      ['kind', { type: 'fixed', dims: [] }, true],
    ]);
    assert.deepEqual(features.get('kind')?.domain, { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
  });

  test('of SequenceExamples', async () => {
    const { schema, found, features, lists } = await readFacts('sequence.pbtxt');
    assert.deepEqual(found, ['7:116 warning ignored-row-partition-dtype']);
    assert.equal(schema?.record, 'sequence-example');
    const user = features.get('user');
    assert.deepEqual(user?.presence, { required: false, default: [0] });
    assert.deepEqual(user?.shape, { type: 'fixed', dims: [1] });
    const steps = { min: 0, max: undefined, group: '##SEQUENCE##' };
    assert.deepEqual(
      [...lists.values()].map((list) => [list.name, list.shape, list.steps]),
      [
        ['item', { ...ANY, min: 1, max: 1 }, steps],
        ['tags', { ...ANY, max: 2 }, steps],
      ],
    );
  });

  test('of SequenceExamples, as it is inferred: two levels of counts', async () => {
    const { found, lists } = await readFacts('sequence-inferred.pbtxt');
    assert.deepEqual(found, []);
    const steps = { min: 1, max: undefined, group: '##SEQUENCE##' };
    assert.deepEqual(
      [...lists.values()].map((list) => [list.name, list.shape, list.steps, list.presence]),
      [
        ['watched', { ...ANY, min: 2, max: 2 }, steps, { required: true }],
        ['seconds', { ...ANY, min: 1, max: 1 }, steps, { required: false }],
        ['title', ANY, { min: 1, max: 1 }, { required: false }],
      ],
    );
  });

  test("of Merlin's, in JSON", async () => {
    const { found, features } = await readFacts('merlin-sequence.json');
    assert.deepEqual(found, ['7:23 warning ignored-tag', '36:15 warning feature-without-type']);
    const list = { ...ANY, min: 2, max: 20, group: 'list' };
    const scalar = { type: 'fixed', dims: [] };
    const shapes = Array.from(features, ([name, { shape }]) => [name, shape]);
    assert.deepEqual(shapes, [
      ['person', scalar],
      ['seen', list],
      ['seen_age', list],
      ['hour_sin', list],
      ['clicked', scalar],
    ]);
    assert.ok(
      [...features.values()].every(({ presence }) => presence.required),
      'rows of a table are complete',
    );
    assert.deepEqual(features.get('hour_sin')?.domain, { min: 0, max: 1 }, 'zeros are not written');
    assert.deepEqual(features.get('clicked')?.domain, { min: 0, max: 1 });
    assert.deepEqual(features.get('clicked')?.label, { type: 'binary' });
    assert.equal(features.get('person')?.domain?.values?.length, 900);
  });

  test("of Merlin's, as text", async () => {
    const { found, features } = await readFacts('merlin.pbtxt');
    assert.deepEqual(found, ['12:5 warning ignored-extra-metadata']);
    assert.deepEqual(features.get('user')?.domain, { min: 0, max: 6041 });
    assert.deepEqual(features.get('genres')?.shape, ANY);
    assert.deepEqual(features.get('rating')?.label, { type: 'regression' });
    assert.deepEqual(features.get('liked')?.label, { type: 'binary' });
  });

  test('of flat Examples with environments, stages and defaults', async () => {
    const { found, features } = await readFacts('rides.pbtxt');
    assert.deepEqual(found, [
      '7:16 warning ignored-comment',
      '14:34 warning ignored-disallow-nan',
      '15:3 warning ignored-drift-comparator',
      '22:3 warning ignored-distribution-constraints',
      '23:3 warning ignored-skew-comparator',
      '61:40 warning ignored-url-domain',
    ]);
    assert.equal(features.has('request_id'), false, 'serving alone has it');
    assert.equal(features.has('fare_bucket'), false, 'it is derived from the records');
    assert.deepEqual(features.get('tips')?.label, { type: 'regression' });
    assert.equal(features.get('weight')?.label, undefined, 'a weight is not a label');
    assert.deepEqual(features.get('weight')?.shape, features.get('zone')?.shape);
    assert.deepEqual(features.get('hour')?.presence, { required: true, default: [12] });
    assert.deepEqual(features.get('hour')?.domain, { min: 0, max: 23 });
    assert.deepEqual(features.get('former_company')?.presence, { required: false });
    assert.deepEqual(features.get('paid')?.domain, { values: ['no', 'yes'] });
    assert.deepEqual(features.get('remark')?.content, { type: 'text', words: { min: 2, max: 20 } });
  });

  test('of tensors that are made of several features', async () => {
    const { found, features } = await readFacts('tensors.pbtxt');
    assert.deepEqual(found, []);
    const ties = Array.from(features, ([name, { tie }]) => [name, tie]).filter(([, tie]) => tie);
    assert.deepEqual(ties, [
      ['words', { type: 'ragged-values', rowLengths: 'sentence_lengths' }],
      ['sentence_lengths', { type: 'ragged-values', rowLengths: 'paragraph_lengths' }],
      ['cell_row', { type: 'sparse-index', feature: 'cell', size: 100 }],
      ['cell_column', { type: 'sparse-index', feature: 'cell', size: 10 }],
      ['score_at', { type: 'sparse-index', feature: 'score', size: 256 }],
    ]);
    assert.deepEqual(features.get('boxes')?.shape, { ...ANY, min: 1, max: 10, row: [4] });
    assert.deepEqual(features.get('embeddings')?.shape, { ...ANY, min: 1, max: 5, row: [16] });
    const cells = { ...ANY, max: 6, group: 'lengths of cell' };
    const shapes = ['cell', 'cell_row', 'cell_column'].map((name) => features.get(name)?.shape);
    assert.deepEqual(shapes, [cells, cells, cells], 'as many indices as values');
    const joint = { ...ANY, max: 8, group: 'purchase' };
    assert.deepEqual([features.get('purchases')?.shape, features.get('prices')?.shape], [joint, joint]);
  });

  test('in every corner of the text format', async () => {
    const { found, features } = await readFacts('odd.pbtxt');
    assert.deepEqual(found, []);
    assert.deepEqual([...features.keys()], ['in pieces of "text"', 'café 😀\t', '__proto__']);
    assert.deepEqual(features.get('in pieces of "text"')?.shape, { ...ANY, min: 1, max: 10 });
    assert.deepEqual(features.get('in pieces of "text"')?.domain, { min: -16, max: 0 });
    assert.deepEqual(features.get('__proto__')?.domain, { max: 0.001 });
  });
});
