/** What a run can be about to replace when its disk fails. */
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, listTree, type Machine, makeMachine, runCli, SCHEMA } from '../bundle/harness.ts';
import { type Fault, runFaulty } from './faulty.ts';

const SPEC = 'broken: [empty, flipped-data]\n';
const TEXTS = ['--report=report.html', '--lock-file=lock.json', '--update-lock'];
const FILES = ['config.yaml', '--examples', '4', '--output-dir', 'fx'];

/** Command lines without `generate --config`: of runs that were there before, and of the one that fails. */
interface Scenario {
  readonly before: readonly (readonly string[])[];
  readonly run: readonly string[];
}

const generate = (...flags: readonly string[]) => ['generate', '--config', ...FILES, ...flags];
const shards = (index: number) => generate('--shards', '2', '--shard-index', `${index}`);
const OLD = generate('--seed=1', '--fixture=spec.yaml', ...TEXTS);

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'into no folder': { before: [], run: generate() },
  'over another fixture': { before: [generate('--seed=1')], run: generate() },
  'of shards, over one file': { before: [generate('--seed=1')], run: generate('--shards=3') },
  'with broken files, over broken files': { before: [OLD], run: generate('--fixture=spec.yaml') },
  'with lock file and report, over others': { before: [OLD], run: generate(...TEXTS) },
  'with clean': { before: [generate('--shards=2'), generate('--seed=1')], run: generate('--clean') },
  'all of it': { before: [OLD], run: generate('--shards=2', '--fixture=spec.yaml', ...TEXTS) },
  'verify, which writes the joint manifest': {
    before: [shards(0), shards(1)],
    run: ['verify', '--config', 'config.yaml', '--path=fx', '--report=report.html'],
  },
};

type Snapshot = Readonly<Record<string, string>>;

export interface Stage {
  readonly machine: Machine;
  readonly run: readonly string[];
  readonly operations: number;
  readonly old: Snapshot;
  readonly fresh: Snapshot;
  readonly restore: () => void;
}

/** A machine that stands before the run of the scenario, to which it can be put back. */
export function setStage(library: string, { before, run }: Scenario): Stage {
  const files = { 'config.yaml': CONFIG, 'schema.json': SCHEMA, 'spec.yaml': SPEC, '.git/HEAD': '' };
  const machine = makeMachine(files);
  for (const args of before) {
    const { status, stderr } = runCli(machine, ...args);
    if (status !== 0) throw new Error(stderr);
  }
  const copy = join(machine.home, 'before');
  cpSync(machine.workspace, copy, { recursive: true });
  const restore = () => {
    rmSync(machine.workspace, { recursive: true });
    cpSync(copy, machine.workspace, { recursive: true });
  };
  const old = snapshot(machine);
  const { status, stderr, operations } = runFaulty(library, machine, run);
  if (status !== 0) throw new Error(stderr);
  return { machine, run, operations, old, fresh: snapshot(machine), restore };
}

function snapshot({ workspace }: Machine): Snapshot {
  const files = listTree(workspace).filter((name) => statSync(join(workspace, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(workspace, name), 'base64')]));
}

const isTemporary = (name: string) => /\.(turn|partial|aside|text)$/.test(name);
const isPage = (name: string) => name === 'report.html';

/** Does the run with the fault, and says what is wrong with what it left, and with what the next run makes of that. */
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
  // The page of a run that failed says so, where it could be written.
  const isOld = isSame(found, old, (name) => isTemporary(name) || isPage(name));
  const isNew = isSame(found, fresh, isTemporary);
  if (fault.error !== 'SIGKILL' && !fault.stays) {
    if (left.length > 0) return `left behind: ${left}`;
    if (status === 0 ? !isNew : !isOld) return `neither old nor new, after ${status}: ${stderr}`;
  }
  if (status === 0 && !isNew) return `not all is new, and nothing says so: ${Object.keys(found)}`;
  const next = runCli(machine, ...run);
  if (next.status !== 0) return `the next run fails: ${next.stderr}`;
  const healed = snapshot(machine);
  const isHealed = isSame(healed, fresh, isPage);
  return isHealed ? undefined : `the next run leaves ${Object.keys(healed)}`;
}

function isSame(one: Snapshot, other: Snapshot, isIgnored: (name: string) => boolean): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)].filter((name) => !isIgnored(name));
  return names.every((name) => one[name] === other[name]);
}

function firstLine(stderr: string): string {
  return stderr.split('\n').find((line) => line.startsWith('error:')) ?? '';
}
