/** The closing verification of shards that many jobs wrote: what it accepts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runAction } from './harness.ts';
import { contents, copySet, inputsOf, makeScratch, verify, writeSet, writeShard } from './shard-set.ts';

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
