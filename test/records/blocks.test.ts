/** Whichever thread makes a block, and however many there are, it is the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Plan } from '../../src/plan/plan.ts';
import { layOutRecords } from '../../src/plan/size.ts';
import { type Block, type BlockMaker, makeBlocksHere } from '../../src/records/blocks.ts';
import { openBlocks, openPool } from '../../src/records/pool.ts';
import { collectStatistics } from '../../src/statistics/collect.ts';
import { openContainer } from '../../src/tfrecord/compress.ts';
import { readPlan, recordStream } from '../golden/record-stream.ts';
import { LAYOUT } from '../plan/options.ts';

/** Eight blocks, and a last one of a single example, so small that Node has no memory of its own for it. */
const EXAMPLES = 145;
const data = { ...readPlan('home-recap-smoke'), examples: EXAMPLES };
const records = Buffer.from(recordStream(data, 0, EXAMPLES));

const LAYOUTS = {
  'gzip auto': { ...LAYOUT },
  'gzip 6': { ...LAYOUT, compressionLevel: 6 },
  none: { ...LAYOUT, compression: 'none' as const },
};

/** The whole file, and what was counted of it. */
async function make(plan: Plan, open: (statistics: ReturnType<typeof collectStatistics>) => BlockMaker) {
  const statistics = collectStatistics(plan.data.features);
  const maker = open(statistics);
  const container = openContainer(plan.layout.compression);
  const pieces: Uint8Array[] = [container.head];
  try {
    // Other threads answer once they have started: until then every block would be made here.
    await maker.counted();
    const asked: Promise<Block>[] = [];
    let next = 0;
    const ask = () => {
      const count = Math.min(maker.perBlock, EXAMPLES - next);
      const block = count > 0 ? maker.make(next, count, next + count === EXAMPLES) : undefined;
      if (block === undefined) return;
      next += count;
      asked.push(block);
      ask();
    };
    ask();
    for (let block = await asked.shift(); block !== undefined; block = await asked.shift()) {
      container.add(block.checksum, block.records.length);
      pieces.push(Uint8Array.from(block.packed));
      maker.release(block);
      ask();
    }
    for (const partials of await maker.counted()) statistics.take(partials);
  } finally {
    await maker.close();
  }
  return { file: Buffer.concat([...pieces, container.tail()]), counted: statistics.counted(true) };
}

for (const [name, layout] of Object.entries(LAYOUTS)) {
  const plan = { data, layout };
  test(`${name}: blocks of 1, 2 and 8 other threads are those of this one`, async () => {
    const here = await make(plan, ({ add }) => makeBlocksHere(plan, add));
    const content = layout.compression === 'none' ? here.file : gunzipSync(here.file);
    assert.ok(content.equals(records), 'it holds other records');
    for (const threads of [1, 2, 8]) {
      const there = await make(plan, ({ add }) => openPool(plan, layOutRecords(plan.data), threads, add));
      assert.ok(there.file.equals(here.file), `${threads} threads make another file`);
      assert.deepEqual(there.counted, here.counted);
    }
  });
}

test('a small fixture is made here, a large one on other threads where there are cores for them', async () => {
  const large = { data: { ...data, examples: 4000 }, layout: LAYOUT };
  const threads = async (plan: Plan, cores: number) => {
    const maker = openBlocks(plan, layOutRecords(plan.data), plan.data.examples, cores, () => undefined);
    const counts = await maker.counted();
    await maker.close();
    return counts.length;
  };
  assert.equal(await threads({ data, layout: LAYOUT }, 4), 0);
  assert.equal(await threads(large, 1), 0);
  assert.equal(await threads(large, 4), 3);
});

test('blocks are asked for as far ahead as there is memory for', async () => {
  const plan = { data, layout: LAYOUT };
  const pool = openPool(plan, layOutRecords(plan.data), 2, () => undefined);
  await pool.counted();
  const asked: (Promise<Block> | undefined)[] = [];
  while (asked.at(-1) !== undefined || asked.length === 0) asked.push(pool.make(0, 1, false));
  const blocks = await Promise.all(asked.slice(0, -1));
  assert.ok(blocks.length > 2 && blocks.length < 30, `${blocks.length} blocks`);
  assert.equal(pool.make(0, 1, false), undefined);
  for (const block of blocks) if (block !== undefined) pool.release(block);
  assert.ok((await pool.make(0, 1, false)) !== undefined);
  await pool.close();
});

test('a thread that fails or ends is an error, not a wait', async () => {
  const plan = { data, layout: LAYOUT };
  const closed = openPool(plan, layOutRecords(plan.data), 1, () => undefined);
  await closed.close();
  await assert.rejects(async () => closed.make(0, 1, true), /A thread ended/);
  const wrong = { data, layout: { ...LAYOUT, compressionLevel: 99 } };
  const pool = openPool(wrong, layOutRecords(data), 1, () => undefined);
  await pool.counted();
  await assert.rejects(async () => pool.make(0, 1, true), RangeError);
  await pool.close();
});
