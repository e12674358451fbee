/** schemas/manifest.json and schemas/lock-file.json describe every manifest and lock file that is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { renderLockJsonSchema, renderManifestJsonSchema } from '../../scripts/file-json-schemas.ts';
import { makeManifest } from '../../src/fixture/manifest.ts';
import { lockOf } from '../../src/lock/lock.ts';
import { formatLock } from '../../src/lock/lock-file.ts';
import { arbitraryRun } from '../laws/arbitrary-spec.ts';
import { makeFolder, runIn } from '../run/in-process.ts';
import { faultsOf, validatorOf } from './validator.ts';

const manifest = validatorOf('manifest.json');
const lock = validatorOf('lock-file.json');

test('they are what `npm run tables` writes', () => {
  const read = (name: string) => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');
  assert.equal(read('manifest.json'), renderManifestJsonSchema());
  assert.equal(read('lock-file.json'), renderLockJsonSchema());
});

const SCHEMA = `
record: example
features:
  id: { kind: int64 }
  big: { kind: int64, min: -9223372036854775808, max: 9223372036854775807 }
  vector: { kind: float, shape: [20] }
  words: { kind: bytes, length: { min: 0, max: 5 } }
  clicked: { kind: int64, label: binary }
`;

const MEDIA = `
record: example
features:
  image: { kind: bytes, content: { image: png, height: 8, width: { min: 8, max: 9 }, channels: 3 } }
  height: { kind: int64, of: image.height }
  format: { kind: bytes, of: image.format }
  caption: { kind: bytes, content: { text: { words: { min: 3, max: 12 } } } }
  tensor: { kind: bytes, content: { tensor: float32, shape: [8] } }
  xmin: { kind: float, length: { group: objects, min: 0, max: 8 }, min: 0, max: 1 }
  xmax: { kind: float, length: { group: objects }, at_least: xmin }
  label: { kind: int64, length: { group: objects }, names: { 1: cat, 2: dog } }
  text: { kind: bytes, length: { group: objects }, name_of: label }
`;

const SEQUENCE = `
record: sequence-example
features: { user: { kind: int64 } }
sequence: { clicks: { kind: int64, steps: { min: 1, max: 5 } } }
`;

suite('of real runs', () => {
  for (const [what, files, inputs] of [
    ['the example', {}, {}],
    ['plain features, several shards', { 'schema.yaml': SCHEMA }, { schema: 'schema.yaml', shards: '3' }],
    [
      'one shard of several',
      { 'schema.yaml': SCHEMA },
      { schema: 'schema.yaml', shards: '3', 'shard-index': '1' },
    ],
    ['images, texts and boxes', { 'schema.yaml': MEDIA }, { schema: 'schema.yaml' }],
    ['sequences', { 'schema.yaml': SEQUENCE }, { schema: 'schema.yaml' }],
    [
      'edge cases and broken files',
      { 'schema.yaml': SCHEMA, 'spec.yaml': 'hostile: true\nbroken: all\n' },
      { schema: 'schema.yaml', fixture: 'spec.yaml', examples: '200' },
    ],
    [
      'thorough values',
      { 'schema.yaml': SCHEMA, 'spec.yaml': 'profile: thorough\n' },
      { schema: 'schema.yaml', fixture: 'spec.yaml' },
    ],
  ] as const)
    test(what, async () => {
      const folder = makeFolder(files);
      const locking = { 'lock-file': 'fixture.lock.json', 'update-lock': 'true' };
      const { outputs } = await runIn(folder, { examples: '12', ...inputs, ...locking });
      const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
      assert.ok(manifest(readJson(outputs.manifest)), faultsOf(manifest));
      assert.ok(lock(readJson(join(folder, 'fixture.lock.json'))), faultsOf(lock));
    });
});

test('of 200 random specs', () => {
  fc.assert(
    fc.property(arbitraryRun, (run) => {
      assert.ok(manifest(JSON.parse(JSON.stringify(makeManifest(run, [], [])))), faultsOf(manifest));
      assert.ok(lock(JSON.parse(formatLock(lockOf(run.plan.data)))), faultsOf(lock));
    }),
    { numRuns: 200 },
  );
});

test('a key that no manifest has is refused', () => {
  const { value = undefined } =
    fc.sample(
      arbitraryRun.map((run) => ({ value: makeManifest(run, [], []) })),
      1,
    )[0] ?? {};
  assert.ok(manifest({ ...value }));
  assert.ok(!manifest({ ...value, example: 3 }));
  assert.ok(!manifest({ ...value, compression: 'brotli' }));
});
