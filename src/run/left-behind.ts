import { explainFailure } from '../base/failure.ts';
import { type Problem, ProblemsError, warning } from '../base/problem.ts';

/** Says that something could not be put back or removed. */
export function leftBehind(failure: unknown): Problem {
  const [{ message = '' } = {}] = explainFailure(failure);
  const fix = 'the next run into the folder cleans up';
  return warning('left-behind', undefined, `something was left behind: ${message}`, fix);
}

/** Why a run failed, and beside it what could not be undone. */
export function withLeftBehind(cause: unknown, failures: readonly unknown[]): unknown {
  if (failures.length === 0) return cause;
  return new ProblemsError([...explainFailure(cause), ...failures.map(leftBehind)], { cause });
}
