/**
 * `npm run fuzz`: runs all targets, or those with the given names, with `--cases` and `--seed`. Prints each finding with
 * the data to reproduce it, and exits with 1 if there is any.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS, type Target } from './targets.ts';

const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const chosen = TARGETS.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
const shares = chosen.reduce((sum, { share }) => sum + share, 0);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tfrecord-fixture-fuzz-')));

/** Processor time in seconds after which a case counts as hanging. */
const MAX_SECONDS = 2;

for (const target of chosen) await fuzz(target, Math.ceil((cases * target.share) / shares));
rmSync(folder, { recursive: true, force: true });

async function fuzz({ name, property }: Target, numRuns: number): Promise<void> {
  const start = process.cpuUsage();
  const timed = slowest(property(mkdtempSync(join(folder, 'f-'))));
  const result = await fc.check(timed.property, { numRuns, seed, endOnFailure: true });
  const seconds = secondsSince(start).toFixed(0);
  const longest = `slowest ${timed.longest().toFixed(2)} s`;
  console.log(`${name}: ${result.numRuns} cases, ${seconds} s of processor time, ${longest}`);
  if (!result.failed) return;
  process.exitCode = 1;
  console.log(`  FOUND with --seed=${seed}: ${String(result.errorInstance).slice(0, 2000)}`);
  console.log(`  ${fc.stringify(result.counterexample).slice(0, 20_000)}`);
  if (result.errorInstance instanceof Error) console.log(result.errorInstance.stack);
}

interface Timed {
  readonly property: fc.IAsyncProperty<unknown>;
  readonly longest: () => number;
}

function slowest(property: fc.IAsyncProperty<unknown>): Timed {
  let longest = 0;
  const run: typeof property.run = async (value) => {
    const start = process.cpuUsage();
    const failure = await property.run(value);
    const seconds = secondsSince(start);
    longest = Math.max(longest, seconds);
    if (failure !== null || seconds < MAX_SECONDS) return failure;
    return { error: new Error(`it took ${seconds.toFixed(1)} s`) };
  };
  const timed = Object.assign(Object.create(property), { run });
  return { property: timed, longest: () => longest };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
