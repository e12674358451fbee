/** Checks the files of a run before they get their final names. */
import { intendedIn } from '../plan/edge-case.ts';
import { type DataPlan, isAlwaysThere, type Plan } from '../plan/plan.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';
import type { Growth } from '../verify/growth.ts';
import { type Verification, verifyFiles } from '../verify/verify.ts';
import { checkTogether } from './check-together.ts';

/** A file that is written, or will be. */
export interface StagedFile {
  readonly name: string;
  readonly path: string;
  /** The path of its index, if it has one. */
  readonly index?: string;
  readonly firstExample: number;
  readonly examples: number;
}

/** What every record of a plan must hold: only features that the plan allows to be absent may be absent. */
export function expectedOfPlan({ features, sequence = [] }: DataPlan): Expected[] {
  return [...features, ...sequence].map((feature) =>
    expectedOf(feature, isAlwaysThere(feature) ? 'required' : 'has-default'),
  );
}

/** How the files of a run are read. */
export interface StagedOptions {
  readonly signal: AbortSignal;
  /** Those of files that are still being written. */
  readonly growths?: readonly Growth[];
  /** With two of them, files are unpacked on a thread of its own; 1 by default. */
  readonly cores?: number;
}

/** Checks every byte and every record. */
export async function verifyStaged(
  { data, layout }: Plan,
  files: readonly StagedFile[],
  { signal, growths = [], cores = 1 }: StagedOptions,
): Promise<Verification> {
  const toVerify = files.map(({ firstExample, examples, ...file }, f) => ({
    ...file,
    records: examples,
    isIntended: intendedIn(data.edgeCases, firstExample),
    ...(growths[f] && { growth: growths[f] }),
  }));
  const together = checkTogether(data, files);
  const verification = await verifyFiles(toVerify, expectedOfPlan(data), {
    compression: layout.compression,
    record: data.record ?? 'example',
    signal,
    cores,
    ...(together && { onRecord: together.onRecord }),
  });
  // The records that a faulty file lacks would be reported here again.
  if (together === undefined || verification.problems.length > 0) return verification;
  return { ...verification, problems: together.problems() };
}
