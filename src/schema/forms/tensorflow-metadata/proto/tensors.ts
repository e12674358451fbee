import { ignored, many, mapOf, one, satisfied, type Tables } from './field.ts';

/** What tensors a reader makes of the features. */
export const TENSORS: Tables = {
  'Schema.TensorRepresentationGroupEntry': {
    key: one(1, 'string'),
    value: one(2, 'TensorRepresentationGroup'),
  },
  TensorRepresentationGroup: {
    tensor_representation: mapOf(1, 'TensorRepresentationGroup.TensorRepresentationEntry'),
  },
  'TensorRepresentationGroup.TensorRepresentationEntry': {
    key: one(1, 'string'),
    value: one(2, 'TensorRepresentation'),
  },
  TensorRepresentation: {
    dense_tensor: one(1, 'TensorRepresentation.DenseTensor', 'kind'),
    varlen_sparse_tensor: one(2, 'TensorRepresentation.VarLenSparseTensor', 'kind'),
    sparse_tensor: one(3, 'TensorRepresentation.SparseTensor', 'kind'),
    ragged_tensor: one(4, 'TensorRepresentation.RaggedTensor', 'kind'),
  },
  'TensorRepresentation.DefaultValue': {
    float_value: one(1, 'double', 'kind'),
    int_value: one(2, 'int64', 'kind'),
    bytes_value: one(3, 'bytes', 'kind'),
    uint_value: one(4, 'uint64', 'kind'),
  },
  'TensorRepresentation.DenseTensor': {
    column_name: one(1, 'string'),
    shape: one(2, 'FixedShape'),
    default_value: one(3, 'TensorRepresentation.DefaultValue'),
  },
  'TensorRepresentation.VarLenSparseTensor': { column_name: one(1, 'string') },
  'TensorRepresentation.SparseTensor': {
    dense_shape: one(1, 'FixedShape'),
    index_column_names: many(2, 'string'),
    value_column_name: one(3, 'string'),
    already_sorted: satisfied('indices are always sorted', one(4, 'bool')),
  },
  'TensorRepresentation.RaggedTensor': {
    feature_path: one(1, 'Path'),
    partition: many(3, 'TensorRepresentation.RaggedTensor.Partition'),
    row_partition_dtype: ignored(
      'it is a matter of the reader: records hold row lengths as int64',
      one(2, 'TensorRepresentation.RowPartitionDType'),
    ),
  },
  'TensorRepresentation.RaggedTensor.Partition': {
    uniform_row_length: one(1, 'int64', 'kind'),
    row_length: one(2, 'string', 'kind'),
  },
};
