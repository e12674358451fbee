/** The whole story of a cache: plan, restore, generate; and what a cache can hold that must not be trusted. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { listTree, type Machine, makeMachine, runAction } from './harness.ts';

type Inputs = Readonly<Record<string, string>>;

const CONFIG = { config: 'config.yaml' };
const SHARDS = { ...CONFIG, shards: '2' };

/** What actions/cache keeps: a folder by its key, never replaced. */
function makeCache() {
  const kept = new Map<string, string>();
  const { home } = makeMachine();
  return {
    restore(key = '', directory = ''): boolean {
      const from = kept.get(key);
      if (from !== undefined) cpSync(from, directory, { recursive: true });
      return from !== undefined;
    },
    save(key = '', directory = ''): void {
      if (kept.has(key)) return;
      kept.set(key, join(home, key));
      cpSync(directory, join(home, key), { recursive: true });
    },
  };
}

/** One job of a workflow, on a machine of its own: plan → actions/cache → generate. */
function job(cache: ReturnType<typeof makeCache>, inputs: Inputs) {
  const machine = makeMachine();
  const plan = runAction(machine, { ...inputs, mode: 'plan' }).outputs;
  const hit = cache.restore(plan['cache-key'], plan['directory']);
  const { status, stdout, outputs } = runAction(machine, inputs);
  assert.equal(status, 0, stdout);
  cache.save(plan['cache-key'], plan['directory']);
  return { hit, outputs };
}

/** Everything in a folder: names, contents, and what writing would change. */
function snapshot(folder: string) {
  return listTree(folder).map((name) => {
    const { ino, mtimeMs } = statSync(join(folder, name));
    return { name, ino, mtimeMs, content: readFileSync(join(folder, name), 'base64') };
  });
}

function contents(folder: string) {
  return snapshot(folder).map(({ name, content }) => ({ name, content }));
}

/** Generates, does something to the folder, generates again. */
function generateTwice(
  inputs: Inputs,
  between: (directory: string, machine: Machine) => void,
  second = inputs,
) {
  const machine = makeMachine();
  const first = runAction(machine, inputs);
  const { directory = '' } = first.outputs;
  const good = contents(directory);
  between(directory, machine);
  const again = runAction(machine, second);
  assert.equal(again.status, 0, again.stdout);
  return { machine, directory, good, first, again };
}

describe('a cache between two jobs', () => {
  for (const [name, inputs] of Object.entries({
    'one file': CONFIG,
    'several files': SHARDS,
    'one shard of several': { ...SHARDS, 'shard-index': '1' },
    zlib: { ...CONFIG, compression: 'zlib' },
    'no compression': { ...CONFIG, compression: 'none' },
  })) {
    test(`is used: ${name}`, () => {
      const cache = makeCache();
      const first = job(cache, inputs);
      const second = job(cache, inputs);
      assert.deepEqual([first.hit, first.outputs['reused']], [false, 'false']);
      assert.deepEqual([second.hit, second.outputs['reused']], [true, 'true']);
      const { path: _, directory: __, glob: ___, manifest: ____, reused: _____, ...rest } = second.outputs;
      for (const [output, value] of Object.entries(rest)) assert.equal(value, first.outputs[output], output);
    });
  }

  test('that holds the same records in other files is not used', () => {
    const cache = makeCache();
    job(cache, CONFIG);
    const { hit, outputs } = job(cache, SHARDS);
    assert.deepEqual([hit, outputs['reused']], [true, 'false']);
  });
});

describe('what is reused', () => {
  test('is not touched, and gives the outputs of the run that wrote it', () => {
    let before: unknown;
    const { directory, first, again } = generateTwice(SHARDS, (folder) => {
      before = snapshot(folder);
    });
    assert.deepEqual(snapshot(directory), before);
    assert.deepEqual(again.outputs, { ...first.outputs, reused: 'true' });
    assert.match(again.stdout, /^Reused 9 examples in 2 files/m);
  });

  test('may have another compression level', () => {
    const { again } = generateTwice(CONFIG, () => undefined, { ...CONFIG, 'compression-level': '1' });
    assert.equal(again.outputs['reused'], 'true');
  });

  test('is freed of what a run left that was killed', () => {
    const { directory, good, again } = generateTwice(CONFIG, (folder) =>
      writeFileSync(join(folder, '.random.tfrecord.gz.0123456789ab.partial'), 'half'),
    );
    assert.equal(again.outputs['reused'], 'true');
    assert.deepEqual(contents(directory), good);
  });

  test('is nothing with clean', () => {
    const { directory, good, again } = generateTwice(CONFIG, () => undefined, { ...CONFIG, clean: 'true' });
    assert.equal(again.outputs['reused'], 'false');
    assert.deepEqual(contents(directory), good);
  });
});

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

  for (const file of ['../../work/config.yaml', 'config.yaml', 'notes', '.git', '']) {
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
