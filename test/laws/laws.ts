/** What holds for the values of every feature, whatever its kind and distribution: each law is a function of it. */
import assert from 'node:assert/strict';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { drawFeature, drawLists, FEATURE, planOf } from '../values/draw.ts';

export type Law = (feature: PlannedFeature) => void;

const EXAMPLES = 40;

export const sameCoordinatesSameValues: Law = (feature) => {
  assert.deepEqual(drawFeature(feature, EXAMPLES), drawFeature({ ...feature }, EXAMPLES));
};

export const otherFeaturesDoNotMatter: Law = (feature) => {
  const alone = drawFeature(feature, EXAMPLES);
  const others = ['a', `${feature.name}.`, 'z'].map((name) => ({ ...feature, name }));
  const among = drawLists(planOf([others[0]!, feature, others[1]!, FEATURE, others[2]!]), 0, EXAMPLES);
  const reversed = drawLists(planOf([others[2]!, others[1]!, feature]), 0, EXAMPLES);
  assert.deepEqual(among[1], alone);
  assert.deepEqual(reversed[2], alone);
};

export const roleAndNumberOfExamplesDoNotMatter: Law = (feature) => {
  const asLabel = drawFeature({ ...feature, role: 'label' }, EXAMPLES, { examples: EXAMPLES });
  assert.deepEqual(asLabel, drawFeature({ ...feature, role: 'feature' }, EXAMPLES));
};

export const blockingDoesNotMatter: Law = (feature) => {
  const plan = planOf([feature]);
  const whole = drawLists(plan, 0, EXAMPLES)[0]!;
  for (const cut of [1, 7, EXAMPLES - 1]) {
    const [before, after] = [drawLists(plan, 0, cut)[0]!, drawLists(plan, cut, EXAMPLES - cut)[0]!];
    assert.deepEqual([...before, ...after], whole, `cut after ${cut} examples`);
  }
};

export const anotherSeedChanges: Law = (feature) => {
  const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1];
  assertAllDiffer(seeds.map((seed) => draw(feature, { seed })));
};

export const anotherDatasetChanges: Law = (feature) => {
  const datasets = ['train_data', 'validation_data.a', 'validation_data.b', 'train_data ', ''];
  assertAllDiffer(datasets.map((dataset) => draw(feature, { dataset })));
};

export const anotherNameChanges: Law = (feature) => {
  const names = [
    feature.name,
    `${feature.name}\0`,
    ` ${feature.name}`,
    `${feature.name}","value`,
    'é',
    'e\u0301',
  ];
  assertAllDiffer(names.map((name) => draw({ ...feature, name })));
};

export const anotherExampleChanges: Law = (feature) => {
  const starts = [0, 1, EXAMPLES, 2 ** 32, 2 ** 32 + 1, 2 ** 40];
  assertAllDiffer(starts.map((first) => drawLists(planOf([feature]), first, EXAMPLES)[0]));
};

function draw(feature: PlannedFeature, changes: Partial<DataPlan> = {}) {
  return drawFeature(feature, EXAMPLES, changes);
}

function assertAllDiffer(drawn: readonly unknown[]): void {
  const texts = drawn.map((lists) => JSON.stringify(lists));
  assert.equal(new Set(texts).size, drawn.length, 'two of them are the same');
}
