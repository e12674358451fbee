/** Whole runs and other programs, timed side by side: prints the tables of docs/performance.md. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interleave, type Measurement, runNode } from './measure.ts';
import { peersFor, tensorFlowBytes } from './peers.ts';
import { timeStages } from './stages.ts';
import { type Facts, formatTables } from './tables.ts';

const EXAMPLES = 10_000;
const FEW = 300;
const root = fileURLToPath(new URL('../..', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-bench-'));
const cli = join(root, 'dist/cli/index.js');
const zipf = '{ distribution: zipf, min: 1, max: 5000000000, exponent: 1.1 }';

process.chdir(temp);
writeFileSync('smoke.yaml', 'profile: smoke\n');
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

function generate(flags: Flags, { folder = 'data', ...options }: Options = {}): () => Measurement {
  const all = { fixture: 'smoke.yaml', examples: EXAMPLES, verify: false, ...flags };
  const args = Object.entries(all).map(([flag, value]) => `--${flag}=${value}`);
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

const verify = (folder: string) => () => runNode([cli, 'verify', `--path=${join(temp, folder)}`]);

/** Of the one data file in a folder. */
function bytesIn(folder: string): number {
  const [file = ''] = readdirSync(folder).filter((name) => name.includes('.tfrecord'));
  return statSync(join(folder, file)).size;
}

function bytesOf(flags: Flags): number {
  generate(flags)();
  return bytesIn('data');
}

generate({ compression: 'none' }, { folder: 'raw' })();
generate({}, { folder: 'gzip' })();
const raw = join(temp, 'raw/random.tfrecord');

const runs = [
  interleave(
    {
      'node -e 0': () => runNode(['-e', '0'], {}, { isBare: true }),
      'the command, 1 example': generate({ fixture: '', examples: 1, verify: true }, { isBare: true }),
      'the action, 1 example': action,
      'the default fixture': generate({ fixture: '', examples: 'auto', verify: true }, { isBare: true }),
      'the default fixture, not verified': generate({ fixture: '', examples: 'auto' }, { isBare: true }),
      'the default fixture with `smoke`': generate({ examples: 'auto', verify: true }, { isBare: true }),
    },
    11,
  ),
  interleave(
    {
      gzip: generate({}),
      'gzip, level 6': generate({ 'compression-level': 6 }),
      'no compression': generate({ compression: 'none' }),
      'gzip, `learnable`': generate({ fixture: '' }),
      'gzip, verified': generate({ verify: true }),
      'verification, gzip': verify('gzip'),
      'verification, no compression': verify('raw'),
      ...peersFor(raw, EXAMPLES, join(temp, 'peer')),
    },
    3,
  ),
  interleave(
    Object.fromEntries(
      [1, 2].flatMap((cores) => [
        [`gzip, ${cores} cores`, generate({}, { cores })],
        [`gzip, 40,000 examples, ${cores} cores`, generate({ examples: 40_000 }, { cores })],
        [`gzip, 4 shards, ${cores} cores`, generate({ shards: 4 }, { cores })],
        [
          `gzip, level 6, ${cores} cores`,
          generate({ 'compression-level': 6, examples: EXAMPLES / 2 }, { cores }),
        ],
      ]),
    ),
    3,
  ),
  interleave(
    Object.fromEntries(
      ['zeros', 'ids'].flatMap((data) => [
        [`${data}, auto`, generate({ fixture: `${data}.yaml`, examples: FEW })],
        [`${data}, level 6`, generate({ fixture: `${data}.yaml`, examples: FEW, 'compression-level': 6 })],
      ]),
    ),
    3,
  ),
  interleave(
    { '1 example': generate({ examples: 1 }), '100,000 examples': generate({ examples: 100_000 }) },
    1,
  ),
];

const facts: Facts = {
  measured: new Map(runs.flatMap((summaries) => [...summaries])),
  rawBytes: statSync(raw).size,
  gzipBytes: bytesIn('gzip'),
  tensorFlowBytes: tensorFlowBytes(raw, EXAMPLES),
  others: ['zeros', 'ids'].map((data) => {
    const flags = { fixture: `${data}.yaml`, examples: FEW };
    return { data, auto: bytesOf(flags), level6: bytesOf({ ...flags, 'compression-level': 6 }) };
  }),
  stages: timeStages(),
};
rmSync(temp, { recursive: true });
console.log(formatTables(facts));
