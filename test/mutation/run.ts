/**
 * Mutation testing with Stryker: changes one operator, condition or statement of a source at a time, and checks whether
 * its tests notice. `npm run mutate -- WORD…` selects the sources whose paths contain a WORD.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SUBJECTS } from './subjects.ts';

/** Installed on demand, because no test of the project needs it. */
const STRYKER = ['@stryker-mutator/core@10.0.0', '@stryker-mutator/tap-runner@10.0.0'];

/** The percentage of the mutants of each part that tests must notice. */
const GOAL = 85;

/** Files that tests do not use and Stryker need not copy. */
const NOT_COPIED = ['.venv', 'dist', 'docs', 'examples', 'python', 'site', 'templates', 'test/conformance'];

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-mutation-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const words = process.argv.slice(2);
for (const [part, sources] of Object.entries(SUBJECTS)) {
  const chosen = Object.entries(sources)
    .map(([name, tests]) => [`src/${part}/${name}`, tests] as const)
    .filter(([source]) => words.length === 0 || words.some((word) => source.includes(word)));
  const counts = chosen.map(([source, tests]) => mutate(source, tests));
  const noticed = counts.reduce((total, count) => total + count.noticed, 0);
  const all = counts.reduce((total, count) => total + count.all, 0);
  if (all === 0) continue;
  console.log(summary(`all of ${part}`, noticed, all));
  if ((100 * noticed) / all < GOAL) process.exitCode = 1;
}

/** Prints the mutants that no test notices, and returns counts. */
function mutate(
  source: string,
  tests: readonly string[],
): { readonly noticed: number; readonly all: number } {
  const mutants = strykerRun(source, tests);
  const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  console.log(summary(source, noticed, noticed + survivors.length));
  for (const { mutatorName, replacement, location } of survivors) {
    const { line, column } = location.start;
    console.log(`  ${line}:${column} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ')}`);
  }
  return { noticed, all: noticed + survivors.length };
}

function strykerRun(source: string, tests: readonly string[]): readonly Mutant[] {
  const [config, report] = [join(scratch, 'config.json'), join(scratch, 'report.json')];
  rmSync(report, { force: true });
  const settings = {
    mutate: [source],
    // Tests compare the codes of problems and not their texts, and the compiler checks all other strings.
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'tap',
    tap: {
      testFiles: tests.map((name) => `test/${name}.test.ts`),
      nodeArgs: ['--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'],
      forceBail: true,
    },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 20_000,
    ignorePatterns: NOT_COPIED,
    tempDirName: join(scratch, 'copy'),
    // Stryker would rewrite the file, for which it needs the compiler.
    tsconfigFile: 'none',
    reporters: ['json'],
    jsonReporter: { fileName: report },
  };
  writeFileSync(config, JSON.stringify(settings));
  const packages = STRYKER.map((name) => `--package=${name}`);
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', ...packages, 'stryker', 'run', config], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`Stryker failed on ${source}:\n${stdout}${stderr}`);
  const { files }: Report = JSON.parse(readFileSync(report, 'utf8'));
  return Object.values(files)
    .flatMap(({ mutants }) => mutants)
    .sort(({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column);
}

function summary(name: string, noticed: number, all: number): string {
  return `${name}: ${noticed} of ${all} mutants noticed, ${((100 * noticed) / all).toFixed(1)} %`;
}
