/** Decides which hidden factors each label follows. */
import { createHash } from 'node:crypto';
import { bindBytes, bindNumbers } from './distributions/bind.ts';
import type { FactorName } from './distributions/hidden-factors.ts';
import type { PlannedFeature } from './plan.ts';

/**
 * The factors that a label follows: two of one feature, or one of each of two features; none if no feature carries
 * any.
 */
export type Lesson = readonly FactorName[];

/**
 * Chooses the factors of every label. Each label prefers them in an order of its own, by a hash, and takes the first. So
 * another label moves no choice, and another feature only those that fall on it. `areSpread`: labels leave each other
 * the factors that are not taken yet, so that they differ more, and what becomes free can be chosen too.
 */
export function assignFactors(
  seed: number,
  labels: readonly string[],
  features: readonly PlannedFeature[],
  areSpread: boolean,
): ReadonlyMap<string, Lesson> {
  const carriers = carriersAmong(features).map(({ name, factors }) => ({
    feature: name,
    taken: new Uint32Array(factors?.count ?? 0),
  }));
  const inTurn = labels.map((label) => ({ label, turn: hash(seed, label) })).sort((a, b) => a.turn - b.turn);
  const choices = inTurn.map(({ label }) => {
    const lesson = chooseFactors(seed, label, carriers);
    if (areSpread) for (const name of lesson) take(carriers, name);
    return [label, lesson] as const;
  });
  return new Map(choices);
}

interface Carrier {
  readonly feature: string;
  /** How many labels follow each of its factors. */
  readonly taken: Uint32Array;
}

/**
 * Features that reveal their factors: vectors of many elements first, then images, texts, arrays and lists, and
 * single numbers only if there is nothing else.
 */
function carriersAmong(features: readonly PlannedFeature[]): PlannedFeature[] {
  const telling = features.filter(tellsItsFactors);
  const long = telling.filter(isLongVector);
  const rich = telling.filter(({ kind, factors }) => kind === 'bytes' || factors?.manner === 'pooled');
  return [long, rich, telling].find(({ length }) => length > 0) ?? [];
}

function isLongVector({ kind, factors }: PlannedFeature): boolean {
  return kind !== 'bytes' && factors?.manner !== 'pooled' && (factors?.kept ?? 0) >= LONG;
}

const LONG = 8;

/** A carrier may be absent this often before what it carries is lost. */
export const MAX_ABSENT_RATE = 0.1;

/** Whether a model that sees the feature can find its factors. */
export function tellsItsFactors(feature: PlannedFeature): boolean {
  const { missing = 0, missingWhere } = feature;
  const mostAbsent = Math.max(missing, missingWhere?.rate ?? 0);
  return mostAbsent <= MAX_ABSENT_RATE && carriesFactors(feature);
}

/** Whether the feature would tell its factors if it were always there. */
export function carriesFactors(feature: PlannedFeature): boolean {
  if (feature.factors === undefined) return false;
  return feature.kind === 'bytes'
    ? bindBytes(feature.distribution).carriesFactors
    : bindNumbers(feature).carriesFactors;
}

function take(carriers: readonly Carrier[], { feature, factor }: FactorName): void {
  const taken = carriers.find((carrier) => carrier.feature === feature)?.taken;
  if (taken !== undefined) taken[factor] = (taken[factor] ?? 0) + 1;
}

function chooseFactors(seed: number, label: string, carriers: readonly Carrier[]): Lesson {
  const isOfOne = hash(seed, label, 'features') < 0.5;
  const ranked = carriers.map((carrier) => ({ ...carrier, start: hash(seed, label, carrier.feature) }));
  const first = leastUsedFactor(ranked, (_feature, isLate) => !isLate);
  if (first === undefined) return [];
  // The second factor is a late one, so that losing the last columns costs every label something.
  const second = leastUsedFactor(
    ranked,
    (feature, isLate) => isLate && (feature === first.feature) === isOfOne,
  );
  return second === undefined ? [first] : [first, second];
}

interface RankedCarrier extends Carrier {
  /** Of its first factor, from 0 to 1; the label likes the lowest best. */
  readonly start: number;
}

/**
 * The least taken of the allowed factors, and among these the one that is liked best. A factor is late if it drives
 * elements of the second half; a lone one is early. One pass, because there are thousands of choices.
 */
function leastUsedFactor(
  carriers: readonly RankedCarrier[],
  isAllowed: (feature: string, isLate: boolean) => boolean,
): FactorName | undefined {
  let best: (Carrier & { factor: number; times: number; rank: number }) | undefined;
  for (const { feature, taken, start } of carriers) {
    const firstLate = Math.ceil(taken.length / 2);
    for (let factor = 0; factor < taken.length; factor++) {
      if (!isAllowed(feature, factor >= firstLate)) continue;
      const times = taken[factor] ?? 0;
      // Steps of the golden ratio spread the ranks of a feature's factors without a hash for each.
      const rank = (start + factor * GOLDEN_RATIO) % 1;
      if (best === undefined || times < best.times || (times === best.times && rank < best.rank))
        best = { feature, taken, factor, times, rank };
    }
  }
  if (best === undefined) return undefined;
  return { feature: best.feature, factor: best.factor };
}

const GOLDEN_RATIO = 0.618033988749895;

/** A number in [0, 1) that only depends on the arguments. */
export function hash(...parts: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return digest.readUIntBE(0, 6) * 2 ** -48;
}
