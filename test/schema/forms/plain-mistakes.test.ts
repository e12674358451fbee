import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assertProblems, readPlain } from '../reading.ts';
import { MISTAKES } from './plain-mistakes.ts';

suite('a mistake in the plain form is reported once, in its place', () => {
  for (const { text, ...expected } of MISTAKES) {
    test(text.replace(/^features:\n/, ''), async () => {
      const { problems } = await readPlain(text);
      assertProblems(problems, [expected]);
    });
  }
});

test('a mistake is reported once, and the rest is read', async () => {
  const { schema, problems } = await readPlain(`features:
  a: &a { kind: int46, shape: [3], default: [1, 2] }
  b: *a
  c: { kind: float, at_least: a }
  d: { kind: bytes, lenght: 3, default: [x, y, z] }
  e: { kind: int64 }
`);
  assertProblems(problems, [
    { at: '2:17', says: /must be one of int64, float, bytes/ },
    { at: '5:21', says: /unknown key "lenght"/ },
  ]);
  assert.deepEqual(
    schema?.features.map(({ name }) => name),
    ['c', 'e'],
  );
});

test('a warning leaves the schema as it is', async () => {
  const { schema, problems } = await readPlain(`record: example
features:
  a: { kind: int64, values: [1, 2], names: { 1: one, 3: three } }
sequence:
  b: { kind: int64 }
`);
  assertProblems(problems, [
    { at: '4:1', code: 'ignored-sequence', severity: 'warning', says: /does not have one/ },
    { at: '3:29', code: 'unused-name', severity: 'warning', says: /has a name for 3/ },
  ]);
  assert.equal(schema?.features.length, 1);
  assert.equal(schema.sequence.length, 0);
});
