import type { OnProblem } from '../base/problem.ts';
import type { SamplingRates } from '../config/recap/training-config.ts';
import type { Feature } from '../schema/feature.ts';
import type { FeatureRule } from '../spec/feature-rule.ts';
import { findRule } from '../spec/find-rule.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';
import { PLAIN_VALUES, PROFILES } from '../spec/profiles.ts';
import { applyRule } from './apply-rule.ts';
import { type Bernoulli, bernoulliOf } from './distributions/bernoulli.ts';
import { type Teacher, teacherOf } from './distributions/teacher.ts';
import { textOf } from './distributions/text.ts';
import { labelKind } from './label-kind.ts';
import type { PlannedFeature } from './plan.ts';
import { following, isTeachable, taughtValues, withCoin, withoutVainFactors } from './taught-label.ts';
import { assignFactors, hash, type Lesson } from './teach.ts';

/**
 * The labels of a plan, taught by the features where the profile is one that teaches. `ofProfile` plans a label as if it
 * were to be drawn alone.
 */
export function planLabels(
  labels: readonly Feature[],
  features: readonly PlannedFeature[],
  ofProfile: (label: Feature) => PlannedFeature,
  spec: FixtureSpec,
  seed: number,
  sampling: ReadonlyMap<string, SamplingRates>,
  isConfigured: boolean,
  onProblem: OnProblem,
): PlannedFeature[] {
  const drafts = labels.map((label) => ({ label, draft: ofProfile(label) }));
  const taught = drafts.filter(({ label }) => isOneValue(label)).map(({ draft }) => draft);
  const lessons = lessonsOf(seed, taught, features, isConfigured);
  return drafts.map(({ label, draft }) => {
    const rule = findRule(spec.rules, label.name);
    const lesson = lessons.get(label.name) ?? [];
    const rate = positiveRate(label.name, rule, spec, sampling);
    const planned =
      labelKind(label) === 'binary' && label.steps === undefined
        ? binaryLabel(label, draft, spec, rate, lesson)
        : otherLabel(label, draft, spec, rate, lesson);
    // A rate alone is what the teacher aims at, not another distribution.
    const isRateAlone =
      labelKind(label) === 'binary' && rule?.positive_rate !== undefined && rule.distribution === undefined;
    if (rule === undefined) return planned;
    const rest = isRateAlone ? { ...rule, positive_rate: undefined } : rule;
    return withoutVainFactors(applyRule(planned, label, rest, onProblem));
  });
}

/** Whether each item or step has one value of the label, if it is one of items or steps. */
export function isOneValue({ steps, length }: Feature): boolean {
  return steps === undefined || length === 1;
}

/**
 * Labels of items or steps follow factors of the same ones, labels of examples those of examples, or where there are none
 * what all items or steps have together.
 */
function lessonsOf(
  seed: number,
  labels: readonly PlannedFeature[],
  features: readonly PlannedFeature[],
  isConfigured: boolean,
): ReadonlyMap<string, Lesson> {
  const byItem = features.filter(({ factors }) => factors?.byItem);
  const byExample = features.filter(({ factors }) => !factors?.byItem);
  // The tasks of a config are many: there it matters more that they differ than that a new one moves no other.
  const assign = (some: readonly PlannedFeature[], carriers: readonly PlannedFeature[]) =>
    [
      ...assignFactors(
        seed,
        some.map(({ name }) => name),
        carriers,
        isConfigured,
      ),
    ].filter(([, lesson]) => lesson.length > 0);
  const ofExamples = labels.filter(({ steps }) => steps === undefined);
  const groups = new Set(labels.flatMap(({ steps }) => steps?.group ?? []));
  const inGroup = (some: readonly PlannedFeature[], group: string) =>
    some.filter(({ steps }) => steps?.group === group);
  return new Map([
    ...assign(ofExamples, byItem),
    ...assign(ofExamples, byExample),
    ...[...groups].flatMap((group) => assign(inGroup(labels, group), inGroup(byItem, group))),
  ]);
}

/** One of several classes, a number, or a label of items or steps. */
function otherLabel(
  label: Feature,
  ofProfile: PlannedFeature,
  { profile, signal }: FixtureSpec,
  rate: number,
  lesson: Lesson,
): PlannedFeature {
  const { labels } = PROFILES[profile];
  if (labels === 'as-features') return ofProfile;
  const isLearnable = labels === 'learnable';
  if (labelKind(label) === 'binary') {
    if (ofProfile.kind === 'bytes') return ofProfile;
    return following(withCoin(ofProfile, rate), isLearnable ? signal : 0, lesson);
  }
  const hasPriors = label.label?.type === 'classes' && label.label.priors !== undefined;
  if ((!isLearnable && !hasPriors) || !isTeachable(label)) return ofProfile;
  const planned = taughtValues(label, ofProfile);
  return isLearnable ? following(planned, signal, lesson) : planned;
}

/** A binary label of the example. */
function binaryLabel(
  label: Feature,
  { length, rowSize, lengthGroup, rowLengths }: PlannedFeature,
  spec: FixtureSpec,
  rate: number,
  lesson: Lesson,
): PlannedFeature {
  const { name, kind, required } = label;
  const { absentRate, labels } = PROFILES[spec.profile];
  const absent = absentRate > 0 && !required ? { missing: absentRate } : {};
  const shape = {
    name,
    role: 'label',
    length,
    ...(rowSize !== undefined && { rowSize }),
    ...(lengthGroup !== undefined && { lengthGroup }),
    ...(rowLengths !== undefined && { rowLengths }),
    ...absent,
  } as const;
  if (kind === 'bytes')
    return { ...shape, kind, distribution: digit(labels === 'as-features' ? '0123456789' : '01') };
  if (labels === 'as-features')
    return kind === 'int64'
      ? { ...shape, kind, distribution: PLAIN_VALUES.int64(label) }
      : { ...shape, kind, ...PLAIN_VALUES.float(label) };
  const distribution = labels === 'learnable' ? taught(rate, spec.signal, lesson) : bernoulliOf(rate);
  return { ...shape, kind, distribution };
}

function taught(rate: number, signal: number, factors: Lesson): Bernoulli | Teacher {
  if (factors.length === 0 || rate === 0 || rate === 1) return bernoulliOf(rate);
  return teacherOf(rate, signal, factors);
}

function digit(alphabet: string) {
  return textOf({ min: 1, max: 1 }, alphabet);
}

/** The rate of the rule, the spec or the profile. */
function positiveRate(
  name: string,
  rule: FeatureRule | undefined,
  spec: FixtureSpec,
  sampling: ReadonlyMap<string, SamplingRates>,
): number {
  const wanted = rule?.positive_rate?.value ?? spec.positiveRate;
  if (wanted === 'from-config') return balancedRate(sampling.get(name));
  if (wanted !== undefined) return wanted;
  const { positiveRate: ofProfile } = PROFILES[spec.profile];
  return ofProfile === 'by-name' ? rateByName(name) : ofProfile;
}

/** Each label has a rate of its own that depends on its name alone, so that labels that are swapped show. */
function rateByName(name: string): number {
  return Math.round(1000 * (LOWEST + SPREAD * hash('rate', name))) / 1000;
}

const LOWEST = 0.2;
const SPREAD = 0.3;

/** The rate of positives before a sampling that leaves as many of them as negatives. */
function balancedRate({ positive, negative }: SamplingRates = { positive: 1, negative: 1 }): number {
  return negative / (positive + negative);
}
