/** Tensor representations: which tensors a reader creates from features, and what that requires of them. */
import { quote } from '../../../../yaml/node.ts';
import {
  allOf,
  integerOf,
  type Message,
  messageOf,
  messagesOf,
  offsetOf,
  textOf,
  valueOffset,
} from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { applyDenseTensor } from './dense-tensor.ts';
import { type FeatureSet, findColumn } from './feature-set.ts';
import { applyRaggedTensor } from './ragged-tensor.ts';
import { tieSparseIndices } from './sparse-tensor.ts';

/** Applies the representations of all groups. Each group is another way to read the same records. */
export function applyTensors(root: Message, context: FeatureSet, sequence: FeatureSet, run: Context): void {
  const groups = new Map<string, number>();
  for (const entry of messagesOf(root, 'tensor_representation_group')) {
    checkKey(entry, groups, run);
    const group = messageOf(entry, 'value');
    const tensors = new Map<string, number>();
    for (const tensor of group ? messagesOf(group, 'tensor_representation') : []) {
      checkKey(tensor, tensors, run);
      const representation = messageOf(tensor, 'value');
      if (representation) applyTensor(representation, context, sequence, run);
    }
  }
}

/** Reports duplicate keys of a map. */
function checkKey(entry: Message, keys: Map<string, number>, { fail, placeAt }: Context): void {
  const key = textOf(entry, 'key') ?? '';
  const earlier = keys.get(key);
  const offset = valueOffset(entry, 'key');
  keys.set(key, earlier ?? offset);
  if (earlier === undefined) return;
  const message = `duplicate key ${quote(key)}: it is already on line ${placeAt(earlier).line}`;
  fail({ code: 'duplicate-key', offset, message, fix: 'keep one of them' });
}

function applyTensor(representation: Message, context: FeatureSet, sequence: FeatureSet, run: Context): void {
  const dense = messageOf(representation, 'dense_tensor');
  const varlen = messageOf(representation, 'varlen_sparse_tensor');
  const sparse = messageOf(representation, 'sparse_tensor');
  const ragged = messageOf(representation, 'ragged_tensor');
  if (dense) applyDenseTensor(dense, context, run);
  // Accepts any number of values, so the column only has to exist.
  else if (varlen) findColumn(varlen, 'column_name', context, run);
  else if (sparse) applySparseTensor(sparse, context, run);
  else if (ragged) applyRaggedTensor(ragged, context, sequence, run);
  else {
    const reason = 'it does not describe any column';
    run.ignore({ field: 'tensor_representation', reason, offset: representation.offset });
  }
}

function applySparseTensor(sparse: Message, context: FeatureSet, run: Context): void {
  const values = findColumn(sparse, 'value_column_name', context, run);
  const shape = messageOf(sparse, 'dense_shape');
  const sizes = shape ? messagesOf(shape, 'dim').map((dim) => integerOf(dim, 'size')) : [];
  const indices = allOf(sparse, 'index_column_names').map(({ value, at }) => ({
    name: String(value),
    at,
  }));
  if (sizes.length !== indices.length) {
    const message = `"dense_shape" has ${sizes.length} dimensions, but there are ${indices.length} index columns`;
    const fix = 'use one dimension for each index column';
    const offset = offsetOf(sparse, 'dense_shape');
    run.fail({ code: 'sparse-dimensions', offset, message, fix, lacking: sparse });
  } else if (values) {
    const sized = indices.map((index, i) => ({ ...index, size: sizes[i] }));
    tieSparseIndices(values.name, sized, sparse.offset, context, run);
  }
}
