/** How well a model can predict a label, as scales between guessing and the best that is possible. */
import type { LabelFigures, ReportedFeature, RunReport } from './report.ts';

/** A figure of a model: guessing gives `guess`, and no model is better than `best` in the long run. */
export interface LabelScale {
  /** `loss`, `AUC` … */
  readonly what: string;
  readonly guess: number;
  readonly best: number;
  /** The ends of the scale. */
  readonly from: number;
  readonly to: number;
}

/** The figures of the plan for this label, if it has any. */
export function figuresOf(
  { name }: Pick<ReportedFeature, 'name'>,
  { labels }: RunReport,
): LabelFigures | undefined {
  return labels.find((label) => label.name === name);
}

/** The scales of a label that can be learned; figures that its kind does not have are left out. */
export function scalesOf(figures: LabelFigures | undefined): LabelScale[] {
  if (figures?.learnable !== true) return [];
  const { kind, baseLoss, bayesLoss, baseAccuracy, bayesAccuracy, teacherAuc, ndcg } = figures;
  const loss = kind === 'regression' ? 'squared error' : 'loss';
  return [
    ...(isNumber(baseLoss) && isNumber(bayesLoss)
      ? [{ what: loss, guess: baseLoss, best: bayesLoss, from: 0, to: baseLoss }]
      : []),
    ...(isNumber(baseAccuracy) && isNumber(bayesAccuracy) && kind !== 'binary'
      ? [{ what: 'accuracy', guess: baseAccuracy, best: bayesAccuracy, from: 0, to: 1 }]
      : []),
    ...(isNumber(teacherAuc) ? [{ what: 'AUC', guess: 0.5, best: teacherAuc, from: 0.5, to: 1 }] : []),
    ...(ndcg === undefined
      ? []
      : [{ what: 'NDCG', guess: ndcg.base, best: ndcg.bayes, from: ndcg.base, to: 1 }]),
  ];
}

/** `loss 0.611 by guessing, 0.200 at best`. */
export function scaleText({ what, guess, best }: LabelScale): string {
  return `${what} ${figureText(guess)} by guessing, ${figureText(best)} at best`;
}

/** What can be learned about a label, as a sentence without its period; empty if the plan does not say. */
export function learnableText(figures: LabelFigures | undefined): string {
  if (figures === undefined) return '';
  if (!figures.learnable)
    return isNumber(figures.baseLoss)
      ? `nothing to learn: ${guessText(figures.baseLoss)}`
      : 'nothing to learn';
  const { baseLoss, bayesLoss } = figures;
  if (!isNumber(baseLoss) || !isNumber(bayesLoss) || baseLoss <= 0) return 'can be learned';
  const share = 1 - bayesLoss / baseLoss;
  return `the features explain up to ${Math.round(100 * share)} % of the ${figures.kind === 'regression' ? 'variance' : 'loss'}`;
}

function guessText(loss: number): string {
  return `loss ${figureText(loss)} by guessing is the best`;
}

/** Three decimals; large squared errors have three digits. */
export function figureText(value: number): string {
  return Math.abs(value) < 100 ? value.toFixed(3) : String(Number(value.toPrecision(3)));
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
