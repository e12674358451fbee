import { describeValues } from '../plan/describe-values.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { allFeatures } from '../plan/plan.ts';
import type { ReportedFeature } from '../report/report.ts';
import type { Counted } from '../statistics/collect.ts';
import { sampleValues } from './samples.ts';

/** The features of a plan as a report shows them; samples only for a page, because the job summary has no room for them. */
export function reportedFeatures(
  planned: PlannedRun,
  counted: readonly Counted[] = [],
  hasPage: boolean,
): ReportedFeature[] {
  const samples = hasPage ? sampleValues(planned) : [];
  return allFeatures(planned.plan.data).map((feature, f) => ({
    ...feature,
    ...counted[f],
    values: describeValues(feature),
    samples: samples[f] ?? [],
  }));
}
