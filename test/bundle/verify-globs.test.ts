/** Globs as the `path` of `verify`. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runAction } from './harness.ts';
import { GZIP, machineWith, ONE, verify } from './shop-files.ts';

const machine = machineWith({
  'data/a-1.tfrecord.gz': GZIP,
  'data/a-2.tfrecord.gz': GZIP,
  'data/b.dat': ONE,
  'data/README.md': '# Data',
  'more/deep/c.tfrecord.gz': GZIP,
});

describe('a glob', () => {
  const COUNTS = {
    'data/*.gz': 2,
    'data/a-[12].tfrecord.gz': 2,
    'data/a-?.tfrecord.gz': 2,
    'data/*': 3,
    'data/*.dat': 1,
    '*/*.gz': 2,
    '**/*.gz': 3,
    '{data,more/deep}/*.gz': 3,
    'data/{a-1,a-2}.tfrecord.gz': 2,
  };
  for (const [glob, count] of Object.entries(COUNTS)) {
    test(`${glob} is ${count} files`, () => {
      const { status, stderr, outputs } = verify(machine, glob);
      assert.equal(status, 0, stderr);
      assert.equal(Number(outputs.examples), count);
      // What is put out as a glob can be put in again.
      assert.equal(Number(verify(machine, outputs.glob).outputs.examples), count);
    });
  }

  const NEAREST = {
    'data/*.tfrecrod.gz': /"a-\d\.tfrecord\.gz".*\[glob-matches-nothing\]/,
    'dat/*.gz': /"data".*\[glob-matches-nothing\]/,
    'data/zzz*': /README\.md, a-1\.tfrecord\.gz.*\[glob-matches-nothing\]/,
    'data/a-1.tfrecrod.gz': /"a-1\.tfrecord\.gz".*\[path-not-found\]/,
  };
  for (const [glob, says] of Object.entries(NEAREST)) {
    test(`that matches nothing gets the nearest names: ${glob}`, () => {
      const { status, errors } = verify(machine, glob);
      assert.equal(status, 1);
      assert.match(errors.join('\n'), says);
    });
  }
});

test('on a command line a glob may lead anywhere, in a workflow only where files may be read', () => {
  const { home, temp } = machine;
  const folder = join(home, 'elsewhere');
  mkdirSync(folder, { recursive: true });
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.tfrecord`), ONE);
  const glob = join(folder, '*.tfrecord');
  assert.equal(verify(machine, glob).status, 0);
  const inputs = { mode: 'verify', schema: 'schema.json', path: glob };
  const refused = runAction(machine, inputs);
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /\[outside-workspace\]/);
  assert.doesNotMatch(refused.stdout, /a\.tfrecord/);
  mkdirSync(join(temp, 'data'));
  writeFileSync(join(temp, 'data/a.tfrecord'), ONE);
  assert.equal(runAction(machine, { ...inputs, path: join(temp, '*/*.tfrecord') }).status, 0);
});
