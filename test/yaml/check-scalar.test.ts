import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Check, located } from '../../src/yaml/check.ts';
import * as scalar from '../../src/yaml/check-scalar.ts';
import { checkValue } from './reading.ts';

suite('a scalar', () => {
  const cases: readonly (readonly [rule: string, check: Check<unknown>, text: string, outcome: unknown])[] = [
    ['a string', scalar.string, 'a b', 'a b'],
    ['a string', scalar.string, '"1"', '1'],
    ['a string', scalar.string, '1', '1:4 wrong-value'],
    ['a string', scalar.string, 'on', '1:4 wrong-value'],
    ['a string', scalar.string, '2020-01-01', '1:4 wrong-value'],
    ['a string', scalar.string, '', '1:4 wrong-value'],
    ['a string', scalar.string, '[a]', '1:4 wrong-value'],
    ['a boolean', scalar.boolean, 'off', false],
    ['a boolean', scalar.boolean, 'y', '1:4 wrong-value'],
    ['a boolean', scalar.boolean, '1', '1:4 wrong-value'],
    ['a number', scalar.number, '1', 1],
    ['a number', scalar.number, '-1.5', -1.5],
    ['a number', scalar.number, '.nan', Number.NaN],
    ['a number', scalar.number, '1e-07', '1:4 wrong-value'],
    ['a number', scalar.number, '"1"', '1:4 wrong-value'],
    ['a number', scalar.number, 'true', '1:4 wrong-value'],
    ['a number', scalar.number, 'x', '1:4 wrong-value'],
    ['a positive number', scalar.positiveNumber, '.inf', Number.POSITIVE_INFINITY],
    ['a positive number', scalar.positiveNumber, '0.0', '1:4 wrong-value'],
    ['a positive number', scalar.positiveNumber, '.nan', '1:4 wrong-value'],
    ['a number of at least 0', scalar.nonNegativeNumber, '0', 0],
    ['a number of at least 0', scalar.nonNegativeNumber, '-1', '1:4 wrong-value'],
    ['a whole number', scalar.integer, '-0x10', -16],
    ['a whole number', scalar.integer, '1.0', '1:4 wrong-value'],
    ['a whole number', scalar.integer, '1.5', '1:4 wrong-value'],
    ['a whole number', scalar.integer, 'true', '1:4 wrong-value'],
    ['a positive whole number', scalar.positiveInteger, '1_000', 1000],
    ['a positive whole number', scalar.positiveInteger, '0', '1:4 wrong-value'],
    ['one of two', scalar.oneOf('red', 'green_ish'), 'red', 'red'],
    ['one of two', scalar.oneOf('red', 'green_ish'), 'rde', '1:4 wrong-value'],
    ['one of two', scalar.oneOf('red', 'green_ish'), 'green', '1:4 wrong-value'],
    ['one of two', scalar.oneOf('red', 'green_ish'), '5', '1:4 wrong-value'],
  ];
  for (const [rule, rules, text, expected] of cases) {
    test(`${rule}: ${text}`, () => assert.deepEqual(checkValue(text, rules), expected));
  }

  test('can be kept with its place', () => {
    assert.deepEqual(checkValue('  1', located(scalar.integer)), {
      value: 1,
      place: { file: 'f', line: 1, column: 6 },
    });
  });
});
