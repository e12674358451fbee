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
  const inTurn = labels.map((label) => ({ label, turn: hash(seed, label) })).sort((a, b) => a.turn - b.turn);
  return new Map(inTurn.map(({ label }) => [label, chooseFactors(seed, label, carriers, taken)]));
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
  const isOfOne = hash(seed, label, 'features') < 0.5;
  const choices = carriers.flatMap((carrier) => choicesOf(seed, label, carrier));
  const first = take(choices, ({ isLate }) => !isLate, taken);
  if (first === undefined) return [];
  // The second factor is a late one, so that losing the last columns costs every label something.
  const isOther = ({ name, isLate }: FactorChoice) => isLate && (name.feature === first.feature) === isOfOne;
  const second = take(choices, isOther, taken);
  return second === undefined ? [first] : [first, second];
}

interface FactorChoice {
  readonly name: FactorName;
  /** Whether it drives elements of the second half; a lone factor is an early one. */
  readonly isLate: boolean;
  /** From 0 to 1; the label likes the lowest best. */
  readonly rank: number;
}

function choicesOf(seed: number, label: string, { name: feature, factors }: NumericFeature): FactorChoice[] {
  const count = factors?.count ?? 0;
  const start = hash(seed, label, feature);
  return Array.from({ length: count }, (_, factor) => ({
    name: { feature, factor },
    isLate: factor >= Math.ceil(count / 2),
    // Steps of the golden ratio spread the ranks of a feature's factors without a hash for each.
    rank: (start + factor * GOLDEN_RATIO) % 1,
  }));
}

const GOLDEN_RATIO = 0.618033988749895;

/** The least taken of the factors that are allowed, and among these the one that is liked best. */
function take(
  choices: readonly FactorChoice[],
  isAllowed: (choice: FactorChoice) => boolean,
  taken: Map<string, number>,
): FactorName | undefined {
  let best: FactorChoice | undefined;
  let leastTaken = 0;
  for (const choice of choices) {
    if (!isAllowed(choice)) continue;
    const times = taken.get(keyOf(choice.name)) ?? 0;
    if (best !== undefined && (times > leastTaken || (times === leastTaken && choice.rank >= best.rank)))
      continue;
    best = choice;
    leastTaken = times;
  }
  if (best !== undefined) taken.set(keyOf(best.name), leastTaken + 1);
  return best?.name;
}

function keyOf({ feature, factor }: FactorName): string {
  return `${factor} ${feature}`;
}

/** A number from 0 up to 1 that the arguments decide. */
export function hash(...parts: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return digest.readUIntBE(0, 6) * 2 ** -48;
}
