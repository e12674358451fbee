import { nearest, suggest } from '../base/nearest.ts';
import { type Check, nameOf, type Run, refuse, reportOnce } from './check.ts';
import { stringEntries } from './check-collection.ts';
import { type MapNode, type Node, quote, type StringNode } from './node.ts';

/** One key of an object. */
export interface Field<T> {
  readonly check: Check<T>;
  readonly isRequired: boolean;
  /** The value where the key is absent. */
  readonly absent: T | undefined;
}

/** A key that must be there. */
export function required<T>(check: Check<T>): Field<T> {
  return { check, isRequired: true, absent: undefined };
}

/** A key that may be absent, with what it is then. Null can be written only where it is the default. */
export function optional<T, const D>(check: Check<T>, absent: D): Field<T | D> {
  const orNull: Check<T | D> = (node, run) => (node.kind === 'null' ? absent : check(node, run));
  return { check: absent === null ? orNull : check, isRequired: false, absent };
}

/** A rule on which keys of an object may be set, that is, there and not null. */
export interface Group {
  readonly names: readonly string[];
  readonly mayBeEmpty: boolean;
}

export function exactlyOneOf(...names: readonly string[]): Group {
  return { names, mayBeEmpty: false };
}

export function atMostOneOf(...names: readonly string[]): Group {
  return { names, mayBeEmpty: true };
}

type Fields = Readonly<Record<string, Field<unknown>>>;

/** The value of each key; undefined where its check failed, or where it is required and absent. */
export type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T | undefined : never };

/** A map with known keys only. */
export function object<const F extends Fields>(fields: F, ...groups: readonly Group[]): Check<Values<F>> {
  const absent = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.absent]));
  const needed = Object.keys(fields).filter((name) => fields[name]?.isRequired);
  return (node, run) => {
    if (node.kind !== 'map') return refuse(run, node, 'a map');
    const values: Record<string, unknown> = { ...absent };
    const given = new Map<string, Node>();
    const misspelt = new Set<string | undefined>();
    for (const { key, value } of stringEntries(node, run)) {
      const field = Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
      if (field === undefined) {
        misspelt.add(refuseUnknown(run, node, key, Object.keys(fields)));
        continue;
      }
      given.set(key.value, value);
      values[key.value] = field.check(value, run);
    }
    // A key that is misspelt is not missing as well: one mistake is one problem.
    for (const name of needed) if (!given.has(name) && !misspelt.has(name)) refuseMissing(run, node, name);
    for (const group of groups) checkGroup(run, node, group, given, misspelt);
    // `values` has a value of its field's type under every name: the loop above, which types cannot follow.
    return values as Values<F>;
  };
}

/** Reports a key that the object does not have, and gives the one that was probably meant. */
function refuseUnknown(
  run: Run,
  node: MapNode,
  key: StringNode,
  known: readonly string[],
): string | undefined {
  const allowed = known.length === 0 ? 'no key is allowed' : `allowed are ${known.join(', ')}`;
  const message = `unknown key ${quote(key.value)} in ${nameOf(node)}: ${allowed}`;
  const fix = suggest(key.value, known) || 'remove it';
  reportOnce(run, { code: 'unknown-key', id: `key ${key.start}`, offset: key.start, message, fix });
  return nearest(key.value, known);
}

function refuseMissing(run: Run, node: MapNode, name: string): void {
  const message = `missing key ${quote(name)} in ${nameOf(node)}`;
  reportOnce(run, {
    code: 'missing-key',
    id: `${node.definition.start} missing ${name}`,
    offset: node.holder,
    message,
    fix: 'add it',
  });
}

function checkGroup(
  run: Run,
  node: MapNode,
  { names, mayBeEmpty }: Group,
  given: ReadonlyMap<string, Node>,
  misspelt: ReadonlySet<string | undefined>,
): void {
  const set = [...given].filter(([name, value]) => names.includes(name) && value.kind !== 'null');
  const [first, second] = set;
  const id = `${node.definition.start} group ${names.join()}`;
  if (first !== undefined && second !== undefined) {
    const count = mayBeEmpty ? 'at most one' : 'exactly one';
    const message = `${quote(second[0])} is set beside ${quote(first[0])}: ${count} of ${names.join(', ')} is allowed`;
    reportOnce(run, {
      code: 'keys-exclude-each-other',
      id,
      offset: second[1].holder,
      message,
      fix: 'remove one of them, or make it null',
    });
  } else if (first === undefined && !mayBeEmpty && !names.some((name) => misspelt.has(name))) {
    const message = `${nameOf(node)} needs exactly one of ${names.join(', ')}: found none`;
    reportOnce(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add one of them' });
  }
}
