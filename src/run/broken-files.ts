/** Writes the files that are broken on purpose. */
import { createHash } from 'node:crypto';
import type { ManifestBroken } from '../fixture/manifest.ts';
import type { Staging } from '../fixture/staging.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { brokenFile } from '../plan/shards.ts';
import { MAX_BROKEN_RECORDS } from '../plan/size.ts';
import { compileRecords } from '../records/compile.ts';
import { breakFile, type RecordsToBreak } from '../tfrecord/break.ts';

/** Breaks the first examples of the fixture in every requested way. Returns what a manifest says about each file. */
export async function writeBroken(
  { plan, broken }: PlannedRun,
  staging: Staging,
): Promise<readonly ManifestBroken[]> {
  if (broken.length === 0) return [];
  const { layout } = plan;
  const records = firstRecords(plan);
  const entries: ManifestBroken[] = [];
  for (const what of broken) {
    const file = brokenFile(layout, what);
    const { bytes, ...place } = breakFile(what, records, layout.compression);
    await staging.write(file, (handle) => handle.writeFile(bytes));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    entries.push({ file, what, ...place, bytes: bytes.length, sha256 });
  }
  return entries;
}

function firstRecords(plan: Plan): RecordsToBreak {
  const { blockBytes, makeMemory, fillBlock } = compileRecords(plan);
  const count = Math.min(MAX_BROKEN_RECORDS, plan.data.examples);
  const records = Array.from({ length: count }, (_, example) => {
    const buffer = makeMemory(blockBytes);
    return buffer.subarray(0, fillBlock(example, 1, buffer));
  });
  const bytes = Buffer.concat(records);
  return { bytes, count, last: bytes.length - (records.at(-1)?.length ?? 0) };
}
