/** Compares a plan with the lock file that is committed beside the config, or writes that file anew. */

import { dirname } from 'node:path';
import { error, type OnProblem, type Place, type Problem } from '../base/problem.ts';
import type { DataPlan } from '../plan/plan.ts';
import type { Feature } from '../schema/feature.ts';
import { pathKind } from '../workspace/path-info.ts';
import { readInput } from '../workspace/read-input.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkTarget } from '../workspace/write-target.ts';
import { readSource } from '../yaml/source.ts';
import { formatDifferences } from './differences.ts';
import { compareLocks, type Difference, lockOf } from './lock.ts';
import { type FoundLock, formatLock, looksLikeLock, readLock } from './lock-file.ts';

export interface LockOptions {
  /** Path of the file; empty without one. */
  readonly file: string;
  readonly update: boolean;
  readonly workspace: Workspace;
  /** The features of the plan, with their places. */
  readonly features: readonly Feature[];
  readonly info: (line: string) => void;
}

/** A lock file that is to be written once all else is well. */
export interface LockUpdate {
  readonly path: string;
  readonly text: string;
}

/** Reports how the plan differs from the locked one; with `update` gives what to write instead. */
export function checkLock(
  data: DataPlan,
  options: LockOptions,
  onProblem: OnProblem,
): LockUpdate | undefined {
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
  if (found !== undefined) reportDifferences(data, found, options, onProblem);
  return undefined;
}

function findLock(
  { file, workspace }: LockOptions,
  fix: string,
  onProblem: OnProblem,
): FoundLock | undefined {
  const input = readInput(workspace, file, 'the lock file', undefined, onProblem, fix);
  const source = input && readSource(input.name, input.bytes, onProblem);
  return source && readLock(source, fix, onProblem);
}

function updateOf(
  data: DataPlan,
  { file, workspace }: LockOptions,
  onProblem: OnProblem,
): LockUpdate | undefined {
  const target = checkTarget(workspace, file, 'the lock file', onProblem);
  if (target === undefined) return undefined;
  const folder = dirname(target.path);
  if (pathKind(folder) !== 'folder') {
    const message = `the lock file ${file} cannot be written: there is no folder ${folder}`;
    onProblem(error('target-unwritable', undefined, message, 'make the folder'));
    return undefined;
  }
  if (target.text !== undefined && !looksLikeLock(target.text)) {
    const message = `${file} exists and is no lock file of tfrecord-fixture`;
    onProblem(error('not-a-lock-file', undefined, message, 'name another file in "lock-file"'));
    return undefined;
  }
  return { path: target.path, text: formatLock(lockOf(data)) };
}

function reportDifferences(
  data: DataPlan,
  { lock, placeOf }: FoundLock,
  options: LockOptions,
  onProblem: OnProblem,
): void {
  const planned = lockOf(data);
  if (planned.fingerprint === lock.fingerprint) return;
  const differences = compareLocks(lock, planned);
  // Cannot be, as long as nothing but settings and features decides the fingerprint.
  if (differences.length === 0) throw new TypeError('Equal plans have different fingerprints');
  for (const line of formatDifferences(differences, options.file)) options.info(line);
  const features = new Map(options.features.map((feature) => [feature.name, feature]));
  for (const difference of differences) {
    const place = placeFor(difference, features.get(difference.name)) ?? placeOf(difference.name);
    onProblem(problemOf(difference, place, options.file));
  }
}

/** The line of the user's that caused the difference; undefined where it is no more, or where an input caused it. */
function placeFor({ change }: Difference, feature: Feature | undefined): Place | undefined {
  if (change === 'setting') return undefined;
  return change === 'kind' || change === 'length' ? feature?.describedAt : feature?.place;
}

/** A distribution can be long: the teacher of a label names all that it follows. */
const MAX_LENGTH = 160;

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}

function problemOf({ change, name, ...sides }: Difference, place: Place, file: string): Problem {
  const [locked, planned] = [cut(sides.locked), cut(sides.planned)];
  const fix = `if that is meant, run with "update-lock: true" and commit ${file}`;
  const feature = `feature ${JSON.stringify(name)}`;
  switch (change) {
    case 'appeared':
      return error(
        'feature-appeared',
        place,
        `${feature} appeared (${planned}): ${file} does not have it`,
        fix,
      );
    case 'vanished':
      return error('feature-vanished', place, `${feature} vanished (${locked}): ${file} has it`, fix);
    case 'setting':
      return error(
        'setting-changed',
        place,
        `"${name}" changed: ${locked} is locked, ${planned} is planned`,
        fix,
      );
    default:
      return error(
        'feature-changed',
        place,
        `${feature} changed its ${change}: ${locked} is locked, ${planned} is planned`,
        fix,
      );
  }
}
