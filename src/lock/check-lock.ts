/** Compares a plan with the committed lock file, or writes that file again. */

import { dirname } from 'node:path';
import { error, type OnProblem, type Place, type Problem } from '../base/problem.ts';
import type { DataPlan } from '../plan/plan.ts';
import type { Feature } from '../schema/feature.ts';
import { pathKind } from '../workspace/path-info.ts';
import { readAnyInput } from '../workspace/read-input.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkTarget } from '../workspace/write-target.ts';
import { quote } from '../yaml/node.ts';
import { readSource } from '../yaml/source.ts';
import { compareLocks, type Difference, lockOf } from './lock.ts';
import { type FoundLock, formatLock, looksLikeLock, readLock } from './lock-file.ts';

export interface LockOptions {
  /** Path of the file; empty without one. */
  readonly file: string;
  readonly update: boolean;
  readonly workspace: Workspace;
  /** The features of the plan, with their places. */
  readonly features: readonly Feature[];
}

/** The plan equals its lock file, or that file is to be written once everything else has succeeded. */
export type LockResult =
  | { readonly state: 'holds'; readonly file: string }
  | { readonly state: 'update'; readonly file: string; readonly path: string; readonly text: string };

/** Reports how the plan differs from the locked one; undefined if it does, and without a lock file. */
export function checkLock(
  data: DataPlan,
  options: LockOptions,
  onProblem: OnProblem,
): LockResult | undefined {
  const { file, update } = options;
  if (file === '') {
    const fix = 'name the file in "lock-file"';
    if (update)
      onProblem(
        error(
          'update-lock-without-file',
          undefined,
          '"update-lock" is true, but there is no "lock-file"',
          fix,
        ),
      );
    return undefined;
  }
  if (update) return updateOf(data, options, onProblem);
  const found = findLock(options, `run with "update-lock: true" and commit ${file}`, onProblem);
  if (found === undefined) return undefined;
  return isAsLocked(data, found, options, onProblem) ? { state: 'holds', file } : undefined;
}

function findLock(
  { file, workspace }: LockOptions,
  fix: string,
  onProblem: OnProblem,
): FoundLock | undefined {
  const input = readAnyInput(workspace, file, 'the lock file', undefined, onProblem, fix);
  const source = input && readSource(input.name, input.bytes, onProblem);
  if (source === undefined) return undefined;
  // If a config is named by mistake, saying that it is not JSON would not help.
  if (!looksLikeLock(source.text) && !/^\s*\{/.test(source.text)) {
    onProblem(notALock(file));
    return undefined;
  }
  return readLock(source, fix, onProblem);
}

function notALock(file: string): Problem {
  const message = `${file} exists and is no lock file of tfrecord-fixture`;
  return error('not-a-lock-file', undefined, message, 'name another file in "lock-file"');
}

function updateOf(
  data: DataPlan,
  { file, workspace }: LockOptions,
  onProblem: OnProblem,
): LockResult | undefined {
  const target = checkTarget(workspace, file, 'the lock file', onProblem);
  if (target === undefined) return undefined;
  const folder = dirname(target.path);
  if (pathKind(folder) !== 'folder') {
    const message = `the lock file ${file} cannot be written: there is no folder ${folder}`;
    onProblem(error('target-unwritable', undefined, message, 'make the folder'));
    return undefined;
  }
  if (target.text !== undefined && !looksLikeLock(target.text)) {
    onProblem(notALock(file));
    return undefined;
  }
  return { state: 'update', file, path: target.path, text: formatLock(lockOf(data)) };
}

/** Reports every difference. */
function isAsLocked(
  data: DataPlan,
  { lock, placeOf }: FoundLock,
  options: LockOptions,
  onProblem: OnProblem,
): boolean {
  const planned = lockOf(data);
  if (planned.fingerprint === lock.fingerprint) return true;
  const differences = compareLocks(lock, planned);
  // Impossible as long as only settings and features decide the fingerprint.
  if (differences.length === 0) throw new TypeError('Equal plans have different fingerprints');
  const features = new Map(options.features.map((feature) => [feature.name, feature]));
  for (const difference of differences) {
    const place = placeFor(difference, features.get(difference.name)) ?? placeOf(difference.name);
    onProblem(problemOf(difference, place, options.file));
  }
  return false;
}

/**
 * The line in the user's files that caused the difference; undefined if it no longer exists, or if an input caused
 * it.
 */
function placeFor({ change }: Difference, feature: Feature | undefined): Place | undefined {
  if (change === 'setting') return undefined;
  return change === 'kind' || change === 'length' ? feature?.describedAt : feature?.place;
}

function problemOf({ change, name, text }: Difference, place: Place | undefined, file: string): Problem {
  const fix = `if that is meant, run with "update-lock: true" and commit ${file}`;
  const feature = `feature ${quote(name)}`;
  switch (change) {
    case 'appeared':
      return error('feature-appeared', place, `${feature} (${text}) is not in ${file}`, fix);
    case 'vanished':
      return error(
        'feature-vanished',
        place,
        `${feature} (${text}) is in ${file}, and no longer planned`,
        fix,
      );
    case 'setting':
      return error('setting-changed', place, `not as in ${file}: ${text}`, fix);
    default:
      return error('feature-changed', place, `${feature} is not as in ${file}: ${text}`, fix);
  }
}
