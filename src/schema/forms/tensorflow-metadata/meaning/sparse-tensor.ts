/** Sparse tensors, whose indices and values are separate features. */
import { quote } from '../../../../yaml/node.ts';
import { integerOf, type Message, messageOf, messagesOf, textOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { type FeatureSet, findFeature, readName } from './feature-set.ts';
import { isRetired } from './presence.ts';
import { tieFeature } from './ties.ts';

interface Index {
  readonly name: string;
  readonly at: number;
  /** The size of its dimension; undefined or negative if the form does not state it. */
  readonly size: bigint | undefined;
}

/** The size used for a dimension of unknown size. */
const UNKNOWN_SIZE = 1000;

/** Makes indices follow their values, each below the size of its dimension. */
export function tieSparseIndices(
  values: string,
  indices: readonly Index[],
  offset: number,
  set: FeatureSet,
  run: Context,
): void {
  for (const { name, at, size } of indices) {
    const feature = findFeature(set, name, at, run);
    if (feature === undefined) continue;
    if (feature.kind !== 'int64') {
      const message = `${quote(name)} is the index of a sparse tensor, so it must be INT`;
      run.fail({ code: 'index-not-integer', offset: at, message });
      continue;
    }
    const known = size !== undefined && size >= 1n ? Number(size) : undefined;
    if (known === undefined) {
      if (feature.tie?.type === 'sparse-index' && feature.tie.feature === values) continue;
      warnUnknownSize(name, at, run);
    }
    const tie = { type: 'sparse-index', feature: values, size: known ?? UNKNOWN_SIZE } as const;
    tieFeature(set, name, tie, offset, run);
  }
}

function warnUnknownSize(name: string, offset: number, { warn }: Context): void {
  const message = `the size of the dimension of the index ${quote(name)} is unknown: ${UNKNOWN_SIZE} is used`;
  const fix = 'add an int_domain from 0 to the last position to the index';
  warn({ code: 'unknown-sparse-size', offset, message, fix });
}

/** Reads the `sparse_feature`s of the schema, each of which names an index feature for each dimension. */
export function applySparseFeatures(root: Message, set: FeatureSet, run: Context): void {
  for (const sparse of messagesOf(root, 'sparse_feature')) {
    const name = readName(sparse, run);
    if (name !== undefined) checkName(name, sparse, set, run);
    if (isRetired(sparse)) continue;
    const reference = messageOf(sparse, 'value_feature');
    const indices = messagesOf(sparse, 'index_feature');
    if (reference === undefined || indices.length === 0) {
      const message = 'a sparse_feature needs a value_feature and an index_feature for each dimension';
      run.fail({
        code: 'incomplete-sparse-feature',
        offset: sparse.offset,
        message,
        fix: 'add the missing ones',
        lacking: sparse,
      });
      continue;
    }
    const valueName = textOf(reference, 'name') ?? '';
    const values = findFeature(set, valueName, valueOffset(reference, 'name'), run);
    if (values === undefined) continue;
    const dense = messageOf(sparse, 'dense_shape');
    const dims = dense ? messagesOf(dense, 'dim').map((dim) => integerOf(dim, 'size')) : [];
    const sized = indices.map((index, i) => sizedIndex(index, dims[i], set));
    tieSparseIndices(values.name, sized, sparse.offset, set, run);
  }
}

/** The size of an index's dimension, whose domain is from 0 to the last position. */
function sizedIndex(index: Message, dim: bigint | undefined, { features }: FeatureSet): Index {
  const name = textOf(index, 'name') ?? '';
  const feature = features.get(name);
  const domain = feature?.kind === 'int64' ? feature.domain : undefined;
  const last = domain?.max ?? domain?.values?.at(-1);
  return { name, at: valueOffset(index, 'name'), size: last === undefined ? dim : BigInt(last) + 1n };
}

/** Reports a sparse or weighted feature with the name of another feature. */
export function checkName(name: string, message: Message, { declared }: FeatureSet, { fail }: Context): void {
  if (!declared.has(name)) return;
  const found = `${quote(name)} is also the name of a feature`;
  fail({
    code: 'duplicate-feature',
    offset: valueOffset(message, 'name'),
    message: found,
    fix: 'rename one of them',
  });
}
