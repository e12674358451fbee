/** What reading Python source finds: problems that know where they are, and what they make unreadable. */

/** A problem at an offset into the source. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  /** As an imperative; without it, the fix is the snippet that lets the user's own Python print the schema. */
  readonly fix?: string;
  /** The names or attributes whose values would settle it, where the user gives them. */
  readonly wants?: readonly string[];
  /** Lines to copy that the fix speaks of. */
  readonly snippet?: readonly string[];
}

/** Of one value: nobody reads more, and values made of many broken ones would have ever more. */
export const MAX_FINDINGS = 20;

/**
 * Thrown where a value cannot be known without running the program; caught by whoever can go on without it. It is no
 * Error, because to record where it was thrown would take most of the time of reading a file.
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

/** The finding, settled by a value for a name, unless it says what settles it. */
export function wanting(found: Finding, name: string): Finding {
  return found.fix === undefined && found.wants === undefined ? { ...found, wants: [name] } : found;
}

/** Gives up on the value that is being read. */
export function fail(code: string, offset: number, message: string, fix?: string): never {
  throw new Unreadable([finding(code, offset, message, fix)]);
}

/** Runs `read` and returns its result, or what made it impossible. */
export function attempt<T>(read: () => T): { readonly value: T } | { readonly findings: readonly Finding[] } {
  try {
    return { value: read() };
  } catch (cause) {
    if (cause instanceof Unreadable) return { findings: cause.findings };
    throw cause;
  }
}

/** Runs a check for what it finds. */
export function findingsOf(check: () => unknown): readonly Finding[] {
  const result = attempt(check);
  return 'findings' in result ? result.findings : [];
}

/** Gives up because of broken syntax. */
export function failSyntax(offset: number): never {
  return fail(
    'syntax-error',
    offset,
    'this is not the syntax of Python',
    'correct the file until Python compiles it',
  );
}
