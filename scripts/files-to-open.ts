/**
 * Counts the files of `src/` that a reader has to open to answer a question about the code: files in the relevant
 * folders with a function that runs, according to V8's coverage. Prints them, and exports them for the test of their
 * limits.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Question {
  readonly question: string;
  /** Paths below `src/`. */
  readonly files: readonly string[];
  /** Maximum number of files. */
  readonly limit: number;
}

/** How often each function ran. A function is the path of its file below `src/` and its name, with a space between. */
type Calls = ReadonlyMap<string, number>;

const root = join(import.meta.dirname, '..');
const sources = pathToFileURL(`${join(root, 'src')}/`).href;

export function questions(): Question[] {
  const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-files-'));
  try {
    writeFileSync(join(folder, 'floats.yaml'), 'features: { x: { kind: float } }\n');
    writeFileSync(join(folder, 'smoke.yaml'), 'profile: smoke\n');
    const example = join(root, 'examples/home-recap');
    cpSync(example, join(folder, 'examples/home-recap'), { recursive: true });
    const config = readFileSync(join(example, 'config.yaml'), 'utf8');
    writeFileSync(join(folder, 'good.yaml'), config);
    writeFileSync(join(folder, 'misspelt.yaml'), config.replace('global_batch_size', 'global_batch_sise'));

    // Functions that run while modules are loaded do not count.
    const loaded = callsOf(folder, '--version');
    const generated = callsOf(folder, 'generate', '--examples=4');
    const planned = callsOf(folder, 'plan', '--schema=floats.yaml', '--fixture=smoke.yaml');
    const drawn = callsOf(folder, 'generate', '--schema=floats.yaml', '--fixture=smoke.yaml');
    const good = callsOf(folder, 'plan', '--config=good.yaml');
    const misspelt = callsOf(folder, 'plan', '--config=misspelt.yaml');
    return [
      {
        question: 'What does generate do?',
        files: filesOf(moreOften(generated, loaded), /^(cli\.ts$|run\/)/),
        limit: 20,
      },
      {
        question: 'How is a float drawn?',
        files: filesOf(moreOften(drawn, planned), /^(values|plan\/distributions|math)\//),
        limit: 8,
      },
      {
        question: 'How is an error in a config reported?',
        files: filesOf(onlyIn(misspelt, good), /./),
        limit: 8,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The calls in `src/` during a run with these arguments. The folder is the workspace. */
function callsOf(folder: string, ...args: readonly string[]): Calls {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  spawnSync(process.execPath, [join(root, 'src/cli.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  });
  const calls = new Map<string, number>();
  for (const { url, functions } of readdirSync(coverage).flatMap((file) =>
    readCoverage(join(coverage, file)),
  )) {
    if (!url.startsWith(sources)) continue;
    for (const { functionName, ranges } of functions) {
      const name = `${url.slice(sources.length)} ${functionName}`;
      calls.set(name, (calls.get(name) ?? 0) + (ranges[0]?.count ?? 0));
    }
  }
  return calls;
}

/** The functions with a name that ran more often than before. */
function moreOften(calls: Calls, before: Calls): string[] {
  return Array.from(calls.keys()).filter(
    (name) => !name.endsWith(' ') && (calls.get(name) ?? 0) > (before.get(name) ?? 0),
  );
}

/** The format that V8 writes: https://nodejs.org/api/cli.html#node_v8_coveragedir */
interface Script {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly { readonly count: number }[];
  }[];
}

function readCoverage(file: string): readonly Script[] {
  const { result }: { readonly result: readonly Script[] } = JSON.parse(readFileSync(file, 'utf8'));
  return result;
}

/** The functions with a name that ran, and did not before. */
function onlyIn(calls: Calls, before: Calls): string[] {
  return moreOften(calls, before).filter((name) => (before.get(name) ?? 0) === 0);
}

function filesOf(functions: readonly string[], rooms: RegExp): string[] {
  const files = new Set(functions.map((name) => name.slice(0, name.indexOf(' '))));
  return [...files].filter((file) => rooms.test(file)).sort();
}

if (import.meta.main) {
  for (const { question, files, limit } of questions()) {
    console.log(`${question} ${files.length} files, at most ${limit}`);
    for (const file of files) console.log(`  src/${file}`);
  }
}
