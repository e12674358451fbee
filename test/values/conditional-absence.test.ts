/** Features that are absent more often where another one has a certain value. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, numbersOf } from './drawn-together.ts';
import { assertRate } from './fit.ts';
import { assertFits, tally } from './statistics.ts';

test('a feature is absent at one rate where the condition is met, and at the other elsewhere', () => {
  const of = drawn(`features:
  known: { distribution: bernoulli, positive_rate: 0.3 }
  age: { missing: { rate: 0.8, where: known, is: 0, otherwise: 0.05 } }
`);
  const known = numbersOf(of('known'));
  const absent = of('age').map((list) => list.length === 0);
  for (const [value, rate] of [
    [0, 0.8],
    [1, 0.05],
  ] as const) {
    const where = absent.filter((_, i) => known[i] === value);
    assertRate(where.filter(Boolean).length, where.length, rate, `absent where known is ${value}`);
  }
  // What is there is spread as ever.
  assertFits(tally(10, numbersOf(of('age'))));
});

test('without "otherwise" a feature is there wherever the condition is not met', () => {
  const of = drawn('features: { age: { missing: { rate: 1, where: known, is: 3 } } }', 2000);
  const known = numbersOf(of('known'));
  assert.deepEqual(
    of('age').map((list) => list.length === 0),
    known.map((value) => value === 3),
  );
});

test('conditions are about floats and bytes too, as they are stored', () => {
  const of = drawn(
    `features:
  debt: { distribution: categorical, values: [0.1, 0.2] }
  key: { distribution: categorical, values: [a, b] }
  age: { missing: { rate: 1, where: debt, is: 0.1 } }
  income: { missing: { rate: 1, where: key, is: b } }
`,
    500,
  );
  assert.deepEqual(
    of('age').map((list) => list.length === 0),
    numbersOf(of('debt')).map((value) => value === Math.fround(0.1)),
  );
  assert.deepEqual(
    of('income').map((list) => list.length === 0),
    of('key').map(([value]) => value === 'b'),
  );
});

test('an absent feature has no value, so a condition on it is not met', () => {
  const of = drawn(
    `features:
  age: { distribution: constant, value: 7, missing: { rate: 1, where: known, is: 0 } }
  income: { missing: { rate: 1, where: age, is: 7 } }
`,
    500,
  );
  assert.deepEqual(
    of('income').map((list) => list.length),
    of('age').map((list) => 1 - list.length),
  );
});
