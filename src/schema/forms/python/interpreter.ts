/** The interface between the parts of the interpreter. */
import type { Finding } from './finding.ts';
import type { Given } from './given.ts';
import type { Node } from './syntax.ts';
import type { Argument, PyFunction, Scope, Value } from './value.ts';

export interface Interpreter {
  /** The source, from which names, strings and numbers are read. */
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  /** Given values that the file does not contain. */
  readonly given: Given;
  /** Counts a step of work; gives up after too many. */
  readonly spend: (offset: number, steps?: number) => void;
  /** Set after too much work, when nothing more is known about the rest of the file. */
  readonly exhausted: () => Finding | undefined;
  /** Evaluates an expression that must be known, regardless of the depth of calls. */
  readonly evaluateAnyway: (node: Node, scope: Scope) => Value;
  readonly evaluate: (node: Node, scope: Scope) => Value;
  /** Calls a function of the file. */
  readonly run: (called: PyFunction, passed: Passed, offset: number) => Value;
  /** The names of a function after it ran with its defaults and with other parameters unknown. */
  readonly locals: (called: PyFunction) => Scope;
}

/** The arguments of a call. */
export interface Passed {
  readonly positional: readonly Argument[];
  readonly keywords: ReadonlyMap<string, Argument & { readonly nameOffset: number }>;
  /** Whether the user named the function, so that its parameters are the given values. */
  readonly isByName?: boolean;
}

/** The call of a function that the user names. */
export const BY_NAME: Passed = { positional: [], keywords: new Map(), isByName: true };

/** The source of a node, short enough for a message. */
export function quote(
  interpreter: Interpreter,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const text = interpreter.text.slice(from, Math.min(to, from + 200)).replaceAll(/\s+/g, ' ');
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
