/** The layout `tfds`: what stands in the folder, and that it is written, found, verified and removed as the records are. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { type Machine, makeMachine, runCli } from './harness.ts';

const FORMS = new URL('../schema/forms/files/tfds/', import.meta.url);
const STREETS = ['objects-label', 'segmentation', 'weather-kind'].map((name) => `${name}.labels.txt`);
const PLAIN = 'features:\n  x: { kind: float, shape: [2] }\n  y: { kind: int64, label: { classes: 3 } }\n';

function makeDatasets(): Machine {
  const machine = makeMachine({ '.git/HEAD': '', 'plain.yaml': PLAIN });
  cpSync(FORMS, join(machine.workspace, 'datasets'), { recursive: true });
  return machine;
}

function generate(machine: Machine, schema: string, ...args: readonly string[]): Record<string, unknown> {
  const ended = runCli(machine, 'generate', '--json', '--schema', schema, '--output-dir', 'out', ...args);
  assert.equal(ended.status, 0, ended.stderr);
  return JSON.parse(ended.stdout);
}

const listed = ({ workspace }: Machine) => readdirSync(join(workspace, 'out')).sort();
const read = ({ workspace }: Machine, name: string) => readFileSync(join(workspace, 'out', name), 'utf8');

test('the schema of a TensorFlow dataset makes a folder of one', () => {
  const machine = makeDatasets();
  const outputs = generate(machine, 'datasets/streets', '--shards', '2', '--examples', '7');
  const shards = ['00000', '00001'].map((shard) => `random-train.tfrecord-${shard}-of-00002`);
  const described = ['dataset_info.json', 'features.json', 'manifest.json', ...STREETS];
  assert.deepEqual(listed(machine), [...described, ...shards].sort());
  assert.equal(outputs['path'], join(machine.workspace, 'out', shards[0] ?? ''));
  assert.match(String(outputs['glob']), /random-train\.tfrecord-\?{5}-of-00002$/);
  for (const name of ['features.json', ...STREETS])
    assert.equal(read(machine, name), readFileSync(new URL(`streets/${name}`, FORMS), 'utf8'));
  const [split] = JSON.parse(read(machine, 'dataset_info.json')).splits;
  assert.deepEqual([split.name, split.shardLengths], ['train', ['4', '3']]);
});

test('a schema of any form makes one when it is asked for', () => {
  const machine = makeDatasets();
  const of = ['--layout', 'tfds', '--dataset', 'validation_data.test', '--file-prefix', 'pets'];
  generate(machine, 'plain.yaml', ...of);
  assert.ok(listed(machine).includes('pets-test.tfrecord-00000-of-00001'));
  const { supervisedKeys } = JSON.parse(read(machine, 'dataset_info.json'));
  const keys = supervisedKeys.tuple.items.map((item: { featureKey: string }) => item.featureKey);
  assert.deepEqual(keys, ['x', 'y']);
});

test('it is found again, verified, and replaced as a whole', () => {
  const machine = makeDatasets();
  const first = generate(machine, 'datasets/streets');
  assert.equal(generate(machine, 'datasets/streets')['reused'], true);
  const verify = () => runCli(machine, 'verify', '--schema', 'datasets/streets', 'out');
  const good = verify();
  assert.equal(good.status, 0, good.stderr);
  assert.doesNotMatch(good.stderr, /skipped/);
  appendFileSync(join(machine.workspace, 'out/features.json'), ' ');
  const changed = verify();
  assert.equal(changed.status, 1);
  assert.match(changed.stderr, /features\.json.*\[sidecar-mismatch\]/);
  assert.equal(generate(machine, 'datasets/streets')['reused'], false);
  rmSync(join(machine.workspace, 'out/weather-kind.labels.txt'));
  assert.equal(verify().status, 1);
  assert.equal(generate(machine, 'datasets/streets')['content-sha256'], first['content-sha256']);
  generate(machine, 'datasets/streets', '--layout', 'plain');
  assert.deepEqual(listed(machine), ['manifest.json', 'random.tfrecord.gz']);
});

test('jobs write the same folder as one machine', () => {
  const [one, many] = [makeDatasets(), makeDatasets()];
  generate(one, 'datasets/digits', '--shards', '3');
  for (const shard of ['0', '1', '2'])
    generate(many, 'datasets/digits', '--shards', '3', '--shard-index', shard);
  const joined = runCli(many, 'verify', '--schema', 'datasets/digits', 'out');
  assert.equal(joined.status, 0, joined.stderr);
  const names = listed(many).filter((name) => !name.endsWith('.manifest.json'));
  assert.deepEqual(names, listed(one));
  for (const name of names) assert.equal(read(many, name), read(one, name), name);
});

suite('what TFDS cannot read is refused', () => {
  const cases: readonly (readonly [what: string, says: RegExp, ...args: string[]])[] = [
    ['a compression', /"compression".*\[tfds-compression\]/, '--layout', 'tfds', '--compression', 'gzip'],
    [
      'a name with a hyphen',
      /"file-prefix".*\[tfds-dataset-name\]/,
      '--layout',
      'tfds',
      '--file-prefix',
      'my-data',
    ],
    ['all splits', /\[tfds-split-name\]/, '--layout', 'tfds', '--dataset', 'all'],
  ];
  for (const [what, says, ...args] of cases) {
    test(what, () => {
      const ended = runCli(makeDatasets(), 'generate', '--schema', 'plain.yaml', ...args);
      assert.equal(ended.status, 1);
      assert.match(ended.stderr, says);
    });
  }

  test('records that are no examples', () => {
    const lists = `record: sequence-example\nsequence: { a: { kind: int64 } }\n`;
    const machine = makeMachine({ '.git/HEAD': '', 'lists.yaml': lists });
    const ended = runCli(machine, 'generate', '--schema', 'lists.yaml', '--layout', 'tfds');
    assert.match(ended.stderr, /\[tfds-record\]/);
  });
});
