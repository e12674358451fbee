/** A position in a text the user wrote; lines and columns count from 1. */
export interface Place {
  /** As the user would name it: relative to the workspace where it lies inside. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value that remembers where the user wrote it. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** Something the user can mend. A fault of this program is an ordinary `Error` instead. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly place?: Place;
  /** What was found and what is allowed, without a final period: `unknown key "modle": allowed are …`. */
  readonly found: string;
  /** How to mend it, as an imperative without a final period; empty when `found` already says it. */
  readonly cure: string;
}

/** Reports problems as they are met, so that a check can go on and find the next one. */
export type Report = (problem: Problem) => void;

export function error(place: Place | undefined, found: string, cure = ''): Problem {
  return { severity: 'error', ...(place && { place }), found, cure };
}

export function warning(place: Place | undefined, found: string, cure = ''): Problem {
  return { severity: 'warning', ...(place && { place }), found, cure };
}

/** As `error`, with a code of kebab-case words that names the kind of problem for tests and documentation. */
export function codedError(_code: string, place: Place | undefined, message: string, fix = ''): Problem {
  return error(place, message, fix);
}

/** As `warning`, with a code as `codedError` has it. */
export function codedWarning(_code: string, place: Place | undefined, message: string, fix = ''): Problem {
  return warning(place, message, fix);
}

/** Thrown once, at the edge of a step, with every problem that the step found. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options);
    this.name = 'Refusal';
    this.problems = problems;
  }
}

/**
 * Runs a check that reports its problems, and returns its result with the warnings among them.
 * @throws {Refusal} when any problem is an error; it carries the warnings too
 */
export function collect<T>(check: (report: Report) => T): { result: T; warnings: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  // A rule that fits several features, or an alias used twice, finds the same mistake again.
  const result = check((problem) => {
    const text = formatProblem(problem);
    if (!seen.has(text)) problems.push(problem);
    seen.add(text);
  });
  if (problems.some(({ severity }) => severity === 'error')) throw new Refusal(inReadingOrder(problems));
  return { result, warnings: inReadingOrder(problems) };
}

/** Those of a file together, from its top to its end; files in the order in which they were read. */
function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ place }) => place?.file))];
  return files.flatMap((file) =>
    problems.filter(({ place }) => place?.file === file).sort((a, b) => comparePlaces(a.place, b.place)),
  );
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  return a && b ? a.line - b.line || a.column - b.column : 0;
}

/** `file:line:column: found; cure`, the form that editors and CI logs make clickable. */
export function formatProblem({ place, found, cure }: Problem): string {
  const where = place ? `${place.file}:${place.line}:${place.column}: ` : '';
  return `${where}${found}${cure && `; ${cure}`}`;
}
