/** What a config implies of the values, and what a fixture must not be without a word. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Manifest } from '../../src/fixture/manifest.ts';
import { readRecords } from '../../src/verify/read-records.ts';
import { makeMachine, runAction } from './harness.ts';

async function digests(path: string): Promise<string[]> {
  const found: string[] = [];
  await readRecords(path, {
    compression: 'gzip',
    onRecord: (_index, _offset, data) => void found.push(createHash('sha256').update(data).digest('hex')),
  });
  return found;
}

test('the examples of a default fixture all differ, and from those of the validation data', async () => {
  const machine = makeMachine();
  const fixtures = ['train_data', 'validation_data.validation'].map((dataset) =>
    runAction(machine, { dataset, 'output-dir': dataset }),
  );
  for (const { status, stdout } of fixtures) assert.equal(status, 0, stdout);
  const all = await Promise.all(fixtures.map(({ outputs }) => digests(outputs['path'] ?? '')));
  assert.equal(new Set(all.flat()).size, 2 * 288);
});

const TINY = `{"schema": [
  {"feature_name": "a", "dtype": "int64_list", "length": 1},
  {"feature_name": "b", "dtype": "int64_list", "length": 1}
]}
`;

test('a schema that cannot tell its examples apart: a warning with the number of equal pairs', () => {
  const machine = makeMachine({ 'schema.json': TINY, '.git/HEAD': '' });
  const inputs = { config: '', schema: 'schema.json' };
  const { status, stdout } = runAction(machine, inputs);
  assert.equal(status, 0, stdout);
  // 100 * 99 / 2 pairs, of which each is equal with one chance in a hundred.
  assert.match(stdout, /::warning.*\[repeated-examples\]/);
  assert.doesNotMatch(runAction(machine, { ...inputs, examples: '10' }).stdout, /will be equal/);
});

const TIMES = `train_data:
  inputs: "*.gz"
  global_batch_size: 4
  seg_dense_schema:
    schema_path: schema.json
    features: [served]
    renamed_features: {seen: impressed, liked_at: engaged}
  tasks: {liked: {neg_downsampling_rate: 0.25}}
  preprocess:
    rectify_labels:
      served_timestamp_field: served
      impressed_timestamp_field: seen
      label_to_engaged_timestamp_field: {liked: liked_at}
`;

const TIMES_SCHEMA = JSON.stringify({
  schema: ['served', 'impressed', 'engaged', 'liked'].map((name) => ({
    feature_name: name,
    dtype: 'int64_list',
    length: 1,
  })),
});

test('times by which labels are rectified, and the rate that the sampling makes even', () => {
  const machine = makeMachine({
    'config.yaml': TIMES,
    'schema.json': TIMES_SCHEMA,
    'fixture.yaml': 'labels: {positive_rate: from-config}',
    '.git/HEAD': '',
  });
  const { status, stdout, outputs } = runAction(machine, { config: 'config.yaml', fixture: 'fixture.yaml' });
  assert.equal(status, 0, stdout);
  const manifest: Manifest = JSON.parse(readFileSync(outputs['manifest'] ?? '', 'utf8'));
  const distributions = new Map(manifest.features.map(({ name, distribution }) => [name, distribution]));
  assert.deepEqual(distributions.get('impressed'), {
    type: 'timestamp',
    min: 0,
    max: 600_000,
    after: 'served',
  });
  assert.deepEqual(distributions.get('engaged'), {
    type: 'timestamp',
    min: 0,
    max: 3 * 3_600_000 - 1 - 600_000,
    after: 'impressed',
  });
  assert.equal(manifest.labels[0]?.positiveRate, 0.2);
});
