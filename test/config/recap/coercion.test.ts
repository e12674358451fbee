/** Values that pydantic 1.10 converts. The results are those that it printed (test/conformance compares many more). */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import * as coercion from '../../../src/config/recap/coercion.ts';
import type { Check } from '../../../src/yaml/check.ts';
import { listOf } from '../../../src/yaml/check-collection.ts';
import { object, optional, required } from '../../../src/yaml/check-object.ts';
import { check } from '../../yaml/reading.ts';

function load(text: string, expected: Check<unknown>) {
  const { result, problems } = check(`k: ${text}`, object({ k: required(expected) }));
  return { value: result?.k, problems };
}

const { string, boolean, number, positiveNumber, integer, positiveInteger, mapOf } = coercion;

suite('a converted value has a warning on its line', () => {
  const cases: readonly (readonly [check: Check<unknown>, text: string, value: unknown])[] = [
    [number, '1e-4', 0.0001],
    [number, '"16"', 16],
    [number, '" 1_0.5 "', 10.5],
    [number, '-Infinity', Number.NEGATIVE_INFINITY],
    [number, 'nan', Number.NaN],
    [number, 'true', 1],
    [positiveNumber, '"1.5"', 1.5],
    [integer, '16.0', 16],
    [integer, '1.5', 1],
    [integer, '-1.5', -1],
    [integer, '-0.5', 0],
    [integer, '"+1_6"', 16],
    [integer, 'off', 0],
    [positiveInteger, '"128"', 128],
    [boolean, '"true"', true],
    [boolean, 'Y', true],
    [boolean, '"OFF"', false],
    [boolean, '1', true],
    [boolean, '0.0', false],
    [string, '2024', '2024'],
    [string, '16.0', '16.0'],
    [string, '1.5e+20', '1.5e+20'],
    [string, '0.00001', '1e-05'],
    [string, '12345678901234567890', '12345678901234567890'],
    [string, '0x10', '16'],
    [string, 'on', 'True'],
    [string, '.inf', 'inf'],
    [listOf(string), '[1]', ['1']],
  ];
  for (const [expected, text, value] of cases) {
    test(`${text} as ${JSON.stringify(value)}`, () => {
      const loaded = load(text, expected);
      assert.deepEqual(loaded.value, value);
      assert.match(loaded.problems.join(), /^1:\d warning coerced-value$/);
    });
  }
});

suite('a value that cannot be converted is an error', () => {
  const cases: readonly (readonly [check: Check<unknown>, text: string])[] = [
    ...(['1e', 'word', '""', '~', '[]', '2020-01-01', '30%', '"1__0"', '"0x10"'] as const).map(
      (text) => [number, text] as const,
    ),
    ...(['"1.5"', '1e3', '.inf', '.nan', '""', '~', '"0x10"'] as const).map(
      (text) => [integer, text] as const,
    ),
    ...(['2', '"maybe"', '""', '~', '1.5', '"1.0"'] as const).map((text) => [boolean, text] as const),
    ...(['~', '[]', '{}', '2020-01-01'] as const).map((text) => [string, text] as const),
    [positiveInteger, '"0"'],
    [positiveInteger, '0.5'],
    [positiveNumber, 'false'],
    [mapOf(string), 'ab'],
    [mapOf(string), '[ab, c]'],
    [mapOf(string), '[[a, b, c]]'],
    [mapOf(string), '{~: a}'],
    [listOf(string), 'a'],
    [listOf(string), '{}'],
  ];
  for (const [expected, text] of cases) {
    test(`${expected.name} ${text}`, () => {
      assert.match(load(text, expected).problems.join(), /^1:\d (?:wrong-value|key-not-a-string)$/);
    });
  }
});

suite('a map', () => {
  const names = (text: string) => {
    const { value, problems } = load(text, mapOf(string));
    const pairs: unknown = Array.isArray(value) ? value.map((pair) => [pair.key.value, pair.value]) : value;
    return { pairs, problems };
  };

  test('may be an empty string or list', () => {
    for (const text of ['""', '[]']) {
      assert.deepEqual(names(text), { pairs: [], problems: ['1:4 warning coerced-value'] });
    }
    const shape = coercion.object({ a: optional(integer, 7) });
    assert.deepEqual(load('""', shape), { value: { a: 7 }, problems: ['1:4 warning coerced-value'] });
  });

  test('may be a list of pairs', () => {
    const pairs = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    assert.deepEqual(names('[[a, b], cd]'), { pairs, problems: ['1:4 warning coerced-value'] });
  });

  test('may have numbers and booleans as keys, of which the last of equal names counts', () => {
    const { pairs, problems } = names('{1: a, off: b, "1": c}');
    assert.deepEqual(pairs, [
      ['1', 'c'],
      ['False', 'b'],
    ]);
    assert.deepEqual(problems, ['1:5 warning coerced-value', '1:11 warning coerced-value']);
  });

  test('with known keys cannot have numbers as keys', () => {
    assert.deepEqual(load('{1: a}', coercion.object({})).problems, ['1:5 key-not-a-string']);
  });
});

test('a value that several aliases lead to is converted with one warning', () => {
  const text = 'a: &x "1"\nb: *x\nc: *x';
  assert.deepEqual(check(text, mapOf(integer)).problems, ['1:7 warning coerced-value']);
});
