/** The whole story of a cache: plan, restore, generate. */
import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { makeMachine, runAction } from './harness.ts';
import { CONFIG, contents, generateTwice, type Inputs, SHARDS, snapshot } from './twice.ts';

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
