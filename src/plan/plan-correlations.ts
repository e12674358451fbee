/** Features that share a factor, so that they are correlated as the fixture spec asks. */
import { suggest } from '../base/nearest.ts';
import { error, type Located, type OnProblem, type Problem } from '../base/problem.ts';
import { listAlternatives } from '../base/text.ts';
import type { Correlation } from '../spec/across-features.ts';
import { bindNumbers, CORRELATED_NAMES } from './distributions/bind.ts';
import type { SharedFactor } from './distributions/hidden-factors.ts';
import type { NumericFeature, PlannedFeature } from './plan.ts';

/**
 * The features with their shared factors. Labels do not follow these features, because their figures would not be
 * exact.
 */
export function planCorrelations(
  planned: readonly PlannedFeature[],
  correlations: readonly Correlation[],
  onProblem: OnProblem,
): PlannedFeature[] {
  const shared = new Map<string, SharedFactor>();
  for (const wanted of correlations) {
    for (const [name, factor] of sharedBy(wanted, planned, shared, onProblem)) shared.set(name, factor);
  }
  return planned.map((feature) => {
    const factor = shared.get(feature.name);
    if (factor === undefined || feature.kind === 'bytes') return feature;
    const { factors: _, ...rest } = feature;
    return { ...rest, shared: factor };
  });
}

/** The factors that one correlation gives to its features; none if it is impossible. */
function sharedBy(
  { features, correlation }: Correlation,
  planned: readonly PlannedFeature[],
  taken: ReadonlyMap<string, SharedFactor>,
  onProblem: OnProblem,
): (readonly [string, SharedFactor])[] {
  const { value, place } = correlation;
  if (value < 0 && features.length > 2) {
    const message = `${features.length} features cannot all have the correlation ${value} with each other`;
    onProblem(error('impossible-correlation', place, message, 'name two features, or make it positive'));
    return [];
  }
  const members = features.map((name, i) => memberOf(name, planned, taken, features.slice(0, i), onProblem));
  const entities = new Set(members.map((member) => member?.entity?.id));
  const first = features[0];
  if (first === undefined || members.includes(undefined)) return [];
  if (entities.size > 1) {
    const message = 'some of these features belong to an entity, and others do not';
    onProblem(error('entity-splits-correlation', first.place, message, 'name features of one entity only'));
    return [];
  }
  const size = Math.sqrt(Math.abs(value));
  return members.flatMap((member, i) => {
    if (member === undefined) return [];
    const sign = bindNumbers(member).correlationSign ?? 1;
    const loading = (i > 0 ? Math.sign(value) : 1) * sign * size;
    return [[member.name, { of: first.value, loading }] as const];
  });
}

function memberOf(
  named: Located<string>,
  planned: readonly PlannedFeature[],
  taken: ReadonlyMap<string, SharedFactor>,
  before: readonly Located<string>[],
  onProblem: OnProblem,
): NumericFeature | undefined {
  const feature = planned.find(({ name }) => name === named.value);
  if (feature === undefined) {
    onProblem(unknownFeature(named, planned));
    return undefined;
  }
  const isTaken = taken.has(named.value) || before.some((other) => other.value === named.value);
  const problem = problemOf(named, feature, isTaken);
  if (problem !== undefined) onProblem(problem);
  return problem === undefined && feature.kind !== 'bytes' ? feature : undefined;
}

function unknownFeature({ value, place }: Located<string>, planned: readonly PlannedFeature[]): Problem {
  const names = planned.map(({ name }) => name);
  const fix = suggest(value, names) || 'name a feature that is not a label';
  const message = `${JSON.stringify(value)} is not a feature that can be correlated`;
  return error('unknown-correlated', place, message, fix);
}

function problemOf(
  { value, place }: Located<string>,
  feature: PlannedFeature,
  isTaken: boolean,
): Problem | undefined {
  if (isTaken) {
    const message = `${JSON.stringify(value)} is already in a correlation`;
    return error('correlated-twice', place, message, 'name each feature once');
  }
  const why = whyUnfit(feature);
  if (why === undefined) return undefined;
  const fix = `name features of one number with the distribution ${listAlternatives(CORRELATED_NAMES)}`;
  return error('unfit-correlation', place, `${JSON.stringify(value)} cannot be correlated: ${why}`, fix);
}

function whyUnfit(feature: PlannedFeature): string | undefined {
  if (feature.kind === 'bytes') return 'it has bytes';
  if (feature.steps !== undefined) return 'it is in the sequence of the record';
  if (feature.length !== 1 || feature.rowSize !== undefined) return 'it has a list of values';
  const { correlationSign, describe } = bindNumbers(feature);
  return correlationSign === undefined ? `its values are ${describe()}, which follow no factor` : undefined;
}
