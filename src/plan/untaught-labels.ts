/** Labels that nothing teaches, although the profile is one that teaches labels. */
import { type OnProblem, warning } from '../base/problem.ts';
import { percent } from '../base/text.ts';
import type { Feature } from '../schema/feature.ts';
import type { RecordType } from '../schema/schema.ts';
import { findRule } from '../spec/find-rule.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';
import { PROFILES } from '../spec/profiles.ts';
import type { PlannedFeature } from './plan.ts';
import { isOneValue } from './plan-labels.ts';
import { isTeachable } from './taught-label.ts';
import { carriesFactors, MAX_ABSENT_RATE, tellsItsFactors } from './teach.ts';

/** Reports that rules of the spec leave no feature that labels of examples can follow; `alone` are features before these. */
export function warnOfLostFeatures(
  labels: readonly Feature[],
  alone: readonly PlannedFeature[],
  planned: readonly PlannedFeature[],
  spec: FixtureSpec,
  onProblem: OnProblem,
): void {
  const { correlations, entities, rules } = spec;
  const [lost] = alone.filter(carriesFactors);
  const isAboutAny = labels.some(({ steps }) => steps === undefined);
  if (!isTeaching(spec) || !isAboutAny || lost === undefined || planned.some(tellsItsFactors)) return;
  const place =
    correlations[0]?.features[0]?.place ??
    entities[0]?.id.place ??
    findRule(rules, lost.name)?.missing?.place;
  const limit = percent(MAX_ABSENT_RATE);
  const message = `nothing can be learned of the labels: every feature that they could follow is correlated with others, belongs to an entity, or is absent in more than ${limit} of the examples`;
  const fix = `leave one out of "correlations" and "entities", and let it be there in more examples, or choose ${NO_SIGNAL}`;
  onProblem(warning('labels-follow-nothing', place, message, fix));
}

function isTeaching({ profile, signal }: Pick<FixtureSpec, 'profile' | 'signal'>): boolean {
  return PROFILES[profile].labels === 'learnable' && signal > 0;
}

const NO_SIGNAL = '"labels: { signal: 0 }" if that is intended';

/** Reports labels of items or steps that follow nothing, unless the spec says how they are distributed. */
export function warnOfItemLabels(
  labels: readonly Feature[],
  planned: readonly PlannedFeature[],
  { profile, signal, rules }: FixtureSpec,
  record: RecordType,
  onProblem: OnProblem,
): void {
  if (!isTeaching({ profile, signal })) return;
  const carriers = planned.filter((feature) => feature.factors?.byItem && tellsItsFactors(feature));
  const [item, items] = record === 'example-list' ? ['item', 'items'] : ['step', 'steps'];
  for (const label of labels) {
    const { name, steps, describedAt } = label;
    const group = planned.find((one) => one.name === name)?.steps?.group;
    const isTaught = carriers.some((one) => one.steps?.group === group);
    const isIntended = findRule(rules, name)?.distribution !== undefined || !isTeachable(label);
    if (steps === undefined || isIntended || (isTaught && isOneValue(label))) continue;
    const why = isOneValue(label)
      ? `no feature of the same ${items} can tell anything of it`
      : `it has a list of values in each ${item}`;
    const mend = isOneValue(label)
      ? `give the ${items} a feature of a fixed length (numbers, an image, a text)`
      : `give it one value in each ${item}`;
    const message = `nothing can be learned of the label ${JSON.stringify(name)}, which has values for each ${item}: ${why}`;
    const fix = `${mend}, or choose ${NO_SIGNAL}`;
    onProblem(warning('label-of-steps', describedAt, message, fix));
  }
}
