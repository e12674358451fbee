/** Writes the files that are broken on purpose, in a folder of their own. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { BROKEN_FOLDER } from '../base/broken-kind.ts';
import { makeFolder } from '../fixture/folder.ts';
import type { ManifestBroken } from '../fixture/manifest.ts';
import { openStaging } from '../fixture/staging.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { brokenFile } from '../plan/shards.ts';
import { MAX_BROKEN_RECORDS } from '../plan/size.ts';
import { compileRecords } from '../records/compile.ts';
import { breakFile, type RecordsToBreak } from '../tfrecord/break.ts';

/** They are there under temporary names. */
export interface StagedBroken {
  readonly entries: readonly ManifestBroken[];
  readonly publish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

const NOTHING: StagedBroken = { entries: [], publish: async () => {}, discard: async () => {} };

/** Breaks the first examples of the fixture in every way that the run is to. */
export async function stageBroken({ plan, broken }: PlannedRun, folder: string): Promise<StagedBroken> {
  if (broken.length === 0) return NOTHING;
  const { layout } = plan;
  const ownFolder = join(folder, BROKEN_FOLDER);
  const unmakeFolder = await makeFolder(ownFolder);
  const nameOf = (file: string) => basename(file);
  const names = broken.map((what) => nameOf(brokenFile(layout, what)));
  const staging = await openStaging(ownFolder, names);
  const discard = async () => {
    await staging.discard();
    await unmakeFolder();
  };
  try {
    const records = firstRecords(plan);
    const entries: ManifestBroken[] = [];
    for (const what of broken) {
      const file = brokenFile(layout, what);
      const { bytes, ...place } = breakFile(what, records, layout.compression);
      const handle = await staging.open(nameOf(file));
      await handle.writeFile(bytes);
      staging.seal(handle);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      entries.push({ file, what, ...place, bytes: bytes.length, sha256 });
    }
    return { entries, publish: () => staging.publish([]), discard };
  } catch (cause) {
    await discard();
    throw cause;
  }
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
