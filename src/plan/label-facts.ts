/** What a model can learn about the labels of a plan: the figures that a smoke test compares it with. */
import {
  coinExpectation,
  type Expectation,
  expectationByThreshold,
  expectationOf,
} from '../math/expectation.ts';
import { choiceExpectation } from '../math/ordinal.ts';
import { type RankingExpectation, rankingExpectation } from '../math/ranking.ts';
import type { RecordType } from '../schema/schema.ts';
import { bindIntegers, bindNumbers } from './distributions/bind.ts';
import { isCategorical, sharesOf } from './distributions/categorical.ts';
import { isTeacher } from './distributions/teacher.ts';
import { type LabelKind, MAX_TAUGHT_CLASSES } from './label-kind.ts';
import type { NumericFeature, PlannedFeature } from './plan.ts';

/** Figures that make no sense for the kind of label, or that no formula gives, are null. */
export interface LabelFacts {
  readonly name: string;
  readonly kind: LabelKind;
  /** For a binary label, as seen by a reader that takes an absent label for 0. */
  readonly positiveRate: number | null;
  /** For several classes, in the order of the values of the plan; null if they are too many to list. */
  readonly priors: readonly number[] | null;
  /**
   * Of always predicting the rate, the priors or the mean: mean cross-entropy in nats, of a number the mean squared
   * error. Labels that are no binary ones count where they are present.
   */
  readonly baseLoss: number | null;
  /** The same for a model that knows the factors; no model can be better in the long run. */
  readonly bayesLoss: number | null;
  /**
   * Accuracy of always predicting the most frequent value, and of the model that knows the factors; null for a
   * number.
   */
  readonly baseAccuracy: number | null;
  readonly bayesAccuracy: number | null;
  /** For a binary label; null also if all values are equal. */
  readonly teacherAuc: number | null;
  /**
   * Of a grade of the items of an example list: the NDCG of a random order, and of the order of a model that knows all.
   * Missing of all other labels.
   */
  readonly ndcg?: RankingExpectation;
  /** Whether the label follows any feature. */
  readonly learnable: boolean;
  readonly signalFeatures: readonly string[];
}

type Figures = Omit<LabelFacts, 'name' | 'kind' | 'ndcg' | 'learnable' | 'signalFeatures'>;

const UNKNOWN: Figures = {
  positiveRate: null,
  priors: null,
  baseLoss: null,
  bayesLoss: null,
  baseAccuracy: null,
  bayesAccuracy: null,
  teacherAuc: null,
};

/** The facts of every label, in the order of the features. Examples marked as edge cases are not counted. */
export function labelFacts(
  features: readonly PlannedFeature[],
  kindOf: (label: string) => LabelKind = () => 'binary',
  record: RecordType = 'example',
): readonly LabelFacts[] {
  const labels = features.filter(({ role }) => role === 'label');
  return labels.map((label) => factsOf(label, kindOf(label.name), record));
}

function factsOf(label: PlannedFeature, kind: LabelKind, record: RecordType): LabelFacts {
  const teachers = teachersOf(label);
  const ndcg = record === 'example-list' ? ndcgOf(label) : undefined;
  return {
    name: label.name,
    kind,
    ...figuresOf(label, kind),
    ...(ndcg !== undefined && { ndcg }),
    learnable: teachers.length > 0,
    signalFeatures: teachers,
  };
}

/** The features whose factors the label follows, if any. */
function teachersOf({ distribution, follows }: PlannedFeature): string[] {
  const isTaught = isTeacher(distribution) && distribution.slope !== 0;
  const factors = isTaught ? distribution.factors : (follows?.factors ?? []);
  return [...new Set(factors.map(({ feature }) => feature))];
}

function figuresOf(label: PlannedFeature, kind: LabelKind): Figures {
  switch (kind) {
    case 'binary': {
      const expectation = label.kind === 'bytes' ? undefined : expectationOfBinary(label);
      return expectation === undefined
        ? UNKNOWN
        : { ...UNKNOWN, ...expectation, teacherAuc: expectation.teacherAuc ?? null };
    }
    case 'classes':
      return figuresOfClasses(label);
    case 'regression':
      return label.kind === 'bytes' ? UNKNOWN : figuresOfNumber(label);
  }
}

/** Undefined if the label can have other values than 0 and 1. */
function expectationOfBinary(label: NumericFeature): Expectation | undefined {
  const { distribution, modifiers, missing = 0, follows } = label;
  const { zeros = 0, nan = 0, inf = 0 } = modifiers ?? {};
  if (nan > 0 || inf > 0) return undefined;
  const seen = (1 - missing) * (1 - zeros);
  if (isTeacher(distribution)) return expectationOf(distribution, distribution.positiveRate, seen);
  const rate = bindNumbers(label).oneProbability();
  if (rate === undefined) return undefined;
  return follows === undefined
    ? coinExpectation(seen * rate)
    : expectationByThreshold(rate, follows.signal, seen);
}

function figuresOfClasses(label: PlannedFeature): Figures {
  const priors = isModified(label) ? undefined : priorsOf(label);
  if (priors === undefined) return UNKNOWN;
  return { ...UNKNOWN, priors, ...choiceExpectation(priors, label.follows?.signal ?? 0) };
}

/** Undefined if the label is not one of several options, or of too many. */
function priorsOf({ kind, distribution }: PlannedFeature): readonly number[] | undefined {
  if (isCategorical(distribution)) return sharesOf(distribution.weights);
  if (kind !== 'int64') return undefined;
  const { isDrawnEvenly, bounds } = bindIntegers(distribution);
  if (!isDrawnEvenly) return undefined;
  const [min, max] = bounds();
  const count = Number(max - min) + 1;
  return count > MAX_TAUGHT_CLASSES ? undefined : Array.from({ length: count }, () => 1 / count);
}

/** The gain of a greater grade would drown all others. */
const MAX_GRADE = 30;

/** Undefined unless each item has one grade from 0 up, with the values in ascending order. */
function ndcgOf(label: PlannedFeature): RankingExpectation | undefined {
  const { kind, length, steps, follows } = label;
  const shares = isModified(label) ? undefined : priorsOf(label);
  if (kind === 'bytes' || steps === undefined || length !== 1 || shares === undefined) return undefined;
  const grades = gradesOf(label, shares.length);
  const isAscending = grades.every(
    (grade, i) => grade >= 0 && grade <= MAX_GRADE && grade > (grades[i - 1] ?? -1),
  );
  const signal = follows?.signal ?? 0;
  return isAscending ? rankingExpectation({ grades, shares, signal, items: steps }) : undefined;
}

/** The values of a choice, or the integers of a range. */
function gradesOf({ distribution }: NumericFeature, count: number): number[] {
  if (isCategorical(distribution)) return distribution.values.map(Number);
  const first = 'min' in distribution ? Number(distribution.min) : 0;
  return Array.from({ length: count }, (_, i) => first + i);
}

function figuresOfNumber(label: NumericFeature): Figures {
  const { covariance } = bindNumbers(label);
  const variance = isModified(label) ? undefined : covariance(1);
  const explained = covariance((label.follows?.signal ?? 0) ** 2);
  if (variance === undefined || explained === undefined) return UNKNOWN;
  return { ...UNKNOWN, baseLoss: variance, bayesLoss: variance - explained };
}

function isModified(label: PlannedFeature): boolean {
  return label.kind !== 'bytes' && label.modifiers !== undefined;
}
