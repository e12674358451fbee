import type { Problem } from '../base/problem.ts';
import type { LabelFacts } from '../plan/label-facts.ts';
import type { Outputs } from '../report/outputs.ts';
import type { ReportedFeature, RunReport } from '../report/report.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { reproducingCommands } from '../request/reproduce.ts';

/** What a mode has done. */
export interface ModeResult {
  readonly outputs: Outputs;
  readonly warnings: readonly Problem[];
  /** Where the report is to be written; undefined where none is wanted. */
  readonly reportFile: string | undefined;
  readonly features: readonly ReportedFeature[];
  /** Empty where only the schema says what there is. */
  readonly labels: readonly LabelFacts[];
}

/** What a run tells of itself, from what was asked and what came of it. */
export function reportOf(
  request: Request,
  { workspace }: Environment,
  { reportFile: _, ...done }: ModeResult,
): RunReport {
  const { mode, dataset, seed, compression, verify } = request;
  return {
    ...{ mode, dataset, seed, compression, ...done },
    isVerified: verify,
    commands: reproducingCommands(request, workspace),
  };
}
