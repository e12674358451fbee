import type { Problem } from '../base/problem.ts';
import type { Text } from '../fixture/texts.ts';
import type { LockResult } from '../lock/check-lock.ts';
import type { LabelFacts } from '../plan/label-facts.ts';
import type { Compression } from '../plan/plan.ts';
import type { Outputs } from '../report/outputs.ts';
import { formatPage } from '../report/page.ts';
import type { Facts, ReportedFeature, RunReport } from '../report/report.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { reproducingCommands } from '../request/reproduce.ts';
import type { Profile } from '../spec/profiles.ts';
import { BUILTIN_CONFIG } from '../workspace/builtin.ts';

/** What a mode has done and found. */
export interface ModeResult {
  readonly outputs: Outputs;
  readonly warnings: readonly Problem[];
  /** Of all the files; undefined where they differ. */
  readonly compression: Compression | undefined;
  /** Features that some of the records read lack, in words; undefined where there are none. */
  readonly absences?: string | undefined;
  /** Where the report is to be written; undefined where none is wanted. */
  readonly reportFile: string | undefined;
  readonly features: readonly ReportedFeature[];
  /** Empty in `verify`, where no plan says how labels are drawn. */
  readonly labels: readonly LabelFacts[];
  /** Of the plan; undefined in `verify`. */
  readonly profile?: Profile;
  /** Undefined without a lock file. */
  readonly lock?: LockResult | undefined;
}

/** The report of a run, from what was asked and what came of it. */
export function reportOf(
  request: Request,
  { workspace }: Environment,
  { reportFile: _, profile, ...done }: ModeResult,
): RunReport {
  const { mode, dataset, seed, verify } = request;
  return {
    ...done,
    mode,
    dataset,
    seed,
    sources: sourcesOf(request, profile),
    isVerified: verify,
    commands: reproducingCommands(request, workspace),
  };
}

/** The page that is to be written; none where none is wanted. */
export function reportText(request: Request, environment: Environment, done: ModeResult): Text[] {
  const { reportFile } = done;
  if (reportFile === undefined) return [];
  return [{ path: reportFile, text: formatPage(reportOf(request, environment, done)) }];
}

/** The files that say what the data are, as they were named, and the profile that chose the values. */
export function sourcesOf({ config, schema, fixture }: Request, profile?: Profile): Facts {
  const isBuiltin = config === '' && schema === '' && fixture === '';
  return [
    ['config', isBuiltin ? BUILTIN_CONFIG : config],
    ['schema', schema],
    ['fixture spec', fixture],
    ['profile', profile ?? ''],
  ];
}
