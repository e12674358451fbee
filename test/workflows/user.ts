/** A scratch repository with a training config and its schema, schemas on their own, and what its recipes take for granted. */
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ended, runCommand } from '../conformance/command.ts';
import { preparePython } from '../conformance/python.ts';
import { copyAction, makeRepository } from './checkout.ts';

const root = join(import.meta.dirname, '../..');
export const ACTION = 'tfrecord-fixture/tfrecord-fixture';

export interface User {
  readonly repository: string;
  /** Programs that come before all others. */
  readonly programs: string;
  /** What stands for the published action. */
  readonly action: string;
  readonly home: string;
}

export async function makeUser(scratch: string): Promise<User> {
  const [repository, programs, action, home] = ['user', 'programs', 'action', 'home'].map((name) =>
    join(scratch, name),
  ) as [string, string, string, string];
  copyAction(action);
  // What `git clone --branch v1` asks for.
  await runCommand('git', ['-C', action, 'branch', '--force', 'v1']);
  writeConfigs(repository);
  makeRepository(repository);
  for (const [args, from, to] of [
    [['--shards', '2'], 'testdata/train', undefined],
    [['--seed', '3'], 'testdata', 'edge-cases'],
  ] as const) {
    const { status, output } = await runCommand(
      process.execPath,
      [
        ...[join(action, 'dist/cli/index.js'), 'generate', '--config', 'configs/local.yaml'],
        ...['--output-dir', from, ...args, ...(to ? ['--file-prefix', to] : [])],
      ],
      { cwd: repository },
    );
    if (status !== 0) throw new Error(output);
  }
  // Files as Spark names them, whose compression only their content tells.
  mkdirSync(join(repository, 'testdata/shards'));
  copyFileSync(
    join(repository, 'testdata/edge-cases.tfrecord.gz'),
    join(repository, 'testdata/shards/part-r-00000'),
  );
  writeFiles(programs, {
    // The training itself needs a GPU's worth of packages; what matters here is that its files are where it looks.
    torchrun: '#!/bin/sh\ntest -e "$HOME/tmp/home-recap/random.tfrecord.gz"\n',
    // Readers of the recipes have the packages of the conformance checks.
    python: `#!/bin/sh\nexec "${await preparePython('tensorflow')}" "$@"\n`,
  });
  for (const program of ['torchrun', 'python']) chmodSync(join(programs, program), 0o755);
  mkdirSync(home);
  return { repository, programs, action, home };
}

function writeConfigs(repository: string): void {
  const example = join(root, 'examples/home-recap');
  const config = readFileSync(join(example, 'config.yaml'), 'utf8');
  const schema = readFileSync(join(example, 'schema.json'), 'utf8');
  writeFiles(repository, {
    'configs/local.yaml': config.replace('examples/home-recap/schema.json', 'configs/segdense.json'),
    'configs/segdense.json': schema,
    'src/data.py': [
      'import tensorflow as tf',
      'FEATURES = {"user": tf.io.FixedLenFeature([], tf.int64), "tags": tf.io.VarLenFeature(tf.string)}',
      '',
    ].join('\n'),
    'projects/ranking/config.yaml': config.replace('examples/home-recap', 'projects/ranking'),
    'projects/ranking/schema.json': schema,
  });
  const dataset = join(root, 'test/schema/forms/files/tfds/robot');
  cpSync(dataset, join(repository, 'datasets/robot'), { recursive: true });
}

/** Commands in the user's checkout, where `git clone` of the published action has what stands for it. */
export function typeCommands(text: string, { action, home }: User, folder: string): Promise<Ended> {
  // Every page starts without the clone of the one before.
  if (text.startsWith('git clone'))
    rmSync(join(folder, '../tfrecord-fixture'), { recursive: true, force: true });
  return runCommand('bash', ['-euc', text], {
    cwd: folder,
    env: {
      ...process.env,
      ...{ HOME: home, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: `url.file://${action}.insteadOf` },
      GIT_CONFIG_VALUE_0: `https://github.com/${ACTION}`,
    },
  });
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
