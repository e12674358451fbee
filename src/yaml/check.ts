import { error, type Located, type OnProblem } from '../base/problem.ts';
import { describe, type Node, quote } from './node.ts';
import type { Source } from './source.ts';

/**
 * Checks a value and gives it its type. Reports what is wrong and goes on; undefined when no value can be given, and
 * then a problem was reported. Nothing is coerced: `"1"` is no number.
 */
export type Check<T> = (node: Node, run: Run) => T | undefined;

/** What a check gives. */
export type Checked<C> = C extends Check<infer T> ? T : never;

/** One pass of checks over a text. */
export interface Run {
  readonly source: Source;
  readonly onProblem: OnProblem;
  /** Mistakes reported so far: what several aliases lead to is one mistake. */
  readonly reported: Set<string>;
}

/** Checks a whole text. */
export function checkText<T>(
  node: Node,
  check: Check<T>,
  source: Source,
  onProblem: OnProblem,
): T | undefined {
  return check(node, { source, onProblem, reported: new Set() });
}

/** The value together with its place. */
export function located<T>(check: Check<T>): Check<Located<T>> {
  return (node, run) => {
    const value = check(node, run);
    return value === undefined ? undefined : { value, place: run.source.placeAt(node.start) };
  };
}

/** A map or list of any content. */
export function anyOf(kind: 'map' | 'list'): Check<Node> {
  return (node, run) => (node.kind === kind ? node : refuse(run, node, `a ${kind}`));
}

/** Reports a value that is not what it must be. */
export function refuse(run: Run, node: Node, expected: string, fix = ''): undefined {
  if (node.kind === 'broken') return;
  const through = node.alias === undefined ? '' : ` through ${quote(`*${node.alias}`)}`;
  const message = `${nameOf(node)} must be ${expected}: found ${describe(node)}${through}`;
  const hint = fix === '' && node.kind === 'null' ? 'give a value, or remove the key if it is optional' : fix;
  reportOnce(run, {
    code: 'wrong-value',
    id: `${node.definition.start} ${expected}`,
    offset: node.start,
    message,
    fix: hint,
  });
}

/** A problem to report once: `id` tells mistakes apart. */
interface Mistake {
  readonly code: string;
  readonly id: string;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

export function reportOnce(
  { source, onProblem, reported }: Run,
  { code, id, offset, message, fix }: Mistake,
): void {
  if (reported.has(id)) return;
  reported.add(id);
  onProblem(error(code, source.placeAt(offset), message, fix));
}

/** What a problem calls a value. */
export function nameOf({ name }: Node): string {
  return name === '' ? 'the file' : quote(name);
}
