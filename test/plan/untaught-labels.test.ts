/** Rules of the spec can leave no feature that labels can follow: the user is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feature, planAll, specOf } from './options.ts';
import { ALONE, NUMBER } from './taught.ts';

const FEATURES = [
  feature({ name: 'user' }),
  feature({ name: 'age', kind: 'float' }),
  feature({ name: 'income', kind: 'float' }),
  NUMBER,
];

/** Codes and lines of what is reported under the spec, and whether the label can be learned. */
function planned(spec: string) {
  const { problems, labels } = planAll(FEATURES, specOf(spec), { ...ALONE, examples: 100 });
  return {
    problems: problems.map(({ severity, code, place }) => `${severity}: ${code}, line ${place?.line}`),
    learnable: labels[0]?.learnable,
  };
}

const IN_VAIN = {
  'all features are correlated': `
correlations:
  - { features: [user, age, income], correlation: 0.5 }`,
  'all features belong to an entity': `
entities:
  user: { features: [age, income], rows: 4 }`,
  'what is not correlated is absent too often': `
correlations:
  - { features: [age, income], correlation: 0.5 }
features: { user: { missing: 0.2 } }`,
};

for (const [why, spec] of Object.entries(IN_VAIN)) {
  test(`labels follow nothing, with a warning, if ${why}`, () => {
    const { problems, learnable } = planned(spec);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^warning: labels-follow-nothing, line [23]$/);
    assert.equal(learnable, false);
    assert.deepEqual(planned(`labels: { signal: 0 }${spec}`).problems, []);
    assert.deepEqual(planned(`profile: smoke${spec}`).problems, []);
  });
}

test('they follow a single feature that is left', () => {
  const spec = 'correlations: [{ features: [age, income], correlation: 0.5 }]';
  assert.deepEqual(planned(spec), { problems: [], learnable: true });
});

test('without a label there is nothing to be told', () => {
  const spec = specOf('correlations: [{ features: [user, age, income], correlation: 0.5 }]');
  assert.deepEqual(planAll(FEATURES.slice(0, 3), spec, ALONE).problems, []);
});
