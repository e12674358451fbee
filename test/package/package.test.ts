/** The npm package: packed, installed without a network, and used as a command and as a library. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { VERSION } from '../../src/base/version.ts';
import { installPackage, nodes, npm, root, scratch } from './installed.ts';

const MAX_UNPACKED_BYTES = 3_000_000;

const { files, unpackedSize } = installPackage();

test('it holds what runs, the licence, the README and the schemas, below 3 MB', () => {
  const known =
    /^(LICENSE|README\.md|package\.json|schemas\/[\w-]+\.json|dist\/(cli|core|forms|library|reader|thread|unpack)\/.+)$/;
  for (const { path } of files) assert.match(path, known);
  const paths = files.map(({ path }) => path);
  for (const path of [
    'LICENSE',
    'README.md',
    'dist/cli/index.js',
    'dist/library/index.d.ts',
    'schemas/plain-schema.json',
  ])
    assert.ok(paths.includes(path), path);
  assert.ok(unpackedSize < MAX_UNPACKED_BYTES, `it has ${unpackedSize} bytes`);
});

test('it needs no other package, and says where it comes from', () => {
  const {
    dependencies,
    publishConfig,
    private: isPrivate,
    repository,
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal(dependencies, undefined);
  assert.equal(isPrivate, undefined);
  assert.deepEqual(publishConfig, { access: 'public', provenance: true });
  assert.match(repository.url, /^git\+https:\/\/github\.com\//);
});

const SCHEMA = '{ "features": { "a": { "kind": "int64", "min": 1, "max": 3 } } }';

/** The program of docs/library.md, which reads a schema of YAML. */
function documentedProgram(): string {
  const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
  return (/^```ts\n(.*?)^```/ms.exec(page)?.[1] ?? '').replaceAll('schema.yaml', 'schema.json');
}

/** What a user of the library writes; the compiler sees whether it has the types that it is written for. */
const PROGRAM = `import { generate, inspect, type PlainSchema, ProblemsError, readSchema, verify } from 'tfrecord-fixture';

const abort = new AbortController();
const progress: number[] = [];
const made = await generate({
  schema: 'schema.json',
  examples: 5,
  outputDir: process.argv[2],
  onProgress: (done, total) => progress.push(done / total),
  signal: abort.signal,
});
const bytes: number = made.bytes;
await verify({ schema: 'schema.json', path: [made.path] });
const { files: [file] } = await inspect(made.path);
const { schema }: { schema: PlainSchema } = await readSchema('schema.json');
const codes: string[] = [];
try {
  // @ts-expect-error a seed is a number
  await generate({ seed: 'x' });
} catch (cause) {
  if (cause instanceof ProblemsError) codes.push(...cause.problems.map(({ code }) => code));
}
console.log(JSON.stringify({ isWritten: bytes > 0, progress, records: file?.records, kind: schema.features?.['a']?.kind, codes }));
`;

suite('installed from the tarball, without a network', () => {
  writeFileSync(join(scratch, 'schema.json'), SCHEMA);
  writeFileSync(join(scratch, 'program.ts'), PROGRAM);
  writeFileSync(join(scratch, 'documented.ts'), documentedProgram());

  for (const [version, node] of nodes) {
    test(`npx tfrecord-fixture, on Node ${version}`, () => {
      const run = (...args: string[]) => npm(join('node_modules/.bin/tfrecord-fixture'), args, node);
      const args = ['--schema', 'schema.json', '--examples', '5', '--output-dir', `out-${version}`];
      const printed = npm('npx', ['--offline', 'tfrecord-fixture', 'generate', ...args, '--json'], node);
      assert.equal(JSON.parse(printed).examples, 5);
      assert.equal(run('--version').trim(), VERSION);
      run('verify', '--schema', 'schema.json', `out-${version}`);
      assert.match(run('schema', 'schema.json', '--to', 'tensorflow'), /import tensorflow/);
    });
  }

  test('a program in TypeScript compiles against its types, and runs', () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const typeRoots = join(root, 'node_modules/@types');
    const options = [
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      'node',
      '--typeRoots',
      typeRoots,
    ];
    npm(process.execPath, [compiler, ...options, 'program.ts', 'documented.ts']);
    for (const [version, node] of nodes) {
      assert.match(npm(node, ['documented.js'], node), /(.* 250 1\n){4}/);
      const told = JSON.parse(npm(node, ['program.js', `library-${version}`], node));
      assert.deepEqual(told, {
        isWritten: true,
        progress: [1],
        records: 5,
        kind: 'int64',
        codes: ['invalid-input'],
      });
    }
  });
});
