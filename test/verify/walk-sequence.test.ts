/** What a walk through a SequenceExample tells, part by part; what it does not know is skipped whole, at every level. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { walkSequenceExample } from '../../src/verify/wire.ts';
import { hex } from './faults.ts';
import { feature, features, field, INTS, ints, K, key, toldBy, unknown } from './told.ts';

describe('a SequenceExample', () => {
  const listOf = (...steps: Uint8Array[]) => field(0x12, field(0x0a, key('l'), field(0x12, ...steps)));
  const step = field(0x0a, ints);
  const STEP = [...INTS, 'step'];

  test('visits its context, and each feature list after its steps', () => {
    assert.deepEqual(toldBy(walkSequenceExample, features, listOf(step, step)), [
      ...K,
      ...[...STEP, ...STEP, 'feature list l'],
    ]);
  });

  test('may have a list without a value after a complete one', () => {
    const lists = field(0x12, field(0x0a, key('l'), field(0x12, step)), field(0x0a, key('m')));
    assert.deepEqual(toldBy(walkSequenceExample, lists), [
      ...[...STEP, 'feature list l'],
      ...['refuse message: a map entry has 1 fields, not 2', 'feature list m without value'],
    ]);
  });

  test('is refused if the value of an entry comes before its key', () => {
    const outOfPlace = (number: number) => `refuse message: field ${number} of a map entry is out of place`;
    assert.deepEqual(toldBy(walkSequenceExample, field(0x0a, field(0x0a, feature, key('k')))), [
      ...[outOfPlace(2), ...INTS, outOfPlace(1), 'feature k'],
    ]);
    assert.deepEqual(toldBy(walkSequenceExample, field(0x12, field(0x0a, field(0x12, step), key('l')))), [
      outOfPlace(2),
      ...STEP,
      outOfPlace(1),
      'feature list l',
    ]);
  });

  test('may have two lists in a feature of the context, even after steps, but not in a step', () => {
    const both = field(0x0a, ints, ints);
    const unread = ['list of int64, unread', 'int64 05, unread'];
    assert.deepEqual(
      toldBy(walkSequenceExample, listOf(both), field(0x0a, field(0x0a, key('k'), field(0x12, ints, ints)))),
      [
        ...[...INTS, 'refuse feature: a step holds more than one list', ...unread, 'step'],
        ...['feature list l', ...INTS, ...unread, 'feature k'],
      ],
    );
  });

  const UNKNOWN: Readonly<Record<string, readonly [Uint8Array, ...string[]]>> = {
    'beside the context': [Buffer.concat([unknown, features]), 'unknown 5', ...K],
    'among the feature lists': [
      field(0x12, unknown, field(0x0a, key('l'), field(0x12, step))),
      ...['refuse message: field 5 is among the entries of a map', 'unknown 5', ...STEP, 'feature list l'],
    ],
    'in the entry of a list': [
      field(0x12, field(0x0a, key('l'), unknown, field(0x12, step))),
      ...['refuse message: field 5 of a map entry is unknown', 'unknown 5', ...STEP],
      ...['refuse message: a map entry has 3 fields, not 2', 'feature list l'],
    ],
    'between steps': [
      listOf(step, unknown, step),
      ...[
        ...STEP,
        'refuse feature: there is another field among its steps',
        'unknown 5',
        ...STEP,
        'feature list l',
      ],
    ],
    'that is a group': [
      Buffer.concat([hex('2b2c'), features]),
      ...['refuse message: field 5 is a group', 'unknown 5', ...K],
    ],
  };
  for (const [where, [record, ...told]] of Object.entries(UNKNOWN))
    test(`skips a field ${where}`, () => assert.deepEqual(toldBy(walkSequenceExample, record), told));
});
