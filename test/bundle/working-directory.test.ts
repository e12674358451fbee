/** Where relative paths start, and which inputs suffice. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';

/** A training that runs in a folder of the repository, and whose config has paths from there. */
const FILES = {
  'ml/config.yaml': CONFIG.replace('${HOME}/data', 'data').replace('${TML_BASE}/', ''),
  'ml/schema.json': SCHEMA,
  '.git/HEAD': '',
};

describe('in the working directory', () => {
  const inputs = { 'working-directory': 'ml', config: 'config.yaml', 'output-dir': 'from-config' };

  test('start the paths of the config and of the inputs', () => {
    const machine = makeMachine(FILES);
    const { status, stdout, outputs } = runAction(machine, {
      ...inputs,
      report: 'report.html',
      'lock-file': 'lock.json',
      'update-lock': 'true',
    });
    assert.equal(status, 0, stdout);
    assert.equal(outputs['path'], join(machine.workspace, 'ml/data/random.tfrecord.gz'));
    for (const file of ['report.html', 'lock.json'])
      assert.ok(existsSync(join(machine.workspace, 'ml', file)), file);
    const verified = runAction(machine, { ...inputs, mode: 'verify', 'output-dir': '', path: 'data' });
    assert.equal(verified.outputs['path'], outputs['path'], verified.stdout);
  });

  test('but problems name files from the repository, where GitHub and a terminal look for them', () => {
    const machine = makeMachine({ ...FILES, 'ml/config.yaml': `${FILES['ml/config.yaml']}modle: {}\n` });
    assert.match(runAction(machine, inputs).stdout, /^::error [^:]*file=ml\/config\.yaml,line=9,/m);
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
    assert.match(
      runCli(machine, 'plan', ...flags).stderr,
      /^error: ml\/config\.yaml:9:1: .*\[unknown-key\]$/m,
    );
  });
});

describe('a working directory is refused', () => {
  for (const [what, path, says] of [
    ['that is not there', 'lm', /"lm".*"ml".*\[working-directory-unusable\]/],
    ['that is a file', 'ml/config.yaml', /"ml\/config\.yaml".*\[working-directory-unusable\]/],
    ['outside of the workspace', '../home', /"\.\.\/home".*\[working-directory-unusable\]/],
    ['that leads outside', 'link', /"link".*elsewhere.*\[working-directory-unusable\]/],
  ] as const) {
    test(what, () => {
      const machine = makeMachine(FILES);
      const elsewhere = join(machine.home, 'elsewhere');
      mkdirSync(elsewhere);
      symlinkSync(elsewhere, join(machine.workspace, 'link'));
      const { status, stdout } = runAction(machine, { 'working-directory': path, config: 'config.yaml' });
      assert.equal(status, 1);
      assert.deepEqual(stdout.match(/^::error.*/gm)?.length, 1, stdout);
      assert.match(stdout, says);
    });
  }
});

describe('the inputs that suffice', () => {
  const numbersOf = (inputs: Readonly<Record<string, string>>) => {
    const { outputs, stdout } = runAction(makeMachine(), { mode: 'plan', ...inputs });
    assert.notDeepEqual(outputs, {}, stdout);
    return [outputs['examples'], outputs['batches']];
  };
  test('none: the built-in example', () => assert.deepEqual(numbersOf({}), ['288', '2']));
  test('the name of that', () => assert.deepEqual(numbersOf({ config: 'builtin:home-recap' }), ['288', '2']));
  test('a schema', () => assert.deepEqual(numbersOf({ schema: 'schema.json' }), ['100', '']));
  test('a schema, of any dataset', () => {
    const plan = (dataset: string) =>
      runAction(makeMachine(), { mode: 'plan', schema: 'schema.json', dataset }).outputs['fingerprint'];
    assert.notEqual(plan('held out'), plan('train_data'));
  });
  test('a config', () => assert.deepEqual(numbersOf({ config: 'config.yaml' }), ['9', '2']));
  test('a config with another schema', () =>
    assert.deepEqual(numbersOf({ config: 'config.yaml', schema: 'schema.json' }), ['9', '2']));
});

test('what is wrong with the built-in example is wrong with an input', () => {
  const { stdout } = runAction(makeMachine(), { mode: 'plan', dataset: 'validation_data.x' });
  assert.match(stdout, /^::error title=tfrecord-fixture::.*\[unknown-dataset\]/m);
  assert.doesNotMatch(stdout, /builtin:/);
});

test('what the reader of the built-in example expects is nothing to warn of', () => {
  for (const inputs of [{ examples: '3' }, { compression: 'none' }]) {
    const { stdout } = runAction(makeMachine(), { mode: 'plan', ...inputs });
    assert.doesNotMatch(stdout, /::(error|warning)/);
  }
});

describe('compression', () => {
  const machine = makeMachine();
  const generate = (compression: string) =>
    runCli(
      machine,
      'generate',
      '--schema=schema.json',
      `--output-dir=${compression}`,
      `--compression=${compression}`,
    );
  const verify = (...flags: readonly string[]) => runCli(machine, 'verify', '--schema=schema.json', ...flags);
  for (const compression of ['gzip', 'zlib', 'none']) assert.equal(generate(compression).status, 0);

  test('of files is taken as it is by verify', () => {
    for (const compression of ['gzip', 'zlib', 'none']) {
      const { status, stderr } = verify(compression);
      assert.equal(status, 0, stderr);
      assert.match(
        stderr,
        compression === 'none' ? /B: all good/ : new RegExp(`B of ${compression}: all good`),
      );
    }
  });
  test('that is given is demanded', () => {
    assert.equal(verify('zlib', '--compression=zlib').status, 0);
    assert.equal(verify('zlib', '--compression=gzip').status, 1);
  });
});
