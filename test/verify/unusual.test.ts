/** Records that no usual writer makes: the verdicts are TensorFlow's (test/conformance/test_unusual.py wrote them). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Expected } from '../../src/verify/expected.ts';
import type { RecordType } from '../../src/verify/record-type.ts';
import { check, hex } from './faults.ts';
import { EXAMPLE, SEQUENCE, withDefaults } from './unusual.ts';

interface Verdict {
  readonly name: string;
  readonly record: string;
  /** Where the reader has no default for a fixed length, and where it has. */
  readonly required: 'ok' | 'refused';
  readonly defaults: 'ok' | 'refused';
}

const file = new URL('tensorflow-verdicts.json', import.meta.url);
const verdicts: { readonly examples: readonly Verdict[]; readonly sequences: readonly Verdict[] } =
  JSON.parse(readFileSync(file, 'utf8'));

/** What TensorFlow accepts and we refuse. */
const STRICTER: Readonly<Record<string, string>> = {
  'field number 0': 'protobuf refuses it',
  'unknown bytes beyond the end': 'protobuf refuses it',
  'packed length beyond its list': 'protobuf refuses it',
  'floats not a multiple of 4': 'protobuf refuses it',
  'not asked for: broken inside': 'protobuf refuses it',
  'list not asked for, broken': 'protobuf refuses it',
  'the same key twice, first two-piece': 'whichever is the last, the writer is broken',
  // With defaults TensorFlow reads zeros in place of all the data that it skips.
  'tag of Features not minimal': 'the data are lost',
  'tag of context not minimal': 'the data are lost',
};

function verdictOf({ record }: Verdict, expected: readonly Expected[], type: RecordType): 'ok' | 'refused' {
  const { faults } = check(hex(record), expected, { record: type, allowUnexpected: true });
  return faults.some(({ severity }) => severity === 'error') ? 'refused' : 'ok';
}

function testVerdicts(rows: readonly Verdict[], expected: readonly Expected[], type: RecordType): void {
  for (const row of rows) {
    test(`${type}: ${row.name}`, () => {
      const found = {
        required: verdictOf(row, expected, type),
        defaults: verdictOf(row, withDefaults(expected), type),
      };
      if (row.name in STRICTER) {
        assert.deepEqual(found, { required: 'refused', defaults: 'refused' });
        assert.equal(row.defaults, 'ok', 'it is not stricter');
      } else assert.deepEqual(found, { required: row.required, defaults: row.defaults });
    });
  }
}

testVerdicts(verdicts.examples, EXAMPLE, 'example');
testVerdicts(verdicts.sequences, SEQUENCE, 'sequence-example');

test('every listed difference still exists', () => {
  const names = new Set([...verdicts.examples, ...verdicts.sequences].map(({ name }) => name));
  for (const name of Object.keys(STRICTER)) assert.ok(names.has(name), name);
});

const LOSSY = [
  'all ints packed, one more unpacked',
  'bytes list in two messages',
  'all ints, then another int list',
  'the right kind first, then another',
  'the right kind first, then another, empty',
];

for (const name of LOSSY) {
  test(`values that TensorFlow silently ignores are a warning: ${name}`, () => {
    const row = verdicts.examples.find((one) => one.name === name);
    assert.ok(row);
    const { faults } = check(hex(row.record), EXAMPLE, {});
    assert.deepEqual(
      faults.map(({ severity, code }) => [severity, code]),
      [['warning', 'unread-values']],
    );
  });
}
