import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnableText, scalesOf, scaleText } from '../../src/report/label-scales.ts';
import { formatPage } from '../../src/report/page.ts';
import type { LabelFigures } from '../../src/report/report.ts';
import { sampleReport } from './sample.ts';

const NAME = { name: 'clicked', learnable: true };

const LABELS: readonly (readonly [LabelFigures, scales: readonly string[], words: string])[] = [
  [
    { ...NAME, positiveRate: 0.3, baseLoss: 0.6109, bayesLoss: 0.2, teacherAuc: 0.95 },
    ['loss 0.611 by guessing, 0.200 at best', 'AUC 0.500 by guessing, 0.950 at best'],
    'the features explain up to 67 % of the loss',
  ],
  [
    { ...NAME, kind: 'classes', baseLoss: 1.609, bayesLoss: 0.8, baseAccuracy: 0.2, bayesAccuracy: 0.71 },
    ['loss 1.609 by guessing, 0.800 at best', 'accuracy 0.200 by guessing, 0.710 at best'],
    'the features explain up to 50 % of the loss',
  ],
  [
    { ...NAME, kind: 'classes', baseLoss: 1, bayesLoss: 0.5, ndcg: { base: 0.68, bayes: 0.95 } },
    ['loss 1.000 by guessing, 0.500 at best', 'NDCG 0.680 by guessing, 0.950 at best'],
    'the features explain up to 50 % of the loss',
  ],
  [
    { ...NAME, kind: 'regression', baseLoss: 1234.5, bayesLoss: 123.45, teacherAuc: null },
    ['squared error 1230 by guessing, 123 at best'],
    'the features explain up to 90 % of the variance',
  ],
  [
    { ...NAME, learnable: false, baseLoss: 0.65, bayesLoss: 0.65, teacherAuc: 0.5 },
    [],
    'nothing to learn: loss 0.650 by guessing is the best',
  ],
  [{ ...NAME, kind: 'regression', learnable: false }, [], 'nothing to learn'],
  [{ ...NAME, kind: 'classes', baseLoss: null, bayesLoss: null }, [], 'can be learned'],
];

for (const [figures, scales, words] of LABELS) {
  test(`${figures.kind ?? 'binary'}: ${words}`, () => {
    assert.deepEqual([scalesOf(figures).map(scaleText), learnableText(figures)], [scales, words]);
    const page = formatPage(sampleReport({ labels: [figures] }));
    assert.equal(page.split('class="scale"').length - 1, scales.length);
    assert.doesNotMatch(page, /NaN|undefined|null|Infinity/);
  });
}
