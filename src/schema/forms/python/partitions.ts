/** Reads the partitions of a RaggedFeature. */
import { iterate } from './access.ts';
import { MAX_SIZE, textOf } from './arguments.ts';
import { fail } from './finding.ts';
import { describe, isType, known, type Value } from './value.ts';

export type Partition =
  | { readonly type: 'UniformRowLength'; readonly length: number }
  | {
      readonly type: 'RowLengths' | 'RowSplits' | 'RowStarts' | 'RowLimits' | 'ValueRowIds';
      readonly key: string;
      readonly offset: number;
    };

/** The partitions, outermost first. */
export function partitionsOf(value: Value | undefined, offset: number): Partition[] {
  if (value === undefined) return [];
  if (!isType(value, 'list') && !isType(value, 'tuple'))
    return fail(
      'partition',
      offset,
      `the partitions are ${describe(value)}, not a list`,
      'give a list, for example [tf.io.RaggedFeature.RowLengths("key")]',
    );
  return iterate(value, offset).map((item) => {
    if (!isType(item, 'partition'))
      return fail(
        'partition',
        offset,
        `${describe(item)} is not a partition`,
        'use tf.io.RaggedFeature.RowLengths("key") or another partition',
      );
    const inner = known(item.argument.value);
    const at = item.argument.offset;
    if (item.className !== 'UniformRowLength')
      return { type: partitionType(item.className), key: textOf(inner, at, 'key'), offset: at };
    const isLength = typeof inner === 'bigint' && inner > 0n && inner <= BigInt(MAX_SIZE);
    return isLength
      ? { type: 'UniformRowLength', length: Number(inner) }
      : fail('partition', at, 'a row length is not a positive integer', 'use a positive integer');
  });
}

function partitionType(name: string): Exclude<Partition['type'], 'UniformRowLength'> {
  return name === 'RowSplits' || name === 'RowStarts' || name === 'RowLimits' || name === 'ValueRowIds'
    ? name
    : 'RowLengths';
}
