/** What `generate` wrote passes `verify`, whatever form the schema has, and whatever it says. */
import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { arbitraryFixture } from './arbitrary-fixture.ts';
import { makeFolder, runIn } from './in-process.ts';

test('of a random schema and spec, all or every job’s shards pass, with the spec and by their manifest alone', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFixture, async ({ files, inputs, examples, shards, areJobs }) => {
      const folder = makeFolder(files);
      const indices = areJobs && shards > 1 ? Array.from({ length: shards }, (_, i) => `${i}`) : [''];
      for (const index of indices)
        await runIn(folder, { ...inputs, 'output-dir': 'out', 'shard-index': index });
      const { schema = '', fixture = '' } = inputs;
      const verify = async (path: string, spec: string) => {
        const { outputs, warnings } = await runIn(folder, { mode: 'verify', schema, fixture: spec, path });
        assert.deepEqual(warnings, []);
        return Number(outputs.examples);
      };
      assert.equal(await verify('out', fixture), examples);
      // A Python dict does not say what its records are: the spec does.
      const spec = schema.startsWith('schema.py') ? fixture : '';
      assert.equal(await verify('out/*.tfrecord*', spec), examples);
      const names = readdirSync(join(folder, 'out')).filter(
        (name) => name.includes('.tfrecord') && !name.endsWith('.idx'),
      );
      assert.equal(names.length, shards);
      rmSync(folder, { recursive: true });
    }),
    // The same ones each time: what another seed finds is to be mended, not met by somebody else's change.
    { numRuns: 60, seed: 20261130, endOnFailure: true },
  );
});
