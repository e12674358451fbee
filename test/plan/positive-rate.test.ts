/** The rates of labels: from the spec, from the config's sampling, or of each label's own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelFacts } from '../../src/plan/label-facts.ts';
import { feature, OPTIONS, planAll, specOf } from './options.ts';

const FEATURES = [
  feature({ name: 'x', kind: 'float', length: 50 }),
  feature({ name: 'a', role: 'label' }),
  feature({ name: 'b', role: 'label' }),
];

const SAMPLING = new Map([
  ['a', { positive: 1, negative: 0.05 }],
  ['b', { positive: 0.5, negative: 1 }],
]);

function ratesOf(spec: string, sampling = SAMPLING, features = FEATURES) {
  const { plan } = planAll(features, specOf(spec), { hints: { ...OPTIONS.hints, sampling } });
  return Object.fromEntries(labelFacts(plan.data.features).map((facts) => [facts.name, facts.positiveRate]));
}

test('from-config: the rate that the sampling makes even', () => {
  const rates = ratesOf('labels: {positive_rate: from-config}');
  // Of 1000 examples 47.6 positives are kept, and of 952.4 negatives a twentieth: as many.
  assert.ok(Math.abs(rates['a']! - 0.05 / 1.05) < 1e-12);
  assert.ok(Math.abs(rates['b']! - 2 / 3) < 1e-12);
});

test('from-config without a sampling is a half', () => {
  assert.deepEqual(ratesOf('labels: {positive_rate: from-config}', new Map()), { a: 0.5, b: 0.5 });
});

test('one rate for all, and for a label another', () => {
  assert.deepEqual(ratesOf('labels: {positive_rate: 0.1}'), { a: 0.1, b: 0.1 });
  assert.deepEqual(ratesOf('{labels: {positive_rate: 0.1}, features: {b: {positive_rate: 0.9}}}'), {
    a: 0.1,
    b: 0.9,
  });
  const rates = ratesOf('{labels: {positive_rate: from-config}, features: {b: {positive_rate: 0.9}}}');
  assert.equal(rates['b'], 0.9);
});

test('by default each label has its own, whatever the others are', () => {
  const rates = ratesOf('');
  assert.notEqual(rates['a'], rates['b']);
  assert.deepEqual(ratesOf('', SAMPLING, FEATURES.slice(0, 2)), { a: rates['a'] });
});

test('smoke tosses fair coins unless a rate is asked for', () => {
  assert.deepEqual(ratesOf('profile: smoke'), { a: 0.5, b: 0.5 });
  assert.deepEqual(ratesOf('{profile: smoke, labels: {positive_rate: 0.25}}'), { a: 0.25, b: 0.25 });
});

test('the ends', () => {
  assert.deepEqual(ratesOf('labels: {positive_rate: 0}'), { a: 0, b: 0 });
  assert.deepEqual(ratesOf('labels: {positive_rate: 1}'), { a: 1, b: 1 });
});
