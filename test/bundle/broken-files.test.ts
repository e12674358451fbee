/** Broken files beside the good ones: listed, found by `verify`, out of reach of globs, and removed with the rest. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BROKEN_KINDS } from '../../src/base/broken-kind.ts';
import type { Manifest } from '../../src/fixture/manifest.ts';
import { CONFIG, listTree, type Machine, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';

function machineWith(spec: string): Machine {
  return makeMachine({
    'config.yaml': CONFIG,
    'schema.json': SCHEMA,
    'fixture.yaml': spec,
    '.git/HEAD': '',
  });
}

const INPUTS = { config: 'config.yaml', fixture: 'fixture.yaml' };

function generate(machine: Machine, inputs: Readonly<Record<string, string>> = INPUTS) {
  const { status, stdout, outputs } = runAction(machine, inputs);
  assert.equal(status, 0, stdout);
  const manifest: Manifest = JSON.parse(readFileSync(outputs['manifest'] ?? '', 'utf8'));
  return { outputs, folder: outputs['directory'] ?? '', broken: manifest.broken ?? [] };
}

test('each is there, as large as the manifest says, and `verify FILE` says what the manifest says', () => {
  const machine = machineWith('broken: all');
  const { folder, broken } = generate(machine);
  assert.deepEqual(
    broken.map(({ what }) => what),
    BROKEN_KINDS,
  );
  for (const { file, error, bytes } of broken) {
    assert.equal(statSync(join(folder, file)).size, bytes);
    const { status, stderr } = runCli(machine, 'verify', '--config', 'config.yaml', join(folder, file));
    assert.equal(status, 1, file);
    assert.ok(stderr.includes(error), `${file}: ${stderr}`);
  }
});

test('neither the glob nor a verification of the folder meets them', () => {
  const machine = machineWith('broken: all');
  const { outputs, folder } = generate(machine, { ...INPUTS, shards: '2' });
  for (const glob of [outputs['glob'] ?? '', join(folder, '*.gz'), join(folder, '*')]) {
    assert.ok(globSync(glob).every((path) => !path.includes('flipped')));
  }
  const verified = runAction(machine, { config: 'config.yaml', mode: 'verify' });
  assert.equal(verified.status, 0, verified.stdout);
});

test('a fixture with the same broken files is reused, one with others is made anew', () => {
  const machine = machineWith('broken: [empty, flipped-data]');
  const { folder, outputs } = generate(machine);
  assert.equal(generate(machine).outputs['reused'], 'true');
  writeFileSync(join(folder, 'broken/random.flipped-data.tfrecord.gz'), 'mended');
  assert.equal(generate(machine).outputs['reused'], 'false');
  writeFileSync(join(machine.workspace, 'fixture.yaml'), 'broken: [empty]');
  const after = generate(machine);
  assert.equal(after.outputs['reused'], 'false');
  assert.equal(after.outputs['fingerprint'], outputs['fingerprint']);
  assert.deepEqual(listTree(join(folder, 'broken')), ['random.empty.tfrecord.gz']);
});

test('they go away with the fixture, and with them their folder', () => {
  const machine = machineWith('broken: all');
  const { folder } = generate(machine);
  writeFileSync(join(machine.workspace, 'fixture.yaml'), '');
  generate(machine, { ...INPUTS, clean: 'true' });
  assert.deepEqual(listTree(folder), ['manifest.json', 'random.tfrecord.gz']);
});

test('a foreign file in their folder is neither replaced nor removed', () => {
  const machine = machineWith('broken: all');
  const { folder } = generate(machine);
  writeFileSync(join(folder, 'broken/mine.txt'), 'mine');
  writeFileSync(join(machine.workspace, 'fixture.yaml'), '');
  generate(machine);
  assert.deepEqual(listTree(join(folder, 'broken')), ['mine.txt']);

  writeFileSync(join(folder, 'broken/random.empty.tfrecord.gz'), 'mine');
  writeFileSync(join(machine.workspace, 'fixture.yaml'), 'broken: empty');
  const { status, stdout } = runAction(machine, INPUTS);
  assert.equal(status, 1);
  assert.match(stdout, /random\.empty\.tfrecord\.gz.*\[foreign-output-file\]/);
});

test('of many jobs the first writes them, and the joint manifest lists them', () => {
  const machine = machineWith('broken: [truncated-crc]');
  const inputs = { ...INPUTS, shards: '2', 'file-prefix': 'part' };
  const [first, second] = ['0', '1'].map((index) => generate(machine, { ...inputs, 'shard-index': index }));
  assert.deepEqual([first?.broken.length, second?.broken.length], [1, 0]);
  const { status, stdout, outputs } = runAction(machine, { config: 'config.yaml', mode: 'verify' });
  assert.equal(status, 0, stdout);
  const manifest: Manifest = JSON.parse(readFileSync(outputs['manifest'] ?? '', 'utf8'));
  assert.deepEqual(manifest.broken, first?.broken);
  assert.ok(existsSync(join(outputs['directory'] ?? '', 'broken/part.truncated-crc.tfrecord.gz')));
});

test('a misspelt kind names the nearest', () => {
  const { status, stdout } = runAction(machineWith('broken: [truncated-headr]'), INPUTS);
  assert.equal(status, 1);
  assert.match(stdout, /file=fixture.yaml,line=1,col=10.*truncated-header/);
});
