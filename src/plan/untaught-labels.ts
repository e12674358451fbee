/** Labels that nothing teaches, although the profile is one that teaches labels. */
import { type OnProblem, warning } from '../base/problem.ts';
import type { Feature } from '../schema/feature.ts';
import type { RecordType } from '../schema/schema.ts';
import { findRule } from '../spec/find-rule.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';
import type { PlannedFeature } from './plan.ts';
import { isOneValue } from './plan-labels.ts';
import { isTeachable } from './taught-label.ts';
import { tellsItsFactors } from './teach.ts';

/** Reports labels of items or steps that follow nothing, unless the spec says how they are distributed. */
export function warnOfItemLabels(
  labels: readonly Feature[],
  planned: readonly PlannedFeature[],
  { profile, signal, rules }: FixtureSpec,
  record: RecordType,
  onProblem: OnProblem,
): void {
  if (profile === 'smoke' || profile === 'uniform' || signal === 0) return;
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
    const fix = `${mend}, or choose "labels: { signal: 0 }" if that is intended`;
    onProblem(warning('label-of-steps', describedAt, message, fix));
  }
}
