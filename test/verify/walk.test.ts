/** What a walk through a record tells, part by part; what it does not know is skipped whole, at every level. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Visitor } from '../../src/verify/walk.ts';
import { walkExample, walkExampleList, walkSequenceExample } from '../../src/verify/wire.ts';
import { hex } from './faults.ts';
import { entry, feature, features, field, INTS, ints, K, key, toldBy, unknown } from './told.ts';

describe('an Example', () => {
  test('visits each feature after its values', () => {
    const floats = field(0x12, hex('0d0000803f0d00000040'));
    const strings = field(0x0a, field(0x0a, hex('6162')), field(0x0a));
    const record = field(
      0x0a,
      ...[entry, field(0x0a, key('f'), field(0x12, floats)), field(0x0a, key('s'), field(0x12, strings))],
    );
    assert.deepEqual(toldBy(walkExample, record), [
      ...K,
      ...['list of float', 'float 0000803f', 'float 00000040', 'feature f'],
      ...['list of bytes', 'bytes 6162', 'bytes ', 'feature s'],
    ]);
  });

  test('may have the value of an entry before its key', () => {
    assert.deepEqual(toldBy(walkExample, field(0x0a, field(0x0a, feature, key('k')))), K);
  });

  test('may have an entry without a value or a key after complete ones', () => {
    const told = toldBy(walkExample, field(0x0a, entry, field(0x0a, key('v')), field(0x0a, feature)));
    const refused = 'refuse message: a map entry has 1 fields, not 2';
    assert.deepEqual(told, [...K, refused, 'feature v without value', ...INTS, refused, 'feature ']);
  });

  const UNKNOWN: Readonly<Record<string, readonly [Uint8Array, ...string[]]>> = {
    'beside the features': [Buffer.concat([unknown, features]), 'unknown 5', ...K],
    'among the features': [
      field(0x0a, unknown, entry),
      ...['refuse message: field 5 is among the entries of a map', 'unknown 5', ...K],
    ],
    'in an entry': [
      field(0x0a, field(0x0a, unknown, key('k'), feature)),
      ...['refuse message: field 5 of a map entry is unknown', 'unknown 5', ...INTS],
      ...['refuse message: a map entry has 3 fields, not 2', 'feature k'],
    ],
    'in a feature, behind its list': [
      field(0x0a, field(0x0a, key('k'), field(0x12, ints, unknown))),
      ...[...INTS, 'unknown 5', 'feature k'],
    ],
    'in a feature, before its list, which is not read then': [
      field(0x0a, field(0x0a, key('k'), field(0x12, unknown, ints))),
      ...['refuse feature: it does not start with a list of values', 'unknown 5'],
      ...['list of int64, unread', 'int64 05, unread', 'feature k'],
    ],
    'among strings': [
      field(0x0a, field(0x0a, key('k'), field(0x12, field(0x0a, unknown, field(0x0a, hex('61')))))),
      ...[
        'list of bytes',
        'refuse feature: there is another field among its strings',
        'unknown 5',
        'bytes 61',
      ],
      'feature k',
    ],
    'among integers': [
      field(0x0a, field(0x0a, key('k'), field(0x12, field(0x1a, hex('0805'), unknown, hex('0807'))))),
      ...['list of int64', 'int64 05'],
      'refuse feature: its numbers are neither in one packed piece nor one by one',
      ...['unknown 5', 'int64 07', 'feature k'],
    ],
    'that is a group': [
      Buffer.concat([hex('2b2c'), features]),
      ...['refuse message: field 5 is a group', 'unknown 5', ...K],
    ],
  };
  for (const [where, [record, ...told]] of Object.entries(UNKNOWN))
    test(`skips a field ${where}`, () => assert.deepEqual(toldBy(walkExample, record), told));

  test('is refused if tags have superfluous bytes', () => {
    const long = (bytes: Uint8Array) => Buffer.concat([Buffer.of(bytes[0]! | 0x80, 0), bytes.subarray(1)]);
    assert.deepEqual(toldBy(walkExample, long(features)), [
      'refuse message: the tag of the features has more bytes than it needs, so they are skipped',
      ...K,
    ]);
    assert.deepEqual(toldBy(walkExample, field(0x0a, long(entry))), [
      'refuse message: the tag of a map entry has more bytes than it needs',
      ...K,
    ]);
    assert.deepEqual(toldBy(walkExample, field(0x0a, field(0x0a, long(key('k')), long(feature)))), K);
  });
});

describe('an example list', () => {
  test('announces its items and its context', () => {
    assert.deepEqual(toldBy(walkExampleList, field(0x0a, features), field(0x12, features), field(0x0a)), [
      ...['begin item', ...K],
      ...['begin context', ...K],
      'begin item',
    ]);
  });

  test('skips unknown fields and groups without being refused', () => {
    assert.deepEqual(toldBy(walkExampleList, unknown, hex('2b2c'), field(0x0a, features)), [
      ...['unknown 5', 'unknown 5', 'begin item'],
      ...K,
    ]);
  });
});

test('a visitor can ignore everything except features', () => {
  const names: string[] = [];
  const nothing = () => undefined;
  const visitor: Visitor = {
    list: nothing,
    values: nothing,
    entry: (start, end) => names.push(`${end - start}`),
  };
  walkExample(Buffer.concat([unknown, features, hex('2b2c')]), visitor);
  walkExampleList(Buffer.concat([unknown, field(0x0a, features)]), visitor);
  walkSequenceExample(field(0x12, field(0x0a, key('l'), field(0x12, field(0x0a, ints)))), visitor);
  assert.deepEqual(names, ['1', '1']);
});

describe('a malformed record is reported with the name of the message:', () => {
  for (const [name, walk] of [
    ['tf.train.Example', walkExample],
    ['tf.train.SequenceExample', walkSequenceExample],
    ['ExampleListWithContext', walkExampleList],
  ] as const)
    test(name, () => {
      assert.throws(() => toldBy(walk, hex('0a05')), { message: new RegExp(`not a serialized ${name}:`) });
    });
});
