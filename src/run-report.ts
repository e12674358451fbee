import type { Problem } from './base/problem.ts';
import { expectationOf } from './math/expectation.ts';
import type { Request } from './options.ts';
import type { Outputs } from './report/outputs.ts';
import type { ReportedFeature, ReportedLabel, RunReport } from './report/report.ts';
import { reproducingCommand } from './reproduce.ts';

/** What a run tells of itself, from what was asked and what came of it. */
export function reportOf(
  request: Request,
  outputs: Outputs,
  features: readonly ReportedFeature[],
  warnings: readonly Problem[],
): RunReport {
  const { mode, dataset, seed, compression, verify } = request;
  return {
    ...{ mode, outputs, dataset, seed, compression, features, warnings },
    isVerified: verify,
    labels: features.flatMap(labelFigures),
    command: reproducingCommand(request),
  };
}

function labelFigures({ name, distribution, missing = 0 }: ReportedFeature): ReportedLabel[] {
  if (distribution?.type !== 'teacher') return [];
  const { teacherAuc, ...losses } = expectationOf(distribution, distribution.positiveRate, 1 - missing);
  return [{ name, ...losses, ...(teacherAuc !== undefined && { teacherAuc }) }];
}
