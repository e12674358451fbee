/** The library as a program uses it: its options, its results, and how it says what is wrong. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { camelCase } from '../../src/library/option-texts.ts';
import { generate, inspect, ProblemsError, plan, readSchema, verify } from '../../src/library.ts';
import { OUTPUTS } from '../../src/report/outputs.ts';
import { makeFolder } from '../run/in-process.ts';

const SCHEMA = `features:
  id: { kind: int64, min: -9007199254740993, max: 5 }
  pixels: { kind: float, shape: [2, 3] }
  clicked: { kind: int64, label: binary }
`;

const madeFolder = () => makeFolder({ 'schema.yaml': SCHEMA });

/** The codes of the problems that a promise is rejected with. */
async function codesOf(promise: Promise<unknown>): Promise<string[]> {
  const cause = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(cause instanceof ProblemsError, String(cause));
  return cause.problems.map(({ code }) => code);
}

suite('generate', () => {
  test('writes a fixture below cwd, and tells what the outputs of the action tell', async () => {
    const cwd = madeFolder();
    const { warnings, ...result } = await generate({ cwd, schema: 'schema.yaml', examples: 40, shards: 4 });
    assert.deepEqual(Object.keys(result).sort(), Object.keys(OUTPUTS).map(camelCase).sort());
    assert.equal(result.directory, join(cwd, 'tfrecord-fixture'));
    assert.ok(existsSync(result.manifest));
    assert.deepEqual([result.examples, result.shards, result.batches, result.reused], [40, 4, null, false]);
    assert.deepEqual(warnings, []);
  });

  test('takes lists and maps', async () => {
    const cwd = makeFolder({
      'schema.json': '{"schema": [{"feature_name": "a", "dtype": "int64_list", "length": 1}]}',
      'config.yaml': `train_data:
  inputs: "data/*.gz"
  global_batch_size: 4
  seg_dense_schema: { schema_path: "\${WHERE}/schema.json", features: [a] }
  tasks: {}
`,
    });
    const options = { cwd, config: 'config.yaml', outputDir: 'made' };
    assert.deepEqual(await codesOf(plan(options)), ['variable-without-value']);
    const made = await generate({ ...options, variables: { WHERE: '.' } });
    const verified = await verify({ ...options, variables: { WHERE: '.' }, path: ['made', made.path] });
    assert.equal(verified.contentSha256, made.contentSha256);
  });

  test('calls back with progress and messages', async () => {
    const done: [number, number][] = [];
    const lines: string[] = [];
    await generate({
      cwd: madeFolder(),
      schema: 'schema.yaml',
      examples: 30,
      onProgress: (...progress) => done.push(progress),
      onMessage: (line) => lines.push(line),
    });
    assert.deepEqual(done.at(-1), [30, 30]);
    assert.ok(lines.length > 3);
  });

  test('is rejected with the reason of the signal, and leaves nothing behind', async () => {
    const cwd = madeFolder();
    const reason = new Error('the user left');
    const abort = new AbortController();
    const options = { cwd, schema: 'schema.yaml', examples: 50_000, signal: abort.signal };
    const onProgress = () => abort.abort(reason);
    await assert.rejects(generate({ ...options, onProgress }), (cause) => cause === reason);
    assert.ok(!existsSync(join(cwd, 'tfrecord-fixture/random.tfrecord.gz')));
    await assert.rejects(generate(options), (cause) => cause === reason);
  });
});

test('plan decides the same as generate, and writes nothing', async () => {
  const cwd = madeFolder();
  const planned = await plan({ cwd, schema: 'schema.yaml', seed: 7 });
  assert.ok(!existsSync(planned.directory));
  const made = await generate({ cwd, schema: 'schema.yaml', seed: 7 });
  assert.equal(planned.fingerprint, made.fingerprint);
});

test('inspect tells what files hold', async () => {
  const cwd = madeFolder();
  const { path, contentSha256 } = await generate({ cwd, schema: 'schema.yaml', examples: 8 });
  const { files, warnings } = await inspect('tfrecord-fixture', { cwd });
  assert.deepEqual(warnings, []);
  const [file] = files;
  assert.ok(file !== undefined && files.length === 1);
  assert.deepEqual([file.file, file.records, file.record], [path, 8, 'example']);
  assert.equal(file.contentSha256, contentSha256);
  const shapes = file.features.map(({ name, kind, length }) => [name, kind, length.max]);
  assert.deepEqual(shapes, [
    ['clicked', 'int64', 1],
    ['id', 'int64', 1],
    ['pixels', 'float', 6],
  ]);
});

test('readSchema gives the plain form, with integers beyond 2^53 as texts', async () => {
  const { schema, text } = await readSchema('schema.yaml', { cwd: madeFolder() });
  assert.deepEqual(schema, {
    record: 'example',
    features: {
      id: { kind: 'int64', min: '-9007199254740993', max: 5 },
      pixels: { kind: 'float', shape: [2, 3] },
      clicked: { kind: 'int64', label: 'binary' },
    },
  });
  assert.match(text, /^record: example\nfeatures:\n/);
});

suite('what is wrong is told as problems', () => {
  const schema = 'schema.yaml';
  // What a program in JavaScript may pass, whatever the types say.
  const wrong = (options: object) => codesOf(plan({ cwd: madeFolder(), schema, ...options }));
  for (const [what, options, codes] of [
    ['an option that does not exist', { sed: 1 }, ['unknown-option']],
    ['the name that an input has in the action', { 'output-dir': 'x' }, ['unknown-option']],
    ['a function', { seed: () => 1 }, ['unfit-option']],
    ['null', { seed: null }, ['unfit-option']],
    ['a line break in a list', { path: ['a\nb'] }, ['unfit-option']],
    ['a line break in a map', { variables: { A: '1\nB=2' } }, ['unfit-option']],
    ['a fraction', { seed: 1.5 }, ['invalid-input']],
    [
      'several at once',
      { sed: 1, seed: -1, shards: 0 },
      ['unknown-option', 'invalid-input', 'invalid-input'],
    ],
    ['what the plan refuses', { schema: 'no.yaml' }, ['input-not-found']],
  ] as const)
    test(what, async () => assert.deepEqual(await wrong(options), codes));

  test('files that are not there', async () => {
    assert.deepEqual(await codesOf(verify({ cwd: madeFolder(), schema })), ['path-not-found']);
    assert.deepEqual(await codesOf(inspect('nothing', { cwd: madeFolder() })), ['path-not-found']);
    assert.deepEqual(await codesOf(readSchema('nothing.yaml', { cwd: madeFolder() })), ['input-not-found']);
  });
});
