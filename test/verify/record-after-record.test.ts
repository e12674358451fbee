/** A checker reads millions of records with the same state: none of them may leave anything to the next. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordChecker } from '../../src/verify/check-record.ts';
import type { Expected } from '../../src/verify/expected.ts';
import type { RecordType } from '../../src/verify/record-type.ts';
import { example, exampleList, sequenceExample } from './build.ts';
import { check } from './faults.ts';

const STEPS = { min: 1, max: 3, group: 'session' };
const EXPECTED: readonly Expected[] = [
  { name: 'user', kind: 'int64', length: 1, presence: 'required' },
  { name: 'place', kind: 'int64', length: 1, presence: 'has-default' },
  { name: 'clicks', kind: 'int64', length: 1, steps: STEPS, presence: 'required' },
  { name: 'words', kind: 'int64', length: 1, steps: STEPS, presence: 'has-default' },
];
const one = { int64: [1] };
const two = { int64: [1, 2] };
const user = ['user', one] as const;
const clicked = ['clicks', one] as const;
const TEXT = Buffer.from('text');
/** Whole, and then a field that is cut: all that was read before it is state. */
const cut = (record: Buffer) => Buffer.concat([record, Buffer.of(0x0a, 9)]);

const RECORDS: Readonly<Record<RecordType, readonly Buffer[]>> = {
  example: [
    ...[example(user), example(), example(['user', two]), example(user, user), example(['user', undefined])],
    ...[TEXT, cut(example(user)), cut(example(['user', two]))],
  ],
  'sequence-example': [
    sequenceExample([user], ['clicks', [one, one]]),
    sequenceExample([user], ['clicks', [one]], ['words', [one, one]]),
    sequenceExample([], ['clicks', [one, two]]),
    sequenceExample([user], ['clicks', [one]], ['clicks', [one]]),
    sequenceExample([user], ['clicks', []]),
    ...[TEXT, cut(sequenceExample([user], ['clicks', [one]])), Buffer.alloc(0)],
    // Steps of a list that is cut before its end.
    Buffer.from('120c0a0a0a016112040a004a09', 'hex'),
  ],
  'example-list': [
    exampleList([user], [clicked, ['words', one]], [clicked]),
    exampleList(undefined, [clicked]),
    exampleList([['user', two]]),
    exampleList([user], [['clicks', two]], [], [clicked], [clicked]),
    ...[TEXT, cut(exampleList([user], [clicked])), Buffer.alloc(0)],
  ],
};

/** What is said of a record after another one. */
function checkAfter(before: Buffer, data: Buffer, record: RecordType) {
  const faults: unknown[] = [];
  const defaults: string[] = [];
  const checkRecord = recordChecker(
    expectedOf(record),
    { record },
    { onFault: (fault) => faults.push(fault), onDefault: (feature) => defaults.push(feature) },
  );
  checkRecord(before);
  faults.length = defaults.length = 0;
  checkRecord(data);
  return { faults, defaults };
}

/** Of an Example those alone that are no steps. */
const expectedOf = (record: RecordType) =>
  EXPECTED.filter(({ steps }) => record !== 'example' || steps === undefined);

for (const record of ['example', 'sequence-example', 'example-list'] as const)
  describe(record, () => {
    const rows = RECORDS[record];
    for (const [i, before] of rows.entries())
      test(`after number ${i}, every other record has the same result as alone`, () => {
        for (const data of rows)
          assert.deepEqual(
            checkAfter(before, data, record),
            check(data, expectedOf(record), { record }),
            data.toString('hex'),
          );
      });
  });
