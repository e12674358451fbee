/** Reads back what was written: only what was found on the disk, and found right, gets into the manifest. */
import { error, type Problem, ProblemsError } from '../base/problem.ts';
import type { Staging } from '../fixture/staging.ts';
import { intendedIn } from '../plan/edge-case.ts';
import { type DataPlan, isAlwaysThere, type Plan } from '../plan/plan.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';
import { type VerifiedFile, verifyFiles } from '../verify/verify.ts';
import { checkTogether } from './check-together.ts';
import type { Digests, WrittenFile } from './write-files.ts';

/** What every record of a plan must hold: only what the plan lets be absent may be so. */
export function expectedOfPlan({ features, sequence = [] }: DataPlan): Expected[] {
  return [...features, ...sequence].map((feature) =>
    expectedOf(feature, isAlwaysThere(feature) ? 'required' : 'has-default'),
  );
}

/**
 * Checks every record and every byte, and digests them. Our own files must be good: what is found here is a bug or a
 * broken disk.
 * @throws {ProblemsError} with every fault
 */
export async function readBack(
  { data, layout }: Plan,
  written: readonly WrittenFile[],
  staging: Staging,
  signal: AbortSignal,
): Promise<Digests> {
  const staged = written.map(({ file, firstExample, examples, index }) => ({
    path: staging.pathOf(file),
    ...(index && { index: staging.pathOf(index.file) }),
    name: file,
    records: examples,
    isIntended: intendedIn(data.edgeCases, firstExample),
  }));
  const together = checkTogether(data, written);
  const { files, problems, contentSha256 } = await verifyFiles(staged, expectedOfPlan(data), {
    compression: layout.compression,
    record: data.record ?? 'example',
    signal,
    ...(together && { onRecord: together.onRecord }),
  });
  const others = [
    ...written.flatMap((file, f) => differences(file, files[f])),
    ...(together?.problems() ?? []),
  ];
  // A file with a fault is another than was written anyway.
  if (problems.length > 0 || contentSha256 === undefined) throw new ProblemsError(problems);
  if (others.length > 0) throw new ProblemsError(others);
  return { files, contentSha256 };
}

/** Valid records may still be others than the ones that were written, or stand in another order. */
function differences(
  { file, bytes, recordsChecksum }: WrittenFile,
  found: VerifiedFile | undefined,
): Problem[] {
  if (found?.bytes === bytes && found.recordsChecksum === recordsChecksum) return [];
  const what =
    found?.bytes === bytes ? 'other records than those' : `${found?.bytes} bytes, not the ${bytes}`;
  const message = `${file}: the disk holds ${what} that were written`;
  return [
    error('not-as-written', undefined, message, 'generate it again, on another disk if this is repeated'),
  ];
}
