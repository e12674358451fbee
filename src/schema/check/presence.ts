/** Whether a feature may be absent, and what the reader uses then. */
import { quote } from '../../yaml/node.ts';
import type { SchemaFeature } from '../schema.ts';
import { isDefaultOf, wrongValue } from './domain.ts';
import { type Fault, fault } from './fault.ts';
import { type Bounds, elementsOf } from './shape.ts';

/** The fault of a feature's presence. */
export function presenceFault({ name, kind, shape, presence }: SchemaFeature): Fault | undefined {
  const { default: values, minFraction } = presence;
  if (minFraction !== undefined && !(minFraction >= 0 && minFraction <= 1)) {
    const message = `${quote(name)} must be in a share of ${minFraction} of the examples: it must be 0 to 1`;
    return fault('bad-fraction', message, 'give a number from 0 to 1');
  }
  if (values === undefined) return undefined;
  const wrong = values.find((value) => !isDefaultOf(kind, value));
  if (wrong !== undefined) return wrongValue(kind, `the default of ${quote(name)}`, wrong);
  const { min, max } = elementsOf(shape);
  if (values.length === 1 || (values.length >= min && values.length <= (max ?? Infinity))) return undefined;
  const message = `the default of ${quote(name)} has ${values.length} values: it must have 1, for all elements, or ${elements({ min, max })}`;
  return fault('default-of-other-length', message, 'give one value, or one for each element');
}

function elements({ min, max }: Bounds): string {
  if (min === max) return `${min}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
