import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Check, located } from '../../src/yaml/check.ts';
import * as scalar from '../../src/yaml/check-scalar.ts';
import { checkValue } from './reading.ts';

suite('a scalar', () => {
  const cases: readonly (readonly [rule: string, check: Check<unknown>, text: string, outcome: unknown])[] = [
    ['a string', scalar.string, 'a b', 'a b'],
    ['a string', scalar.string, '"1"', '1'],
    [
      'a string',
      scalar.string,
      '1',
      'f:1:4: "k" must be a string: found the number 1; put it in quotes: "1"',
    ],
    [
      'a string',
      scalar.string,
      'on',
      'f:1:4: "k" must be a string: found the boolean on; put it in quotes: "on"',
    ],
    [
      'a string',
      scalar.string,
      '2020-01-01',
      'f:1:4: "k" must be a string: found the date 2020-01-01; put it in quotes: "2020-01-01"',
    ],
    [
      'a string',
      scalar.string,
      '',
      'f:1:4: "k" must be a string: found nothing; give a value, or remove the key if it is optional',
    ],
    ['a string', scalar.string, '[a]', 'f:1:4: "k" must be a string: found a list'],
    ['a boolean', scalar.boolean, 'off', false],
    [
      'a boolean',
      scalar.boolean,
      'y',
      'f:1:4: "k" must be a boolean: found the string "y"; write true or false, without quotes',
    ],
    [
      'a boolean',
      scalar.boolean,
      '1',
      'f:1:4: "k" must be a boolean: found the number 1; write true or false, without quotes',
    ],
    ['a number', scalar.number, '1', 1],
    ['a number', scalar.number, '-1.5', -1.5],
    ['a number', scalar.number, '.nan', Number.NaN],
    [
      'a number',
      scalar.number,
      '1e-07',
      'f:1:4: "k" must be a number: found the string "1e-07"; write a dot and a signed exponent, as in 1.0e-07: YAML 1.1 reads it as a string without them',
    ],
    [
      'a number',
      scalar.number,
      '"1"',
      'f:1:4: "k" must be a number: found the string "1"; remove the quotes',
    ],
    ['a number', scalar.number, 'true', 'f:1:4: "k" must be a number: found the boolean true'],
    ['a number', scalar.number, 'x', 'f:1:4: "k" must be a number: found the string "x"'],
    ['a positive number', scalar.positiveNumber, '.inf', Number.POSITIVE_INFINITY],
    [
      'a positive number',
      scalar.positiveNumber,
      '0.0',
      'f:1:4: "k" must be a number greater than 0: found the number 0.0',
    ],
    [
      'a positive number',
      scalar.positiveNumber,
      '.nan',
      'f:1:4: "k" must be a number greater than 0: found the number .nan',
    ],
    ['a number of at least 0', scalar.nonNegativeNumber, '0', 0],
    [
      'a number of at least 0',
      scalar.nonNegativeNumber,
      '-1',
      'f:1:4: "k" must be a number of at least 0: found the number -1',
    ],
    ['a whole number', scalar.integer, '-0x10', -16],
    [
      'a whole number',
      scalar.integer,
      '1.0',
      'f:1:4: "k" must be a whole number: found the number 1.0; write 1',
    ],
    ['a whole number', scalar.integer, '1.5', 'f:1:4: "k" must be a whole number: found the number 1.5'],
    ['a whole number', scalar.integer, 'true', 'f:1:4: "k" must be a whole number: found the boolean true'],
    ['a positive whole number', scalar.positiveInteger, '1_000', 1000],
    [
      'a positive whole number',
      scalar.positiveInteger,
      '0',
      'f:1:4: "k" must be a whole number greater than 0: found the number 0',
    ],
    ['one of two', scalar.oneOf('red', 'green_ish'), 'red', 'red'],
    [
      'one of two',
      scalar.oneOf('red', 'green_ish'),
      'rde',
      'f:1:4: "k" must be one of red, green_ish: found the string "rde"; did you mean "red"?',
    ],
    [
      'one of two',
      scalar.oneOf('red', 'green_ish'),
      'green',
      'f:1:4: "k" must be one of red, green_ish: found the string "green"; did you mean "green_ish"?',
    ],
    [
      'one of two',
      scalar.oneOf('red', 'green_ish'),
      '5',
      'f:1:4: "k" must be one of red, green_ish: found the number 5',
    ],
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
