/** What a block costs, counted and not timed: so that a slower pipeline shows on any machine. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { layOutRecords } from '../../src/plan/size.ts';
import { compileRecords } from '../../src/records/compile.ts';
import { compileBlock, maxRecordBytes } from '../../src/tfrecord/block.ts';
import { type Kernel, openKernel } from '../../src/tfrecord/kernel/kernel.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { readPlan } from '../golden/record-stream.ts';
import { LAYOUT } from '../plan/options.ts';

const data = { ...readPlan('home-recap-smoke'), examples: 2 ** 40 };

/** As the default profile has it: hidden factors drive a third of each list. */
const KEPT = 1 / 3;
const learnable: DataPlan = {
  ...data,
  features: data.features.map((feature) => ({ ...feature, factors: { count: 1, kept: keptOf(feature) } })),
};

function keptOf({ length }: PlannedFeature): number {
  return Math.ceil(KEPT * (typeof length === 'number' ? length : length.max));
}

/** Bytes on the heap that an example leaves behind, in a process that collects none meanwhile. */
function heapBytesPerExample(compression: 'gzip' | 'none', plan: DataPlan = data): number {
  const script = `
    import { readFileSync } from 'node:fs';
    import { makeBlocksHere } from ${JSON.stringify(new URL('../../src/records/blocks.ts', import.meta.url).href)};
    const plan = JSON.parse(readFileSync(0, 'utf8'));
    const maker = makeBlocksHere(plan, () => undefined);
    const make = async (block) => {
      maker.release(await maker.make(block * maker.perBlock, maker.perBlock, false));
    };
    for (let block = 0; block < 100; block++) await make(block);
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let block = 100; block < 300; block++) await make(block);
    console.log((process.memoryUsage().heapUsed - before) / 200 / maker.perBlock);`;
  const flags = ['--no-warnings', '--expose-gc', '--max-semi-space-size=512', '--min-semi-space-size=512'];
  const input = JSON.stringify({ data: plan, layout: { ...LAYOUT, compression } });
  const args = [...flags, '--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, args, { input, encoding: 'utf8' }));
}

for (const compression of ['none', 'gzip'] as const) {
  test(`${compression}: an example of 28 kB and 7,000 values allocates next to nothing`, () => {
    const bytes = heapBytesPerExample(compression);
    assert.ok(bytes < 2000, `${bytes} bytes an example`);
  });
}

test('an example whose values are tied to factors allocates as little', () => {
  const bytes = heapBytesPerExample('gzip', learnable);
  assert.ok(bytes < 4000, `${bytes} bytes an example`);
});

test('the kernel ties what factors drive, once, and draws their bits once', () => {
  const kernel = openKernel();
  let [tied, drawn] = [0, 0];
  const counting: Kernel = {
    ...kernel,
    tie: (draws, from, to, ...rest) => {
      tied += to - from;
      kernel.tie(draws, from, to, ...rest);
    },
    putBits: (draws, from, to, ...row) => {
      drawn += to - from;
      kernel.putBits(draws, from, to, ...row);
    },
  };
  compileColumns(learnable, 10, counting)(0, 10);
  const expected = 10 * learnable.features.reduce((sum, feature) => sum + keptOf(feature), 0);
  assert.deepEqual({ tied, drawn }, { tied: expected, drawn: expected });
});

test('every byte of a payload is copied once, into its record', () => {
  const kernel = openKernel();
  let copied = 0;
  const copy: Kernel['copy'] = (bytes, from, to, out, at) => {
    copied += to - from;
    kernel.copy(bytes, from, to, out, at);
  };
  const features = layOutRecords(data).features;
  const out = kernel.bytes(10 * maxRecordBytes(features));
  const columns = compileColumns(data, 10, kernel)(0, 10);
  const size = compileBlock(features, 10, undefined, { ...kernel, copy })(columns, 10, out);
  assert.ok(copied > 0.9 * size && copied <= size, `${copied} bytes are copied for ${size}`);
});

test('a block is compressed in one call of about half a megabyte', () => {
  const { perBlock, blockBytes, makeMemory, fillBlock } = compileRecords({ data, layout: LAYOUT });
  const size = fillBlock(0, perBlock, makeMemory(blockBytes));
  assert.ok(size > 450_000 && size <= 2 ** 19, `${size} bytes`);
});
