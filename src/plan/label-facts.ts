/** What a model can make of the labels of a plan: the figures that a smoke test holds it to. */
import { coinExpectation, type Expectation, expectationOf } from '../math/expectation.ts';
import { bindNumbers } from './distributions/bind.ts';
import { isTeacher } from './distributions/teacher.ts';
import type { NumericFeature, PlannedFeature } from './plan.ts';

/** Figures are null where they make no sense: for labels that are not 0 and 1, an AUC also where all are alike. */
export interface LabelFacts {
  readonly name: string;
  /** As the reader sees it, to whom an absent label is 0. */
  readonly positiveRate: number | null;
  /** Mean binary cross-entropy, in nats, of always predicting the rate. */
  readonly baseLoss: number | null;
  /** The same of a model that knows all there is to know; none can be better in the long run. */
  readonly bayesLoss: number | null;
  readonly teacherAuc: number | null;
  /** Whether the features tell anything of the label. */
  readonly learnable: boolean;
  readonly signalFeatures: readonly string[];
}

/** The facts of every label, in the order of the features. Examples marked as edge cases are not counted. */
export function labelFacts(features: readonly PlannedFeature[]): readonly LabelFacts[] {
  return features.filter(({ role }) => role === 'label').map(factsOf);
}

function factsOf(label: PlannedFeature): LabelFacts {
  const { name } = label;
  const expectation = label.kind === 'bytes' ? undefined : expectationOfLabel(label);
  const learnable = isTeacher(label.distribution) && label.distribution.slope !== 0;
  return {
    name,
    positiveRate: expectation?.positiveRate ?? null,
    baseLoss: expectation?.baseLoss ?? null,
    bayesLoss: expectation?.bayesLoss ?? null,
    teacherAuc: expectation?.teacherAuc ?? null,
    learnable,
    signalFeatures: learnable ? teachersOf(label) : [],
  };
}

function teachersOf({ distribution }: PlannedFeature): string[] {
  if (!isTeacher(distribution)) return [];
  return [...new Set(distribution.factors.map(({ feature }) => feature))];
}

/** Undefined where the label can be anything else than 0 and 1. */
function expectationOfLabel(label: NumericFeature): Expectation | undefined {
  const { distribution, modifiers, missing = 0 } = label;
  const { zeros = 0, nan = 0, inf = 0 } = modifiers ?? {};
  if (nan > 0 || inf > 0) return undefined;
  const seen = (1 - missing) * (1 - zeros);
  if (isTeacher(distribution)) return expectationOf(distribution, distribution.positiveRate, seen);
  const rate = bindNumbers(label).oneProbability();
  return rate === undefined ? undefined : coinExpectation(seen * rate);
}
