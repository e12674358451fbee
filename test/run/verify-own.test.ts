/** What `generate` wrote passes `verify`, in every combination of spec, shards, jobs and compression. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feature } from '../../src/schema/feature.ts';
import { arbitraryRun, FEATURES } from '../laws/arbitrary-spec.ts';
import { makeFolder, runIn } from './in-process.ts';

const LISTS = { int64: 'int64_list', float: 'float_list', bytes: 'bytes_list' } as const;

const schema = JSON.stringify({
  schema: FEATURES.map(({ name, kind, length }) => ({
    feature_name: name,
    dtype: LISTS[kind],
    length: length === 'variable' ? -1 : length,
  })),
});

/** The reader takes labels of length 1 only; the others are features to it. */
const isLabel = ({ role, length }: Feature) => role === 'label' && length === 1;
const namesOf = (features: readonly Feature[]) => features.map(({ name }) => name);
const config = JSON.stringify({
  train_data: {
    inputs: 'data/*.gz',
    global_batch_size: 4,
    seg_dense_schema: {
      schema_path: 'schema.json',
      features: namesOf(FEATURES.filter((feature) => !isLabel(feature))),
    },
    tasks: Object.fromEntries(namesOf(FEATURES.filter(isLabel)).map((name) => [name, {}])),
  },
});

/** One run for all shards, or a job for each. */
const arbitraryCase = fc.record({
  run: arbitraryRun,
  areJobs: fc.boolean(),
  compression: fc.constantFrom('gzip', 'zlib', 'none'),
});

test('of a random spec, all or every job’s shards pass, as a folder, by their glob, and each file alone', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase, async ({ run: { text, plan }, areJobs, compression }) => {
      const folder = makeFolder({ 'config.yaml': config, 'schema.json': schema, 'spec.yaml': text });
      const { shards } = plan.layout;
      const { seed, examples } = plan.data;
      const inputs = {
        config: 'config.yaml',
        fixture: 'spec.yaml',
        variables: `TML_BASE=${folder}`,
        'output-dir': 'out',
        seed: `${seed}`,
        examples: `${examples}`,
        shards: `${shards}`,
        compression,
      };
      const indices = areJobs && shards > 1 ? Array.from({ length: shards }, (_, i) => `${i}`) : [''];
      for (const index of indices) await runIn(folder, { ...inputs, 'shard-index': index });
      const verify = async (path: string, fixture = 'spec.yaml') => {
        const { outputs } = await runIn(folder, {
          ...inputs,
          mode: 'verify',
          compression: '',
          fixture,
          path,
        });
        return Number(outputs.examples);
      };
      const found = await verify('out');
      assert.equal(found, examples);
      const files = readdirSync(join(folder, 'out')).filter((name) => name.includes('.tfrecord'));
      assert.equal(files.length, shards);
      // The manifest alone says which examples are hostile, and the schema's reader has a default for what is absent.
      assert.equal(await verify('out/*.tfrecord*', ''), examples);
      const alone = await Promise.all(files.map((name) => verify(`out/${name}`, '')));
      assert.equal(
        alone.reduce((sum, count) => sum + count, 0),
        examples,
      );
      rmSync(folder, { recursive: true });
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

test('what the manifest plans to be absent is in every report of it', async () => {
  const spec = JSON.stringify({ features: { int: { missing: 0.5 }, 'label.*': { missing: 1 } } });
  const folder = makeFolder({ 'config.yaml': config, 'schema.json': schema, 'spec.yaml': spec });
  const inputs = {
    config: 'config.yaml',
    variables: `TML_BASE=${folder}`,
    'output-dir': 'out',
    examples: '40',
  };
  await runIn(folder, { ...inputs, fixture: 'spec.yaml' });
  const manifest = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
  const absentOf = (wanted: string) =>
    manifest.features.find(({ name }: { name: string }) => name === wanted).statistics.absent;
  assert.ok(absentOf('int') > 0 && absentOf('int') < 40);
  const verifying = { ...inputs, mode: 'verify', examples: '' };
  const { lines, report, warnings } = await runIn(folder, verifying);
  const text = `int (${absentOf('int')}), label.a (40), label.b (40) of 40 examples`;
  assert.ok(lines.some((line) => line.includes(text)));
  assert.equal(report.absences, text);
  assert.deepEqual(warnings, []);
  // Without the manifest nobody plans that a label is in no example.
  rmSync(join(folder, 'out/manifest.json'));
  const unplanned = await runIn(folder, verifying);
  assert.deepEqual(
    unplanned.warnings.map(({ code }) => code),
    ['feature-in-no-example'],
  );
  const planned = await runIn(folder, { ...verifying, fixture: 'spec.yaml' });
  assert.deepEqual(planned.warnings, []);
});
