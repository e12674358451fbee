/** The closing verification of shards that many jobs wrote: what it says of those that are no set. */
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Machine, runAction } from './harness.ts';
import { contents, copySet, inputsOf, makeScratch, name, verify, writeShard } from './shard-set.ts';

const SETS: Readonly<Record<string, readonly [RegExp, (machine: Machine, set: string) => void]>> = {
  'a missing shard': [
    /"random": 00002 of 4, .*\[missing-shards\]/,
    (_, set) => {
      rmSync(join(set, `${name(2)}.manifest.json`));
      rmSync(join(set, `${name(2)}.tfrecord.gz`));
    },
  ],
  'missing shards in a row': [
    /"random": 00000, 00002 to 00003 of 4.*\[missing-shards\]/,
    (_, set) => {
      for (const shard of [0, 2, 3]) rmSync(join(set, `${name(shard)}.manifest.json`));
    },
  ],
  'a shard without its file': [
    /"random": 00001 of 4.*\[missing-shards\]/,
    (_, set) => rmSync(join(set, `${name(1)}.tfrecord.gz`)),
  ],
  'a damaged manifest': [
    /"random": 00003 of 4.*\[missing-shards\]/,
    (_, set) => writeFileSync(join(set, `${name(3)}.manifest.json`), '{'),
  ],
  'a shard of another seed': [
    /"random": 00001 of 4: .*fingerprint.*[0-9a-f]{64}.*[0-9a-f]{64}.*\[foreign-shards\]/,
    (machine) => writeShard(machine, 1, { seed: '1' }),
  ],
  'a shard of another compression': [
    /"random": 00001 of 4: .*compression.*none.*gzip.*\[foreign-shards\]/,
    (machine) => writeShard(machine, 1, { compression: 'none' }),
  ],
  'shards of another number': [
    /"random": 00000 to 00001 of 5.*\[foreign-shards\]/,
    (machine) => {
      for (const shard of [0, 1]) writeShard(machine, shard, { shards: '5' });
    },
  ],
  'shards of another name': [
    /"other": 00000 of 4.*\[foreign-shards\]/,
    (machine) => writeShard(machine, 0, { 'file-prefix': 'other' }),
  ],
  'shards of another layout': [
    /"random".*: 00001 to 00002 of 4.*\[shards-not-consecutive\]/,
    (machine) => {
      writeFileSync(join(machine.workspace, 'spec.yaml'), 'profile: smoke\nuneven_shards: true');
      writeShard(machine, 1);
    },
  ],
  'a shard under the number of another': [
    /"random".*: 00001 to 00002 of 4.*\[shards-not-consecutive\]/,
    (_, set) => copyFileSync(join(set, `${name(2)}.manifest.json`), join(set, `${name(1)}.manifest.json`)),
  ],
  'a file that no manifest names': [
    /random-00000-of-00009\.tfrecord.*\[foreign-files\]/,
    (_, set) => writeFileSync(join(set, 'random-00000-of-00009.tfrecord'), ''),
  ],
  'files of another fixture': [
    /one\.tfrecord\.gz.*\[foreign-files\]/,
    (machine) => runAction(machine, inputsOf(machine, { shards: '1', 'file-prefix': 'one' })),
  ],
  'a file that changed': [
    /random-00001-of-00004\.tfrecord\.gz:.*\[digest-mismatch\]/,
    (_, set) => copyFileSync(join(set, `${name(2)}.tfrecord.gz`), join(set, `${name(1)}.tfrecord.gz`)),
  ],
  'statistics that are damaged': [
    /\[statistics-not-mergeable\]/,
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
    for (const says of [
      /"random": 00000 of 4.*\[foreign-shards\]/,
      /: 00003 of 4.*\[missing-shards\]/,
      /\[foreign-files\]/,
    ])
      assert.match(stdout, says);
  });
});
