/** Features that are absent more often if another feature has a certain value. */
import { suggest } from '../base/nearest.ts';
import { error, type Located, type OnProblem, type Place, type Problem } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { Condition, Rule } from '../spec/feature-rule.ts';
import { findRule } from '../spec/find-rule.ts';
import { bindIntegers, bindNumbers } from './distributions/bind.ts';
import { isCategorical } from './distributions/categorical.ts';
import { realOf, textOf, wholeOf } from './distributions/parameters.ts';
import type { Integer } from './distributions/types.ts';
import type { PlannedFeature } from './plan.ts';

/** Reports rates of absence for features of the sequence, whose lists are in every record. */
export function checkSequenceAbsences(
  features: readonly Feature[],
  rules: readonly Rule[],
  onProblem: OnProblem,
): void {
  for (const { name, steps } of features) {
    const rate = findRule(rules, name)?.missing;
    if (steps === undefined || typeof rate?.value !== 'number' || rate.value === 0) continue;
    const message = '"missing" is for features of the example or context, and this one is in the sequence';
    onProblem(error('missing-in-sequence', rate.place, message, 'remove it, or let "steps" begin at 0'));
  }
}

/** The features with the conditions of their rules. Reports those that cannot be met, of labels too. */
export function planConditions(
  planned: readonly PlannedFeature[],
  labels: readonly string[],
  rules: readonly Rule[],
  onProblem: OnProblem,
): PlannedFeature[] {
  const byName = new Map(planned.map((feature) => [feature.name, feature]));
  for (const name of labels) {
    const given = findRule(rules, name)?.missing;
    if (typeof given?.value === 'object') onProblem(withLabel(given.place, absentLabel(name)));
  }
  const conditional = planned.map((feature) => {
    const given = findRule(rules, feature.name)?.missing;
    if (typeof given?.value !== 'object') return feature;
    const missingWhere = conditionOf(feature, given.value, byName, labels, onProblem);
    return missingWhere === undefined ? feature : { ...feature, missingWhere };
  });
  const placeOf = (name: string) => findRule(rules, name)?.missing?.place;
  for (const cycle of cyclesAmong(conditional)) {
    const message = `these features are absent depending on each other in a circle: ${[...cycle, cycle[0] ?? ''].map((name) => JSON.stringify(name)).join(', ')}`;
    onProblem(
      error('cycle-of-conditions', placeOf(cycle[0] ?? ''), message, 'remove one of these conditions'),
    );
  }
  return conditional;
}

type Where = NonNullable<PlannedFeature['missingWhere']>;

function conditionOf(
  feature: PlannedFeature,
  { rate, where, is }: Condition,
  byName: ReadonlyMap<string, PlannedFeature>,
  labels: readonly string[],
  onProblem: OnProblem,
): Where | undefined {
  if (rate === undefined || where === undefined || is === undefined) return undefined;
  if (labels.includes(where.value)) {
    onProblem(withLabel(where.place, toldLabel(feature.name, where.value)));
    return undefined;
  }
  const leader = byName.get(where.value);
  if (leader === undefined) {
    const fix = suggest(where.value, byName.keys()) || 'name a feature of the fixture';
    const message = `${JSON.stringify(feature.name)} is absent depending on ${JSON.stringify(where.value)}, which does not exist`;
    onProblem(error('unknown-condition', where.place, message, fix));
    return undefined;
  }
  const problem = unfit(feature, leader, where);
  if (problem !== undefined) {
    onProblem(problem);
    return undefined;
  }
  const value = valueFor(leader, is, onProblem);
  if (value === undefined) return undefined;
  if (!canBe(leader, value)) {
    const message = `${JSON.stringify(leader.name)} is never ${JSON.stringify(value)}, so the condition is never met`;
    onProblem(error('condition-never-met', is.place, message, 'name a value that it has'));
    return undefined;
  }
  return { feature: leader.name, is: value, rate };
}

/** A label's figures assume that only its factors reveal it. */
function withLabel(place: Place, why: string): Problem {
  const message = `a condition cannot involve a label: ${why}`;
  return error('condition-with-label', place, message, 'let a feature depend on a feature');
}

function toldLabel(feature: string, label: string): string {
  return `the absence of ${JSON.stringify(feature)} would tell the label ${JSON.stringify(label)}, beside what the features tell of it`;
}

function absentLabel(label: string): string {
  return `the label ${JSON.stringify(label)} would be absent depending on a feature, and its figures would not hold`;
}

function unfit(
  feature: PlannedFeature,
  leader: PlannedFeature,
  { place }: Located<string>,
): Problem | undefined {
  const flawed = [feature, leader].find(({ steps }) => steps !== undefined);
  if (flawed === undefined && leader.length === 1 && leader.rowSize === undefined) return undefined;
  const message =
    flawed === undefined
      ? `${JSON.stringify(leader.name)} has a list of values, and a condition is about one`
      : `${JSON.stringify(flawed.name)} is in the sequence of the record, where nothing depends on conditions`;
  return error('unfit-condition', place, message, 'name a feature of one value in each example');
}

function valueFor(
  { kind }: PlannedFeature,
  is: Located<number | string>,
  onProblem: OnProblem,
): Integer | undefined {
  switch (kind) {
    case 'int64':
      return wholeOf(is, 0, onProblem);
    case 'float':
      return realOf(is, 0, onProblem);
    case 'bytes':
      return textOf(is, onProblem);
  }
}

/**
 * Whether the feature can have the value. No value of floats that are spread over a range is frequent enough for a
 * condition.
 */
function canBe(leader: PlannedFeature, value: Integer): boolean {
  const { distribution } = leader;
  const isZeroed = leader.kind !== 'bytes' && (leader.modifiers?.zeros ?? 0) > 0 && Number(value) === 0;
  if (isZeroed) return true;
  if (isCategorical(distribution))
    return distribution.values.some(
      (one, i) => (distribution.weights[i] ?? 0) > 0 && String(one) === String(value),
    );
  switch (leader.kind) {
    case 'int64': {
      const [min, max] = bindIntegers(leader.distribution).bounds();
      return BigInt(value) >= min && BigInt(value) <= max;
    }
    case 'float':
      return bindNumbers(leader).oneProbability() !== undefined && (value === 0 || value === 1);
    case 'bytes':
      return true;
  }
}

/** Each circle once, starting with its first feature. */
function cyclesAmong(planned: readonly PlannedFeature[]): string[][] {
  const next = new Map(planned.map(({ name, missingWhere }) => [name, missingWhere?.feature]));
  const done = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    const path: string[] = [];
    for (let at: string | undefined = start; at !== undefined && !done.has(at); at = next.get(at)) {
      const begun = path.indexOf(at);
      if (begun >= 0) {
        for (const name of path) done.add(name);
        return [path.slice(begun)];
      }
      path.push(at);
    }
    for (const name of path) done.add(name);
    return [];
  });
}
