/** Runs that are killed at random moments, and simultaneous runs that start at random moments, both by a seed. */
import assert from 'node:assert/strict';
import { setTimeout as after } from 'node:timers/promises';
import { startCli, type TaskEnded } from '../bundle/tasks.ts';
import { ALL_OF_IT, generate } from './scenarios.ts';
import { findMixture, findUnhealed, isSame, type Snapshot, setStage, snapshot } from './stage.ts';

/** Makes a generator of numbers from 0 to 1 (that of Numerical Recipes). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Kills a run at a moment between its start and the end of an undisturbed run. */
export function prepareKills(random: () => number): () => Promise<string | undefined> {
  const stage = setStage(ALL_OF_IT);
  let longest = 0;
  return async () => {
    stage.restore();
    // Most runs are a little shorter than the longest one so far, so that their ends are covered too.
    const moment = longest === 0 ? Number.POSITIVE_INFINITY : random() * longest;
    const start = performance.now();
    const task = startCli(stage.machine, stage.run);
    if (moment < Number.POSITIVE_INFINITY) {
      await Promise.race([after(moment), task.ended]);
      task.kill('SIGKILL');
    }
    const { signal, stderr } = await task.ended;
    if (signal === null) longest = Math.max(longest, performance.now() - start);
    if (signal === null && stderr.includes('error')) return stderr;
    const flaw = findMixture(snapshot(stage.machine), stage) ?? findUnhealed(stage);
    return flaw && `killed after ${moment.toFixed(1)} ms: ${flaw}`;
  };
}

/** Fixtures that differ in their names, their values or both. */
const VARIANTS = [
  generate(),
  generate('--seed=1'),
  generate('--shards=3'),
  generate('--file-prefix=other'),
  generate('--fixture=spec.yaml'),
  generate('--layout=tfds'),
];

interface Variant {
  readonly args: readonly string[];
  /** The files that it leaves in the workspace when it runs alone. */
  readonly fresh: Snapshot;
}

/** Starts two to eight equal or different runs in one folder at once, over another fixture or none. */
export function prepareRounds(random: () => number): () => Promise<string | undefined> {
  const stages = VARIANTS.map((run) => setStage({ before: [run], run }));
  const starts = [...stages, ...stages.map(() => setStage({ before: [], run: generate() }))];
  const variants = stages.map(({ run, fresh }): Variant => ({ args: run, fresh }));
  const oneOf = <T>(first: T, ...others: readonly T[]): T =>
    others[Math.floor(random() * (others.length + 1)) - 1] ?? first;
  return async () => {
    const [first = assert.fail(), ...others] = starts;
    const { machine, old, restore } = oneOf(first, ...others);
    restore();
    const chosen = variants.filter(() => random() < 0.4);
    const [kind = assert.fail(), ...kinds] = chosen.length === 0 ? variants.slice(0, 1) : chosen;
    const runs = Array.from({ length: 2 + Math.floor(random() * 7) }, () => oneOf(kind, ...kinds));
    const ended = await Promise.all(
      runs.map(async (variant) => {
        await after(random() * MAX_DELAY_MS);
        return { variant, ...(await startCli(machine, [...variant.args, '--json']).ended) };
      }),
    );
    const flaw = findRivalry(ended, old, snapshot(machine));
    return flaw && `${runs.length} runs of ${kinds.length + 1} kinds: ${flaw}`;
  };
}

/** About a quarter of the time of a run, so that runs meet in all of their steps. */
const MAX_DELAY_MS = 60;

type Rival = TaskEnded & { readonly variant: Variant };

/** The flaw in the outcome of simultaneous runs: a failure for another reason, no success, mixed or leftover files. */
function findRivalry(ended: readonly Rival[], old: Snapshot, found: Snapshot): string | undefined {
  const good = ended.filter(({ status }) => status === 0);
  if (good.length === 0) return `nobody succeeds: ${ended.map(({ stderr }) => stderr)}`;
  const odd = ended.find(({ status, stderr }) => status !== 0 && !/another run/.test(stderr));
  if (odd !== undefined) return `one fails with ${odd.status ?? odd.signal}: ${odd.stderr}`;
  if (!good.some(({ variant }) => isSame(variant.fresh, found, () => false)))
    return `what is there is nobody's: ${Object.keys(found)}`;
  const areEqual = new Set(ended.map(({ variant }) => variant)).size === 1;
  if (!areEqual) return undefined;
  if (good.length < ended.length) return 'equal runs do not wait for each other';
  const writers = good.filter(({ stdout }) => JSON.parse(stdout).reused !== true).length;
  const isThere = ended.some(({ variant }) => isSame(variant.fresh, old, () => false));
  return writers === (isThere ? 0 : 1) ? undefined : `${writers} of ${ended.length} equal runs wrote`;
}
