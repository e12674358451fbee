/** Whichever thread makes a block, and however many there are, it is the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Plan } from '../../src/plan/plan.ts';
import { type BlockMaker, makeBlocksHere } from '../../src/records/blocks.ts';
import { openBlocks } from '../../src/records/open.ts';
import { openPool } from '../../src/records/pool.ts';
import { collectStatistics } from '../../src/statistics/collect.ts';
import { openContainer } from '../../src/tfrecord/compress.ts';
import { readPlan, recordStream } from '../golden/record-stream.ts';
import { LAYOUT } from '../plan/wishes.ts';

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
    const firsts = Array.from(
      { length: Math.ceil(EXAMPLES / maker.perBlock) },
      (_, block) => block * maker.perBlock,
    );
    const asked = firsts.map((first) => {
      const count = Math.min(maker.perBlock, EXAMPLES - first);
      return maker.make(first, count, first + count === EXAMPLES);
    });
    for (const promise of asked) {
      const block = await promise;
      container.add(block.records);
      pieces.push(Uint8Array.from(block.packed));
      maker.release(block);
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
      const there = await make(plan, () => openPool(plan, threads));
      assert.ok(there.file.equals(here.file), `${threads} threads make another file`);
      assert.deepEqual(there.counted, here.counted);
    }
  });
}

test('a small fixture is made here, a large one on other threads where there are cores for them', async () => {
  const large = { data: { ...data, examples: 2000 }, layout: LAYOUT };
  const most = async (plan: Plan, cores: number) => {
    const maker = openBlocks(plan, plan.data.examples, cores, () => undefined);
    await maker.close();
    return maker.most;
  };
  const here = makeBlocksHere(large, () => undefined).most;
  assert.equal(await most({ data, layout: LAYOUT }, 4), here);
  assert.equal(await most(large, 1), here);
  assert.equal(await most(large, 4), 12);
});

test('a thread that fails or ends is an error, not a wait', async () => {
  const plan = { data, layout: LAYOUT };
  const closed = openPool(plan, 1);
  await closed.close();
  await assert.rejects(closed.make(0, 1, true), /A thread ended/);
  const pool = openPool({ data, layout: { ...LAYOUT, compressionLevel: 99 } }, 1);
  await assert.rejects(pool.make(0, 1, true), RangeError);
  await pool.close();
});
