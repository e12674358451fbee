/** Examples marked as edge cases: written, said in the manifest, and accepted where they are intended. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import type { Manifest } from '../../src/fixture/manifest.ts';
import { CONFIG, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';

function machineWith(spec: string) {
  const files = { 'config.yaml': CONFIG, 'schema.json': SCHEMA, 'fixture.yaml': spec, '.git/HEAD': '' };
  return makeMachine(files);
}

const INPUTS = { config: 'config.yaml', fixture: 'fixture.yaml', examples: '60', shards: '2' };

function readManifest(path = ''): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('marked examples are in the manifest, and what the reader parses needs none to be verified', () => {
  const machine = machineWith('edge_cases: true');
  const { status, stdout, outputs } = runAction(machine, INPUTS);
  assert.equal(status, 0, stdout);
  const { edgeCases = [] } = readManifest(outputs['manifest']);
  const nan = edgeCases.find(({ what }) => what === 'float-nan');
  assert.deepEqual([nan?.example, nan?.features], [7, ['dense']]);
  const record = runCli(machine, 'inspect', outputs['path'] ?? '', '--record', '7');
  assert.match(record.stdout, /"dense": .*NaN/s);

  rmSync(outputs['manifest'] ?? '');
  const verified = runAction(machine, { config: 'config.yaml', mode: 'verify' });
  assert.equal(verified.status, 0, verified.stdout);
});

test('hostile examples are accepted where the manifest says so, in every shard, and found where it does not', () => {
  const machine = machineWith('hostile: true');
  const { status, stdout, outputs } = runAction(machine, INPUTS);
  assert.equal(status, 0, stdout);
  const again = runAction(machine, INPUTS);
  assert.equal(again.outputs['reused'], 'true');
  const inputs = { config: 'config.yaml', mode: 'verify' };
  assert.equal(runAction(machine, inputs).status, 0);

  rmSync(outputs['manifest'] ?? '');
  const unsaid = runAction(machine, inputs);
  assert.equal(unsaid.status, 1);
  assert.match(unsaid.stdout, /"dense".*\[wrong-length\]/);
});

test('too few examples: a warning, and the fixture', () => {
  const { status, stdout } = runAction(machineWith('profile: edge-cases'), { ...INPUTS, examples: '12' });
  assert.equal(status, 0);
  assert.match(stdout, /float-minus-zero.*\[edge-cases-left-out\]/);
});

test('edge cases that are asked for and forbidden: the place in the spec', () => {
  const { status, stdout } = runAction(machineWith('hostile: true\nedge_cases: false\n'), INPUTS);
  assert.equal(status, 1);
  assert.match(stdout, /file=fixture.yaml,line=2,col=13.*\[edge-cases-contradiction\]/);
});
