import { error, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import type { Domain, Integer } from '../../schema.ts';
import type { DtypeFacts } from './dtype.ts';
import { integerOf } from './fields.ts';
import { type Message, placeOf } from './message.ts';

/** The range of an array's elements: that of its dtype within the bounds of the feature. */
export function bounds(content: Message, dtype: DtypeFacts, isEncoded: boolean): Domain | undefined {
  const minimum = integerOf(content, 'minimum');
  const maximum = integerOf(content, 'maximum');
  if (isEncoded || dtype.kind === 'bytes' || dtype.kind === undefined) {
    warnBounds(content, isEncoded ? 'the elements of an encoded tensor' : 'strings');
    return undefined;
  }
  const min = outermost(minimum, dtype.min, (a, b) => compare(a, b) > 0);
  const max = outermost(maximum, dtype.max, (a, b) => compare(a, b) < 0);
  if (min !== undefined && max !== undefined && compare(min, max) > 0) {
    const field = maximum === undefined ? 'minimum' : 'maximum';
    const message = `no value is within the bounds: the minimum is ${min}, the maximum ${max}`;
    const fix = 'make the minimum at most the maximum, both within the range of the dtype';
    content.reader.onProblem(error('empty-bounds', placeOf(content, field), message, fix));
    return undefined;
  }
  if (min === undefined && max === undefined) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function warnBounds(content: Message, what: string): void {
  for (const field of ['minimum', 'maximum']) {
    if (!content.fields.has(field)) continue;
    const message = `${quote(field)} is ignored: ${what} are not bounded`;
    content.reader.onProblem(warning('ignored-bounds', placeOf(content, field), message, 'remove it'));
  }
}

/** The tighter of two bounds. */
function outermost(
  given: Integer | undefined,
  own: Integer | undefined,
  isTighter: (a: Integer, b: Integer) => boolean,
): Integer | undefined {
  if (given === undefined || own === undefined) return given ?? own;
  return isTighter(given, own) ? given : own;
}

function compare(a: Integer, b: Integer): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // All bounds are integers, even those of floats.
  const left = BigInt(a);
  const right = BigInt(b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
