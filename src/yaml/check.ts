/** Checks turn the values of a text into typed data, and report all of its problems in one pass. */
import { error, type Located, type OnProblem, warning } from '../base/problem.ts';
import { describe, type Node, quote } from './node.ts';
import type { Source } from './source.ts';

/**
 * Checks a value and returns it as typed data. Reports problems and continues; returns undefined for a value that
 * cannot be used, after its problem was reported.
 */
export interface Check<T> {
  (node: Node, run: Run): T | undefined;
  /** The keys of the expected map, if they are fixed. */
  readonly keys?: readonly string[];
  /** The accepted values, as far as JSON Schema can describe them; any values without it. */
  readonly json?: JsonSchema;
}

/** A JSON Schema, draft 7. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Attaches a JSON Schema to a check. */
export function described<T>(json: JsonSchema, check: Check<T>): Check<T> {
  return Object.assign(check, { json });
}

/** The type that a check returns. */
export type Checked<C> = C extends Check<infer T> ? T : never;

/** One pass of checks over a text. */
export interface Run {
  readonly source: Source;
  readonly onProblem: OnProblem;
  /** Ids of the problems reported so far: a mistake behind several aliases is one problem. */
  readonly reported: Set<string>;
  /** The innermost object that encloses the value in the text. */
  readonly enclosing?: Enclosing;
}

/** An object with fixed keys, while its values are checked. */
export interface Enclosing {
  readonly name: string;
  readonly keys: readonly string[];
  /** The keys that are present. */
  readonly given: ReadonlySet<string>;
  /** Its keys that were found inside one of its values because of their indentation. */
  readonly misplaced: Set<string>;
  readonly outer: Enclosing | undefined;
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

/** Gives a check the keys and the JSON Schema of the one that it wraps. */
export function wrapping<T>({ keys, json }: Check<unknown>, check: Check<T>): Check<T> {
  return Object.assign(check, keys && { keys }, json && { json });
}

/** The value together with its place. */
export function located<T>(check: Check<T>): Check<Located<T>> {
  return wrapping(check, (node, run) => {
    const value = check(node, run);
    return value === undefined ? undefined : { value, place: run.source.placeAt(node.start) };
  });
}

/** A map or list with any content. */
export function anyOf(kind: 'map' | 'list'): Check<Node> {
  return described({ type: kind === 'map' ? 'object' : 'array' }, (node, run) =>
    node.kind === kind ? node : refuse(run, node, `a ${kind}`),
  );
}

/** Reports a value that is not as expected. */
export function refuse(run: Run, node: Node, expected: string, fix = ''): undefined {
  if (node.kind === 'broken') return;
  const through = node.alias === undefined ? '' : ` through ${quote(`*${node.alias}`)}`;
  const message = `${nameOf(node)} must be ${expected}: found ${describe(node)}${through}`;
  const hint = fix === '' && node.kind === 'null' ? 'give a value, or remove the key if it is optional' : fix;
  const id = `${node.definition.start} ${expected}`;
  reportOnce(run, { code: 'wrong-value', id, offset: node.start, message, fix: hint });
}

/** A problem to report once per `id`. */
interface Mistake {
  readonly code: string;
  readonly id: string;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Reports an error, unless it was reported before. */
export function reportOnce(
  { source, onProblem, reported }: Run,
  { code, id, offset, message, fix }: Mistake,
): void {
  if (isNew(id, reported)) onProblem(error(code, source.placeAt(offset), message, fix));
}

/** Reports a warning, unless it was reported before. */
export function warnOnce(
  { source, onProblem, reported }: Run,
  { code, id, offset, message, fix }: Mistake,
): void {
  if (isNew(id, reported)) onProblem(warning(code, source.placeAt(offset), message, fix));
}

function isNew(id: string, reported: Set<string>): boolean {
  const before = reported.size;
  return reported.add(id).size > before;
}

/** What messages call a value. */
export function nameOf({ name }: Node): string {
  return name === '' ? 'the file' : quote(name);
}
