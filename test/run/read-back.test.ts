/** A writer that lies is found out by what its files hold, however well they are made. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ProblemsError } from '../../src/base/problem.ts';
import { type Staging, stageFiles } from '../../src/fixture/staging.ts';
import type { PlannedRun } from '../../src/plan/make-plan.ts';
import { readBack } from '../../src/run/read-back.ts';
import { type WrittenFile, writeShards } from '../../src/run/write-files.ts';
import { sha256 } from '../golden/record-stream.ts';
import { feature, plan } from '../plan/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-read-back-'));
after(() => rmSync(folder, { recursive: true }));

const { signal } = new AbortController();
const SEED_0 = plan({ examples: 20, compression: 'gzip' }, [feature({ kind: 'float', length: 3 })]);
const SEED_1 = plan({ examples: 20, compression: 'gzip', seed: 1 }, [feature({ kind: 'float', length: 3 })]);
/** All records of this plan have the same size. */
const RECORD_BYTES = SEED_0.records.maxRecordBytes;
let runs = 0;

interface Written {
  readonly files: readonly WrittenFile[];
  readonly staging: Staging;
  readonly path: string;
}

async function write(run: PlannedRun): Promise<Written> {
  const staging = stageFiles(folder, `${runs++}`.padStart(12, '0'));
  const options = { shardIndex: undefined, verify: true, cores: 1, signal, onProgress: () => undefined };
  const { files, digests } = await writeShards(run, staging, options);
  assert.equal(digests, undefined);
  await staging.settle();
  return { files, staging, path: staging.pathOf('random.tfrecord.gz') };
}

/** Writes the fixture, and puts something else in its place on the disk. */
async function codesAfter(change: (content: Buffer) => Promise<Uint8Array> | Uint8Array): Promise<string[]> {
  const { files, staging, path } = await write(SEED_0);
  writeFileSync(path, await change(readFileSync(path)));
  const read = readBack(SEED_0.plan, files, staging, signal);
  const refusal = await read.catch((cause: unknown) => cause);
  assert.ok(refusal instanceof ProblemsError, 'nothing was found');
  return refusal.problems.map(({ code }) => code);
}

test('the digests are those of the disk', async () => {
  const { files, staging, path } = await write(SEED_0);
  const { contentSha256, files: found } = await readBack(SEED_0.plan, files, staging, signal);
  const bytes = readFileSync(path);
  assert.deepEqual(
    found.map((one) => [one.sha256, one.contentSha256]),
    [[sha256(bytes), sha256(gunzipSync(bytes))]],
  );
  assert.equal(contentSha256, sha256(gunzipSync(bytes)));
});

test('records that are valid, but of another fixture', async () => {
  const { path } = await write(SEED_1);
  assert.deepEqual(await codesAfter(() => readFileSync(path)), ['not-as-written']);
});

test('the right records in another order', async () => {
  const swapped = (gzipped: Buffer) => {
    const content = gunzipSync(gzipped);
    const [first, second] = [content.subarray(0, RECORD_BYTES), content.subarray(RECORD_BYTES)];
    return gzipSync(Buffer.concat([second, first]));
  };
  assert.deepEqual(await codesAfter(swapped), ['not-as-written']);
});

test('the right records, compressed by somebody else', async () => {
  const packed = (gzipped: Buffer) => gzipSync(gunzipSync(gzipped), { level: 0 });
  assert.deepEqual(await codesAfter(packed), ['not-as-written']);
});

test('fewer records, in a file that is whole', async () => {
  const cut = (gzipped: Buffer) => gzipSync(gunzipSync(gzipped).subarray(RECORD_BYTES));
  assert.deepEqual(await codesAfter(cut), ['wrong-record-count']);
});

test('a flipped bit', async () => {
  const flipped = (gzipped: Buffer) => {
    gzipped.writeUInt8(gzipped.readUInt8(40) ^ 4, 40);
    return gzipped;
  };
  assert.deepEqual(await codesAfter(flipped), ['corrupt-file']);
});
