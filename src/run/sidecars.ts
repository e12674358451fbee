/** The small files next to the records, which describe a TensorFlow dataset. */
import { createHash } from 'node:crypto';
import type { ManifestSidecar } from '../fixture/manifest.ts';
import type { Staging } from '../fixture/staging.ts';
import type { PlannedRun } from '../plan/make-plan.ts';

/** What a manifest says about the sidecars that a run is to write. */
export function sidecarEntries({ sidecars }: Pick<PlannedRun, 'sidecars'>): readonly ManifestSidecar[] {
  return sidecars.map(({ name, text }) => ({
    file: name,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
}

/** Writes them under temporary names. Returns what a manifest says about each. */
export async function writeSidecars(
  run: Pick<PlannedRun, 'sidecars'>,
  staging: Staging,
): Promise<readonly ManifestSidecar[]> {
  for (const { name, text } of run.sidecars) await staging.write(name, (handle) => handle.writeFile(text));
  return sidecarEntries(run);
}
