/** The shape of the sources, as a program: what may import what, and how large a file may grow. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { keysOf } from '../src/base/keys-of.ts';
import { NAMED } from '../src/plan/distributions/table.ts';

/** What the files of each folder may import beside their own; `.` are the files of src itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  math: [],
  content: ['base'],
  yaml: ['base'],
  statistics: ['base'],
  tfrecord: ['base'],
  workspace: ['base'],
  schema: ['base', 'content', 'yaml', 'verify'],
  config: ['base', 'yaml', 'schema'],
  'plan/distributions': ['base', 'content', 'math', 'yaml'],
  spec: ['base', 'yaml', 'schema', 'plan/distributions'],
  plan: ['base', 'math', 'tfrecord', 'schema', 'config', 'spec', 'plan/distributions'],
  values: ['base', 'math', 'tfrecord', 'plan', 'plan/distributions'],
  records: ['base', 'tfrecord', 'plan', 'values', 'statistics'],
  verify: ['base', 'statistics', 'workspace'],
  fixture: ['base', 'tfrecord', 'plan', 'statistics', 'verify', 'workspace'],
  lock: ['base', 'yaml', 'schema', 'plan', 'workspace', 'fixture'],
  report: ['base', 'plan', 'plan/distributions', 'statistics', 'verify'],
  request: ['base', 'workspace'],
  library: ['base', 'yaml', 'request', 'report'],
  run: [
    'base',
    'content',
    'yaml',
    'schema',
    'config',
    'spec',
    'plan',
    'values',
    'records',
    'workspace',
    'fixture',
    'lock',
    'verify',
    'statistics',
    'report',
    'request',
    'tfrecord',
  ],
  '.': ['base', 'library', 'request', 'run', 'report', 'verify'],
};

/** Modules that only some may import. */
const RESERVED: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^action\.ts$/,
  '@actions/io': /^workspace|^fixture\//,
  'node:fs': /^(workspace|fixture|run)\//,
  'node:fs/promises': /^(workspace|fixture|verify)\//,
  'node:worker_threads':
    /^records\/(pool|thread)|^run\/(read-back|reader-thread)|^verify\/unpack-(ahead|thread)/,
  'node:os': /^request\/environment\.ts$/,
  yaml: /^yaml\//,
};

/** Who may read the process: the faces. */
const MAY_USE_PROCESS = /^(action|cli|library)\.ts$/;

const MAX_LINES = 200;

/** Folders in which the names of distributions are also words for other things. */
const HAVE_OTHER_WORDS = /^(yaml|schema|config)\//;

/** AssemblyScript. */
const OTHER_LANGUAGE = /^(tfrecord|verify)\/kernel\/assembly\//;

/** Lists, as long as there are bugs. */
const BUGS = /^conformance\/bugs\//;

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !OTHER_LANGUAGE.test(name))
  .map((name) => {
    const text = readFileSync(new URL(name, src), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm)].map(
      ([, from = '']) => from,
    );
    return { name, text, imports };
  });

/** A room, or a room within one that the table names. */
const folderOf = (name: string) =>
  Object.hasOwn(MAY_IMPORT, dirname(name)) ? dirname(name) : (dirname(name).split('/')[0] ?? '.');
const resolveImport = (name: string, from: string) => normalize(join(dirname(name), from));

for (const { name, text, imports } of files) {
  test(name, () => {
    const allowed = MAY_IMPORT[folderOf(name)];
    assert.ok(allowed, `${folderOf(name)} is a folder that this test does not know`);
    for (const from of imports) {
      const target = from.startsWith('.') ? folderOf(resolveImport(name, from)) : undefined;
      const isRight = target === undefined || target === folderOf(name) || allowed.includes(target);
      assert.ok(isRight, `${name} must not import ${from}`);
      assert.ok(RESERVED[from]?.test(name) ?? true, `${name} must not import ${from}`);
    }
    assert.ok(MAY_USE_PROCESS.test(name) || !/\bprocess\./.test(text), `${name} must not read the process`);
    assert.ok(text.split('\n').length <= MAX_LINES, `${name} has more than ${MAX_LINES} lines`);
  });
}

test('no test and no script is larger than a source', () => {
  for (const folder of ['test', 'scripts', 'examples', '.github']) {
    const root = new URL(`../${folder}/`, import.meta.url);
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((file) => /\.(ts|mjs|sh|py)$/.test(file) && !BUGS.test(file))) {
      const lines = readFileSync(new URL(name, root), 'utf8').split('\n').length;
      assert.ok(lines <= MAX_LINES, `${folder}/${name} has ${lines} lines`);
    }
  }
});

test('the name of a distribution is in its module, in the table and in at most one more file', () => {
  for (const distribution of keysOf(NAMED)) {
    const named = files.filter(({ name, text }) => {
      const isTable = name === 'plan/distributions/table.ts';
      return !isTable && !HAVE_OTHER_WORDS.test(name) && text.includes(`'${distribution}'`);
    });
    const names = named.map(({ name }) => name);
    assert.ok(names.length <= 2, `${distribution} is in ${names.join(', ')}`);
  }
});

test('no cycles', () => {
  const graph = new Map(
    files.map(({ name, imports }) => [
      name,
      imports.filter((from) => from.startsWith('.')).map((from) => resolveImport(name, from)),
    ]),
  );
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    assert.ok(!path.includes(name), [...path, name].join(' → '));
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
});

test('CONTRIBUTING lists every folder, each below those that it imports', () => {
  const text = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `src\/([^`]+)\/` \|/gm)].map(([, folder = '']) => folder);
  const rooms = Object.keys(MAY_IMPORT).filter((folder) => folder !== '.');
  assert.deepEqual([...listed].sort(), rooms.sort());
  for (const [folder, allowed] of Object.entries(MAY_IMPORT))
    for (const other of folder === '.' ? [] : allowed)
      assert.ok(listed.indexOf(other) < listed.indexOf(folder), `${other} stands below ${folder}`);
});
