/** Writes a planned fixture into memory, block by block, as `src/run/generate.ts` does into files. */
import { createHash } from 'node:crypto';
import type { ManifestFile } from '../../src/fixture/manifest.ts';
import type { PlannedRun } from '../../src/plan/make-plan.ts';
import { allFeatures } from '../../src/plan/plan.ts';
import { shardFile } from '../../src/plan/shards.ts';
import { chooseStrategy } from '../../src/plan/strategy.ts';
import { makeBlocksHere } from '../../src/records/blocks.ts';
import { type Counted, collectStatistics } from '../../src/statistics/collect.ts';
import { openContainer } from '../../src/tfrecord/compress.ts';
import { gzip } from './streams.ts';

export interface WrittenFixture {
  readonly file: ManifestFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counted: readonly Counted[];
  /** Whether the command line writes the same file. */
  readonly isSameFile: boolean;
}

/** Writes the single file of a fixture, and counts its values. */
export async function writeFixture(planned: PlannedRun): Promise<WrittenFixture> {
  const { plan, records } = planned;
  // zlib is not available here, so the browser compresses the records if a level of zlib is needed.
  const isSameFile = typeof chooseStrategy(plan, records) !== 'number';
  const layout = { ...plan.layout, ...(!isSameFile && { compression: 'none' as const }) };
  const { stream, contentSha256, counted } = await writeRecords({ ...planned, plan: { ...plan, layout } });
  const bytes = isSameFile ? stream : await gzip(stream);
  const file = {
    file: shardFile(plan.layout, 0),
    ...{ firstExample: 0, examples: plan.data.examples, bytes: bytes.length },
    ...{ sha256: sha256Of(bytes), contentSha256 },
  };
  return { file, bytes, counted, isSameFile };
}

async function writeRecords({ plan, records }: PlannedRun) {
  const statistics = collectStatistics(allFeatures(plan.data));
  const blocks = makeBlocksHere(plan, statistics.add, records);
  const container = openContainer(blocks.codec);
  const content = createHash('sha256');
  const parts: Uint8Array[] = [container.head];
  const { examples } = plan.data;
  for (let first = 0; first < examples; first += blocks.perBlock) {
    const count = Math.min(blocks.perBlock, examples - first);
    const block = await blocks.make(first, count, first + count === examples);
    if (block === undefined) throw new TypeError('More blocks were asked for than there is memory for');
    container.add(block.checksum, block.records.length);
    content.update(block.records);
    // The next block reuses its memory.
    parts.push(block.packed.slice());
    blocks.release(block);
  }
  parts.push(container.tail());
  return {
    stream: concat(parts),
    contentSha256: content.digest('hex'),
    counted: statistics.counted(false),
  };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
