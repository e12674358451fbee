/** Compares a plan with the lock file that is committed beside the config, or writes that file anew. */
import { error, type Place, type Problem, type Report } from './base/problem.ts';
import type { Feature } from './config/feature.ts';
import { readInput } from './files/read-input.ts';
import type { Workspace } from './files/workspace.ts';
import { checkTarget } from './files/write-target.ts';
import { type FoundLock, formatLock, looksLikeLock, readLock } from './lock-file.ts';
import { compareLocks, type Difference, lockOf } from './plan/lock.ts';
import type { DataPlan } from './plan/plan.ts';
import { formatDifferences } from './report/differences.ts';
import { readSource } from './yaml/source.ts';

export interface LockWish {
  /** Path of the file; empty without one. */
  readonly file: string;
  readonly update: boolean;
  readonly workspace: Workspace;
  /** The features of the plan, with their places. */
  readonly features: readonly Feature[];
  readonly say: (line: string) => void;
}

/** A lock file that is to be written once all else is well. */
export interface LockUpdate {
  readonly path: string;
  readonly text: string;
}

/** Reports how the plan differs from the locked one; with `update` gives what to write instead. */
export function checkLock(data: DataPlan, wish: LockWish, report: Report): LockUpdate | undefined {
  const { file, update } = wish;
  if (file === '') {
    const cure = 'name the file in "lock-file"';
    if (update) report(error(undefined, '"update-lock" is true, but there is no "lock-file"', cure));
    return undefined;
  }
  if (update) return updateOf(data, wish, report);
  const found = findLock(wish, `run with "update-lock: true" and commit ${file}`, report);
  if (found !== undefined) reportDifferences(data, found, wish, report);
  return undefined;
}

function findLock({ file, workspace }: LockWish, cure: string, report: Report): FoundLock | undefined {
  const input = readInput(workspace, file, 'the lock file', undefined, report, cure);
  const source = input && readSource(input.name, input.bytes, report);
  return source && readLock(source, cure, report);
}

function updateOf(data: DataPlan, { file, workspace }: LockWish, report: Report): LockUpdate | undefined {
  const target = checkTarget(workspace, file, 'the lock file', report);
  if (target === undefined) return undefined;
  if (target.text !== undefined && !looksLikeLock(target.text)) {
    const found = `${file} exists and is no lock file of tfrecord-fixture`;
    report(error(undefined, found, 'name another file in "lock-file"'));
    return undefined;
  }
  return { path: target.path, text: formatLock(lockOf(data)) };
}

function reportDifferences(
  data: DataPlan,
  { lock, placeOf }: FoundLock,
  wish: LockWish,
  report: Report,
): void {
  const planned = lockOf(data);
  if (planned.fingerprint === lock.fingerprint) return;
  const differences = compareLocks(lock, planned);
  // Cannot be, as long as nothing but settings and features decides the fingerprint.
  if (differences.length === 0) throw new TypeError('Equal plans have different fingerprints');
  for (const line of formatDifferences(differences, wish.file)) wish.say(line);
  const features = new Map(wish.features.map((feature) => [feature.name, feature]));
  for (const difference of differences) {
    const place = placeFor(difference, features.get(difference.name)) ?? placeOf(difference.name);
    report(problemOf(difference, place, wish.file));
  }
}

/** The line of the user's that caused the difference; undefined where it is no more, or where an input caused it. */
function placeFor({ change }: Difference, feature: Feature | undefined): Place | undefined {
  if (change === 'setting') return undefined;
  return change === 'kind' || change === 'length' ? feature?.describedAt : feature?.place;
}

/** A distribution can be long: the teacher of a label names all that it follows. */
const LONGEST = 160;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function problemOf({ change, name, ...sides }: Difference, place: Place, file: string): Problem {
  const [locked, planned] = [cut(sides.locked), cut(sides.planned)];
  const cure = `if that is meant, run with "update-lock: true" and commit ${file}`;
  const feature = `feature ${JSON.stringify(name)}`;
  switch (change) {
    case 'appeared':
      return error(place, `${feature} appeared (${planned}): ${file} does not have it`, cure);
    case 'vanished':
      return error(place, `${feature} vanished (${locked}): ${file} has it`, cure);
    case 'setting':
      return error(place, `"${name}" changed: ${locked} is locked, ${planned} is planned`, cure);
    default:
      return error(
        place,
        `${feature} changed its ${change}: ${locked} is locked, ${planned} is planned`,
        cure,
      );
  }
}
