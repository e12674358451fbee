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
    assert.deepEqual(problems, ['1:5 wrong-value', '1:11 wrong-value']);
  });

  test('must be a list', () => {
    assert.equal(checkValue('a', listOf(scalar.string)), '1:4 wrong-value');
  });
});

suite('a map', () => {
  test('returns its keys in order, each with its place', () => {
    const { result } = check('b: 1\na: 2', mapOf(scalar.integer));
    assert.deepEqual(result, [
      { key: { value: 'b', place: { file: 'f', line: 1, column: 1 } }, value: 1 },
      { key: { value: 'a', place: { file: 'f', line: 2, column: 1 } }, value: 2 },
    ]);
  });

  test('must have strings as keys', () => {
    const { problems } = check('5: a\non: b\n~: c\n"2": d', mapOf(scalar.string));
    assert.deepEqual(problems, ['1:1 key-not-a-string', '2:1 key-not-a-string', '3:1 key-not-a-string']);
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
    ['{size: 1, name: null}', { size: 1, name: undefined, rate: null }, '1:17 wrong-value'],
    ['{}', { size: undefined, name: 'none', rate: null }, '1:1 missing-key'],
    ['{size: 1, colour: 2}', { size: 1, name: 'none', rate: null }, '1:11 unknown-key'],
    ['{sise: 1}', { size: undefined, name: 'none', rate: null }, '1:2 unknown-key'],
    ['{size: 1, __proto__: 2}', { size: 1, name: 'none', rate: null }, '1:11 unknown-key'],
    ['[size]', undefined, '1:1 wrong-value'],
    ['{size: *x}', { size: undefined, name: 'none', rate: null }, '1:8 unknown-alias'],
  ];
  for (const [text, result, ...problems] of cases) {
    test(text, () => assert.deepEqual(check(text, shape), { result, problems }));
  }

  test('is named in the problem of a missing key', () => {
    const outer = object({ inner: required(shape) });
    assert.deepEqual(check('inner:\n  name: x', outer).problems, ['1:1 missing-key']);
  });
});

suite('a group of keys', () => {
  const fields = {
    a: optional(scalar.integer, null),
    b: optional(scalar.integer, null),
    c: optional(scalar.integer, 1),
  };
  const one = object(fields, exactlyOneOf('a', 'b'));
  const some = object(fields, atMostOneOf('a', 'b'));
  const problems = (text: string, rule: Check<unknown>) => check(text, rule).problems;

  test('allows exactly one of them', () => {
    assert.deepEqual(problems('{a: 1, b: null}', one), []);
    assert.deepEqual(problems('{c: 2, b: x}', one), ['1:11 wrong-value']);
    assert.deepEqual(problems('{a: null}', one), ['1:1 missing-key']);
    assert.deepEqual(problems('{b: 1, a: 2}', one), ['1:8 keys-exclude-each-other']);
  });

  test('allows at most one of them', () => {
    assert.deepEqual(problems('{}', some), []);
    assert.deepEqual(problems('{a: 1, b: 1}', some), ['1:8 keys-exclude-each-other']);
  });
});

suite('a mistake is reported once', () => {
  const inner = object({ size: required(scalar.integer) });

  test('even if several aliases lead to it', () => {
    const text = 'a: &x {size: z}\nb: *x\nc: {<<: *x}\nd: &y {}\ne: *y';
    assert.deepEqual(check(text, mapOf(inner)).problems, ['1:14 wrong-value', '4:1 missing-key']);
  });

  test('at the alias if the value does not fit there', () => {
    assert.deepEqual(check('a: &x {size: 1}\nb: {size: *x}', mapOf(inner)).problems, ['2:11 wrong-value']);
  });

  test('if a merge fails', () => {
    assert.equal(check('a: {<<: *x}', mapOf(inner)).problems.length, 1);
  });
});
