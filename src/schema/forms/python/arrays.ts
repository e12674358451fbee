/** Arrays of TensorFlow and NumPy, as used for defaults, become nested lists. */
import { iterate } from './access.ts';
import { MAX_ITEMS } from './arithmetic.ts';
import { fail } from './finding.ts';
import type { KnownPassed } from './methods.ts';
import { describe, newList, type Value } from './value.ts';

/** `tf.zeros(shape)` or, with a value, `tf.fill(shape, value)`. */
export function arrayOf(value: Value | undefined): (passed: KnownPassed, offset: number) => Value {
  return ({ positional, keywords }, offset) => {
    const [first, second] = positional;
    const shape = (first ?? keywords.get('shape') ?? keywords.get('dims'))?.value;
    const filling = value ?? (second ?? keywords.get('value') ?? keywords.get('fill_value'))?.value;
    if (shape === undefined || filling === undefined)
      return fail('call-arguments', offset, 'the shape or the value of an array is missing', 'give both');
    const dims = typeof shape === 'bigint' ? [shape] : iterate(shape, offset);
    return nested(
      dims.map((dim) => sizeAt(dim, offset)),
      filling,
      offset,
    );
  };
}

/** `tf.constant(value)`, of any dtype. */
export function constant({ positional, keywords }: KnownPassed, offset: number): Value {
  const [value, dtype, shape] = positional;
  const given = value ?? keywords.get('value') ?? keywords.get('object');
  if (given === undefined || shape !== undefined || keywords.has('shape'))
    return fail(
      'not-a-literal',
      dtype?.offset ?? offset,
      'a constant has a shape argument, which is not supported',
    );
  return given.value;
}

function sizeAt(dim: Value, offset: number): number {
  if (typeof dim === 'bigint' && dim >= 0n) return Number(dim);
  return fail('not-a-literal', offset, `a dimension of an array is ${describe(dim)}`);
}

function nested(dims: readonly number[], value: Value, offset: number): Value {
  if (dims.reduce((product, dim) => product * Math.max(dim, 1), 1) > MAX_ITEMS)
    fail('too-much-work', offset, `an array has more than ${MAX_ITEMS} elements`, 'use a smaller one');
  return dims.reduceRight<Value>((inner, dim) => newList(Array.from({ length: dim }, () => inner)), value);
}
