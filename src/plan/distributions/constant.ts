/** Always `value`; in a plan it is a choice with one option. */
import type { Located } from '../../base/problem.ts';
import { type Categorical, categoricalOf, type ParseValue, parseInteger, parseReal } from './categorical.ts';
import { numberOrText, parameter, requireParameter, textOf } from './parameters.ts';
import type { ReadRule } from './types.ts';

interface Rule {
  readonly value: Located<number | string> | undefined;
}

function reader<T>(parse: ParseValue<T>): ReadRule<Rule, Categorical<T>> {
  return (rule, named, onProblem) => {
    const given = requireParameter(rule.value, 'value', named, onProblem);
    const value = given && parse(given, onProblem);
    return value === undefined ? undefined : categoricalOf([value]);
  };
}

export const constant = {
  parameters: { value: parameter(numberOrText) },
  read: { int64: reader(parseInteger), float: reader(parseReal), bytes: reader(textOf) },
} as const;
