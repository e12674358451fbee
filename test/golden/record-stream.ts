import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DataPlan } from '../../src/plan/plan.ts';
import { layOutRecords } from '../../src/plan/size.ts';
import { compileBlock, maxRecordBytes } from '../../src/tfrecord/block.ts';
import type { Kernel } from '../../src/tfrecord/kernel/kernel.ts';
import { compileColumns } from '../../src/values/columns.ts';

/** The records of `count` examples from `first` on, computed `perBlock` examples at a time. */
export function recordStream(
  plan: DataPlan,
  first: number,
  count: number,
  perBlock = count,
  kernel?: Kernel,
): Uint8Array {
  const features = layOutRecords(plan).features;
  const fillColumns = compileColumns(plan, perBlock, kernel);
  const encodeBlock = compileBlock(features, perBlock, undefined, kernel);
  const bytes = perBlock * maxRecordBytes(features);
  const out = kernel?.bytes(bytes) ?? new Uint8Array(bytes);
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < count; at += perBlock) {
    const examples = Math.min(perBlock, count - at);
    const size = encodeBlock(fillColumns(first + at, examples), examples, out);
    blocks.push(out.slice(0, size));
  }
  return Buffer.concat(blocks);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A plan of the folder `plans`. */
export function readPlan(name: string): DataPlan {
  return JSON.parse(readFileSync(new URL(`./plans/${name}.json`, import.meta.url), 'utf8')) as DataPlan;
}
