/** Conditions on the one value that a feature has in an example, as it is stored. */
import type { Integer } from '../plan/distributions/types.ts';
import type { Column } from '../tfrecord/column.ts';

/** Whether the condition holds in example `i` of the requested ones; an absent feature has no value. */
type IsMet = (i: number) => boolean;

/** `fill` gives the column of the feature. */
export function conditionOn(
  is: Integer,
  fill: (first: number, count: number) => Column,
): (first: number, count: number) => IsMet {
  return (first, count) => {
    const column = fill(first, count);
    const isIt = comparison(column, is);
    return (i) => {
      const at = i === 0 ? 0 : column.ends[i - 1]!;
      return column.ends[i]! > at && isIt(at);
    };
  };
}

function comparison(column: Column, is: Integer): (at: number) => boolean {
  switch (column.kind) {
    case 'int64': {
      const value = BigInt(is);
      const low = Number(BigInt.asIntN(32, value));
      const high = Number(BigInt.asIntN(32, value >> 32n));
      return (at) => column.words[2 * at] === low && column.words[2 * at + 1] === high;
    }
    case 'float': {
      const value = Math.fround(Number(is));
      return (at) => column.values[at] === value;
    }
    case 'bytes': {
      const value = Buffer.from(String(is));
      return (at) =>
        value.equals(column.data.subarray(at === 0 ? 0 : column.stops[at - 1]!, column.stops[at]));
    }
  }
}
