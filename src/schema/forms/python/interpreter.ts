/** What the parts of the interpreter need of each other. */
import type { Finding } from './finding.ts';
import type { Given } from './given.ts';
import type { Node } from './syntax.ts';
import type { Argument, PyFunction, Scope, Value } from './value.ts';

export interface Interpreter {
  /** The source, to read names, texts and numbers from. */
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  /** Values for what the file does not say. */
  readonly given: Given;
  /** Counts a step of work; gives up when there were too many. */
  readonly spend: (offset: number, steps?: number) => void;
  /** That there was too much work: then nobody knows what else would have happened. */
  readonly exhausted: () => Finding | undefined;
  /** Evaluates what has to be known however deep the calls are. */
  readonly evaluateAnyway: (node: Node, scope: Scope) => Value;
  readonly evaluate: (node: Node, scope: Scope) => Value;
  /** Calls a function of the file. */
  readonly run: (called: PyFunction, passed: Passed, offset: number) => Value;
  /** The names of a function after it has run with its defaults, other parameters being unknown. */
  readonly locals: (called: PyFunction) => Scope;
}

/** What a call passes. */
export interface Passed {
  readonly positional: readonly Argument[];
  readonly keywords: ReadonlyMap<string, Argument & { readonly nameOffset: number }>;
  /** Whether it is the user who names the function: its parameters are what the user gives. */
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
