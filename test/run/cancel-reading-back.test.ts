/** A run that is cancelled when its last record is written ends before it has read that back. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { makeFolder, runIn } from './in-process.ts';

const SCHEMA = '{"schema": [{"feature_name": "x", "dtype": "float_list", "length": 1000}]}';
const INPUTS = { mode: 'generate', schema: 'schema.json', config: '', examples: '500', 'output-dir': 'out' };

test('cancelled while it reads back, a run leaves nothing', async () => {
  const folder = makeFolder({ 'schema.json': SCHEMA });
  const abort = new AbortController();
  const onProgress = (done: number, total: number) => {
    if (done === total) abort.abort();
  };
  await assert.rejects(runIn(folder, INPUTS, abort.signal, onProgress), /cancelled before the end/);
  assert.deepEqual(readdirSync(folder).sort(), ['.git', 'schema.json']);
});
