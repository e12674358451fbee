/** Learnable labels of several classes, and learnable numbers. */
import type { Feature } from '../schema/feature.ts';
import { bindBytes, bindNumbers } from './distributions/bind.ts';
import { isCategorical, weightedOf } from './distributions/categorical.ts';
import type { Follows } from './distributions/hidden-factors.ts';
import { normalOf } from './distributions/normal.ts';
import type { Integer } from './distributions/types.ts';
import { MAX_TAUGHT_CLASSES } from './label-kind.ts';
import type { NumericFeature, PlannedFeature } from './plan.ts';
import { schemaFloats, schemaIntegers } from './schema-values.ts';
import { hash, type Lesson } from './teach.ts';

/** Whether the label can be learned from examples. */
export function isTeachable({ label }: Feature): boolean {
  return label?.type !== 'classes' || label.count <= MAX_TAUGHT_CLASSES;
}

/** The planned label with values that are worth learning; such a label is never absent unless a rule says so. */
export function taughtValues(label: Feature, planned: PlannedFeature): PlannedFeature {
  const { missing: _, ...present } = planned;
  if (label.label?.type === 'classes') return withClasses(label, present, label.label.count);
  if (present.kind === 'bytes') return present;
  const { modifiers: __, ...plain } = present;
  if (plain.kind === 'int64')
    return { ...plain, distribution: schemaIntegers(label, () => undefined) ?? quantity(label.name, WHOLE) };
  return { ...plain, distribution: schemaFloats(label, () => undefined) ?? quantity(label.name, REAL) };
}

/** The planned label with the values 1, at the rate, and 0. */
export function withCoin(planned: NumericFeature, rate: number): PlannedFeature {
  const { modifiers: _, ...plain } = planned;
  const distribution = weightedOf([0, 1], [1 - rate, rate]);
  return plain.kind === 'int64' ? { ...plain, distribution } : { ...plain, distribution };
}

function withClasses(label: Feature, planned: PlannedFeature, count: number): PlannedFeature {
  const weights = label.label?.type === 'classes' ? label.label.priors : undefined;
  const shares = weights ?? Array.from({ length: count }, (_, c) => weightOf(label.name, c));
  if (planned.kind === 'bytes') {
    const texts = (label.domain?.values ?? []).map(String);
    return { ...planned, distribution: weightedOf(texts, shares) };
  }
  const { modifiers: _, ...plain } = planned;
  if (plain.kind === 'int64')
    return { ...plain, distribution: weightedOf(classNumbers(label, count), shares) };
  return { ...plain, distribution: weightedOf(classNumbers(label, count).map(Number), shares) };
}

function classNumbers({ domain }: Feature, count: number): readonly Integer[] {
  if (domain?.names !== undefined) return [...domain.names.keys()];
  return domain?.values?.map((value) => value) ?? Array.from({ length: count }, (_, c) => c);
}

/** Every class has a weight of its own, so that classes that are swapped show; none is twice as frequent as another. */
function weightOf(name: string, option: number): number {
  return 100 + Math.floor(100 * hash('prior', name, option));
}

interface Scale {
  readonly mean: number;
  readonly stddev: number;
}

/** The least mean and deviation of a number; the greatest are twice as large. */
const REAL: Scale = { mean: 1, stddev: 0.5 };
const WHOLE: Scale = { mean: 100, stddev: 8 };

/** A location and a scale of its own, by its name, so that labels that are swapped show. */
function quantity(name: string, least: Scale) {
  const [mean, stddev] = [least.mean, least.stddev].map((low, i) =>
    round(low * (1 + hash('quantity', name, i))),
  );
  return normalOf(mean ?? least.mean, stddev ?? least.stddev);
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}

/** The label with values that follow the factors. */
export function following(planned: PlannedFeature, signal: number, factors: Lesson): PlannedFeature {
  if (factors.length === 0 || signal === 0) return planned;
  const follows: Follows = { signal, factors, ...(planned.steps !== undefined && { byItem: true }) };
  return withoutVainFactors({ ...planned, follows });
}

/** Values such as a constant or the example's number follow nothing. */
export function withoutVainFactors(planned: PlannedFeature): PlannedFeature {
  if (planned.follows === undefined || followsDraws(planned)) return planned;
  const { follows: _, ...alone } = planned;
  return alone;
}

function followsDraws(planned: PlannedFeature): boolean {
  if (planned.kind === 'bytes')
    return isCategorical(planned.distribution) && bindBytes(planned.distribution).collision() < 1;
  const { carriesFactors, covariance } = bindNumbers(planned);
  const variance = covariance(1);
  return variance === undefined ? carriesFactors : variance > 0;
}
