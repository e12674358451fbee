/** Whoever cancels a run that reads gigabytes need not wait for its end. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { example, frame } from '../verify/build.ts';
import { makeMachine } from './harness.ts';
import { startCli } from './tasks.ts';

const SCHEMA = '{"schema": [{"feature_name": "x", "dtype": "float_list", "length": 10000}]}';

// Reading two gigabytes takes many seconds; as gzip members that are all alike they are a small file.
const record = frame(example(['x', { float: Array(10_000).fill(0.5) }]));
const member = gzipSync(Buffer.concat(Array(500).fill(record)), { level: 1 });
const machine = makeMachine({ 'schema.json': SCHEMA, '.git/HEAD': '' });
const big = join(machine.workspace, 'big.tfrecord.gz');
writeFileSync(big, Buffer.concat(Array(100).fill(member)));
after(() => rmSync(big, { force: true }));

const STARTED_MS = 2000;
/** A second, and what a busy machine takes to notice. */
const MAX_MS = 2000;

const COMMANDS = {
  verify: ['verify', '--config=', '--schema=schema.json', 'big.tfrecord.gz'],
  inspect: ['inspect', 'big.tfrecord.gz'],
};

// Windows ends a process that is sent a signal at once.
describe('cancelled', { skip: process.platform === 'win32' }, () => {
  for (const [command, args] of Object.entries(COMMANDS)) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      test(`${command} ends soon after ${signal}`, async () => {
        const task = startCli(machine, args);
        await new Promise((resolve) => setTimeout(resolve, STARTED_MS));
        assert.ok(task.isRunning(), 'it ended too early to be cancelled');
        const start = Date.now();
        task.kill(signal);
        const { status, stderr } = await task.ended;
        assert.ok(Date.now() - start < MAX_MS, `it took ${Date.now() - start} ms`);
        assert.notEqual(status, 0);
        assert.match(stderr, /\[cancelled\]/);
      });
    }
  }
});
