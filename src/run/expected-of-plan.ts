import type { DataPlan } from '../plan/plan.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';

/** What every record of a plan must hold: only what the plan lets be absent may be so. */
export function expectedOfPlan({ features, sequence = [] }: DataPlan): Expected[] {
  return [...features, ...sequence].map((feature) =>
    expectedOf(feature, feature.missing === undefined ? 'required' : 'has-default'),
  );
}
