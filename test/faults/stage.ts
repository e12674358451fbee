/** A machine before a run, to which it can be reset, and the files that a run may leave on it. */
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CONFIG, listTree, type Machine, makeMachine, runCli, SCHEMA } from '../bundle/harness.ts';

/** Command lines of earlier runs and of the tested one. */
export interface Scenario {
  readonly before: readonly (readonly string[])[];
  readonly run: readonly string[];
}

/** The content of every file by its path in the workspace. */
export type Snapshot = Readonly<Record<string, string>>;

export interface Stage {
  readonly machine: Machine;
  readonly run: readonly string[];
  /** The files before the run, and after an undisturbed one. */
  readonly old: Snapshot;
  readonly fresh: Snapshot;
  readonly restore: () => void;
}

const SPEC = 'broken: [empty, flipped-data]\n';

export function setStage({ before, run }: Scenario): Stage {
  const files = { 'config.yaml': CONFIG, 'schema.json': SCHEMA, 'spec.yaml': SPEC, '.git/HEAD': '' };
  const machine = makeMachine(files);
  for (const args of before) runWell(machine, args);
  const copy = join(machine.home, 'before');
  cpSync(machine.workspace, copy, { recursive: true });
  const restore = () => {
    rmSync(machine.workspace, { recursive: true });
    cpSync(copy, machine.workspace, { recursive: true });
  };
  const old = snapshot(machine);
  runWell(machine, run);
  return { machine, run, old, fresh: snapshot(machine), restore };
}

function runWell(machine: Machine, args: readonly string[]): void {
  const { status, stderr } = runCli(machine, ...args);
  if (status !== 0) throw new Error(stderr);
}

export function snapshot({ workspace }: Machine): Snapshot {
  const files = listTree(workspace).filter((name) => statSync(join(workspace, name)).isFile());
  const content = (name: string) => readFileSync(join(workspace, name), 'base64');
  return Object.fromEntries(files.map((name) => [name.replaceAll(sep, '/'), content(name)]));
}

export const isTemporary = (name: string) => /\.(turn|partial|aside|text)$/.test(name);
export const isPage = (name: string) => name === 'report.html';

export function isSame(one: Snapshot, other: Snapshot, isIgnored: (name: string) => boolean): boolean {
  const names = [...Object.keys(one), ...Object.keys(other)].filter((name) => !isIgnored(name));
  return names.every((name) => one[name] === other[name]);
}

/** The flaw in the files of an interrupted run: an incomplete file, or half a fixture. */
export function findMixture(
  found: Snapshot,
  { old, fresh }: Pick<Stage, 'old' | 'fresh'>,
): string | undefined {
  const named = Object.keys(found).filter((name) => !isTemporary(name) && !isPage(name));
  const odd = named.find((name) => found[name] !== old[name] && found[name] !== fresh[name]);
  if (odd !== undefined) return `${odd} is neither the old one nor the new one`;
  const manifest = found[MANIFEST];
  if (manifest === undefined) return undefined;
  const isOfFixture = (name: string) => name.startsWith('fx/') && !isTemporary(name);
  const whole = [old, fresh].filter((state) => state[MANIFEST] === manifest);
  if (whole.some((state) => isSame(found, state, (name) => !isOfFixture(name)))) return undefined;
  return `beside ${MANIFEST} there is not what it names: ${named}`;
}

const MANIFEST = 'fx/manifest.json';

/** The flaw in the next run or its files, which must be the new fixture and nothing else. */
export function findUnhealed({ machine, run, fresh }: Stage): string | undefined {
  const next = runCli(machine, ...run);
  if (next.status !== 0) return `the next run fails: ${next.stderr}`;
  const healed = snapshot(machine);
  // The report of a run that reused the fixture says so.
  return isSame(healed, fresh, isPage) ? undefined : `the next run leaves ${Object.keys(healed)}`;
}
