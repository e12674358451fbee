/** Which labels move when a feature or another label comes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { assignFactors } from '../../src/plan/teach.ts';

const NAMES = Array.from({ length: 12 }, (_, i) => `feature ${i}`);
const LABELS = Array.from({ length: 8 }, (_, i) => `label ${i}`);

function vector(name: string, count: number): PlannedFeature {
  const distribution = { type: 'uniform', min: 0, max: 1 } as const;
  return {
    ...{ name, role: 'feature', kind: 'float', length: 12 * count, distribution },
    factors: { count, kept: 12 * count },
  };
}

const vectors = fc
  .tuple(fc.shuffledSubarray(NAMES, { minLength: 1 }), fc.infiniteStream(fc.integer({ min: 1, max: 8 })))
  .map(([names, counts]) => names.map((name) => vector(name, counts.next().value ?? 1)));

const labels = fc.shuffledSubarray(LABELS, { minLength: 1 });

test('another feature moves only the labels that choose it', () => {
  fc.assert(
    fc.property(vectors, labels, fc.nat(), fc.integer({ min: 1, max: 8 }), (features, names, seed, count) => {
      const before = assignFactors(seed, names, features, false);
      const after = assignFactors(seed, names, [...features, vector('more', count)], false);
      for (const [name, lesson] of after) {
        const isChosen = lesson.some(({ feature }) => feature === 'more');
        if (!isChosen) assert.deepEqual(lesson, before.get(name));
      }
    }),
  );
});

test('another label moves none', () => {
  fc.assert(
    fc.property(vectors, labels, fc.nat(), (features, names, seed) => {
      const alone = assignFactors(seed, names.slice(0, 1), features, false);
      const among = assignFactors(seed, names, features, false);
      for (const [name, lesson] of alone) assert.deepEqual(among.get(name), lesson);
    }),
  );
});

test('spread, labels share no first factor while there are enough', () => {
  fc.assert(
    fc.property(labels, fc.nat(), (names, seed) => {
      const features = NAMES.map((name) => vector(name, 4));
      const firsts = [...assignFactors(seed, names, features, true).values()].map(([first]) =>
        JSON.stringify(first),
      );
      assert.equal(new Set(firsts).size, names.length);
    }),
  );
});
