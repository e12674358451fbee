/** Labels of several classes and of numbers: what was asked for is drawn, and the figures are those of the draws. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelFacts } from '../../src/plan/label-facts.ts';
import type { LabelKind } from '../../src/plan/label-kind.ts';
import type { DataPlan } from '../../src/plan/plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import type { FixtureSpec } from '../../src/spec/fixture-spec.ts';
import { drawLists } from '../values/draw.ts';
import { factorsIn } from '../values/factors.ts';
import { normalCdf, normalQuantile } from '../values/normal.ts';
import { assertFits, tally } from '../values/statistics.ts';
import { feature, planAll, specOf } from './options.ts';

const EXAMPLES = 8000;
const X = feature({ name: 'x', kind: 'float', length: 400 });
const Y = { name: 'y', role: 'label' } as const;

function planned(label: Partial<Feature>, spec: Partial<FixtureSpec> = {}) {
  const { plan, labels, problems } = planAll([X, feature({ ...Y, ...label })], spec);
  assert.deepEqual(problems, []);
  const [facts] = labels;
  if (facts === undefined) assert.fail('there is no label');
  return { data: plan.data, facts };
}

/** The values of the label, and g of each example. */
function draw(data: DataPlan) {
  const label = data.features.find(({ role }) => role === 'label');
  if (label === undefined) assert.fail('there is no label');
  const values = drawLists({ ...data, features: [label] }, 0, EXAMPLES)[0]!.map(([value]) => value!);
  return { values, g: factorsIn(data, label, EXAMPLES) };
}

const classes = (count: number, priors?: readonly number[]) => ({
  label: { type: 'classes', count, ...(priors && { priors }) } as const,
});

test('classes are as frequent as the schema says', () => {
  const priors = [0.6, 0.25, 0.1, 0.05];
  const { data, facts } = planned(classes(4, priors));
  assertFits(tally(4, draw(data).values.map(Number)), priors);
  assert.deepEqual(facts.priors, priors);
  assert.deepEqual([facts.kind, facts.learnable, facts.signalFeatures], ['classes', true, ['x']]);
});

test('without priors every class has a share of its own, the same for every seed', () => {
  const priors = [1, 2].map(
    (seed) => planAll([X, feature({ ...Y, ...classes(5) })], {}, { seed }).labels[0]?.priors,
  );
  assert.deepEqual(priors[0], priors[1]);
  assert.equal(new Set(priors[0]).size, 5);
  const { data, facts } = planned(classes(5));
  assertFits(tally(5, draw(data).values.map(Number)), facts.priors ?? []);
});

test('classes of names, of named numbers and of floats', () => {
  const texts = planned({ ...classes(3), kind: 'bytes', domain: { values: ['cat', 'dog', 'emu'] } });
  assert.deepEqual(new Set(draw(texts.data).values), new Set(['cat', 'dog', 'emu']));
  const names = new Map([7, 9].map((number) => [number, String(number)]));
  assert.deepEqual(new Set(draw(planned({ ...classes(2), domain: { names } }).data).values), new Set([7, 9]));
  const floats = planned({ ...classes(3), kind: 'float' });
  assert.deepEqual(new Set(draw(floats.data).values), new Set([0, 1, 2]));
  for (const { facts } of [texts, floats]) assert.ok(facts.learnable && Number(facts.bayesAccuracy) > 0.7);
});

test('more classes than anybody learns are drawn alike', () => {
  const { facts } = planned(classes(100_000));
  assert.deepEqual([facts.learnable, facts.priors, facts.baseLoss], [false, null, null]);
});

for (const signal of [0.4, 0.9]) {
  test(`signal ${signal}: a model that knows the factors is as good as the facts say`, () => {
    const { data, facts } = planned(classes(3, [0.5, 0.3, 0.2]), { signal });
    const { values, g } = draw(data);
    let [loss, right] = [0, 0];
    values.forEach((value, i) => {
      const [first = 0, second = 0] = [0, normalQuantile(0.8)].map((limit) =>
        normalCdf((limit - signal * g[i]!) / Math.sqrt(1 - signal ** 2)),
      );
      const known = [first, second - first, 1 - second];
      loss -= Math.log(known[Number(value)]!) / EXAMPLES;
      if (known[Number(value)] === Math.max(...known)) right++;
    });
    const error = 5 / Math.sqrt(EXAMPLES);
    assert.ok(Math.abs(loss - Number(facts.bayesLoss)) < error, `${loss} for ${facts.bayesLoss}`);
    assert.ok(Math.abs(right / EXAMPLES - Number(facts.bayesAccuracy)) < 0.5 * error);
    assert.ok(Math.abs(Number(facts.baseLoss) - 1.0296530140645737) < 1e-12);
  });

  test(`signal ${signal}: of a number the factors explain as much as the facts say`, () => {
    const { data, facts } = planned({ kind: 'float', label: { type: 'regression' } }, { signal });
    const { values, g } = draw(data);
    const label = data.features.find(({ role }) => role === 'label');
    if (label?.distribution.type !== 'normal')
      assert.fail('a number is normal where the schema says nothing');
    const { mean, stddev } = label.distribution;
    const squares = values.map((value, i) => (Number(value) - mean - stddev * signal * g[i]!) ** 2);
    const found = squares.reduce((sum, square) => sum + square, 0) / EXAMPLES;
    assert.ok(Math.abs(found / Number(facts.bayesLoss) - 1) < 0.09, `${found} for ${facts.bayesLoss}`);
    assert.ok(Math.abs(Number(facts.baseLoss) - stddev ** 2) < 1e-12);
  });
}

test('a number within bounds is spread evenly over them, and follows all the same', () => {
  const { data, facts } = planned({
    ...{ kind: 'float', label: { type: 'regression' }, domain: { min: 10, max: 14 } },
  });
  const cells = draw(data).values.map((value) => Math.floor((Number(value) - 10) * 5));
  assertFits(tally(20, cells));
  assert.ok(facts.learnable && Math.abs(Number(facts.baseLoss) - 16 / 12) < 1e-9);
});

test('whole numbers follow too', () => {
  const { facts } = planned({ label: { type: 'regression' } });
  assert.ok(facts.learnable && Number(facts.bayesLoss) < 0.25 * Number(facts.baseLoss));
});

test('the figures of rounded numbers go over into each other where their steps cease to show', () => {
  const of = (stddev: number) => {
    const spec = specOf(`features: { "y": { distribution: normal, mean: 20.3, stddev: ${stddev} } }`);
    return planned({ label: { type: 'regression' } }, spec).facts;
  };
  // Rounding adds a twelfth to the variance, nearly all of which nobody can know.
  for (const stddev of [2, 3.999, 4]) {
    const { baseLoss, bayesLoss } = of(stddev);
    assert.ok(Math.abs(Number(baseLoss) - stddev ** 2 - 1 / 12) < 1e-6, `${baseLoss}`);
    assert.ok(Math.abs(Number(bayesLoss) - stddev ** 2 * (1 - 0.81) - 1 / 12) < 1e-3, `${bayesLoss}`);
  }
  // Of a deviation this small, 20 and 21 are left: P(21) = P(Z > 2), and a coin's variance is p (1 - p).
  assert.ok(Math.abs(Number(of(0.1).baseLoss) - 0.0227501 * 0.9772499) < 1e-6);
  assert.equal(of(0).learnable, false);
});

test('a rule that names a distribution is followed, and the label goes on following', () => {
  const spec = specOf('features: { "y": { distribution: lognormal, mean: 1, stddev: 0.5 } }');
  const { data, facts } = planned({ kind: 'float', label: { type: 'regression' } }, spec);
  assert.equal(data.features.find(({ name }) => name === 'y')?.distribution.type, 'lognormal');
  assert.ok(facts.learnable);
});

test('a constant and the number of the example follow nothing', () => {
  for (const rule of ['{ distribution: example-index }', '{ distribution: constant, value: 3 }']) {
    const { facts } = planned({ label: { type: 'regression' } }, specOf(`features: { "y": ${rule} }`));
    assert.equal(facts.learnable, false, rule);
  }
});

test('without signal, and in the profiles that do not teach, base and Bayes are the same', () => {
  for (const spec of [{ signal: 0 }, { profile: 'smoke' }] as const) {
    const { facts } = planned(classes(4), spec);
    assert.deepEqual([facts.learnable, facts.bayesLoss], [false, facts.baseLoss]);
  }
});

const KINDS: readonly LabelKind[] = ['binary', 'classes', 'regression'];

test('figures of another kind of label are null', () => {
  for (const kind of KINDS) {
    const { data } = planned(kind === 'classes' ? classes(3) : { label: { type: kind } });
    const [facts] = labelFacts(data.features, () => kind);
    assert.equal(facts?.positiveRate === null, kind !== 'binary');
    assert.equal(facts?.teacherAuc === null, kind !== 'binary');
    assert.equal(facts?.priors === null, kind !== 'classes');
    assert.equal(facts?.bayesAccuracy === null, kind === 'regression');
    assert.ok(Number(facts?.bayesLoss) < Number(facts?.baseLoss));
  }
});
