/** What a fixture spec says about several features together: entities of several rows, and correlations. */
import type { Located } from '../base/problem.ts';
import { finite } from '../plan/distributions/parameters.ts';
import { type Check, described, located, refuse } from '../yaml/check.ts';
import { listOf, mapOf } from '../yaml/check-collection.ts';
import { object, required } from '../yaml/check-object.ts';
import { integer, number, string } from '../yaml/check-scalar.ts';

/** Something that several examples describe, such as a user. Its features are the same in each of them. */
export interface Entity {
  /** The feature that identifies it. */
  readonly id: Located<string>;
  /** Names and globs of its other features. */
  readonly features: readonly Located<string>[];
  /** Number of consecutive examples that describe it. */
  readonly rows: number;
}

/** Features of one number each that depend on a common factor. */
export interface Correlation {
  readonly features: readonly Located<string>[];
  /** Correlation of any two of the normal variables behind the values, from -1 to 1. */
  readonly correlation: Located<number>;
}

/** A list of names; undefined if one of them is invalid, so that nothing is concluded from the others. */
function names(atLeast: number): Check<readonly Located<string>[]> {
  const list = listOf(located(string));
  return described({ ...list.json, minItems: atLeast }, (node, run) => {
    if (node.kind !== 'list' || node.items.length < atLeast)
      return refuse(run, node, `a list of at least ${atLeast} name${atLeast === 1 ? '' : 's'}`);
    const read = list(node, run);
    return read?.length === node.items.length ? read : undefined;
  });
}

const rows: Check<number> = described({ type: 'integer', minimum: 2 }, (node, run) => {
  const value = integer(node, run);
  return value === undefined || value >= 2 ? value : refuse(run, node, 'a whole number of at least 2');
});

/** A correlation of 0 would change nothing, so it is an error. */
const coefficient: Check<number> = described(
  { type: 'number', minimum: -1, maximum: 1, not: { const: 0 } },
  (node, run) => {
    const value = finite(number)(node, run);
    const isRight = value === undefined || (Math.abs(value) <= 1 && value !== 0);
    return isRight ? value : refuse(run, node, 'a number from -1 to 1 other than 0');
  },
);

const entity = object({ features: required(names(1)), rows: required(rows) });

const correlation = object({
  features: required(names(2)),
  correlation: required(located(coefficient)),
});

const entityMap = mapOf(entity);
const correlationList = listOf(correlation);

/** `entities`, a map whose keys are the features that identify them. Invalid ones are left out. */
export const entities: Check<readonly Entity[]> = described(entityMap.json ?? {}, (node, run) =>
  entityMap(node, run)?.flatMap(({ key, value }) =>
    value?.features === undefined || value.rows === undefined
      ? []
      : [{ id: key, features: value.features, rows: value.rows }],
  ),
);

/** `correlations`; invalid ones are left out. */
export const correlations: Check<readonly Correlation[]> = described(
  correlationList.json ?? {},
  (node, run) =>
    correlationList(node, run)?.flatMap(({ features, correlation: wanted }) =>
      features === undefined || wanted === undefined ? [] : [{ features, correlation: wanted }],
    ),
);
