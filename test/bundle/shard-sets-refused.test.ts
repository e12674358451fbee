/** The closing verification of shards that many jobs wrote: what it says of those that are no set. */
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Machine, runAction } from './harness.ts';
import { contents, copySet, inputsOf, makeScratch, name, verify, writeShard } from './shard-set.ts';

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
