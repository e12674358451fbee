/** Where the time goes: the steps of a block one after the other in this thread, in microseconds an example. */
import { createHash } from 'node:crypto';
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { layOutRecords } from '../../src/plan/size.ts';
import { compileBlock, maxRecordBytes } from '../../src/tfrecord/block.ts';
import { makeCodes } from '../../src/tfrecord/deflate/codes.ts';
import { deflateSegments, mostDeflated } from '../../src/tfrecord/deflate/deflate-segments.ts';
import { makeTrace } from '../../src/tfrecord/deflate/trace.ts';
import { openKernel } from '../../src/tfrecord/kernel/kernel.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { readPlan } from '../golden/record-stream.ts';

const BLOCKS = 400;
const WARM_UP = 50;

/** Of the example schema with the profile `smoke`, gzip. */
export function timeStages(): Map<string, number> {
  const data = { ...readPlan('home-recap-smoke'), examples: 2 ** 40 };
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
  const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-stages-'));
  const handle = openSync(join(folder, 'file'), 'w');

  const spent = new Map<string, number>();
  const time = <T>(step: string, block: number, work: () => T): T => {
    const started = performance.now();
    const result = work();
    const taken = performance.now() - started;
    if (block >= WARM_UP) spent.set(step, (spent.get(step) ?? 0) + taken);
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
    time('SHA-256 of the records', block, () => content.update(records));
    time('SHA-256 of the file', block, () => file.update(out.subarray(0, deflated)));
    time('write', block, () => writeSync(handle, out, 0, deflated));
  }
  rmSync(folder, { recursive: true });
  return new Map([...spent].map(([step, milliseconds]) => [step, (1000 * milliseconds) / BLOCKS / perBlock]));
}
