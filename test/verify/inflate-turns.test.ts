/** Inflating keeps nobody waiting: a run can be cancelled, and says how far it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { gzip } from '../../src/verify/container.ts';
import { inflate } from '../../src/verify/inflate.ts';
import { openSource } from '../../src/verify/source.ts';
import { scratch } from './build.ts';

const file = scratch();
const MB = 2 ** 20;

test('the event loop gets turns while megabytes of zeros inflate without a read', async () => {
  const source = await openSource(file('zeros', gzipSync(Buffer.alloc(32 * MB), { level: 1 })), MB, false);
  assert.ok(source);
  let [size, hadTurn] = [0, false];
  for await (const chunk of inflate(source, gzip, MB)) {
    if (size === 0)
      setImmediate(() => {
        hadTurn = true;
      });
    size += chunk.length;
    if (size > 24 * MB) assert.ok(hadTurn);
  }
  assert.equal(size, 32 * MB);
  await source.close();
});
