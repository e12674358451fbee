import { nearest } from '../base/nearest.ts';
import {
  type Check,
  type Enclosing,
  type JsonSchema,
  nameOf,
  type Run,
  refuse,
  reportOnce,
  wrapping,
} from './check.ts';
import { stringEntries } from './check-collection.ts';
import { misplacedInObject } from './misplaced-keys.ts';
import { type MapNode, type Node, quote, type StringNode } from './node.ts';

/** One key of an object. */
export interface Field<T> {
  readonly check: Check<T>;
  readonly isRequired: boolean;
  /** The value if the key is absent. */
  readonly absent: T | undefined;
}

/** A key that must be present. */
export function required<T>(check: Check<T>): Field<T> {
  return { check, isRequired: true, absent: undefined };
}

/** A key that may be absent, with its default. Null is accepted only if it is the default. */
export function optional<T, const D>(check: Check<T>, absent: D): Field<T | D> {
  const orNull: Check<T | D> = (node, run) => (node.kind === 'null' ? absent : check(node, run));
  return { check: absent === null ? wrapping(check, orNull) : check, isRequired: false, absent };
}

/** A rule on which keys of an object may be set, that is, present and not null. */
export interface Group {
  readonly names: readonly string[];
  readonly mayBeEmpty: boolean;
}

/** Exactly one of these keys must be set. */
export function exactlyOneOf(...names: readonly string[]): Group {
  return { names, mayBeEmpty: false };
}

/** At most one of these keys may be set. */
export function atMostOneOf(...names: readonly string[]): Group {
  return { names, mayBeEmpty: true };
}

type Fields = Readonly<Record<string, Field<unknown>>>;

/** The value of each key; undefined if its check failed, or if it is required and absent. */
export type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T | undefined : never };

/** A map with known keys only. */
export function object<const F extends Fields>(fields: F, ...groups: readonly Group[]): Check<Values<F>> {
  const keys = Object.keys(fields);
  const absent = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.absent]));
  const needed = keys.filter((name) => fields[name]?.isRequired);
  const check: Check<Values<F>> = (node, run) => {
    if (node.kind !== 'map') return refuse(run, node, 'a map');
    const entries = stringEntries(node, run);
    const skipped = misplacedInObject(node, entries, (name) => fields[name]?.check.keys, keys, run);
    const inner = { ...run, enclosing: enclosingOf(node, keys, run) };
    const values: Record<string, unknown> = { ...absent };
    const given = new Map<string, Node>();
    const accounted = inner.enclosing.misplaced;
    for (const { key, value } of entries) {
      const field = Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
      if (field !== undefined) {
        given.set(key.value, value);
        values[key.value] = skipped.has(key.value) ? undefined : field.check(value, inner);
      } else if (!skipped.has(key.value)) {
        refuseUnknown(run, node, key, keys);
        const meant = meantBy(key.value, keys);
        if (meant !== undefined) accounted.add(meant);
      }
    }
    // A misspelt or misplaced key is not also reported as missing.
    for (const name of needed) if (!given.has(name) && !accounted.has(name)) refuseMissing(run, node, name);
    for (const group of groups) checkGroup(run, node, group, given, accounted);
    // The loop gives every name a value of its field's type, which the compiler cannot see.
    return values as Values<F>;
  };
  return Object.assign(check, { keys, json: jsonOf(fields, needed, groups) });
}

/** The JSON Schema of an object: its keys, which of them are required, and which exclude each other. */
function jsonOf(fields: Fields, needed: readonly string[], groups: readonly Group[]): JsonSchema {
  const properties = Object.entries(fields).map(([name, { check }]) => [name, check.json ?? {}]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(needed.length > 0 && { required: needed }),
    ...(groups.length > 0 && { allOf: groups.map(groupJson) }),
  };
}

function groupJson({ names, mayBeEmpty }: Group): JsonSchema {
  const one = names.map((name) => ({ required: [name] }));
  return mayBeEmpty ? { anyOf: [{ oneOf: one }, { not: { anyOf: one } }] } : { oneOf: one };
}

/** Makes the check of an object ignore unknown keys, except those that look like a misspelt missing key. */
export function ignoringOtherKeys<T>(check: Check<T>): Check<T> {
  const known = check.keys ?? [];
  return wrapping(check, (node, run) => {
    if (node.kind !== 'map') return check(node, run);
    const given = node.entries.map(({ key }) => key.value);
    // Only a missing key can have been misspelt.
    const missing = known.filter((name) => !given.includes(name));
    const entries = node.entries.filter(({ key }) => {
      if (known.some((name) => name === key.value)) return true;
      if (key.kind !== 'string' || missing.length === 0) return false;
      const meant = nearest(key.value, known);
      return meant !== undefined && missing.includes(meant);
    });
    return check({ ...node, entries }, run);
  });
}

/** The object as its values see it. Behind an alias, it is not inside the objects that enclose the alias. */
function enclosingOf(node: MapNode, keys: readonly string[], { enclosing }: Run): Enclosing {
  return {
    name: nameOf(node),
    keys,
    given: new Set(node.entries.map(({ key }) => String(key.value))),
    misplaced: new Set(),
    outer: node.alias === undefined ? enclosing : undefined,
  };
}

/** What other tools call these keys. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['dtype', 'kind'],
  ['type', 'kind'],
]);

/** The key that was probably meant. */
function meantBy(written: string, known: readonly string[]): string | undefined {
  const synonym = SYNONYMS.get(written);
  return synonym !== undefined && known.includes(synonym) ? synonym : nearest(written, known);
}

/** Reports a key that the object does not have, and suggests the one that was probably meant. */
function refuseUnknown(run: Run, node: MapNode, key: StringNode, known: readonly string[]): void {
  const allowed = known.length === 0 ? 'no key is allowed' : `allowed are ${known.join(', ')}`;
  const message = `unknown key ${quote(key.value)} in ${nameOf(node)}: ${allowed}`;
  const meant = meantBy(key.value, known);
  const fix = meant === undefined ? 'remove it' : `did you mean ${quote(meant)}?`;
  reportOnce(run, { code: 'unknown-key', id: `key ${key.start}`, offset: key.start, message, fix });
}

function refuseMissing(run: Run, node: MapNode, name: string): void {
  const message = `missing key ${quote(name)} in ${nameOf(node)}`;
  const id = `${node.definition.start} missing ${name}`;
  reportOnce(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add it' });
}

function checkGroup(
  run: Run,
  node: MapNode,
  { names, mayBeEmpty }: Group,
  given: ReadonlyMap<string, Node>,
  accounted: ReadonlySet<string>,
): void {
  const set = [...given].filter(([name, value]) => names.includes(name) && value.kind !== 'null');
  const [first, second] = set;
  const id = `${node.definition.start} group ${names.join()}`;
  if (first !== undefined && second !== undefined) {
    const count = mayBeEmpty ? 'at most one' : 'exactly one';
    const message = `${quote(first[0])} and ${quote(second[0])} are both set: ${count} of ${names.join(', ')} is allowed`;
    const fix = 'remove one of them, or make it null';
    reportOnce(run, { code: 'keys-exclude-each-other', id, offset: second[1].holder, message, fix });
  } else if (first === undefined && !mayBeEmpty && !names.some((name) => accounted.has(name))) {
    const message = `${nameOf(node)} needs exactly one of ${names.join(', ')}: found none`;
    reportOnce(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add one of them' });
  }
}
