/** What is replaced, and what is absent, as often as was asked, whatever lies beneath. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFeature, drawNumbers, FEATURE } from './draw.ts';
import { assertRate } from './fit.ts';
import { assertFits, tally } from './statistics.ts';

const LENGTH = 1000;
const EXAMPLES = 1000;
const MILLION = LENGTH * EXAMPLES;

const BENEATH = {
  'drawn alone': {},
  'tied to factors': { factors: { count: 8, kept: LENGTH } },
};

for (const [how, factors] of Object.entries(BENEATH)) {
  const floats = { ...FEATURE, kind: 'float', length: LENGTH, ...factors } as const;
  const distribution = { type: 'uniform', min: 1, max: 2 } as const;

  for (const rate of [0.001, 0.3, 1]) {
    test(`zeros at ${rate}, ${how}`, () => {
      const numbers = drawNumbers({ ...floats, distribution, modifiers: { zeros: rate } }, EXAMPLES);
      assertRate(numbers.filter((value) => value === 0).length, MILLION, rate, 'zeros');
    });
  }

  test(`zeros, NaNs and infinities of both signs together, ${how}`, () => {
    const modifiers = { zeros: 0.2, nan: 0.1, inf: 0.04 };
    const numbers = drawNumbers({ ...floats, distribution, modifiers }, EXAMPLES);
    const cellOf = (value: number) => {
      if (Number.isNaN(value)) return 0;
      if (!Number.isFinite(value)) return value > 0 ? 1 : 2;
      return value === 0 ? 3 : 4;
    };
    assertFits(tally(5, numbers.map(cellOf)), [0.1, 0.02, 0.02, 0.2, 0.66]);
  });
}

test('integers become zero at the rate asked', () => {
  const feature = { ...FEATURE, length: LENGTH, distribution: { type: 'uniform', min: 5, max: 9 } } as const;
  const numbers = drawNumbers({ ...feature, modifiers: { zeros: 0.25 } }, EXAMPLES);
  assertRate(numbers.filter((value) => value === 0).length, MILLION, 0.25, 'zeros');
});

test('what remains beside the zeros is spread as before', () => {
  const feature = { ...FEATURE, length: LENGTH, distribution: { type: 'uniform', min: 1, max: 9 } } as const;
  const numbers = drawNumbers({ ...feature, modifiers: { zeros: 0.25 } }, EXAMPLES);
  const rest = numbers.filter((value) => value > 0).map((value) => value - 1);
  assertFits(tally(9, rest));
});

test('only a share of the columns has NaNs, the same ones in every example and dataset', () => {
  const distribution = { type: 'uniform', min: 0, max: 1 } as const;
  const modifiers = { nan: 0.5, columns: 0.05 };
  const feature = { ...FEATURE, kind: 'float', length: 10_000, distribution, modifiers } as const;
  const exposed = ['train_data', 'validation_data.v'].map((dataset) => {
    const columns = new Set<number>();
    const numbers = drawNumbers(feature, 40, { dataset });
    numbers.forEach((value, at) => {
      if (Number.isNaN(value)) columns.add(at % 10_000);
    });
    assertRate(numbers.filter(Number.isNaN).length, 40 * columns.size, 0.5, 'NaNs in these columns');
    return [...columns].sort((a, b) => a - b);
  });
  assertRate(exposed[0]!.length, 10_000, 0.05, 'columns');
  assert.deepEqual(exposed[1], exposed[0]);
});

for (const missing of [0.03, 0.5, 1]) {
  test(`a feature is absent from ${missing} of the examples`, () => {
    const lists = drawFeature({ ...FEATURE, missing }, 100_000);
    assertRate(lists.filter(({ length }) => length === 0).length, 100_000, missing, 'absent');
  });
}
