/** Which hidden factors teach which label, and how strongly. */
import { createHash } from 'node:crypto';
import type { FactorName } from './distribution.ts';
import type { NumericFeature, PlannedFeature } from './plan.ts';

/** The factors that a label follows; none where no feature has any. Two of one feature, or one each of two. */
export type Lesson = readonly FactorName[];

/**
 * Chooses the factors of every label. Each label prefers them in an order of its own, by a hash, and takes the first
 * that no other has: so labels differ, and another feature or label moves few choices.
 */
export function assignFactors(
  seed: number,
  labels: readonly string[],
  features: readonly PlannedFeature[],
): ReadonlyMap<string, Lesson> {
  const carriers = carriersAmong(features);
  const taken = new Map<string, number>();
  const inTurn = [...labels].sort((a, b) => hash(seed, a, '', 0) - hash(seed, b, '', 0));
  return new Map(inTurn.map((label) => [label, chooseFactors(seed, label, carriers, taken)]));
}

/** Features that tell their factors: best are those with many elements; the others only where there are none. */
function carriersAmong(features: readonly PlannedFeature[]): NumericFeature[] {
  const numeric = features.filter(tellsItsFactors);
  const long = numeric.filter(({ factors }) => (factors?.kept ?? 0) >= LONG);
  return long.length > 0 ? long : numeric;
}

const LONG = 8;

/** Distributions whose values grow with the draws beneath, in many steps. */
const TELLING: ReadonlySet<string> = new Set(['uniform', 'normal', 'lognormal', 'zipf', 'varied']);

/** A carrier may be absent this often before what it carries is lost. */
const ABSENT_AT_MOST = 0.1;

function tellsItsFactors(feature: PlannedFeature): feature is NumericFeature {
  if (feature.kind === 'bytes' || feature.factors === undefined) return false;
  return TELLING.has(feature.distribution.type) && (feature.missing ?? 0) <= ABSENT_AT_MOST;
}

function chooseFactors(
  seed: number,
  label: string,
  carriers: readonly NumericFeature[],
  taken: Map<string, number>,
): Lesson {
  const isOfOne = hash(seed, label, 'features', 0) < 0.5;
  const first = take(seed, label, factorsOf(carriers, 'early'), taken);
  if (first === undefined) return [];
  const others = carriers.filter(({ name }) => (name === first.feature) === isOfOne);
  // The second factor is a late one, so that losing the last columns costs every label something.
  const second = take(seed, label, factorsOf(others, 'late'), taken);
  return second === undefined ? [first] : [first, second];
}

/** The factors that drive the first half of the elements, or the second; a lone one is early. */
function factorsOf(features: readonly NumericFeature[], half: 'early' | 'late'): FactorName[] {
  return features.flatMap(({ name, factors }) => {
    const count = factors?.count ?? 0;
    const middle = Math.ceil(count / 2);
    const [from, to] = half === 'early' ? [0, middle] : [middle, count];
    return Array.from({ length: to - from }, (_, i) => ({ feature: name, factor: from + i }));
  });
}

/** The least taken of the factors, and among these the one that the label likes best. */
function take(seed: number, label: string, factors: readonly FactorName[], taken: Map<string, number>) {
  const keyOf = ({ feature, factor }: FactorName) => `${factor} ${feature}`;
  const takenOf = (factor: FactorName) => taken.get(keyOf(factor)) ?? 0;
  const liking = ({ feature, factor }: FactorName) => hash(seed, label, feature, factor);
  const best = [...factors].sort((a, b) => takenOf(a) - takenOf(b) || liking(a) - liking(b))[0];
  if (best !== undefined) taken.set(keyOf(best), takenOf(best) + 1);
  return best;
}

/** A number from 0 up to 1 that the arguments decide. */
export function hash(...parts: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return digest.readUIntBE(0, 6) * 2 ** -48;
}
