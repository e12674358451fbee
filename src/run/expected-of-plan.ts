import type { DataPlan } from '../plan/plan.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';

/** What every example of a plan must hold. */
export function expectedOfPlan({ features }: DataPlan): Expected[] {
  return expectedOf(
    features.map((feature) => (feature.missing === undefined ? feature : { ...feature, mayBeAbsent: true })),
  );
}
