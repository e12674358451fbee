import { explainFailure } from '../base/failure.ts';
import { type Problem, warning } from '../base/problem.ts';
import { replaceText } from '../fixture/replace-text.ts';
import { formatFailurePage, PAGE_MARK } from '../report/page.ts';
import type { Environment } from '../request/environment.ts';
import type { Request } from '../request/options.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { checkReportPath } from '../workspace/write-target.ts';

/**
 * Explains why a run failed, and writes that in place of the report, where one is wanted and may be written. Returns the
 * problems, the first cause first.
 */
export async function reportFailure(
  cause: unknown,
  request: Request,
  environment: Environment,
): Promise<readonly Problem[]> {
  const problems = explainFailure(cause);
  if (request.report === '') return problems;
  try {
    const file = reportFile(request, environment);
    if (file !== undefined) await replaceText(file, formatFailurePage({ mode: request.mode, problems }));
    return problems;
  } catch (failure) {
    const [{ message = '' } = {}] = explainFailure(failure);
    return [
      ...problems,
      warning('report-not-written', undefined, `"report" could not be written: ${message}`),
    ];
  }
}

/** The path, if it may be written; where it may not, that is one of the problems already. */
function reportFile(request: Request, environment: Environment): string | undefined {
  const isReported = () => undefined;
  const workspace = openWorkspace(environment, request['working-directory'], isReported);
  return workspace && checkReportPath(workspace, request.report, PAGE_MARK, isReported);
}
