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

/** The result of a mode. */
export interface ModeResult {
  readonly outputs: Outputs;
  readonly warnings: readonly Problem[];
  /** The same for all files; undefined if they differ. */
  readonly compression: Compression | undefined;
  /** The features that some of the records lack, in words; undefined if there are none. */
  readonly absences?: string | undefined;
  /** The path of the report; undefined if none is requested. */
  readonly reportFile: string | undefined;
  readonly features: readonly ReportedFeature[];
  /** Empty in `verify`, where no plan says how labels are drawn. */
  readonly labels: readonly LabelFacts[];
  /** Of the plan; undefined in `verify`. */
  readonly profile?: Profile;
  /** Undefined without a lock file. */
  readonly lock?: LockResult | undefined;
}

/** The report of a run, from its request and its result. */
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

/** The page to write, if a report is requested. */
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
