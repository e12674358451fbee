/** A writer that lies is found out by what its files hold, however well they are made: behind the writing as well as afterwards. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ProblemsError } from '../../src/base/problem.ts';
import { stageFiles } from '../../src/fixture/staging.ts';
import { digestsOf, openReadBack, readAfterwards, readMeanwhile } from '../../src/run/read-back.ts';
import { stagedFiles, writeShards } from '../../src/run/write-files.ts';
import { feature, plan } from '../plan/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-read-back-'));
after(() => rmSync(folder, { recursive: true }));

const { signal } = new AbortController();
const FLOATS = [feature({ kind: 'float', length: 3 })];
const RUN = plan({ examples: 20, shards: 2 }, FLOATS);
const OTHER_SEED = plan({ examples: 20, shards: 2, seed: 1 }, FLOATS);
/** All records of this plan have the same size. */
const RECORD_BYTES = RUN.records.maxRecordBytes;
let runs = 0;

const newStaging = () => stageFiles(folder, `${runs++}`.padStart(12, '0'));

/** What is in the files of a run, and what the writer says of them. */
async function write(run: typeof RUN) {
  const staging = newStaging();
  const options = { shardIndex: undefined, cores: 1, signal, onProgress: () => undefined };
  const written = await writeShards(run, staging, options);
  await staging.settle();
  const contents = stagedFiles(run, staging).map(({ path }) => readFileSync(path));
  return { ...written, contents };
}

const honest = await write(RUN);
const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = honest.contents;
const [otherFirst = first] = (await write(OTHER_SEED)).contents;

const FORMS = {
  afterwards: (files: ReturnType<typeof stagedFiles>) => readAfterwards(RUN.plan, files, signal),
  'behind the writing': (files: ReturnType<typeof stagedFiles>) =>
    readMeanwhile(RUN.plan, files, { signal, cores: 1 }),
  'behind the writing, unpacked on a thread': (files: ReturnType<typeof stagedFiles>) =>
    readMeanwhile(RUN.plan, files, { signal, cores: 2 }),
};

for (const [form, open] of Object.entries(FORMS)) {
  /** Says that it wrote what an honest writer would, and gives these bytes to the disk, piece by piece. */
  const read = async (contents: readonly Uint8Array[]) => {
    const files = stagedFiles(RUN, newStaging());
    const readBack = open(files);
    try {
      for (const [f, content] of contents.entries()) {
        for (let at = 0; at < content.length; at += 100) {
          const piece = content.subarray(at, at + 100);
          appendFileSync(files[f]?.path ?? '', piece);
          readBack.onGrown(f, at + piece.length);
        }
        readBack.onComplete(f);
      }
      return digestsOf(honest.files, await readBack.end());
    } finally {
      await readBack.close();
    }
  };

  const codesOf = async (contents: readonly Uint8Array[]): Promise<readonly string[]> => {
    const refusal = await read(contents).catch((cause: unknown) => cause);
    assert.ok(refusal instanceof ProblemsError, 'nothing was found');
    return refusal.problems.map(({ code }) => code);
  };

  const repacked = (change: (content: Buffer) => Uint8Array) => gzipSync(change(gunzipSync(first)));

  test(`${form}: the digests are those that the writer would have computed`, async () => {
    const { files, contentSha256 } = await read(honest.contents);
    assert.equal(contentSha256, honest.digests?.contentSha256);
    assert.deepEqual(
      files.map((one) => ({ sha256: one.sha256, contentSha256: one.contentSha256 })),
      honest.digests?.files,
    );
  });

  test(`${form}: records that are valid, but of another fixture`, async () => {
    assert.deepEqual(await codesOf([otherFirst, second]), ['not-as-written']);
  });

  test(`${form}: the right files under each other's name`, async () => {
    assert.deepEqual(await codesOf([second, first]), ['not-as-written', 'not-as-written']);
  });

  test(`${form}: the right records in another order`, async () => {
    const swap = (content: Buffer) =>
      Buffer.concat([content.subarray(RECORD_BYTES), content.subarray(0, RECORD_BYTES)]);
    assert.deepEqual(await codesOf([repacked(swap), second]), ['not-as-written']);
  });

  test(`${form}: the right records, compressed by somebody else`, async () => {
    assert.deepEqual(await codesOf([gzipSync(gunzipSync(first), { level: 0 }), second]), ['not-as-written']);
  });

  test(`${form}: a record too few or too many, in a file that is whole`, async () => {
    const less = (content: Buffer) => content.subarray(RECORD_BYTES);
    assert.deepEqual(await codesOf([repacked(less), second]), ['wrong-record-count']);
    const more = (content: Buffer) => Buffer.concat([content, content.subarray(0, RECORD_BYTES)]);
    assert.deepEqual(await codesOf([repacked(more), second]), ['wrong-record-count']);
  });

  test(`${form}: records of another shape`, async () => {
    const shape = (await write(plan({ examples: 20, shards: 2 }, [feature({ kind: 'float', length: 4 })])))
      .contents;
    assert.deepEqual([...new Set(await codesOf([...shape]))], ['wrong-length']);
  });

  test(`${form}: a flipped bit anywhere, and a file that ends too soon or too late`, async () => {
    for (const at of [0, 40, first.length >> 1, first.length - 1]) {
      const flipped = Buffer.from(first);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at);
      assert.equal((await codesOf([flipped, second])).length, 1, `byte ${at}`);
    }
    for (const bytes of [0, 5, 60, first.length - 1])
      assert.equal((await codesOf([first.subarray(0, bytes), second])).length, 1, `${bytes} bytes`);
    assert.deepEqual(await codesOf([Buffer.concat([first, Buffer.of(0)]), second]), ['corrupt-file']);
  });

  test(`${form}: a run that fails while its files grow leaves nobody waiting`, async () => {
    const files = stagedFiles(RUN, newStaging());
    const readBack = open(files);
    appendFileSync(files[0]?.path ?? '', first.subarray(0, 50));
    readBack.onGrown(0, 50);
    await readBack.close();
  });
}

for (const cores of [1, 2])
  test(`behind the writing, ${cores} cores: cancelled before the end, it ends with the reason`, async () => {
    const abort = new AbortController();
    const options = { signal: abort.signal, cores };
    const readBack = readMeanwhile(RUN.plan, stagedFiles(RUN, newStaging()), options);
    const end = readBack.end();
    abort.abort(new RangeError('cancelled'));
    await assert.rejects(end, /cancelled/);
    await readBack.close();
  });

test('there is a thread only where two cores have enough to do', async () => {
  const threads = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
  const before = threads();
  for (const [cores, bytes] of [
    [1, 2 ** 30],
    [2, 2 ** 20],
  ] as const)
    await openReadBack(RUN.plan, [], { cores, bytes, signal }).close();
  assert.equal(threads(), before);
  const readBack = openReadBack(RUN.plan, [], { cores: 2, bytes: 2 ** 30, signal });
  assert.equal(threads(), before + 1);
  await readBack.close();
});
