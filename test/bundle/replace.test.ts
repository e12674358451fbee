/** What a folder or a cache can hold that must not be trusted. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { listTree, type Machine, makeMachine, runAction } from './harness.ts';
import { CONFIG, contents, generateTwice, SHARDS } from './twice.ts';

/** Changes what the manifest says. */
function lie(directory: string, change: (manifest: Record<string, unknown>) => object): void {
  const path = join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, ...change(manifest) }));
}

/** Puts the fixture of another seed in place of this one. */
function restoreOtherSeed(directory: string, machine: Machine): void {
  const other = runAction(machine, {
    ...CONFIG,
    seed: '1',
    'output-dir': join(machine.home, 'other'),
  }).outputs;
  rmSync(directory, { recursive: true });
  cpSync(other['directory'] ?? '', directory, { recursive: true });
}

/** The config, seen from the folder of the fixture. */
const OUTSIDE = ['..', '..', 'work', 'config.yaml'].join('/');

const DAMAGES: Readonly<Record<string, readonly [RegExp, (directory: string, machine: Machine) => void]>> = {
  'a byte that flipped': [
    /random\.tfrecord\.gz/,
    (directory) => {
      const path = join(directory, 'random.tfrecord.gz');
      const bytes = readFileSync(path);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
      writeFileSync(path, bytes);
    },
  ],
  'a file cut short': [
    /has \d+ bytes, its manifest says \d+/,
    (directory) => writeFileSync(join(directory, 'random.tfrecord.gz'), 'short'),
  ],
  'a file that is missing': [
    /random\.tfrecord\.gz is missing/,
    (directory) => rmSync(join(directory, 'random.tfrecord.gz')),
  ],
  'the fixture of another seed': [/it has another fingerprint/, restoreOtherSeed],
  'a manifest that lies about the fingerprint': [
    /does not hold the records that its manifest promises/,
    (directory, machine) => {
      const { fingerprint } = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
      restoreOtherSeed(directory, machine);
      lie(directory, () => ({ fingerprint, seed: 0 }));
    },
  ],
  'a manifest that lies about the digest': [
    /another SHA-256 than its manifest says/,
    (directory) =>
      lie(directory, ({ files }) => ({
        files: Array.isArray(files) ? files.map((file) => ({ ...file, sha256: '0'.repeat(64) })) : [],
      })),
  ],
  'a manifest that names no files': [
    /it has other files/,
    (directory) => {
      lie(directory, () => ({ files: [] }));
      // What no manifest names is the user's, and would not be replaced.
      rmSync(join(directory, 'random.tfrecord.gz'));
    },
  ],
};

describe('what is replaced', () => {
  for (const [name, [why, damage]] of Object.entries(DAMAGES)) {
    test(name, () => {
      const { directory, good, first, again } = generateTwice(CONFIG, damage);
      assert.deepEqual(again.outputs, { ...first.outputs, reused: 'false' });
      assert.match(again.stdout, why);
      assert.deepEqual(contents(directory), good);
    });
  }

  test('goes with the files that its manifest names, and no others', () => {
    const { directory } = generateTwice(
      SHARDS,
      (folder) => {
        writeFileSync(join(folder, 'mine.tfrecord.gz'), 'mine');
        mkdirSync(join(folder, 'notes'));
      },
      CONFIG,
    );
    assert.deepEqual(listTree(directory), [
      'manifest.json',
      'mine.tfrecord.gz',
      'notes',
      'random.tfrecord.gz',
    ]);
  });

  test('takes the manifests of its shards with it', () => {
    const machine = makeMachine();
    for (const index of ['0', '1']) runAction(machine, { ...SHARDS, 'shard-index': index });
    const { outputs } = runAction(machine, CONFIG);
    assert.deepEqual(listTree(outputs['directory'] ?? ''), [
      ...['manifest.json', 'random-00000-of-00002.manifest.json', 'random-00000-of-00002.tfrecord.gz'],
      ...['random-00001-of-00002.manifest.json', 'random-00001-of-00002.tfrecord.gz', 'random.tfrecord.gz'],
    ]);
    runAction(machine, { ...SHARDS, seed: '1' });
    assert.deepEqual(listTree(outputs['directory'] ?? ''), [
      ...['manifest.json', 'random-00000-of-00002.tfrecord.gz', 'random-00001-of-00002.tfrecord.gz'],
    ]);
  });

  for (const file of [OUTSIDE, 'config.yaml', 'notes', '.git', '']) {
    test(`is never a file that no fixture writes: ${JSON.stringify(file)}`, () => {
      const { machine, directory } = generateTwice(
        CONFIG,
        (folder, { temp }) => {
          writeFileSync(join(folder, 'config.yaml'), 'mine');
          mkdirSync(join(folder, 'notes'));
          writeFileSync(join(folder, 'notes', 'one'), 'mine');
          writeFileSync(join(temp, 'before'), '');
          const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
          rmSync(join(folder, 'random.tfrecord.gz'));
          rmSync(join(folder, 'manifest.json'));
          const manifest = { generator: { name: 'tfrecord-fixture' }, formatVersion: 1, fingerprint: 'x' };
          const said = { compression: 'gzip', examples: 1, files: [{ ...files[0], file }] };
          writeFileSync(join(folder, 'old.manifest.json'), JSON.stringify({ ...manifest, ...said }));
        },
        { ...CONFIG, clean: 'true' },
      );
      assert.ok(listTree(machine.workspace).includes('config.yaml'));
      assert.deepEqual(listTree(directory), [
        ...['config.yaml', 'manifest.json', 'notes', 'notes/one', 'old.manifest.json', 'random.tfrecord.gz'],
      ]);
    });
  }
});
