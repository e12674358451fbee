/** Contents and ties in rules of the fixture spec have the same effect as in a schema. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ProblemsError } from '../../src/base/problem.ts';
import { makeFolder, runIn } from '../run/in-process.ts';

/** A schema in a form without contents and ties, and the facts that the spec adds. */
const BARE = {
  image: { kind: 'bytes' },
  height: { kind: 'int64' },
  label: { kind: 'int64' },
  text: { kind: 'bytes' },
  vector: { kind: 'bytes' },
  caption: { kind: 'bytes' },
  left: { kind: 'float', length: {} },
  right: { kind: 'float', length: {} },
  copy: { kind: 'int64' },
  lengths: { kind: 'int64', length: { max: 4 } },
  values: { kind: 'float', length: {} },
};

const FACTS = {
  image: { content: { image: 'png', height: 8, width: { min: 4, max: 9 } } },
  height: { of: 'image.height' },
  label: { names: { 1: 'cat', 2: 'dog' } },
  text: { name_of: 'label' },
  vector: { content: { tensor: 'float32', shape: [3] } },
  caption: { content: 'text' },
  left: { length: { group: 'boxes', min: 1, max: 3 } },
  right: { length: { group: 'boxes' }, at_least: 'left' },
  copy: { same_as: 'label' },
  values: { row_lengths: 'lengths' },
};

async function fingerprintOf(features: object, spec: object): Promise<string> {
  const folder = makeFolder({
    'schema.json': JSON.stringify({ features }),
    'spec.yaml': JSON.stringify(spec),
  });
  const { outputs } = await runIn(folder, { mode: 'plan', schema: 'schema.json', fixture: 'spec.yaml' });
  return outputs.fingerprint ?? '';
}

test('a spec that states them leads to the same data as a schema that does', async () => {
  const whole = Object.fromEntries(
    Object.entries(BARE).map(([name, facts]) => [
      name,
      { ...facts, ...new Map(Object.entries(FACTS)).get(name) },
    ]),
  );
  const stated = await fingerprintOf(BARE, { features: FACTS });
  assert.match(stated, /^[0-9a-f]{64}$/);
  assert.equal(stated, await fingerprintOf(whole, {}));
  assert.notEqual(stated, await fingerprintOf(BARE, {}));
});

test('the files are written and verified', async () => {
  const folder = makeFolder({
    'schema.json': JSON.stringify({ features: BARE }),
    'spec.yaml': JSON.stringify({ profile: 'thorough', features: FACTS }),
  });
  const inputs = { schema: 'schema.json', fixture: 'spec.yaml', examples: '40' };
  await runIn(folder, { mode: 'generate', ...inputs });
  await runIn(folder, { mode: 'verify', ...inputs });
  const manifest = readFileSync(join(folder, 'tfrecord-fixture/manifest.json'), 'utf8');
  assert.match(manifest, /"type": ?"image"/);
});

/** A spec for the features above, with the code and place of its problem. */
const WRONG: readonly (readonly [string, string])[] = [
  ['image: { content: { image: pgn } }', '2:30 wrong-value'],
  ['label: { content: text }', '2:21 content-without-bytes'],
  ['text: { name_of: lable }', '2:20 unknown-tie'],
  ['text: { name_of: label, same_as: caption }', '2:27 keys-exclude-each-other'],
  ['caption: { content: text, bytes: { min: 1, max: 2 } }', '2:36 distribution-and-content'],
  ['copy: { same_as: label, distribution: constant, value: 1 }', '2:41 distribution-and-content'],
  ['left: { index_of: right }', '2:3 missing-key'],
  ['copy: { length: { group: g } }', '2:19 length-of-fixed-feature'],
  ['left: { length: { group: g, min: 3, max: 1 } }', '2:19 min-above-max'],
];

for (const [rule, expected] of WRONG)
  test(`refused: ${rule}`, async () => {
    const folder = makeFolder({
      'schema.json': JSON.stringify({ features: BARE }),
      'spec.yaml': `features:\n  ${rule}\n`,
    });
    const inputs = { mode: 'plan', schema: 'schema.json', fixture: 'spec.yaml' };
    await assert.rejects(runIn(folder, inputs), (cause) => {
      assert.ok(cause instanceof ProblemsError);
      const errors = cause.problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ place, code }) => `${place?.line}:${place?.column} ${code}`),
        [expected],
      );
      return true;
    });
  });
