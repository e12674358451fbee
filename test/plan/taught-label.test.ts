/** What becomes of a planned label that a model is to learn, whatever the profile made of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindNumbers } from '../../src/plan/distributions/bind.ts';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { taughtValues, withCoin, withoutVainFactors } from '../../src/plan/taught-label.ts';
import { drawFeature, drawNumbers, FEATURE } from '../values/draw.ts';
import { feature } from './options.ts';

const RULED = { missing: 0.5, modifiers: { zeros: 0.9 } } as const;
const FLOAT = { ...FEATURE, kind: 'float', distribution: { type: 'uniform', min: 0, max: 1 } } as const;

test('a coin has the rate and the kind that were asked for, and no zeros besides', () => {
  for (const planned of [FEATURE, FLOAT]) {
    const coin = withCoin({ ...planned, modifiers: { zeros: 0.9 } }, 0.3);
    if (coin.kind === 'bytes') assert.fail('numbers became bytes');
    assert.deepEqual([coin.kind, coin.name, coin.modifiers], [planned.kind, 'f', undefined]);
    const bound = bindNumbers(coin);
    assert.ok(Math.abs((bound.oneProbability() ?? 0) - 0.3) < 1e-9);
    assert.ok(Math.abs(bound.zeroProbability() - 0.7) < 1e-9);
  }
});

test('a number to be learned is whole if it is an integer, real if it is a float, and always there', () => {
  const label = { role: 'label', label: { type: 'regression' } } as const;
  for (const planned of [FEATURE, FLOAT]) {
    const taught = taughtValues(feature({ ...label, kind: planned.kind }), { ...planned, ...RULED });
    assert.deepEqual([taught.missing, 'modifiers' in taught], [undefined, false]);
    if (taught.kind === 'bytes') assert.fail('numbers became bytes');
    const values = drawNumbers(taught, 300);
    assert.ok(new Set(values).size > 10);
    assert.equal(values.every(Number.isInteger), planned.kind === 'int64');
  }
});

test('classes to be learned are the numbers of the domain, or its texts, with the priors of the label', () => {
  const label = { type: 'classes', count: 2, priors: [0.9, 0.1] } as const;
  const classesOf = (planned: PlannedFeature, values: readonly (number | string)[]) => {
    const described = feature({ kind: planned.kind, role: 'label', label, domain: { values } });
    const drawn = drawFeature(taughtValues(described, planned), 2000).map(([value]) => value);
    const first = drawn.filter((value) => value === values[0]).length;
    assert.ok(first > 1700 && first < 1900, `${first} of 2000`);
    return [...new Set(drawn)].sort();
  };
  assert.deepEqual(classesOf({ ...FEATURE, ...RULED }, [7, 9]), [7, 9]);
  assert.deepEqual(classesOf(FLOAT, [7, 9]), [7, 9]);
  const text = { type: 'text', size: { min: 1, max: 1 }, alphabet: 'x' } as const;
  assert.deepEqual(classesOf({ ...FEATURE, kind: 'bytes', distribution: text }, ['cat', 'dog']), [
    'cat',
    'dog',
  ]);
});

test('a label follows factors only if its values depend on their draws', () => {
  const follows = { signal: 0.9, factors: [{ feature: 'x', factor: 0 }] } as const;
  const categorical = (values: readonly string[]) =>
    ({
      ...FEATURE,
      kind: 'bytes',
      follows,
      distribution: { type: 'categorical', values, weights: values.map(() => 1) },
    }) as const;
  const constant = { type: 'categorical', values: [4], weights: [1] } as const;
  const keeps = (planned: PlannedFeature) => withoutVainFactors(planned).follows !== undefined;
  assert.ok(keeps({ ...FEATURE, follows }));
  assert.ok(!keeps({ ...FEATURE, follows, distribution: constant }));
  assert.ok(keeps(categorical(['a', 'b'])));
  assert.ok(!keeps(categorical(['a'])));
  assert.ok(!keeps({ ...categorical([]), distribution: { type: 'json' } }));
  assert.ok(!keeps(FEATURE));
});
