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

/** Something that the user can fix. A fault of this program is an ordinary `Error` instead. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Kebab-case words that name the kind of problem; docs/problems.md lists them all. */
  readonly code: string;
  readonly place?: Place;
  /** What was found and what is allowed, without a final period: `unknown key "modle": allowed are …`. */
  readonly message: string;
  /** How to fix it, as an imperative without a final period; empty when the message already says it. */
  readonly fix: string;
  /** Lines to copy that the fix speaks of. */
  readonly snippet?: readonly string[];
}

/** Called with each problem as it is met, so that a check can go on and find the next one. */
export type OnProblem = (problem: Problem) => void;

/** A problem that fails the run. */
export function error(code: string, place: Place | undefined, message: string, fix = ''): Problem {
  return { severity: 'error', code, ...(place && { place }), message, fix };
}

/** A problem that does not fail the run. */
export function warning(code: string, place: Place | undefined, message: string, fix = ''): Problem {
  return { severity: 'warning', code, ...(place && { place }), message, fix };
}

/** Thrown once, at the edge of a step, with every problem that the step found. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.flatMap(problemLines).join('\n'), options);
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/**
 * Runs a check that reports its problems, and returns its result with the warnings among them.
 * @throws {ProblemsError} when any problem is an error; it carries the warnings too
 */
export function collect<T>(check: (onProblem: OnProblem) => T): Collected<T> {
  const problems = new Map<string, Problem>();
  return collected(check(keepIn(problems)), problems);
}

/** As `collect`, for a check that reads files on its way. */
export async function collectAsync<T>(check: (onProblem: OnProblem) => Promise<T>): Promise<Collected<T>> {
  const problems = new Map<string, Problem>();
  return collected(await check(keepIn(problems)), problems);
}

interface Collected<T> {
  readonly result: T;
  readonly warnings: Problem[];
}

/** Keeps each once: a rule that matches several features, or an alias that is used twice, leads to one mistake again. */
function keepIn(problems: Map<string, Problem>): OnProblem {
  const counts = { error: 0, warning: 0 };
  return (problem) => {
    const text = formatProblem(problem);
    if (problems.has(text)) return;
    const count = ++counts[problem.severity];
    if (count <= MAX_PROBLEMS) problems.set(text, problem);
    else if (problem.severity === 'error') throw new ProblemsError([...inReadingOrder(problems), TOO_MANY]);
  };
}

/** More than anybody reads. A check stops at the next error; further warnings are left out. */
const MAX_PROBLEMS = 1000;

const TOO_MANY = error(
  'too-many-problems',
  undefined,
  `there are more than these ${MAX_PROBLEMS} errors`,
  'correct these first',
);

function collected<T>(result: T, found: ReadonlyMap<string, Problem>): Collected<T> {
  const problems = inReadingOrder(found);
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems);
  return { result, warnings: problems };
}

/** Problems file by file, each from top to bottom; the files in the order in which they were read. */
function inReadingOrder(found: ReadonlyMap<string, Problem>): Problem[] {
  const problems = [...found.values()];
  const files = [...new Set(problems.map(({ place }) => place?.file))];
  return files.flatMap((file) =>
    problems.filter(({ place }) => place?.file === file).sort((a, b) => comparePlaces(a.place, b.place)),
  );
}

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  return a && b ? a.line - b.line || a.column - b.column : 0;
}

/** `file:line:column: message; fix [code]`: the place is clickable in editors, and the code is in docs/problems.md. */
export function formatProblem({ code, place, message, fix }: Problem): string {
  const where = place ? `${place.file}:${place.line}:${place.column}: ` : '';
  return `${where}${message}${fix && `; ${fix}`} [${code}]`;
}

/** The problem on a line of its own, and below it the lines to copy. */
export function problemLines(problem: Problem): string[] {
  return [formatProblem(problem), ...(problem.snippet ?? [])];
}
