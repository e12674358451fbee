/** States of the folder before the run whose disk fails. */

import type { Fault } from './faulty.ts';
import { runFaulty } from './faulty.ts';
import {
  findMixture,
  findUnhealed,
  isPage,
  isSame,
  isTemporary,
  type Scenario,
  type Stage,
  snapshot,
} from './stage.ts';

const TEXTS = ['--report=report.html', '--lock-file=lock.json', '--update-lock'];
const FILES = ['config.yaml', '--examples', '4', '--output-dir', 'fx'];

export const generate = (...flags: readonly string[]) => ['generate', '--config', ...FILES, ...flags];
const shards = (index: number) => generate('--shards', '2', '--shard-index', `${index}`);
const OLD = generate('--seed=1', '--fixture=spec.yaml', ...TEXTS);

export const ALL_OF_IT: Scenario = {
  before: [OLD],
  run: generate('--shards=2', '--fixture=spec.yaml', ...TEXTS),
};

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'into no folder': { before: [], run: generate() },
  'over another fixture': { before: [generate('--seed=1')], run: generate() },
  'of shards, over one file': { before: [generate('--seed=1')], run: generate('--shards=3') },
  'with broken files, over broken files': { before: [OLD], run: generate('--fixture=spec.yaml') },
  'with lock file and report, over others': { before: [OLD], run: generate(...TEXTS) },
  'with the layout tfds, over files with an index': {
    before: [generate('--seed=1', '--index=true', '--shards=2')],
    run: generate('--layout=tfds'),
  },
  'with an index, over the layout tfds': {
    before: [generate('--seed=1', '--layout=tfds')],
    run: generate('--index=true'),
  },
  'with clean': { before: [generate('--shards=2'), generate('--seed=1')], run: generate('--clean') },
  'all of it': ALL_OF_IT,
  'verify, which writes the joint manifest': {
    before: [shards(0), shards(1)],
    run: ['verify', '--config', 'config.yaml', '--path=fx', '--report=report.html'],
  },
};

/** Number of operations of the run that can fail. */
export function countOperations(library: string, { machine, run, restore }: Stage): number {
  restore();
  const { status, stderr, operations } = runFaulty(library, machine, run);
  if (status !== 0) throw new Error(stderr);
  return operations;
}

/** Runs with the fault, and returns what is wrong with the files that it left or with the next run. */
export function findFlaw(
  library: string,
  stage: Stage,
  fault: Fault & { readonly at: number },
): string | undefined {
  const { machine, run, old, fresh, restore } = stage;
  restore();
  const { status, stderr } = runFaulty(library, machine, run, fault);
  const found = snapshot(machine);
  const left = Object.keys(found).filter(isTemporary);
  if (fault.error !== 'SIGKILL' && status !== 0 && !firstLine(stderr).includes(fault.error))
    return `the first cause is not named first: ${stderr}`;
  // The report of a failed run says so, if it could be written.
  const isOld = isSame(found, old, (name) => isTemporary(name) || isPage(name));
  const isNew = isSame(found, fresh, isTemporary);
  if (fault.error !== 'SIGKILL' && !fault.stays) {
    if (left.length > 0) return `left behind: ${left}`;
    if (status === 0 ? !isNew : !isOld) return `neither old nor new, after ${status}: ${stderr}`;
  }
  if (status === 0 && !isNew) return `not all is new, and nothing says so: ${Object.keys(found)}`;
  return findMixture(found, stage) ?? findUnhealed(stage);
}

function firstLine(stderr: string): string {
  return stderr.split('\n').find((line) => line.startsWith('error:')) ?? '';
}
