/**
 * Mutation testing: changes an operator, a condition or a statement of a source, one at a time, and sees whether a test
 * notices. `npm run mutate -- verify/wire` tries all mutants of the sources whose paths begin so, and
 * `npm run mutate -- --sample 300 --seed 1 plan` tries 300 mutants of a folder. `--jobs 2` runs two tests at a time,
 * and `--verbose` names what the tests of the folder itself do not notice.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawSample, instrument, type Mutant } from './instrument.ts';
import { type MeasuredTest, measure, notices } from './test-runs.ts';

/** The folders of `src`, with the folders of `test` that are about them besides that of the same name. */
const PARTS = {
  verify: ['run', 'fixture'],
  tfrecord: ['golden', 'laws', 'records'],
  plan: ['spec', 'golden', 'laws', 'values'],
  schema: ['config', 'spec', 'plan'],
};

/** A test of another folder that takes longer is left out: each survivor of the quick ones would wait for it. */
const MAX_MILLISECONDS_ELSEWHERE = 10_000;

/** Far longer than any test of the folder itself takes. */
const MAX_MILLISECONDS = 300_000;

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
    verbose: { type: 'boolean', default: false },
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
  const near = await measureAll([part], copy, MAX_MILLISECONDS);
  const missed = await survivors(chosen, near, copy);
  const far = missed.length === 0 ? [] : await measureAll(others, copy, MAX_MILLISECONDS_ELSEWHERE);
  const left = await survivors(missed, far, copy);
  for (const mutant of left.toSorted(byPlace)) console.log(`  ${describe(mutant)}`);
  console.log(summary(part, chosen.length, missed.length, left.length));
  if (100 * left.length > (100 - GOAL) * chosen.length) process.exitCode = 1;
}

/** Those that no test notices. */
async function survivors(
  mutants: readonly Mutant[],
  tests: readonly MeasuredTest[],
  copy: string,
): Promise<readonly Mutant[]> {
  // What has noticed the last mutant of a folder is the likeliest to notice the next.
  const last = new Map<string, MeasuredTest>();
  const noticed = await inJobs(mutants, async (mutant) => {
    const { id, source } = mutant;
    const likely = last.get(dirname(source));
    const first = likely === undefined ? [] : [likely];
    for (const test of new Set([...first, ...tests])) {
      if (!test.reached.has(id) || !(await notices(test, id, copy))) continue;
      last.set(dirname(source), test);
      return true;
    }
    if (values.verbose) console.log(`  not yet noticed: ${describe(mutant)}`);
    return false;
  });
  return mutants.filter((_, index) => noticed[index] !== true);
}

/** The tests of some folders that pass without a mutant, the quickest first. */
async function measureAll(
  folders: readonly string[],
  copy: string,
  limit: number,
): Promise<readonly MeasuredTest[]> {
  const names = folders.flatMap((folder) => paths(`test/${folder}/**/*.test.ts`, LEFT_OUT));
  const measured = await inJobs(names, async (name) => {
    const test = await measure(name, copy, limit);
    if (test === undefined)
      console.log(`  left out, as it fails or takes too long without a mutant: ${name}`);
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

function describe({ source, line, column, change }: Mutant): string {
  return `${source}:${line}:${column} ${change}`;
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
