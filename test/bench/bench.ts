/**
 * Times whole runs and other programs side by side, and prints the tables of docs/performance.md. `npm run bench --
 * default kinds` prints only those two.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataPlan } from '../../src/plan/plan.ts';
import { KINDS, kindRuns } from './kinds.ts';
import { interleave, type Measurement, type Runs, runNode, type Summary } from './measure.ts';
import { peersFor } from './peers.ts';
import { timeStages } from './stages.ts';
import {
  formatKinds,
  formatMachine,
  formatMemory,
  formatRates,
  formatStages,
  formatTable,
} from './tables.ts';

const EXAMPLES = 10_000;
const MANY = 40_000;
const FEW = 300;
const root = fileURLToPath(new URL('../..', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-bench-'));
const cli = join(root, 'dist/cli/index.js');
const zipf = '{ distribution: zipf, min: 1, max: 5000000000, exponent: 1.1 }';

process.chdir(temp);
writeFileSync('smoke.yaml', 'profile: smoke\n');
writeFileSync('thorough.yaml', 'profile: thorough\n');
writeFileSync('zeros.yaml', 'profile: smoke\nfeatures: { "*": { zeros: 0.9 } }\n');
writeFileSync('ids.yaml', `profile: smoke\nfeatures: { "*": ${zipf} }\n`);

interface Flags {
  readonly [flag: string]: string | number | boolean;
}

interface Options {
  readonly cores?: number;
  readonly isBare?: boolean;
  readonly folder?: string;
}

/** The command of a default run with these flags. */
function generate(flags: Flags = {}, { folder = 'data', ...options }: Options = {}): () => Measurement {
  const args = Object.entries({ examples: EXAMPLES, ...flags }).map(([flag, value]) => `--${flag}=${value}`);
  return () =>
    runNode([cli, 'generate', `--output-dir=${folder}`, ...args], {}, { ...options, removing: folder });
}

function action(): Measurement {
  const runner = { GITHUB_WORKSPACE: root, RUNNER_TEMP: temp, GITHUB_OUTPUT: '' };
  const removing = join(temp, 'tfrecord-fixture');
  return runNode(
    [join(root, 'dist/action/index.js')],
    { INPUT_EXAMPLES: '1', ...runner },
    { removing, isBare: true },
  );
}

/** Size of the single data file that a run with these flags writes. */
function bytesOf(flags: Flags): number {
  generate({ verify: false, ...flags })();
  const [file = ''] = readdirSync('data').filter((name) => name.includes('.tfrecord'));
  return statSync(join('data', file)).size;
}

/** The plan of the default run. */
function defaultPlan(): DataPlan {
  generate({ examples: 1 })();
  return JSON.parse(readFileSync('data/manifest.json', 'utf8')) as DataPlan;
}

/** The runs of a table, and the function that formats their times. */
interface Group {
  readonly runs: () => Runs;
  readonly times: number;
  readonly format: (measured: ReadonlyMap<string, Summary>) => string;
}

const isBare = true;
const GROUPS: Readonly<Record<string, Group>> = {
  start: {
    times: 11,
    runs: () => ({
      'node -e 0': () => runNode(['-e', '0'], {}, { isBare }),
      'the command, 1 example': generate({ examples: 1 }, { isBare }),
      'the action, 1 example': action,
      'the default fixture': generate({ examples: 'auto' }, { isBare }),
    }),
    format: (measured) => formatTable('start', measured),
  },
  default: {
    times: 3,
    runs: () => {
      generate({ compression: 'none', verify: false }, { folder: 'raw' })();
      return {
        'the default run': generate(),
        'not verified': generate({ verify: false }),
        'not verified, `smoke`': generate({ verify: false, fixture: 'smoke.yaml' }),
        'not verified, `thorough`': generate({ verify: false, fixture: 'thorough.yaml' }),
        'not verified, no compression': generate({ verify: false, compression: 'none' }),
        ...peersFor(join(temp, 'raw/random.tfrecord'), EXAMPLES, join(temp, 'peer')),
      };
    },
    format: (measured) => formatTable('default', measured),
  },
  cores: {
    times: 3,
    runs: () =>
      Object.fromEntries(
        [1, 2].map((cores) => [`40,000 examples, ${cores} cores`, generate({ examples: MANY }, { cores })]),
      ),
    format: (measured) => formatTable('cores', measured),
  },
  verify: {
    times: 3,
    runs: () => {
      for (const compression of ['gzip', 'none'])
        generate({ compression, verify: false }, { folder: compression })();
      const verify = (folder: string, cores: number) => () =>
        runNode([cli, 'verify', `--path=${join(temp, folder)}`], {}, { cores });
      return {
        'gzip, 1 core': verify('gzip', 1),
        'gzip, 2 cores': verify('gzip', 2),
        'no compression, 2 cores': verify('none', 2),
      };
    },
    format: (measured) => formatRates(measured, bytesOf({ compression: 'none' })),
  },
  kinds: {
    times: 3,
    runs: () =>
      kindRuns((schema, examples) => generate({ schema, examples }, { folder: schema.replace('.yaml', '') })),
    format: (measured) =>
      formatKinds(
        Object.entries(KINDS).map(([name, { examples }]) => {
          const bytes = bytesOf({ schema: `${name}.yaml`, examples, compression: 'none' });
          return {
            name,
            examples,
            bytes,
            ours: measured.get(name),
            theirs: measured.get(`${name} in Python`),
          };
        }),
      ),
  },
  other: {
    times: 3,
    runs: () =>
      Object.fromEntries(
        ['zeros', 'ids'].flatMap((data) => {
          const flags = { fixture: `${data}.yaml`, examples: FEW };
          return [
            [`${data}, auto`, generate(flags)],
            [`${data}, level 6`, generate({ ...flags, 'compression-level': 6 })],
          ];
        }),
      ),
    format: (measured) => formatTable('other', measured),
  },
  memory: {
    times: 1,
    runs: () =>
      Object.fromEntries(
        [1, EXAMPLES, 100_000].map((examples) => [
          `${examples.toLocaleString('en')} examples`,
          generate({ examples }),
        ]),
      ),
    format: formatMemory,
  },
  stages: { times: 0, runs: () => ({}), format: () => formatStages(timeStages(defaultPlan())) },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) throw new Error(`no table is called ${unknown}: there are ${Object.keys(GROUPS)}`);
mkdirSync('data');
console.log(`${formatMachine(loadavg()[0] ?? 0)}\n`);
for (const [name, { runs, times, format }] of Object.entries(GROUPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`${format(interleave(runs(), times))}\n`);
}
console.log(`Load afterwards: ${loadavg()[0]?.toFixed(1)}.`);
rmSync(temp, { recursive: true });
