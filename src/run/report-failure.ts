import { explainFailure } from '../base/failure.ts';
import { type Problem, ProblemsError, warning } from '../base/problem.ts';
import { realDisk } from '../fixture/disk.ts';
import { replaceTexts } from '../fixture/texts.ts';
import { formatFailurePage, PAGE_MARK } from '../report/page.ts';
import type { FailureReport } from '../report/report.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { checkReportPath } from '../workspace/write-target.ts';
import { sourcesOf } from './run-report.ts';

/**
 * Explains why a run failed, and writes that instead of the report, if one is requested and may be written. Returns
 * the problems, the first cause first.
 */
export async function reportFailure(
  cause: unknown,
  request: Request,
  environment: Environment,
): Promise<readonly Problem[]> {
  return reportProblems(explainFailure(cause), request.mode, request, environment);
}

async function reportProblems(
  problems: readonly Problem[],
  mode: FailureReport['mode'],
  request: Request,
  environment: Environment,
): Promise<readonly Problem[]> {
  if (request.report === '') return problems;
  try {
    const path = reportFile(request, environment);
    const text = formatFailurePage({ mode, problems, sources: sourcesOf(request) });
    if (path !== undefined) await replaceTexts(realDisk, [{ path, text }]);
    return problems;
  } catch (failure) {
    const [{ message = '' } = {}] = explainFailure(failure);
    return [
      ...problems,
      warning('report-not-written', undefined, `"report" could not be written: ${message}`),
    ];
  }
}

/**
 * Why a request is not carried out whose options cannot be read: with the problems, which are written in place of the
 * report as those of a run are. What could not be read of the request has its default.
 */
export async function refusal(
  problems: readonly Problem[],
  request: Request,
  environment: Environment,
): Promise<ProblemsError> {
  return new ProblemsError(await reportProblems(problems, undefined, request, environment));
}

/** The path, if it may be written; otherwise the problems already say so. */
function reportFile(request: Request, environment: Environment): string | undefined {
  const isReported = () => undefined;
  const workspace = openWorkspace(environment, request['working-directory'], isReported);
  return workspace && checkReportPath(workspace, request.report, PAGE_MARK, isReported);
}
