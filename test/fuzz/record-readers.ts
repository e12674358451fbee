/** Reads hostile TFRecord files, and hostile bytes inside records. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { gunzipSync, inflateSync } from 'node:zlib';
import { collect, collectAsync } from '../../src/base/problem.ts';
import { recogniseContent } from '../../src/content/recognise/recognise.ts';
import { listTfrecords } from '../../src/fixture/find-files.ts';
import { parseManifest } from '../../src/fixture/read-manifest.ts';
import { inferFromBytes } from '../../src/schema/forms/records/read.ts';
import { formatInspection } from '../../src/verify/describe.ts';
import { inspectFile, recordAsJson } from '../../src/verify/inspect.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { crc32c, mask } from '../verify/build.ts';
import { refusedAtMost } from './readers.ts';

const EXPECTED = [{ name: 'id', kind: 'int64', length: 1, presence: 'has-default' }] as const;

/** Verifies and inspects a file, and infers its schema. If verification passes, a simple reader must accept it too. */
export async function readRecordFile(path: string, bytes: Buffer): Promise<void> {
  writeFileSync(path, bytes);
  const options = { compression: 'auto', allowUnexpected: true } as const;
  const { files, problems } = await verifyFiles([{ path }], EXPECTED, options);
  if (problems.length === 0 && files[0] !== undefined) {
    const content = contentOf(bytes, files[0].compression);
    assert.equal(countFrames(content), files[0].records);
  }
  const inspection = await refusedAtMost(() => inspectFile(path));
  if (inspection !== undefined) assert.ok(formatInspection(inspection).length > 0);
  await refusedAtMost(() => recordAsJson(path, 0));
  await refusedAtMost(() =>
    collectAsync((onProblem) => inferFromBytes(bytes, 'f', recogniseContent, onProblem)),
  );
}

function contentOf(bytes: Buffer, compression: 'gzip' | 'zlib' | 'none'): Buffer {
  if (compression === 'none') return bytes;
  return compression === 'gzip' ? gunzipSync(bytes) : inflateSync(bytes);
}

/** The simplest possible reader. */
function countFrames(content: Buffer): number {
  let records = 0;
  for (let at = 0; at < content.length; records++) {
    const size = Number(content.readBigUInt64LE(at));
    assert.equal(content.readUInt32LE(at + 8), mask(crc32c(content.subarray(at, at + 8))));
    const data = content.subarray(at + 12, at + 12 + size);
    assert.equal(data.length, size);
    assert.equal(content.readUInt32LE(at + 12 + size), mask(crc32c(data)));
    at += 16 + size;
  }
  return records;
}

/** Recognises the content of the bytes of a feature. */
export function readValue(bytes: Uint8Array): void {
  const facts = recogniseContent(bytes);
  assert.ok(facts === undefined || typeof facts === 'object');
}

/** Reads a text as the manifest of an earlier fixture, which may only name files of a fixture in its folder. */
export function readAsManifest(bytes: Buffer): void {
  const manifest = parseManifest(bytes.toString());
  for (const { file } of manifest?.files ?? []) assert.match(file, /^\w[\w.-]*$/);
  for (const { file } of manifest?.broken ?? []) assert.match(file, /^broken\/\w[\w.-]*$/);
}

/** Lists the files that match a glob. */
export async function readGlob(folder: string, glob: string): Promise<void> {
  await refusedAtMost(() => collect((onProblem) => listTfrecords([`${folder}/${glob}`], onProblem)));
}
