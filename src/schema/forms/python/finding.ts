/** Problems in Python source, with their offsets and with what can resolve them. */

/** A problem at an offset into the source. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  /** An imperative; by default, the fix is a snippet that prints the schema in the user's own Python. */
  readonly fix?: string;
  /** The names or attributes whose values would resolve it if the user gave them. */
  readonly wants?: readonly string[];
  /** Lines to copy that the fix refers to. */
  readonly snippet?: readonly string[];
}

/** The maximum per value; a value that is made of many unreadable ones would otherwise collect all of theirs. */
export const MAX_FINDINGS = 20;

/**
 * Thrown if a value cannot be known without running the program; caught by code that can do without it. It is not an
 * Error, because recording stack traces would take most of the time of reading a file.
 */
export class Unreadable {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    this.findings = findings.length < 2 ? findings : [...new Set(findings)].slice(0, MAX_FINDINGS);
  }
}

/** An error at an offset. */
export function finding(code: string, offset: number, message: string, fix?: string): Finding {
  return { severity: 'error', code, offset, message, ...(fix !== undefined && { fix }) };
}

/** A warning at an offset. */
export function warningAt(code: string, offset: number, message: string, fix = ''): Finding {
  return { severity: 'warning', code, offset, message, fix };
}

/** The finding; a value for the name resolves it, unless it already states what does. */
export function wanting(found: Finding, name: string): Finding {
  return found.fix === undefined && found.wants === undefined ? { ...found, wants: [name] } : found;
}

/** Gives up on the current value. */
export function fail(code: string, offset: number, message: string, fix?: string): never {
  throw new Unreadable([finding(code, offset, message, fix)]);
}

/** Runs `read` and returns its result, or the findings that prevented it. */
export function attempt<T>(read: () => T): { readonly value: T } | { readonly findings: readonly Finding[] } {
  try {
    return { value: read() };
  } catch (cause) {
    if (cause instanceof Unreadable) return { findings: cause.findings };
    throw cause;
  }
}

/** Runs a check and returns its findings. */
export function findingsOf(check: () => unknown): readonly Finding[] {
  const result = attempt(check);
  return 'findings' in result ? result.findings : [];
}

/** Gives up because of a syntax error. */
export function failSyntax(offset: number): never {
  return fail('syntax-error', offset, 'this is not valid Python', 'correct the syntax');
}
