/** The closing verification of shards that many jobs wrote: what it accepts, and what it says of the rest. */
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, type Machine, makeMachine, runAction, SCHEMA } from './harness.ts';

type Inputs = Readonly<Record<string, string>>;

const SHARDS = 4;
const name = (shard: number) => `random-0000${shard}-of-0000${SHARDS}`;

function makeScratch(spec = 'profile: smoke'): Machine {
  const files = { 'config.yaml': CONFIG, 'schema.json': SCHEMA, 'spec.yaml': spec, '.git/HEAD': '' };
  return makeMachine(files);
}

function inputsOf(machine: Machine, more: Inputs = {}): Inputs {
  const shared = { config: 'config.yaml', fixture: 'spec.yaml', examples: '50', shards: `${SHARDS}` };
  return { ...shared, 'output-dir': join(machine.temp, 'set'), ...more };
}

function writeShard(machine: Machine, shard: number, more: Inputs = {}) {
  const ended = runAction(machine, inputsOf(machine, { 'shard-index': `${shard}`, ...more }));
  assert.equal(ended.status, 0, ended.stdout);
  return ended.outputs;
}

function writeSet(machine: Machine, more: Inputs = {}): string {
  for (let shard = 0; shard < SHARDS; shard++) writeShard(machine, shard, more);
  return join(machine.temp, 'set');
}

/** The set of the first call, copied: it does not know where it lies. */
function copySet(machine: Machine): string {
  smokeSet ??= writeSet(makeScratch());
  const set = join(machine.temp, 'set');
  cpSync(smokeSet, set, { recursive: true });
  return set;
}

let smokeSet: string | undefined;

const verify = (machine: Machine, path = join(machine.temp, 'set')) =>
  runAction(machine, { mode: 'verify', config: 'config.yaml', path });

const contents = (folder: string, names: readonly string[]) =>
  names.map((file) => [file, readFileSync(join(folder, file), 'base64')]);

describe('a complete set is what one machine writes', () => {
  for (const [what, spec, more] of [
    ['smoke', 'profile: smoke', {}],
    ['learnable', 'profile: learnable', {}],
    ['thorough', 'profile: thorough', { compression: 'zlib' }],
    ['edge cases', 'profile: edge-cases', { compression: 'none' }],
    ['uneven shards', 'profile: smoke\nuneven_shards: true', {}],
  ] as const) {
    test(`byte for byte, with the same outputs: ${what}`, () => {
      const machine = makeScratch(spec);
      const set = writeSet(machine, more);
      const joined = verify(machine);
      assert.equal(joined.status, 0, joined.stdout);
      const one = join(machine.temp, 'one');
      const single = runAction(machine, inputsOf(machine, { ...more, 'output-dir': one }));
      assert.equal(single.status, 0, single.stdout);
      assert.deepEqual(contents(set, readdirSync(one)), contents(one, readdirSync(one)));
      const elsewhere = Object.entries(single.outputs).map(([key, value]) => [key, value.replace(one, set)]);
      assert.deepEqual(joined.outputs, Object.fromEntries(elsewhere));
    });
  }

  test('verified again, it stays as it is', () => {
    const machine = makeScratch();
    const set = copySet(machine);
    verify(machine);
    const before = contents(set, readdirSync(set));
    assert.equal(verify(machine).status, 0);
    assert.deepEqual(contents(set, readdirSync(set)), before);
  });

  test('a single machine finds its fixture in it', () => {
    const machine = makeScratch();
    copySet(machine);
    verify(machine);
    assert.equal(runAction(machine, inputsOf(machine)).outputs['reused'], 'true');
  });

  test('a shard of one machine’s fixture may be written anew', () => {
    const machine = makeScratch();
    runAction(machine, inputsOf(machine));
    writeShard(machine, 2);
    const { status, stdout, outputs } = verify(machine);
    assert.equal(status, 0, stdout);
    assert.equal(outputs['shards'], '4');
  });

  test('of another seed, it replaces the joint manifest', () => {
    const machine = makeScratch();
    const set = copySet(machine);
    verify(machine);
    writeSet(machine, { seed: '9' });
    assert.equal(verify(machine).status, 0);
    assert.equal(JSON.parse(readFileSync(join(set, 'manifest.json'), 'utf8')).seed, 9);
  });

  test('single shards of it are verified by name', () => {
    const machine = makeScratch();
    const { path, ...outputs } = writeShard(machine, 1);
    const { status, outputs: verified } = verify(machine, path);
    assert.equal(status, 0);
    assert.deepEqual(verified, { path, ...outputs });
  });
});

const SETS: Readonly<Record<string, readonly [RegExp, (machine: Machine, set: string) => void]>> = {
  'a missing shard': [
    /missing shards of "random": 00002 of 4, in .*; run their jobs again; to verify single shards, name/,
    (_, set) => {
      rmSync(join(set, `${name(2)}.manifest.json`));
      rmSync(join(set, `${name(2)}.tfrecord.gz`));
    },
  ],
  'missing shards in a row': [
    /missing shards of "random": 00000, 00002 to 00003 of 4/,
    (_, set) => {
      for (const shard of [0, 2, 3]) rmSync(join(set, `${name(shard)}.manifest.json`));
    },
  ],
  'a shard without its file': [
    /missing shards of "random": 00001 of 4/,
    (_, set) => rmSync(join(set, `${name(1)}.tfrecord.gz`)),
  ],
  'a damaged manifest': [
    /missing shards of "random": 00003 of 4/,
    (_, set) => writeFileSync(join(set, `${name(3)}.manifest.json`), '{'),
  ],
  'a shard of another seed': [
    /foreign shards of "random": 00001 of 4: their fingerprint is [0-9a-f]{64}, that of the others [0-9a-f]{64}; run their jobs again with the inputs of the others/,
    (machine) => writeShard(machine, 1, { seed: '1' }),
  ],
  'a shard of another compression': [
    /foreign shards of "random": 00001 of 4: their compression is none, that of the others gzip/,
    (machine) => writeShard(machine, 1, { compression: 'none' }),
  ],
  'shards of another number': [
    /foreign shards of "random": 00000 to 00001 of 5: their number of shards is 5, that of the others 4/,
    (machine) => {
      for (const shard of [0, 1]) writeShard(machine, shard, { shards: '5' });
    },
  ],
  'shards of another name': [
    /foreign shards of "other": 00000 of 4: their file prefix is other/,
    (machine) => writeShard(machine, 0, { 'file-prefix': 'other' }),
  ],
  'shards of another layout': [
    /shards of "random" that do not continue the ones before them: 00001 to 00002 of 4/,
    (machine) => {
      writeFileSync(join(machine.workspace, 'spec.yaml'), 'profile: smoke\nuneven_shards: true');
      writeShard(machine, 1);
    },
  ],
  'a shard under the number of another': [
    /shards of "random" that do not continue the ones before them: 00001 to 00002 of 4/,
    (_, set) => copyFileSync(join(set, `${name(2)}.manifest.json`), join(set, `${name(1)}.manifest.json`)),
  ],
  'a file that no manifest names': [
    /foreign files beside the shards: random-00000-of-00009\.tfrecord; remove them/,
    (_, set) => writeFileSync(join(set, 'random-00000-of-00009.tfrecord'), ''),
  ],
  'files of another fixture': [
    /foreign files beside the shards: one\.tfrecord\.gz/,
    (machine) => runAction(machine, inputsOf(machine, { shards: '1', 'file-prefix': 'one' })),
  ],
  'a file that changed': [
    /random-00001-of-00004\.tfrecord\.gz: its SHA-256 is .*, its manifest says/,
    (_, set) => copyFileSync(join(set, `${name(2)}.tfrecord.gz`), join(set, `${name(1)}.tfrecord.gz`)),
  ],
  'statistics that are damaged': [
    /the statistics in the manifests of .* cannot be put together: .*; run the jobs again/,
    (_, set) => {
      const path = join(set, `${name(3)}.manifest.json`);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"moments"', '"moment"'));
    },
  ],
};

describe('a set is refused, and no joint manifest written, for', () => {
  for (const [what, [says, spoil]] of Object.entries(SETS)) {
    test(what, () => {
      const machine = makeScratch();
      const set = copySet(machine);
      spoil(machine, set);
      const before = contents(
        set,
        readdirSync(set).filter((file) => file === 'manifest.json'),
      );
      const { status, stdout, outputs } = verify(machine);
      assert.equal(status, 1, stdout);
      assert.match(stdout, says);
      assert.doesNotMatch(stdout, /bug in tfrecord-fixture/);
      assert.deepEqual(outputs, {});
      assert.deepEqual(
        contents(
          set,
          readdirSync(set).filter((file) => file === 'manifest.json'),
        ),
        before,
      );
    });
  }

  test('several reasons at once', () => {
    const machine = makeScratch();
    const set = copySet(machine);
    writeShard(machine, 0, { seed: '1' });
    rmSync(join(set, `${name(3)}.manifest.json`));
    writeFileSync(join(set, 'random-00000-of-00009.tfrecord'), '');
    const { stdout } = verify(machine);
    for (const says of [/foreign shards of "random": 00000 of 4/, /missing .*: 00003 of 4/, /foreign files/])
      assert.match(stdout, says);
  });
});
