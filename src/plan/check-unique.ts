/** Checks that there are enough values for unique features. */
import { error, type OnProblem, type Place, type Problem } from '../base/problem.ts';
import { groupDigits } from '../base/text.ts';
import { findRule } from '../spec/find-rule.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';
import { isUnique } from './distributions/unique.ts';
import type { PlannedFeature } from './plan.ts';

/** Reports the features with the distribution `unique` whose values would repeat. */
export function checkUnique(
  planned: readonly PlannedFeature[],
  examples: number,
  { rules, entities }: Pick<FixtureSpec, 'rules' | 'entities'>,
  onProblem: OnProblem,
): void {
  for (const feature of planned) {
    const place =
      findRule(rules, feature.name)?.distribution?.place ??
      entities.find(({ id }) => id.value === feature.name)?.id.place;
    const problem = whyRepeated(feature, examples, place);
    if (problem !== undefined) onProblem(problem);
  }
}

/** Whether no two examples may have the same value of the feature. */
export function isUniqueFeature({ distribution }: PlannedFeature): boolean {
  return isUnique(distribution);
}

function whyRepeated(
  feature: PlannedFeature,
  examples: number,
  place: Place | undefined,
): Problem | undefined {
  const { name, distribution, length, rowSize, steps, entity } = feature;
  if (!isUnique(distribution)) return undefined;
  if (length !== 1 || rowSize !== undefined || steps !== undefined) {
    const message = `${JSON.stringify(name)} has a list of values, and unique gives each example one`;
    return error('unique-list', place, message, 'choose uniform');
  }
  if (feature.kind !== 'bytes' && feature.modifiers?.zeros !== undefined) {
    const message = `${JSON.stringify(name)} is unique, and "zeros" would repeat 0`;
    return error('unique-with-zeros', place, message, 'remove "zeros"');
  }
  if (!('min' in distribution)) return undefined;
  const values = distribution.max - distribution.min + 1;
  const needed = Math.ceil(examples / (entity?.rows ?? 1));
  if (values >= needed) return undefined;
  const of = entity === undefined ? 'examples' : 'entities';
  const message = `${JSON.stringify(name)} has ${groupDigits(values)} values from ${distribution.min} to ${distribution.max}, too few for ${groupDigits(needed)} ${of}`;
  return error(
    'too-few-unique-values',
    place,
    message,
    `raise "max" to at least ${distribution.min + needed - 1}`,
  );
}
