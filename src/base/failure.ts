import { error, type Problem, ProblemsError } from './problem.ts';

/**
 * What to tell the user about anything that was thrown: the problems that were found, or the system call that failed.
 * Everything else is a bug of ours, and says so.
 */
export function explainFailure(cause: unknown): readonly Problem[] {
  if (cause instanceof ProblemsError) return cause.problems;
  if (cause instanceof Error && cause.name === 'AbortError') {
    return [error('cancelled', undefined, 'cancelled before the end: nothing was left behind')];
  }
  if (cause instanceof Error && 'syscall' in cause)
    return [error('system-call-failed', undefined, `the system refused: ${cause.message}`)];
  const story = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  // A problem is one line, and a line break in it is shown as an escape.
  const message = `this is a bug in tfrecord-fixture, not in your files: ${story.replaceAll(/\s*\n\s*/g, ' ')}`;
  return [error('internal-error', undefined, message, 'please report it with the lines above')];
}
