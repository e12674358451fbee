/** Times the steps of a block in this thread, in microseconds of processor time per example. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { DataPlan } from '../../src/plan/plan.ts';
import { layOutRecords } from '../../src/plan/size.ts';
import { compileBlock, maxRecordBytes } from '../../src/tfrecord/block.ts';
import { makeCodes } from '../../src/tfrecord/deflate/codes.ts';
import { deflateSegments, mostDeflated } from '../../src/tfrecord/deflate/deflate-segments.ts';
import { makeTrace } from '../../src/tfrecord/deflate/trace.ts';
import { openKernel } from '../../src/tfrecord/kernel/kernel.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { recordChecker } from '../../src/verify/check-record.ts';
import { expectedOf } from '../../src/verify/expected.ts';
import { type Inflater, openInflater } from '../../src/verify/kernel/inflater.ts';
import { unframe } from '../../src/verify/unframe.ts';

const BLOCKS = 400;
const WARM_UP = 50;

/** The steps for a plan with gzip whose records our own deflate compresses. */
export function timeStages(plan: DataPlan): Map<string, number> {
  const data = { ...plan, examples: 2 ** 40 };
  const perBlock = layOutRecords(data).perBlock;
  const features = layOutRecords(data).features;
  const kernel = openKernel();
  const trace = makeTrace(features, perBlock);
  const fill = compileColumns(data, perBlock, kernel);
  const encode = compileBlock(features, perBlock, trace, kernel);
  const buffer = kernel.bytes(perBlock * maxRecordBytes(features));
  const out = kernel.bytes(mostDeflated(buffer.length));
  const first = buffer.subarray(0, encode(fill(0, perBlock), perBlock, buffer));
  const codes = makeCodes(first, trace.segments, kernel);
  const [content, file] = [createHash('sha256'), createHash('sha256')];
  const checkRecord = recordChecker(
    data.features.map((feature) => expectedOf(feature, 'required')),
    {},
    { onFault: ({ code }) => assert.fail(code), onDefault: () => undefined },
  );
  const frames = unframe((_index, _offset, record) => checkRecord(record));
  const inflater = openInflater(2 ** 18);
  const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-stages-'));
  const handle = openSync(join(folder, 'file'), 'w+');
  let position = 0;

  const spent = new Map<string, number>();
  const time = <T>(step: string, block: number, work: () => T): T => {
    // A busy machine affects processor time less than the clock.
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    if (block >= WARM_UP) spent.set(step, (spent.get(step) ?? 0) + user + system);
    return result;
  };
  for (let block = 0; block < WARM_UP + BLOCKS; block++) {
    const columns = time('draw the values', block, () => fill(block * perBlock, perBlock));
    const size = time('encode and frame, CRC-32C', block, () => encode(columns, perBlock, buffer));
    const records = buffer.subarray(0, size);
    const deflated = time('deflate', block, () =>
      deflateSegments(records, trace.segments, codes, false, out, kernel),
    );
    time('CRC-32 of gzip', block, () => crc32(records));
    time('write', block, () => writeSync(handle, out, 0, deflated));
    const packed = Buffer.alloc(deflated);
    time('read back', block, () => readSync(handle, packed, 0, deflated, position));
    position += deflated;
    time('SHA-256 of the file', block, () => file.update(packed));
    const found = Buffer.alloc(size);
    time('inflate', block, () => inflateBlock(inflater, packed, found));
    time('CRC-32 of gzip, again', block, () => crc32(found));
    time('SHA-256 of the records', block, () => content.update(found));
    time('check records, CRC-32C', block, () => frames.push(found));
  }
  rmSync(folder, { recursive: true });
  return new Map([...spent].map(([step, microseconds]) => [step, microseconds / BLOCKS / perBlock]));
}

/** Blocks end with a sync flush instead of the end of the stream. */
function inflateBlock(inflater: Inflater, packed: Buffer, out: Buffer): void {
  inflater.begin();
  assert.equal(inflater.give(packed), packed.length);
  for (let [at, wants] = [0, false]; !wants; ) {
    const { piece, outcome } = inflater.next();
    at += piece.copy(out, at);
    wants = outcome === 'needs-input';
    assert.ok(wants || outcome === 'has-piece');
  }
}
