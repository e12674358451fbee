import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Check } from '../../src/yaml/check.ts';
import { listOf, mapOf } from '../../src/yaml/check-collection.ts';
import { atMostOneOf, exactlyOneOf, object, optional, required } from '../../src/yaml/check-object.ts';
import * as scalar from '../../src/yaml/check-scalar.ts';
import { check, checkValue } from './reading.ts';

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
