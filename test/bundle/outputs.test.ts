import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { matchesGlob } from '../../src/base/glob.ts';
import { makeMachine, runAction, runCli } from './harness.ts';

const NAMES = [
  ...['path', 'directory', 'glob', 'manifest', 'examples', 'shards', 'bytes', 'batches'],
  ...['fingerprint', 'content-sha256', 'cache-key', 'reused'],
];

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the action sets every output', () => {
  test('of the built-in example, with no inputs at all', () => {
    const machine = makeMachine();
    const { status, stdout, outputs } = runAction(machine);
    assert.equal(status, 0, stdout);
    assert.deepEqual(Object.keys(outputs), NAMES);
    const { path = '', directory = '', manifest = '', fingerprint = '' } = outputs;
    assert.equal(directory, join(machine.temp, 'tfrecord-fixture'));
    assert.equal(path, join(directory, 'random.tfrecord.gz'));
    assert.equal(outputs['glob'], path);
    assert.equal(manifest, join(directory, 'manifest.json'));
    assert.deepEqual([outputs['examples'], outputs['shards'], outputs['batches']], ['288', '1', '2']);
    assert.equal(outputs['bytes'], String(readFileSync(path).length));
    assert.equal(outputs['content-sha256'], sha256(gunzipSync(readFileSync(path))));
    assert.match(fingerprint, /^[0-9a-f]{64}$/);
    assert.equal(outputs['cache-key'], `tfrecord-fixture-1-${fingerprint}`);
    assert.equal(outputs['reused'], 'false');
  });

  test('of a plan, which writes nothing', () => {
    const machine = makeMachine();
    const planned = runAction(machine, { mode: 'plan', config: 'config.yaml' }).outputs;
    assert.equal(existsSync(planned['directory'] ?? ''), false);
    const generated = runAction(machine, { config: 'config.yaml' }).outputs;
    assert.deepEqual(Object.keys(planned), NAMES);
    assert.equal(planned['content-sha256'], '');
    assert.ok(Number(planned['bytes']) >= Number(generated['bytes']));
    const same = ({ bytes: _, 'content-sha256': __, ...rest }: Readonly<Record<string, string>>) => rest;
    assert.deepEqual(same(planned), same(generated));
  });

  test('of a verification', () => {
    const machine = makeMachine();
    const generated = runAction(machine, { config: 'config.yaml', shards: '3' }).outputs;
    const verified = runAction(machine, { mode: 'verify', config: 'config.yaml' });
    assert.equal(verified.status, 0, verified.stdout);
    assert.deepEqual(verified.outputs, generated);
  });

  test('of a fixture that is there already', () => {
    const machine = makeMachine();
    const [first, second] = [1, 2].map(() => runAction(machine, { config: 'config.yaml' }).outputs);
    assert.deepEqual(second, { ...first, reused: 'true' });
  });

  test('of a verification of files without a manifest, of which less is known', () => {
    const machine = makeMachine();
    const { path = '', ...generated } = runAction(machine, { config: 'config.yaml' }).outputs;
    rmSync(generated['manifest'] ?? '');
    const { outputs } = runAction(machine, { mode: 'verify', config: 'config.yaml', path });
    assert.deepEqual(outputs, { path, ...generated, manifest: '', fingerprint: '', 'cache-key': '' });
  });

  test('of one shard of several', () => {
    const machine = makeMachine();
    const { outputs } = runAction(machine, { config: 'config.yaml', shards: '4', 'shard-index': '2' });
    const { directory = '', path, manifest, glob } = outputs;
    assert.equal(path, join(directory, 'random-00002-of-00004.tfrecord.gz'));
    assert.equal(glob, path);
    assert.equal(manifest, join(directory, 'random-00002-of-00004.manifest.json'));
    assert.deepEqual(readdirSync(directory).sort(), [basename(manifest ?? ''), basename(path ?? '')].sort());
    assert.deepEqual([outputs['examples'], outputs['shards']], ['2', '1']);
  });

  test('without a config, where batches are unknown', () => {
    const { outputs } = runAction(makeMachine(), { schema: 'schema.json' });
    assert.deepEqual(Object.keys(outputs), NAMES);
    assert.deepEqual([outputs['examples'], outputs['batches']], ['100', '']);
  });
});

test('a refused run sets none', () => {
  const { status, outputs } = runAction(makeMachine(), { config: 'config.yaml', 'max-bytes': '1' });
  assert.deepEqual([status, outputs], [1, {}]);
});

test('the glob matches the files of all shards and nothing else', () => {
  const machine = makeMachine();
  const { glob = '', directory = '' } = runAction(machine, { config: 'config.yaml', shards: '3' }).outputs;
  writeFileSync(join(directory, 'random-00000-of-00030.tfrecord.gz'), '');
  assert.equal(dirname(glob), directory);
  const matched = readdirSync(directory).filter((name) => matchesGlob(basename(glob), name));
  assert.deepEqual(
    matched.sort(),
    [0, 1, 2].map((shard) => `random-0000${shard}-of-00003.tfrecord.gz`),
  );
});

test('from-config writes to the folder of the reader’s glob', () => {
  const machine = makeMachine();
  const { outputs } = runAction(machine, { config: 'config.yaml', 'output-dir': 'from-config' });
  assert.equal(outputs['path'], join(machine.home, 'data', 'random.tfrecord.gz'));
});

test('a second run replaces the first, and takes its files away', () => {
  const machine = makeMachine();
  const { directory = '' } = runAction(machine, { config: 'config.yaml', shards: '2' }).outputs;
  const { status } = runAction(machine, { config: 'config.yaml', compression: 'none' });
  assert.equal(status, 0);
  assert.deepEqual(readdirSync(directory).sort(), ['manifest.json', 'random.tfrecord']);
});

test('clean removes what the manifests name, and nothing else', () => {
  const machine = makeMachine();
  const first = { config: 'config.yaml', shards: '2', 'shard-index': '1' };
  const { directory = '' } = runAction(machine, first).outputs;
  writeFileSync(join(directory, 'mine.txt'), '');
  runAction(machine, { config: 'config.yaml', clean: 'true' });
  assert.deepEqual(readdirSync(directory).sort(), ['manifest.json', 'mine.txt', 'random.tfrecord.gz']);
});

describe('the preflight warns on the line of the config', () => {
  const warned = (inputs: Readonly<Record<string, string>>) => {
    const { stdout } = runAction(makeMachine(), { config: 'config.yaml', ...inputs });
    return [...stdout.matchAll(/^::warning .*line=(\d+).*::(.*)$/gm)].map(
      ([, line, text]) => `${line}: ${text}`,
    );
  };
  test('of a compression that its reader does not expect', () => {
    const [compression, ...others] = warned({ compression: 'none' });
    assert.match(compression ?? '', /^2: .*\[compression-not-read\]/);
    assert.deepEqual(others, [], 'that "inputs" does not match the name follows from it');
  });
  test('of a fixture that fills no batch', () => {
    assert.match(warned({ examples: '3' })[0] ?? '', /^3: .*\[batch-not-filled\]/);
  });
  test('not of a good one', () => assert.deepEqual(warned({}), []));
});

describe('the command line', () => {
  test('prints the path, or with --json the outputs', () => {
    const machine = makeMachine();
    const plain = runCli(machine, 'generate', '--config', 'config.yaml');
    const folder = join(machine.workspace, 'tfrecord-fixture');
    assert.equal(plain.stdout, `${join(folder, 'random.tfrecord.gz')}\n`);
    assert.equal(readFileSync(join(folder, '.gitignore'), 'utf8'), '*\n');
    const outputs = JSON.parse(runCli(machine, 'generate', '--config=config.yaml', '--json').stdout);
    assert.deepEqual(Object.keys(outputs), NAMES);
    const { examples, shards, batches, reused, bytes } = outputs;
    assert.deepEqual([examples, shards, batches, reused], [9, 1, 2, true]);
    assert.equal(bytes, readFileSync(outputs.path).length);
    const { stdout } = runCli(machine, 'plan', '--schema=schema.json', '--json');
    assert.equal(JSON.parse(stdout).batches, null);
  });
  test('works from a folder inside the checkout', () => {
    const machine = makeMachine();
    const { status, stderr } = runCli(
      { ...machine, workspace: join(machine.workspace, '.git') },
      'generate',
      '--config',
      '../config.yaml',
    );
    assert.equal(status, 0, stderr);
  });
  for (const [args, says] of [
    [[], /\[no-command\]/],
    [['genrate'], /\[unknown-command\]/],
    [['generate', '--sed', '1'], /--seed.*\[unknown-flag\]/],
    [['generate', '--seed'], /\[flag-without-value\]/],
    [['inspect'], /\[wrong-file-count\]/],
  ] as const) {
    test(`wrong usage ends with 2: ${args.join(' ')}`, () => {
      const { status, stderr } = runCli(makeMachine(), ...args);
      assert.equal(status, 2);
      assert.match(stderr, says);
    });
  }
  test('--help and --version', () => {
    assert.match(runCli(makeMachine(), '--help').stdout, /^Usage: tfrecord-fixture COMMAND/m);
    assert.match(runCli(makeMachine(), 'plan', '--help').stdout, /^Usage: tfrecord-fixture plan/m);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(runCli(makeMachine(), '--version').stdout, `${version}\n`);
  });
});
