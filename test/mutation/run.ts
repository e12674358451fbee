/**
 * Mutation testing: changes an operator, a condition or a statement of a source, one at a time, and sees whether a test
 * notices. `npm run mutate -- verify/wire` tries all mutants of the sources whose paths begin so, and
 * `npm run mutate -- --sample 300 --seed 1 plan` tries 300 mutants of a folder. `--jobs 2` runs two tests at a time.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawSample, instrument, type Mutant } from './instrument.ts';
import { type MeasuredTest, measure, notices } from './test-runs.ts';

/** The folders of `src`, with the folders of `test` that are about them besides that of the same name. */
const PARTS = {
  verify: ['run', 'fixture'],
  tfrecord: ['golden', 'laws', 'records', 'run'],
  plan: ['spec', 'golden', 'laws', 'values', 'run'],
  schema: ['config', 'spec', 'plan', 'run'],
};

/** Percent of the mutants of a part. */
const GOAL = 85;

/** What AssemblyScript compiles, and the WebAssembly that it makes. */
const NOT_TYPESCRIPT = ['src/*/kernel/assembly/**', 'src/*/kernel/binary.ts'];

/** They measure time, which the switches of the mutants cost. */
const LEFT_OUT = 'test/**/cost.test.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-mutation-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
  },
});
for (const [part, others] of Object.entries(PARTS)) {
  const sources = paths(`src/${part}/**/*.ts`, ...NOT_TYPESCRIPT).filter(
    (source) => positionals.length === 0 || positionals.some((word) => source.startsWith(`src/${word}`)),
  );
  if (sources.length > 0) await mutatePart(part, others, sources);
}

async function mutatePart(
  part: string,
  others: readonly string[],
  sources: readonly string[],
): Promise<void> {
  const copy = join(scratch, part);
  const all = await instrument(sources, copy, join(scratch, 'tools'));
  const chosen = drawSample(
    all,
    values.sample === undefined ? all.length : Number(values.sample),
    values.seed,
  );
  console.log(
    `${part}: ${sources.length} sources, ${all.length} mutants, of which ${chosen.length} are tried`,
  );
  const missed = await survivors(chosen, [part], copy);
  const left = await survivors(missed, others, copy);
  for (const { source, line, column, change } of left.toSorted(byPlace)) {
    console.log(`  ${source}:${line}:${column} ${change}`);
  }
  console.log(summary(part, chosen.length, missed.length, left.length));
  if (100 * left.length > (100 - GOAL) * chosen.length) process.exitCode = 1;
}

/** Those that no test of some folders notices. */
async function survivors(
  mutants: readonly Mutant[],
  folders: readonly string[],
  copy: string,
): Promise<readonly Mutant[]> {
  if (mutants.length === 0) return [];
  const names = folders.flatMap((folder) => paths(`test/${folder}/**/*.test.ts`, LEFT_OUT));
  const tests = await measureAll(names, copy);
  const noticed = await inJobs(mutants, async ({ id }) => {
    for (const test of tests) {
      if (test.reached.has(id) && (await notices(test, id, copy))) return true;
    }
    return false;
  });
  return mutants.filter((_, index) => noticed[index] !== true);
}

/** The tests that pass without a mutant, the quickest first. */
async function measureAll(names: readonly string[], copy: string): Promise<readonly MeasuredTest[]> {
  const measured = await inJobs(names, async (name) => {
    const test = await measure(name, copy);
    if (test === undefined) console.log(`  left out, as it fails without a mutant: ${name}`);
    return test;
  });
  return measured.filter((test) => test !== undefined).sort((a, b) => a.milliseconds - b.milliseconds);
}

/** Does something with each item, a few at a time. */
async function inJobs<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  return results;
}

function paths(pattern: string, ...exclude: readonly string[]): readonly string[] {
  return globSync(pattern, { exclude })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}

function byPlace(a: Mutant, b: Mutant): number {
  return a.source.localeCompare(b.source) || a.line - b.line || a.column - b.column;
}

/** The margin is that of a sample of this size, in 95 of 100 samples. */
function summary(part: string, tried: number, missed: number, left: number): string {
  const share = (tried - left) / tried;
  const margin =
    values.sample === undefined ? '' : ` (± ${(196 * Math.sqrt((share * (1 - share)) / tried)).toFixed(1)})`;
  const near = ((100 * (tried - missed)) / tried).toFixed(1);
  const noticed = `${tried - left} of ${tried} mutants noticed, ${(100 * share).toFixed(1)} %${margin}`;
  return `${part}: ${noticed}; ${near} % by test/${part} alone`;
}
