/** Rules of the plain form: a check for the parser, and the corresponding JSON Schema for editors. */
import { nearest } from '../../../base/nearest.ts';
import { type Check, type JsonSchema, type Run, refuse, reportOnce } from '../../../yaml/check.ts';
import { listOf } from '../../../yaml/check-collection.ts';
import {
  atMostOneOf,
  type Field,
  object,
  optional,
  required,
  type Values,
} from '../../../yaml/check-object.ts';
import { boolean, oneOf, string } from '../../../yaml/check-scalar.ts';
import { type Node, quote } from '../../../yaml/node.ts';

export interface Rule<T> {
  readonly check: Check<T>;
  readonly json: JsonSchema;
}

export const text: Rule<string> = { check: string, json: { type: 'string' } };
export const flag: Rule<boolean> = { check: boolean, json: { type: 'boolean' } };

/** One of these words. */
export function word<const T extends string>(...allowed: readonly T[]): Rule<T> {
  return { check: oneOf(...allowed), json: { enum: allowed } };
}

/** One of these numbers. */
export function numberOf<const T extends number>(...allowed: readonly T[]): Rule<T> {
  return {
    check: (node, run) => {
      const value = allowed.find((one) => node.kind === 'integer' && node.value === one);
      return value ?? refuse(run, node, `one of ${allowed.join(', ')}`);
    },
    json: { enum: allowed },
  };
}

/** An integer from `minimum` to `maximum`. */
export function whole(minimum: number, maximum: number): Rule<number> {
  const expected = `a whole number from ${minimum} to ${maximum}`;
  return {
    check: (node, run) => {
      const isRight = node.kind === 'integer' && node.value >= minimum && node.value <= maximum;
      return isRight ? node.value : refuse(run, node, expected);
    },
    json: { type: 'integer', minimum, maximum },
  };
}

/** A number from 0 to 1. */
export const share: Rule<number> = {
  check: (node, run) => {
    const isNumber = node.kind === 'integer' || node.kind === 'float';
    const isRight = isNumber && node.value >= 0 && node.value <= 1;
    return isRight ? node.value : refuse(run, node, 'a number from 0 to 1');
  },
  json: { type: 'number', minimum: 0, maximum: 1 },
};

/** A list. */
export function list<T>(item: Rule<T>, minItems = 0): Rule<readonly T[]> {
  const items = listOf(item.check);
  return {
    check: (node, run) => {
      const isShort = node.kind === 'list' && node.items.length < minItems;
      return isShort ? refuse(run, node, `a list of at least ${minItems}`) : items(node, run);
    },
    json: { type: 'array', items: item.json, ...(minItems > 0 && { minItems }) },
  };
}

/** A map or another value, each with its own rule. */
export function mapOr<M, T>(map: Rule<M>, other: Rule<T>): Rule<M | T> {
  return {
    check: (node, run) => (node.kind === 'map' ? map.check(node, run) : other.check(node, run)),
    json: { anyOf: [other.json, map.json] },
  };
}

/** Converts a valid value. */
export function mapped<T, U>(rule: Rule<T>, make: (value: T) => U): Rule<U> {
  return {
    check: (node, run) => {
      const value = rule.check(node, run);
      return value === undefined ? undefined : make(value);
    },
    json: rule.json,
  };
}

/** A key of an object, with the description that editors show. */
export interface Key<T> extends Field<T> {
  readonly json: JsonSchema;
}

/** A required key. */
export function needed<T>(rule: Rule<T>, description: string): Key<T> {
  return { ...required(rule.check), json: { ...rule.json, description } };
}

/** An optional key. */
export function maybe<T>(rule: Rule<T>, description: string): Key<T | undefined> {
  return { ...optional(rule.check, undefined), json: { ...rule.json, description } };
}

/** Dependencies between the keys of an object. */
export interface Dependencies {
  /** Sets of keys of which at most one may be given. */
  readonly atMostOne?: readonly (readonly string[])[];
  /** Keys that require another key. */
  readonly needs?: Readonly<Record<string, string>>;
}

/** A map that only has known keys. */
export function fields<const F extends Readonly<Record<string, Key<unknown>>>>(
  keys: F,
  { atMostOne = [], needs = {} }: Dependencies = {},
): Rule<Values<F>> {
  const check = object(keys, ...atMostOne.map((names) => atMostOneOf(...names)));
  const requiredKeys = Object.keys(keys).filter((name) => keys[name]?.isRequired);
  const pairs = atMostOne.flatMap((names) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b])));
  return {
    check: (node, run) => {
      checkNeeds(node, needs, Object.keys(keys), run);
      return check(node, run);
    },
    json: {
      type: 'object',
      properties: Object.fromEntries(Object.entries(keys).map(([name, { json }]) => [name, json])),
      additionalProperties: false,
      ...(requiredKeys.length > 0 && { required: requiredKeys }),
      ...(Object.keys(needs).length > 0 && {
        dependencies: Object.fromEntries(Object.entries(needs).map(([name, other]) => [name, [other]])),
      }),
      ...(pairs.length > 0 && { allOf: pairs.map((pair) => ({ not: { required: pair } })) }),
    },
  };
}

function checkNeeds(
  node: Node,
  needs: Readonly<Record<string, string>>,
  known: readonly string[],
  run: Run,
): void {
  if (node.kind !== 'map') return;
  const given = new Map(node.entries.map(({ key }) => [`${key.value}`, key]));
  const misspelt = [...given.keys()].filter((name) => !known.includes(name));
  const meant = new Set(misspelt.map((name) => nearest(name, known)));
  for (const [name, other] of Object.entries(needs)) {
    const key = given.get(name);
    if (key === undefined || given.has(other) || meant.has(other)) continue;
    const message = `${quote(name)} needs ${quote(other)}, which is missing`;
    reportOnce(run, {
      code: 'missing-key',
      id: `${key.start} needs`,
      offset: key.start,
      message,
      fix: `add ${quote(other)}`,
    });
  }
}
