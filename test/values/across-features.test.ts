/** What a fixture spec asks of several features together holds in what is drawn, and each alone keeps its distribution. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correlation } from './correlation.ts';
import type { Value } from './draw.ts';
import { drawn, EXAMPLES, numbersOf } from './drawn-together.ts';
import { assertBetween, assertRate } from './fit.ts';
import { normalQuantile } from './normal.ts';
import { assertFits, tally } from './statistics.ts';

test('correlated features are so by what was asked, and each keeps its distribution', () => {
  const of = drawn(`correlations:
  - { features: [age, income, debt], correlation: 0.6 }
features:
  age: { distribution: uniform, min: 0, max: 99 }
  income: { distribution: lognormal, mean: 0, stddev: 1 }
  debt: { distribution: normal, mean: 3, stddev: 2 }
`);
  const latents = [
    numbersOf(of('age')).map((age) => normalQuantile((age + 0.5) / 100)),
    numbersOf(of('income')).map(Math.log),
    numbersOf(of('debt')).map((debt) => (debt - 3) / 2),
  ];
  for (const [i, j] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const found = correlation(latents[i]!, latents[j]!);
    // A correlation of n pairs has the standard error (1 - r^2) / sqrt(n); a hundred steps take 0.1 % of it away.
    assert.ok(Math.abs(found - 0.6) < (4.5 * 0.64) / Math.sqrt(EXAMPLES) + 0.001, String(found));
  }
  assertFits(tally(100, numbersOf(of('age'))));
  const quantiles = Array.from({ length: 99 }, (_, i) => normalQuantile((i + 1) / 100));
  assertBetween(Float64Array.from(latents[1]!), quantiles);
  assertBetween(Float64Array.from(latents[2]!), quantiles);
});

test('two features can be opposed to each other, and a coin is 1 where others are high', () => {
  const of = drawn(`correlations:
  - { features: [income, debt], correlation: -0.5 }
  - { features: [age, coin], correlation: 0.9 }
features:
  income: { distribution: normal }
  debt: { distribution: normal }
  coin: { distribution: bernoulli, positive_rate: 0.25 }
`);
  const found = correlation(numbersOf(of('income')), numbersOf(of('debt')));
  assert.ok(Math.abs(found + 0.5) < (4.5 * 0.75) / Math.sqrt(EXAMPLES), String(found));
  const coins = numbersOf(of('coin'));
  assertRate(coins.filter((coin) => coin === 1).length, EXAMPLES, 0.25, 'coin');
  assert.ok(correlation(numbersOf(of('age')), coins) > 0.5);
});

test('at a correlation of 1 one feature tells the other', () => {
  const of = drawn(
    `correlations: [{ features: [income, debt], correlation: 1 }]
features: { income: { distribution: normal }, debt: { distribution: normal, mean: 5, stddev: 2 } }
`,
    500,
  );
  const debts = numbersOf(of('debt'));
  for (const [i, income] of numbersOf(of('income')).entries())
    assert.ok(Math.abs(debts[i]! - (5 + 2 * income)) < 1e-4);
});

const USERS = `entities:
  id: { features: [age, income, debt, tags], rows: 4 }
correlations: [{ features: [income, debt], correlation: 0.7 }]
features:
  income: { missing: 0.2 }
  tags: { missing: { rate: 0.5, where: age, is: 3 } }
`;

test('every row of an entity has the same features, and the next entity others', () => {
  const of = drawn(USERS, 403);
  const rowsOf = ['id', 'age', 'income', 'debt', 'tags'].map((name) => of(name).map((list) => list.join()));
  for (const rows of rowsOf)
    for (const [i, row] of rows.entries()) assert.equal(row, rows[i - (i % 4)], `example ${i}`);
  assert.equal(new Set(of('id').flat()).size, Math.ceil(403 / 4));
  assert.ok(new Set(rowsOf[4]).size > 20);
  // What does not belong to it is drawn for every example.
  assert.ok(new Set(of('vector').map((list) => list.join())).size === 403);
});

test('among entities, each feature has its distribution, rate and correlation', () => {
  const of = drawn(USERS, 4 * EXAMPLES);
  const first = (name: string) => of(name).filter((_, i) => i % 4 === 0);
  assertFits(tally(10, numbersOf(first('age'))));
  const incomes = first('income');
  assertRate(incomes.filter((list) => list.length === 0).length, EXAMPLES, 0.2, 'absent incomes');
  const pairs = incomes.flatMap((list, i) => (list.length === 0 ? [] : [[list[0], first('debt')[i]?.[0]]]));
  const latent = (value: Value | undefined) =>
    normalQuantile(Math.min(1 - 1e-7, Math.max(1e-7, Number(value))));
  const found = correlation(
    pairs.map(([income]) => latent(income)),
    pairs.map(([, debt]) => latent(debt)),
  );
  assert.ok(Math.abs(found - 0.7) < (4.5 * 0.51) / Math.sqrt(pairs.length) + 0.002, String(found));
});

test('unique ids do not repeat, and are in no order', () => {
  const of = drawn(
    'features: { id: { distribution: unique, min: 10, max: 50009 }, key: { distribution: unique } }',
  );
  const ids = numbersOf(of('id'));
  assert.equal(new Set(ids).size, EXAMPLES);
  assert.ok(ids.every((id) => id >= 10 && id <= 50_009));
  const places = ids.map((_, i) => i);
  assert.ok(Math.abs(correlation(ids, places)) < 4.5 / Math.sqrt(EXAMPLES));
  const keys = of('key').flat().map(String);
  assert.equal(new Set(keys).size, EXAMPLES);
  assert.ok(keys.every((key) => /^[0-9a-f]{16}$/.test(key)));
  assertFits(
    tally(
      16,
      keys.flatMap((key) => [...key].map((digit) => Number.parseInt(digit, 16))),
    ),
  );
});
