/** Labels of the steps of sequences, and what they follow. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { correlation, mean } from '../values/correlation.ts';
import { assertFits, tally } from '../values/statistics.ts';
import { feature, planAll } from './options.ts';
import { ALONE, IMAGE, NUMBER, planTaught, TEXT, valuesOf } from './taught.ts';

const STEPS = { steps: { min: 3, max: 8 } };
const SEQUENCE: Partial<PlanOptions> = { record: 'sequence-example' };

const SPEED = feature({ name: 'speed', kind: 'float', ...STEPS });
const TAG = feature({
  ...{ name: 'tag', role: 'label', ...STEPS },
  label: { type: 'classes', count: 4, priors: [4, 3, 2, 1] },
});
const EFFORT = feature({
  ...{ name: 'effort', role: 'label', kind: 'float', ...STEPS },
  label: { type: 'regression' },
});
const STOP = feature({ name: 'stop', role: 'label', label: { type: 'binary' }, ...STEPS });

function numbersOf(values: ReturnType<typeof valuesOf>, name: string): number[][] {
  return values.get(name)!.map((list) => list.map(Number));
}

test('labels of every kind follow the features of their own step', () => {
  const { data, labels } = planTaught([SPEED, TAG, EFFORT, STOP], { signal: 0.9 }, SEQUENCE);
  for (const { signalFeatures, learnable } of labels) {
    assert.ok(learnable);
    assert.deepEqual(signalFeatures, ['speed']);
  }
  const values = valuesOf(data);
  const [speed, tag, effort, stop] = ['speed', 'tag', 'effort', 'stop'].map((name) =>
    numbersOf(values, name),
  );
  assert.deepEqual(
    speed!.map(({ length }) => length),
    tag!.map(({ length }) => length),
  );
  for (const label of [tag, effort, stop])
    assert.ok(correlation(speed!.flat(), label!.flat()) > 0.6, 'of one step');
  for (const label of [tag, effort, stop]) {
    const [now, next] = [speed!.map(([, second]) => second!), label!.map(([, , third]) => third!)];
    assert.ok(Math.abs(correlation(now, next)) < 4 / Math.sqrt(now.length), 'of the step before');
  }
  assertFits(tally(4, tag!.flat()), [4, 3, 2, 1]);
  const rate = Number(labels.find(({ name }) => name === 'stop')?.positiveRate);
  assertFits(tally(2, stop!.flat()), [1 - rate, rate]);
});

test('no step shares a factor with another one, and each value alone is distributed as it was asked for', () => {
  const { data } = planTaught([SPEED, TAG], {}, SEQUENCE);
  const speeds = numbersOf(valuesOf(data, 6000), 'speed');
  assertFits(
    tally(
      100,
      speeds.flat().map((value) => Math.floor(100 * value)),
    ),
  );
  const [first, second] = [speeds.map(([one]) => one!), speeds.map(([, two]) => two!)];
  assert.ok(Math.abs(correlation(first, second)) < 4 / Math.sqrt(first.length));
});

test('the texts and images of steps teach labels of steps, too', () => {
  const [image, text] = [IMAGE, TEXT].map((carrier) => ({ ...carrier, ...STEPS }));
  const { data, labels } = planTaught([text!, EFFORT], { signal: 1 }, SEQUENCE);
  assert.deepEqual(labels[0]?.signalFeatures, ['text']);
  const values = valuesOf(data);
  const lengths = values.get('text')!.map((texts) =>
    texts.map((one) =>
      mean(
        String(one)
          .split(' ')
          .map((word) => word.length),
      ),
    ),
  );
  assert.ok(correlation(lengths.flat(), numbersOf(values, 'effort').flat()) > 0.75);
  const frames = planTaught([image!, EFFORT], {}, SEQUENCE);
  assert.deepEqual(frames.labels[0]?.signalFeatures, ['image']);
});

test('a label of the example that finds nothing else follows what all steps have together', () => {
  const { data, labels } = planTaught([SPEED, STOP, NUMBER], { signal: 1 }, SEQUENCE);
  assert.deepEqual(labels.find(({ name }) => name === 'y')?.signalFeatures, ['speed']);
  const values = valuesOf(data);
  const sums = numbersOf(values, 'speed').map((speeds) => (mean(speeds) - 0.5) * Math.sqrt(speeds.length));
  assert.ok(
    correlation(
      sums,
      values.get('y')!.map(([y]) => Number(y)),
    ) > 0.97,
  );
});

test('a label of the example follows features of the example before those of steps', () => {
  const price = feature({ name: 'price', kind: 'float' });
  const { labels } = planTaught([SPEED, STOP, price, NUMBER], {}, SEQUENCE);
  assert.deepEqual(
    new Map(labels.map(({ name, signalFeatures }) => [name, signalFeatures])),
    new Map([
      ['y', ['price']],
      ['stop', ['speed']],
    ]),
  );
});

test('only feature lists of the same length teach labels of steps', () => {
  const other = feature({ name: 'other', kind: 'float', steps: { min: 1, max: 4, group: 'camera' } });
  const group = { steps: { min: 3, max: 8, group: 'wheel' } };
  const grouped = [{ ...SPEED, ...group }, { ...STOP, ...group }, other];
  const { data, labels } = planTaught(grouped, {}, SEQUENCE);
  assert.deepEqual(labels[0]?.signalFeatures, ['speed']);
  const planned = data.sequence?.find(({ name }) => name === 'other');
  assert.deepEqual(planned?.factors, { count: 1, kept: 1, manner: 'pooled' });
});

const LISTS = feature({ name: 'words', length: 'variable', rows: { min: 1, max: 4, size: 1 }, ...STEPS });
const SPANS = { ...STOP, length: 2 };
const IN_VAIN: readonly (readonly [string, readonly Feature[]])[] = [
  ['its steps have lists of any length only', [LISTS, STOP]],
  ['it has several values a step', [SPEED, SPANS]],
];

for (const [why, features] of IN_VAIN) {
  test(`a label of steps is drawn alone, and reported, if ${why}`, () => {
    const { labels, problems } = planAll(features, {}, { ...ALONE, ...SEQUENCE });
    assert.equal(labels[0]?.learnable, false);
    assert.deepEqual(
      problems.map(({ severity, code }) => `${severity}: ${code}`),
      ['warning: label-of-steps'],
    );
    assert.deepEqual(planAll(features, { signal: 0 }, { ...ALONE, ...SEQUENCE }).problems, []);
  });
}

test('a label of steps that can only be 0 is no mistake', () => {
  assert.deepEqual(planAll([SPEED, STOP], { positiveRate: 0 }, { ...ALONE, ...SEQUENCE }).problems, []);
});
