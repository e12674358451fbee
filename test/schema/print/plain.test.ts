/** The plain form as it is printed: read back it is the same schema. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printPlain } from '../../../src/schema/print/plain.ts';
import type { Schema, SchemaFeature } from '../../../src/schema/schema.ts';
import { arbitrarySchema } from '../arbitrary-schema.ts';
import { readPlain, withoutPlaces } from '../reading.ts';

test('a schema printed in the plain form is read as the same schema without problems', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchema, async (schema) => {
      const { schema: read, problems } = await readPlain(printPlain(schema));
      assert.deepEqual(problems, []);
      assert.ok(read);
      assert.deepStrictEqual(withoutPlaces(read), withoutPlaces(schema));
    }),
    { numRuns: 300 },
  );
});

const PLACE = { file: 'f', line: 1, column: 1 };
const scalar = (name: string, more: Partial<SchemaFeature> = {}): SchemaFeature => ({
  name,
  kind: 'bytes',
  shape: { type: 'fixed', dims: [] },
  presence: { required: true },
  place: PLACE,
  ...more,
});

/** Texts that YAML reads as something else where they stand without quotes, or not at all. */
const ODD = [
  ...[
    'yes',
    'No',
    'on',
    'y',
    'N',
    'true',
    'null',
    '~',
    '',
    ' ',
    '<<',
    '=',
    '-',
    '?',
    ':',
    '- a',
    '? a',
    'a: b',
    'a #b',
  ],
  ...[
    '1',
    '1.5',
    '0x10',
    '010',
    '1e3',
    '1:30',
    '.inf',
    '.nan',
    '2024-01-01',
    '1_000',
    '+1',
    '-1',
    '!a',
    '&a',
    '*a',
    '%a',
  ],
  ...[
    'a,b',
    '[a]',
    '{a}',
    'a]',
    '"',
    "'",
    '\\',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\uffff',
  ],
  ...[
    '__proto__',
    'constructor',
    'ключ',
    '🎉',
    '@a',
    '`a',
    '|',
    '>',
    '---',
    '...',
    'a.height',
    'x'.repeat(3000),
  ],
];

test('every string can be a name, a value, a group and a tie', async () => {
  const features = ODD.filter((name) => name !== '').map((name, i, names) =>
    scalar(name, {
      domain: { values: ODD },
      shape: { type: 'variable', min: 0, max: undefined, row: [], group: name },
      tie: { type: 'ragged-values', rowLengths: names[(i + 1) % names.length] ?? '' },
    }),
  );
  const schema: Schema = { record: 'example', features, sequence: [] };
  const { schema: read } = await readPlain(printPlain(schema));
  assert.ok(read);
  assert.deepStrictEqual(withoutPlaces(read), withoutPlaces(schema));
});

test('a group prints its bounds once', () => {
  const shape = { type: 'variable', min: 1, max: 4, row: [2], group: 'g' } as const;
  const features = [scalar('a', { shape }), scalar('b', { shape }), scalar('c', { kind: 'int64' })];
  assert.equal(
    printPlain({ record: 'example', features, sequence: [] }),
    `record: example
features:
  a: { kind: bytes, length: { group: g, min: 1, max: 4 }, row: [2] }
  b: { kind: bytes, length: { group: g }, row: [2] }
  c: { kind: int64 }
`,
  );
});
