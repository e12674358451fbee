/** Values in the plain form. Which ones are allowed depends on the kind of the feature. */
import type { Kind } from '../../../base/kind.ts';
import { type Check, refuse } from '../../../yaml/check.ts';
import { number, numberFix } from '../../../yaml/check-scalar.ts';
import { integerOf, isInt64 } from '../../integer.ts';
import type { Integer } from '../../schema.ts';
import { list, mapped, type Rule, text } from './rule.ts';

const INT64 = 'a 64-bit integer';

/** A number or its quoted digits, which are safe beyond 2^53 even if a program rewrites the JSON. */
const integer: Check<Integer> = (node, run) => {
  const digits = node.kind === 'integer' ? wholeDigits(node.value, node.text) : undefined;
  const quoted = node.kind === 'string' && /^-?[0-9]+$/.test(node.value) ? node.value : undefined;
  const written = digits ?? quoted;
  const value = written === undefined ? undefined : integerOf(written);
  if (value !== undefined && isInt64(value)) return value;
  return refuse(run, node, INT64, node.kind === 'integer' ? '' : numberFix(node, run));
};

/** All digits of an integer, because a double only keeps 16; undefined if it is not in decimal notation. */
function wholeDigits(value: number, written: string): string | undefined {
  if (Number.isSafeInteger(value)) return `${value}`;
  const plain = written.replaceAll('_', '').replace(/^\+/, '');
  return /^-?[1-9][0-9]*$/.test(plain) ? plain : undefined;
}

const LITERALS: Readonly<Record<Kind, Rule<Integer>>> = {
  int64: {
    check: integer,
    json: { anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?[0-9]+$' }] },
  },
  float: { check: number, json: { type: 'number' } },
  bytes: text,
};

function oneOrList(literal: Rule<Integer>): Rule<readonly Integer[]> {
  const several = list(literal);
  const one = mapped(literal, (value) => [value]);
  return {
    check: (node, run) => (node.kind === 'list' ? several : one).check(node, run),
    json: { anyOf: [literal.json, several.json] },
  };
}

/** The rules of the keys that depend on the kind. */
export interface KindRules {
  readonly min: Rule<Integer>;
  readonly max: Rule<Integer>;
  readonly values: Rule<readonly Integer[]>;
  readonly default: Rule<readonly Integer[]>;
}

function rulesOf(kind: Kind): KindRules {
  const literal = LITERALS[kind];
  // Bytes have no bounds, which checkDomain reports.
  const bound = kind === 'bytes' ? LITERALS.float : literal;
  return { min: bound, max: bound, values: list(literal, 1), default: oneOrList(literal) };
}

export const KIND_RULES: Readonly<Record<Kind, KindRules>> = {
  int64: rulesOf('int64'),
  float: rulesOf('float'),
  bytes: rulesOf('bytes'),
};
