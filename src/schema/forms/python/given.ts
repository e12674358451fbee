/** Values that a file does not contain. They follow the name of a dict: `spec(length=128, FLAGS.size=2)`. */
import { nearest } from '../../../base/nearest.ts';
import { attempt, type Finding, finding, Unreadable } from './finding.ts';
import type { Node } from './syntax.ts';
import type { Scope, Value } from './value.ts';

export interface Given {
  /** By name, or by the path of an attribute as written in the file. */
  readonly values: ReadonlyMap<string, Value>;
  /** The original text, for messages. */
  readonly written: readonly string[];
  /** The values that were used, and the others that could have been given. */
  readonly used: Set<string>;
  readonly wanted: Set<string>;
}

export function given(values: ReadonlyMap<string, Value>, written: readonly string[]): Given {
  return { values, written, used: new Set(), wanted: new Set() };
}

/** The value that is given for a parameter or an attribute. */
export function takeGiven({ values, used, wanted }: Given, path: string | undefined): Value | undefined {
  if (path === undefined) return undefined;
  const value = values.get(path);
  (value === undefined ? wanted : used).add(path);
  return value;
}

/** A scope in which the given values replace those that the file assigns to the same names. */
export function withGiven(scope: Scope, { values, used }: Given): Scope {
  const fixed = [...values.keys()].filter((name) => scope.assigned.has(name));
  for (const name of fixed) {
    scope.names.set(name, values.get(name) ?? null);
    used.add(name);
  }
  return fixed.length === 0 ? scope : { ...scope, fixed: new Set(fixed) };
}

/** Findings for the given values that had no effect. */
export function unusedOf({ values, used, wanted }: Given): Finding[] {
  return [...values.keys()]
    .filter((path) => !used.has(path))
    .map((path) => {
      const match = nearest(path, wanted);
      const fix = match === undefined ? 'remove it' : `did you mean "${match}"?`;
      return finding(
        'given-value',
        0,
        `the value for "${path}" has no effect, because the dict does not depend on it`,
        fix,
      );
    });
}

/** The names whose values would resolve a finding: those that it states, or the one at its offset. */
export function wantsOf({ wants, fix, offset, code }: Finding, text: string): readonly string[] | undefined {
  if (wants !== undefined || fix !== undefined || code === 'changed-conditionally')
    return wants?.filter((want) => !SELF.test(want));
  const start = /[\p{L}\p{N}_.]*$/u.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? '';
  const [, path] = PATH.exec(start + text.slice(offset, offset + 200)) ?? [];
  return path === undefined || LIBRARY.test(path) || SELF.test(path) ? undefined : [path];
}

/** Gives up on a conditional change. Values for what the condition depends on would resolve it. */
export function failCondition(
  text: string,
  statement: Node,
  test: Node,
  findings: readonly Finding[],
): never {
  const condition = text.slice(test.from, Math.min(test.to, test.from + 60));
  const message = `a change depends on the condition "${condition}", which is not known without running the file`;
  const wants = findings.flatMap((found) => wantsOf(found, text) ?? []);
  throw new Unreadable([{ ...finding('changed-conditionally', statement.from, message), wants }]);
}

/** A name or a path of attributes that is not called, indexed or the prefix of a string. */
const PATH = /^([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)(?![\p{L}\p{N}_.]|\s*[([]|["'])/u;
/** An object that cannot be written as a constant. */
const SELF = /^(?:self|cls)$/;
const LIBRARY =
  /^(?:tf|tensorflow|np|numpy|None|True|False|not|lambda|await|yield|for|if|while|with|try|return|del)(?:\.|$)/;

/** The text of `a.b.c`, for which a value can be given; undefined for other expressions. */
export function pathOf(text: string, { from, to }: Node): string | undefined {
  const written = to - from > 200 ? '' : text.slice(from, to);
  return /^[\p{L}\p{N}_.]+$/u.test(written) ? written : undefined;
}

/** The value of a part of an expression. If it is unknown, a value for the path would resolve it. */
export function wantingInstead(path: string | undefined, read: () => Value): Value {
  if (path === undefined) return read();
  const result = attempt(read);
  if ('value' in result) return result.value;
  throw new Unreadable(
    result.findings.map((found) => (isSettledBy(found, path) ? { ...found, wants: [path] } : found)),
  );
}

/** Whether a value for the path resolves a finding that states nothing, an object around the path, or a part of it. */
function isSettledBy({ fix, wants }: Finding, path: string): boolean {
  if (fix !== undefined) return false;
  return wants?.every((want) => path.startsWith(`${want}.`) || want.startsWith(`${path}.`)) ?? true;
}
