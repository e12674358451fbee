/** Reads a log as a user does: which problems it tells of, and where. Their wording is free. */

/** A line of the command, of the action, or of the action's list of what exceeds the limit of annotations. */
const PROBLEM =
  /^(?:error: |warning: |::(?:error|warning) [^:]*::)?(?:(\S+:\d+:\d+): |("[a-z-]+") )?.* \[([a-z0-9-]+)\]$/gm;

/** The code of each problem of a log, after its place or the input that it is about. */
export function problemsIn(log: string): string[] {
  // The runner's escapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
  const lines = log.replaceAll('%0A', '\n').replaceAll('%25', '%');
  return Array.from(lines.matchAll(PROBLEM), ([, place, input, code]) =>
    [place ?? input, code].filter((part) => part !== undefined).join(' '),
  );
}
