/** Files that are made to take all time or memory: each is refused in words, or read right, in 300 MB. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { example, frame } from '../verify/build.ts';
import { type Machine, makeMachine, SCHEMA } from './harness.ts';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const MAX_MEGABYTES = 300;

/** A hang, and no more than that: a run takes a second or two of a processor that has nothing else to do. */
const TIMEOUT = 120_000;

/** Writes the most memory that the process had, which Linux alone tells. */
const MEASURE = `import fs from 'node:fs';
process.on('exit', () => {
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : '';
  fs.writeFileSync('peak', /VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? '0');
});`;

type Prepare = string | (() => string | Uint8Array) | ((machine: Machine, path: string) => void);

interface Attack {
  readonly name: string;
  /** The content of the file, or what puts it there. */
  readonly file: Prepare;
  readonly path?: string;
  readonly args: readonly string[];
  readonly says: RegExp;
  readonly status?: 0 | 1;
}

const CONFIG = ['plan', '--config=x'];
const SPEC = ['plan', '--schema=schema.json', '--fixture=x'];
const PLAN = ['plan', '--schema=x'];
const VERIFY = ['verify', '--schema=schema.json', '--path=x'];
const MANIFEST = { path: 'fx/manifest.json', args: ['generate', '--schema=schema.json', '--output-dir=fx'] };

const sparse = (bytes: number) => (_: Machine, path: string) => {
  writeFileSync(path, '');
  truncateSync(path, bytes);
};
const deviceZero = (_: Machine, path: string) => symlinkSync('/dev/zero', path);
const pipe = (_: Machine, path: string) => void spawnSync('mkfifo', [path]);
const ten = (name: string) => `[${Array(10).fill(`*${name}`).join(', ')}]`;
const features = (count: number) =>
  Array.from({ length: count }, (_, i) => `{"feature_name":"f${i}","dtype":"int64_list","length":1}`).join();

const ONE = example(['f', { int64: [1] }]);

const ATTACKS: readonly Attack[] = [
  {
    name: 'aliases of aliases',
    file: [
      'a0: &a0 [x]',
      ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} ${ten(`a${i}`)}`),
    ].join('\n'),
    args: SPEC,
    says: /\[too-many-aliases\]/,
  },
  { name: 'a million brackets', file: () => '['.repeat(1e6), args: CONFIG, says: /\[nested-too-deeply\]/ },
  { name: 'a million dashes', file: () => '- '.repeat(1e6), args: CONFIG, says: /\[text-too-large\]/ },
  {
    name: 'five million items of YAML',
    file: () => `a: [${'1,'.repeat(5e6)}]`,
    args: CONFIG,
    says: /\[input-unreadable\]/,
  },
  { name: 'a million lines', file: () => '#\n'.repeat(1e6), args: CONFIG, says: /\[text-too-large\]/ },
  {
    name: 'two million carriage returns',
    file: () => '\r'.repeat(2e6),
    args: SPEC,
    says: /\[text-too-large\]/,
  },
  {
    name: 'a number of 300,000 parts',
    file: () => `a: 1${':10'.repeat(3e5)}`,
    args: SPEC,
    says: /\[unknown-key\]/,
  },
  {
    name: '100,000 aliases of nothing',
    file: () => Array.from({ length: 1e5 }, (_, i) => `k${i}: *a${i}\n`).join(''),
    args: SPEC,
    says: /\[text-too-large\]/,
  },
  {
    name: '20,000 unknown keys',
    file: () => Array.from({ length: 2e4 }, (_, i) => `k${i}: 1\n`).join(''),
    args: SPEC,
    says: /\[too-many-problems\]/,
  },
  {
    name: 'a name of a million letters',
    file: () => `x: &${'a'.repeat(1e6)} 1\ny: *${'a'.repeat(999_999)}\n`,
    args: SPEC,
    says: /\[unknown-alias\]/,
  },
  { name: 'a file of 10 GB', file: sparse(10 * 2 ** 30), args: CONFIG, says: /\[input-unreadable\]/ },
  { name: 'a device', file: deviceZero, args: CONFIG, says: /\[outside-workspace\]/ },
  { name: 'a pipe', file: pipe, args: CONFIG, says: /\[input-unreadable\]/ },
  {
    name: '10,001 features',
    file: () => `{"schema": [${features(10_001)}]}`,
    args: PLAN,
    says: /\[too-many-features\]/,
  },
  {
    name: 'a record of 200,000 features',
    path: 'x.tfrecord',
    // Messages one after the other are one message with the fields of all.
    file: () => frame(Buffer.alloc(2e5 * ONE.length, ONE)),
    args: ['schema', 'x.tfrecord'],
    says: /\[unreadable-records\]/,
  },
  {
    name: 'JSON of five million values',
    file: () => `{"generator": "tfrecord-fixture", "x": [${'1,'.repeat(3e6)}1]}`,
    path: 'lock.json',
    args: ['plan', '--schema=schema.json', '--lock-file=lock.json'],
    says: /\[text-too-large\]/,
  },
  { name: 'a manifest that is a device', file: deviceZero, ...MANIFEST, says: /manifest\.json/ },
  { name: 'a manifest that is a pipe', file: pipe, ...MANIFEST, says: /manifest\.json/ },
  {
    name: 'a manifest of five million values',
    file: () => `{"files": [${'1,'.repeat(5e6)}1]}`,
    ...MANIFEST,
    says: /manifest\.json/,
  },
  {
    name: 'a glob of thirty stars',
    file: `features: {"${'*a'.repeat(30)}b": {zeros: 0.5}}`,
    args: SPEC,
    says: /\[rule-matches-nothing\]/,
  },
  {
    name: 'a glob with a range that ends before it starts',
    file: 'features: {"[z-a]": {zeros: 0.5}}',
    args: SPEC,
    says: /\[rule-matches-nothing\]/,
  },
  {
    name: 'a gzip header without an end',
    file: () => Buffer.concat([Buffer.from('1f8b0808000000000003', 'hex'), Buffer.alloc(5e7, 'n')]),
    args: VERIFY,
    says: /\[corrupt-file\]/,
  },
  {
    name: 'a gigabyte of zeros as gzip',
    file: () => gzipSync(Buffer.alloc(2 ** 30), { level: 1 }),
    args: VERIFY,
    says: /\[corrupt-record\]/,
  },
  {
    name: 'a record that claims a gigabyte',
    file: () => claim(2n ** 30n),
    args: VERIFY,
    says: /\[corrupt-record\]/,
  },
];

/** The header of a record of so many bytes, and nothing else. */
function claim(bytes: bigint): Buffer {
  return frame(Buffer.alloc(0), bytes).subarray(0, 12);
}

describe('in 300 MB, and in words', () => {
  for (const { name, file, path = 'x', args, says, status = 1 } of ATTACKS) {
    const needsPosix = file === deviceZero || file === pipe;
    test(name, { skip: needsPosix && process.platform === 'win32', timeout: TIMEOUT }, () => {
      const machine = makeMachine({ 'schema.json': SCHEMA, '.git/HEAD': '', 'measure.mjs': MEASURE });
      const target = join(machine.workspace, path);
      mkdirSync(dirname(target), { recursive: true });
      const content = typeof file === 'string' ? file : file(machine, target);
      if (content !== undefined) writeFileSync(target, content);
      const { signal, ...ended } = spawnSync(process.execPath, ['--import', './measure.mjs', CLI, ...args], {
        cwd: machine.workspace,
        encoding: 'utf8',
        timeout: TIMEOUT,
      });
      assert.equal(signal, null);
      assert.match(ended.stderr, says);
      assert.doesNotMatch(ended.stderr, /bug in tfrecord-fixture/);
      assert.equal(ended.status, status);
      const megabytes = Number(readFileSync(join(machine.workspace, 'peak'), 'utf8')) / 1024;
      assert.ok(megabytes <= MAX_MEGABYTES, `${megabytes.toFixed(0)} MB`);
    });
  }
});
