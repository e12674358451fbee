/** Labels of the items of example lists, and what moves them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import { allFeatures } from '../../src/plan/plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { correlation, mean } from '../values/correlation.ts';
import { drawLists } from '../values/draw.ts';
import { assertFits, tally } from '../values/statistics.ts';
import { feature, planAll } from './options.ts';
import { ALONE, ARRAY, IMAGE, NUMBER, planTaught, TEXT, TOKENS, valuesOf } from './taught.ts';

const ITEMS = { steps: { min: 4, max: 8 } };
const LISTS: Partial<PlanOptions> = { record: 'example-list' };

test('every item of an example list has factors of its own, which its labels follow', () => {
  const features = [
    feature({ name: 'query', kind: 'float', length: 16 }),
    feature({ name: 'score', kind: 'float', ...ITEMS }),
    feature({ name: 'click', role: 'label', label: { type: 'binary' }, ...ITEMS }),
    feature({
      name: 'grade',
      role: 'label',
      label: { type: 'classes', count: 4, priors: [4, 3, 2, 1] },
      ...ITEMS,
    }),
  ];
  const { data, labels } = planTaught(features, {}, LISTS);
  for (const { signalFeatures, ndcg } of labels) {
    assert.deepEqual(signalFeatures, ['score']);
    assert.ok(ndcg !== undefined && ndcg.base < ndcg.bayes && ndcg.bayes < 1);
  }
  const values = valuesOf(data);
  const [scores, grades, clicks] = ['score', 'grade', 'click'].map((name) =>
    values.get(name)!.map((list) => list.map(Number)),
  );
  assert.ok(correlation(scores!.flat(), grades!.flat()) > 0.75);
  // The items of an example have nothing in common.
  assert.ok(
    Math.abs(
      correlation(
        scores!.map(([first]) => first!),
        grades!.map(([, second]) => second!),
      ),
    ) < 0.08,
  );
  assertFits(tally(4, grades!.flat()), [4, 3, 2, 1]);
  const rate = Number(labels.find(({ name }) => name === 'click')?.positiveRate);
  assertFits(tally(2, clicks!.flat()), [1 - rate, rate]);
});

test('only grades of the items of an example list are ranked', () => {
  const labels = [
    feature({ name: 'grade', role: 'label', label: { type: 'classes', count: 3 }, ...ITEMS }),
    feature({ name: 'wide', role: 'label', label: { type: 'classes', count: 40 }, ...ITEMS }),
    feature({ name: 'price', role: 'label', kind: 'float', label: { type: 'regression' }, ...ITEMS }),
    feature({ name: 'of query', role: 'label' }),
  ];
  const x = feature({ name: 'x', kind: 'float', length: 16, ...ITEMS });
  const ranked = (record: 'example-list' | 'sequence-example', features: readonly Feature[]) =>
    planAll([x, ...features], {}, { ...ALONE, record }).labels.filter(({ ndcg }) => ndcg !== undefined);
  assert.deepEqual(
    ranked('example-list', labels).map(({ name }) => name),
    ['grade'],
  );
  assert.deepEqual(ranked('sequence-example', labels.slice(0, 1)), []);
});

test('the feature lists of a sequence tell of the whole example', () => {
  const features = [feature({ name: 'x', kind: 'float', ...ITEMS }), NUMBER];
  const { data, labels } = planTaught(features, {}, { record: 'sequence-example' });
  assert.deepEqual(labels[0]?.signalFeatures, ['x']);
  const values = valuesOf(data);
  const found = values.get('x')!.map((list) => mean(list.map(Number)));
  assert.ok(
    correlation(
      found,
      values.get('y')!.map(([value]) => Number(value)),
    ) > 0.75,
  );
});

const WORLDS: readonly (readonly [readonly Feature[], Partial<PlanOptions>])[] = [
  [[TOKENS, IMAGE, TEXT, ARRAY, NUMBER], {}],
  [
    [feature({ name: 'score', kind: 'float', ...ITEMS }), feature({ name: 'y', role: 'label', ...ITEMS })],
    LISTS,
  ],
  [
    [
      feature({ name: 'speed', kind: 'float', ...ITEMS }),
      { ...TEXT, ...ITEMS },
      feature({ name: 'step', role: 'label', ...ITEMS }),
      NUMBER,
    ],
    { record: 'sequence-example' },
  ],
];

for (const [features, changes] of WORLDS) {
  const names = features.map(({ name }) => name).join(', ');
  test(`${names}: blocks, other features and more examples change nothing`, () => {
    const { data } = planTaught(features, {}, changes);
    const [whole, parts] = [valuesOf(data, 12), [drawLists(data, 0, 5), drawLists(data, 5, 7)]];
    allFeatures(data).forEach(({ name }, f) => {
      assert.deepEqual(
        parts.flatMap((part) => part[f]!),
        whole.get(name),
      );
    });
    const more = planTaught([...features, feature({ name: 'more', kind: 'bytes' })], {}, changes);
    const among = valuesOf(more.data, 12);
    for (const [name, lists] of whole) assert.deepEqual(among.get(name), lists);
  });
}
