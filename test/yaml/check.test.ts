import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Check, checkText, located } from '../../src/yaml/check.ts';
import { listOf, mapOf } from '../../src/yaml/check-collection.ts';
import { atMostOneOf, exactlyOneOf, object, optional, required } from '../../src/yaml/check-object.ts';
import * as scalar from '../../src/yaml/check-scalar.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { outcome, sourceOf } from './reading.ts';

function check<T>(text: string, rule: Check<T>) {
  return outcome((report) => {
    const source = sourceOf(text);
    const node = parseYaml(source, report);
    return node && checkText(node, rule, source, report);
  });
}

/** The outcome for `k: TEXT`, with the rule for `k`. */
const checkValue = <T>(text: string, rule: Check<T>) => {
  const { result, problems } = check(`k: ${text}`, object({ k: required(rule) }));
  return problems.length > 0 ? problems.join('\n') : result?.k;
};

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

suite('a list', () => {
  test('keeps what passes, and reports every item that does not', () => {
    const { result, problems } = check('[1, x, 2, 0]', listOf(scalar.positiveInteger));
    assert.deepEqual(result, [1, 2]);
    assert.deepEqual(problems, [
      'f:1:5: "[1]" must be a whole number greater than 0: found the string "x"',
      'f:1:11: "[3]" must be a whole number greater than 0: found the number 0',
    ]);
  });

  test('is a list', () => {
    assert.equal(checkValue('a', listOf(scalar.string)), 'f:1:4: "k" must be a list: found the string "a"');
  });
});

suite('a map', () => {
  test('has its keys in order, each with its place', () => {
    const { result } = check('b: 1\na: 2', mapOf(scalar.integer));
    assert.deepEqual(result, [
      { key: { value: 'b', place: { file: 'f', line: 1, column: 1 } }, value: 1 },
      { key: { value: 'a', place: { file: 'f', line: 2, column: 1 } }, value: 2 },
    ]);
  });

  test('has strings as keys', () => {
    const { problems } = check('5: a\non: b\n~: c\n"2": d', mapOf(scalar.string));
    assert.deepEqual(problems, [
      'f:1:1: keys in the file must be strings: found the number 5; put it in quotes: "5"',
      'f:2:1: keys in the file must be strings: found the boolean on; put it in quotes: "on"',
      'f:3:1: keys in the file must be strings: found ~; put it in quotes: "~"',
    ]);
  });
});

suite('an object', () => {
  const shape = object({
    size: required(scalar.integer),
    name: optional(scalar.string, 'none'),
    rate: optional(scalar.number, null),
  });
  const cases: readonly (readonly [text: string, result: unknown, ...problems: string[]])[] = [
    ['{size: 1}', { size: 1, name: 'none', rate: null }],
    ['{size: 1, rate: null}', { size: 1, name: 'none', rate: null }],
    [
      '{size: 1, name: null}',
      { size: 1, name: undefined, rate: null },
      'f:1:17: "name" must be a string: found null; give a value, or remove the key if it is optional',
    ],
    ['{}', { size: undefined, name: 'none', rate: null }, 'f:1:1: missing key "size" in the file; add it'],
    [
      '{size: 1, colour: 2}',
      { size: 1, name: 'none', rate: null },
      'f:1:11: unknown key "colour" in the file: allowed are size, name, rate; remove it',
    ],
    [
      '{sise: 1}',
      { size: undefined, name: 'none', rate: null },
      'f:1:2: unknown key "sise" in the file: allowed are size, name, rate; did you mean "size"?',
    ],
    [
      '{size: 1, __proto__: 2}',
      { size: 1, name: 'none', rate: null },
      'f:1:11: unknown key "__proto__" in the file: allowed are size, name, rate; remove it',
    ],
    ['[size]', undefined, 'f:1:1: the file must be a map: found a list'],
    [
      '{size: *x}',
      { size: undefined, name: 'none', rate: null },
      'f:1:8: alias "*x" has no anchor before it; put "&x" before the value it stands for',
    ],
  ];
  for (const [text, result, ...problems] of cases) {
    test(text, () => assert.deepEqual(check(text, shape), { result, problems }));
  }

  test('names the key that holds it where one of its own is missing', () => {
    const outer = object({ inner: required(shape) });
    assert.deepEqual(check('inner:\n  name: x', outer).problems, [
      'f:1:1: missing key "size" in "inner"; add it',
    ]);
  });
});

suite('a group', () => {
  const fields = {
    a: optional(scalar.integer, null),
    b: optional(scalar.integer, null),
    c: optional(scalar.integer, 1),
  };
  const one = object(fields, exactlyOneOf('a', 'b'));
  const some = object(fields, atMostOneOf('a', 'b'));
  const problems = (text: string, rule: Check<unknown>) => check(text, rule).problems;

  test('of which exactly one is to be set', () => {
    assert.deepEqual(problems('{a: 1, b: null}', one), []);
    assert.deepEqual(problems('{c: 2, b: x}', one), [
      'f:1:11: "b" must be a whole number: found the string "x"',
    ]);
    assert.deepEqual(problems('{a: null}', one), [
      'f:1:1: the file needs exactly one of a, b: found none; add one of them',
    ]);
    assert.deepEqual(problems('{b: 1, a: 2}', one), [
      'f:1:8: "a" is set beside "b": exactly one of a, b is allowed; remove one of them, or make it null',
    ]);
  });

  test('of which at most one is to be set', () => {
    assert.deepEqual(problems('{}', some), []);
    assert.deepEqual(problems('{a: 1, b: 1}', some), [
      'f:1:8: "b" is set beside "a": at most one of a, b is allowed; remove one of them, or make it null',
    ]);
  });
});

suite('one mistake is one problem', () => {
  const inner = object({ size: required(scalar.integer) });

  test('however many aliases lead to it', () => {
    const text = 'a: &x {size: z}\nb: *x\nc: {<<: *x}\nd: &y {}\ne: *y';
    assert.deepEqual(check(text, mapOf(inner)).problems, [
      'f:1:14: "size" must be a whole number: found the string "z"',
      'f:4:1: missing key "size" in "d"; add it',
    ]);
  });

  test('that stands where an alias is used for what it is not', () => {
    assert.deepEqual(check('a: &x {size: 1}\nb: {size: *x}', mapOf(inner)).problems, [
      'f:2:11: "size" must be a whole number: found a map through "*x"',
    ]);
  });

  test('where a merge failed', () => {
    assert.equal(check('a: {<<: *x}', mapOf(inner)).problems.length, 1);
  });
});
