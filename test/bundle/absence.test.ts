/** Features that examples lack: fine where the reader has a default, or where that is planned; always told. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { example, frames } from '../verify/build.ts';
import { CONFIG, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';

const SPEC = 'features: {dense: {missing: 0.5}, ids: {missing: 0.2}}\n';

function machineWith(spec: string) {
  return makeMachine({
    'config.yaml': CONFIG,
    'schema.json': SCHEMA,
    'fixture.yaml': spec,
    '.git/HEAD': '',
  });
}

const FILES = { config: 'config.yaml', fixture: 'fixture.yaml' };

test('what generate lets be absent passes verify, with the spec, without it, and shard by shard', () => {
  const machine = machineWith(SPEC);
  for (const more of [{}, { shards: '3' }]) {
    const folder = { 'output-dir': `out-${Object.keys(more).length}`, examples: '60' };
    const made = runAction(machine, { ...FILES, ...folder, ...more });
    assert.equal(made.status, 0, made.stdout);
    const verify = { config: 'config.yaml', mode: 'verify', path: folder['output-dir'] };
    for (const inputs of [verify, { ...verify, fixture: 'fixture.yaml' }]) {
      const { status, stdout, summary } = runAction(machine, inputs);
      assert.equal(status, 0, stdout);
      assert.match(
        stdout,
        /Absent, so that the reader uses its defaults: dense \(\d+\), ids \(\d+\) of 60 examples/,
      );
      assert.match(summary.replaceAll('<wbr>', ''), /dense \(\d+\), ids \(\d+\) of 60 examples/);
      assert.doesNotMatch(stdout, /::warning/);
    }
  }
  for (const index of ['0', '1']) {
    const inputs = { ...FILES, shards: '2', 'shard-index': index, 'output-dir': 'jobs' };
    assert.equal(runAction(machine, inputs).status, 0);
  }
  assert.equal(runAction(machine, { config: 'config.yaml', mode: 'verify', path: 'jobs' }).status, 0);
});

test('a feature that is in no example is a warning: its name may be misspelt', () => {
  const machine = machineWith('');
  const record = example(['clicked', { int64: [1] }], ['dense', { float: [1, 2, 3] }]);
  writeFileSync(join(machine.workspace, 'a.tfrecord'), frames(record, record));
  const { status, stdout } = runAction(machine, {
    config: 'config.yaml',
    mode: 'verify',
    path: 'a.tfrecord',
  });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /::warning.*"ids".*\[feature-in-no-example\]/);
});

test('files with none of the features are read as defaults, and warned of; without a schema they are refused', () => {
  const machine = machineWith('');
  writeFileSync(join(machine.workspace, 'a.tfrecord'), frames(example(['other', { int64: [1] }])));
  const verify = { mode: 'verify', path: 'a.tfrecord' };
  const withConfig = runAction(machine, { ...verify, config: 'config.yaml' });
  assert.equal(withConfig.status, 0, withConfig.stdout);
  assert.match(withConfig.stdout, /::warning.*\[other-data\]/);
  const alone = runAction(machine, verify);
  assert.equal(alone.status, 1, alone.stdout);
  assert.match(alone.stdout, /::error.*\[other-data\]/);
});

test('a list of another length is an error in spite of the default', () => {
  const machine = machineWith('');
  for (const dense of [[], [1, 2], [1, 2, 3, 4]]) {
    const record = example(['clicked', { int64: [1] }], ['dense', { float: dense }]);
    writeFileSync(join(machine.workspace, 'a.tfrecord'), frames(record));
    const { status, stderr } = runCli(machine, 'verify', '--config=config.yaml', 'a.tfrecord');
    assert.equal(status, 1);
    assert.match(stderr, /feature "dense"/);
  }
});

const PLAIN = `features:
  price: { kind: float }
  zip: { kind: bytes, optional: true }
  tags: { kind: bytes, length: { min: 0, max: 3 } }
`;

test('in the plain form a feature is required unless it is optional', () => {
  const machine = makeMachine({ 'schema.yaml': PLAIN, '.git/HEAD': '' });
  const price = ['price', { float: [1] }] as const;
  const tags = ['tags', { bytes: [] }] as const;
  const zip = ['zip', { bytes: ['a'] }] as const;
  const cases = [
    { entries: [price, tags], status: 0 },
    { entries: [tags, zip], status: 1 },
    { entries: [price, zip], status: 1 },
  ];
  for (const { entries, status } of cases) {
    writeFileSync(join(machine.workspace, 'a.tfrecord'), frames(example(...entries)));
    const ended = runCli(machine, 'verify', '--config=', '--schema=schema.yaml', 'a.tfrecord');
    assert.equal(ended.status, status, ended.stderr);
  }
});
