import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Manifest } from '../../src/fixture/manifest.ts';
import { mergeStatistics, type PartialStatistics } from '../../src/statistics/partial.ts';
import { inspectFile } from '../../src/verify/inspect.ts';
import { makeMachine, runAction } from './harness.ts';

function readManifest(path = ''): Manifest {
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('the manifest says of the values what an inspection of the file finds', async () => {
  const { outputs } = runAction(makeMachine(), { config: 'config.yaml', examples: '50' });
  const inspected = await inspectFile(outputs['path'] ?? '');
  const { features } = readManifest(outputs['manifest']);
  assert.equal(features.length, 3);
  for (const [f, { statistics, partial }] of features.entries()) {
    const { elements: _, ...figures } = statistics ?? {};
    assert.deepEqual(figures, inspected.features[f]?.statistics);
    assert.equal(partial, undefined);
  }
});

test('the manifests of single shards merge to that of the whole', () => {
  const inputs = { config: 'config.yaml', examples: '50', shards: '3' };
  const whole = readManifest(runAction(makeMachine(), inputs).outputs['manifest']);
  const shards = ['2', '0', '1'].map((index) =>
    readManifest(runAction(makeMachine(), { ...inputs, 'shard-index': index }).outputs['manifest']),
  );
  for (const [f, { kind, statistics }] of whole.features.entries()) {
    const partials = shards.map(({ features }) => features[f]?.partial);
    const known = partials.filter((partial): partial is PartialStatistics => partial !== undefined);
    assert.deepEqual(mergeStatistics(kind, known), statistics);
  }
});
