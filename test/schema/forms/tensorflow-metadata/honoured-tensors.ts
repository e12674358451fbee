const FEATURES =
  'feature { name: "i" type: INT } feature { name: "v" type: FLOAT } feature { name: "w" type: FLOAT }';
const sparseFeature = (facts: string) => `${FEATURES} sparse_feature { ${facts} }`;
const INDEX = 'index_feature { name: "i" }';
const VALUE = 'value_feature { name: "v" }';
const weightedFeature = (facts: string) => `${FEATURES} weighted_feature { ${facts} }`;
const VALUES = 'feature { step: "v" }';
const WEIGHTS = 'weight_feature { step: "w" }';

const group = (facts: string) => `${FEATURES} tensor_representation_group { ${facts} }`;
const tensors = (facts: string) => group(`key: "" value { ${facts} }`);
const tensor = (facts: string) => tensors(`tensor_representation { key: "t" value { ${facts} } }`);
const dense = (facts: string) => tensor(`dense_tensor { ${facts} }`);
const sparse = (facts: string) => tensor(`sparse_tensor { ${facts} }`);
const ragged = (facts: string) => tensor(`ragged_tensor { ${facts} }`);
const VARLEN = 'value { varlen_sparse_tensor { column_name: "v" } }';
const SIZE = 'dense_shape { dim { size: 9 } }';
const PATH = 'feature_path { step: "v" }';

/** As HONOURED_OF_FEATURES, for what refers to features. */
export const HONOURED_OF_TENSORS: Readonly<Record<string, string>> = {
  'WeightedFeature.name': weightedFeature(`«name: "x"» ${VALUES} ${WEIGHTS}`),
  'WeightedFeature.feature': weightedFeature(`name: "x" «${VALUES}» ${WEIGHTS}`),
  'WeightedFeature.weight_feature': weightedFeature(`name: "x" ${VALUES} «${WEIGHTS}»`),
  'WeightedFeature.lifecycle_stage': weightedFeature(
    `name: "x" ${VALUES} ${WEIGHTS} «lifecycle_stage: DISABLED»`,
  ),
  'SparseFeature.name': sparseFeature(`«name: "s"» ${INDEX} ${VALUE}`),
  'SparseFeature.deprecated': sparseFeature(`name: "s" ${INDEX} ${VALUE} «deprecated: true»`),
  'SparseFeature.lifecycle_stage': sparseFeature(`name: "s" ${INDEX} ${VALUE} «lifecycle_stage: PLANNED»`),
  'SparseFeature.dense_shape': sparseFeature(`name: "s" ${INDEX} ${VALUE} «${SIZE}»`),
  'SparseFeature.index_feature': sparseFeature(`name: "s" «${INDEX}» ${VALUE}`),
  'SparseFeature.value_feature': sparseFeature(`name: "s" ${INDEX} «${VALUE}»`),
  'SparseFeature.IndexFeature.name': sparseFeature(`name: "s" index_feature { «name: "i"» } ${VALUE}`),
  'SparseFeature.ValueFeature.name': sparseFeature(`name: "s" ${INDEX} value_feature { «name: "v"» }`),
  'Path.step': weightedFeature(`name: "x" feature { «step: "v"» } ${WEIGHTS}`),
  'Schema.tensor_representation_group': `${FEATURES} «tensor_representation_group { value { tensor_representation { value { dense_tensor { column_name: "v" } } } } }»`,
  'Schema.TensorRepresentationGroupEntry.key': `${group('key: "a"')} tensor_representation_group { key: «"b"|"a"» }`,
  'Schema.TensorRepresentationGroupEntry.value': group(
    '«value { tensor_representation { value { dense_tensor { column_name: "v" } } } }»',
  ),
  'TensorRepresentationGroup.tensor_representation': tensors(
    '«tensor_representation { value { dense_tensor { column_name: "v" } } }»',
  ),
  'TensorRepresentationGroup.TensorRepresentationEntry.key': tensors(
    `tensor_representation { key: "a" ${VARLEN} } tensor_representation { key: «"b"|"a"» ${VARLEN} }`,
  ),
  'TensorRepresentationGroup.TensorRepresentationEntry.value': tensors(
    'tensor_representation { key: "a" «value { dense_tensor { column_name: "v" } }» }',
  ),
  'TensorRepresentation.dense_tensor': tensor('«dense_tensor { column_name: "v" }»'),
  'TensorRepresentation.varlen_sparse_tensor': tensor('«varlen_sparse_tensor { column_name: "v" }»'),
  'TensorRepresentation.sparse_tensor': tensor(
    `«sparse_tensor { ${SIZE} index_column_names: "i" value_column_name: "v" }»`,
  ),
  'TensorRepresentation.ragged_tensor': tensor(`«ragged_tensor { ${PATH} partition { row_length: "i" } }»`),
  'TensorRepresentation.DefaultValue.float_value': dense(
    'column_name: "v" default_value { «float_value: 0.5» }',
  ),
  'TensorRepresentation.DefaultValue.int_value': dense('column_name: "i" default_value { «int_value: 1» }'),
  'TensorRepresentation.DefaultValue.bytes_value': dense(
    'column_name: "v" default_value { «bytes_value: "x"» }',
  ),
  'TensorRepresentation.DefaultValue.uint_value': dense('column_name: "i" default_value { «uint_value: 1» }'),
  'TensorRepresentation.DenseTensor.column_name': dense('«column_name: "v"»'),
  'TensorRepresentation.DenseTensor.shape': dense('column_name: "v" «shape { dim { size: 2 } }»'),
  'TensorRepresentation.DenseTensor.default_value': dense(
    'column_name: "v" «default_value { float_value: 0 }»',
  ),
  'TensorRepresentation.VarLenSparseTensor.column_name': tensor(
    'varlen_sparse_tensor { «column_name: "v"» }',
  ),
  'TensorRepresentation.SparseTensor.dense_shape': sparse(
    `«${SIZE}» index_column_names: "i" value_column_name: "v"`,
  ),
  'TensorRepresentation.SparseTensor.index_column_names': sparse(
    `${SIZE} «index_column_names: "i"» value_column_name: "v"`,
  ),
  'TensorRepresentation.SparseTensor.value_column_name': sparse(
    `${SIZE} index_column_names: "i" «value_column_name: "v"»`,
  ),
  'TensorRepresentation.RaggedTensor.feature_path': ragged(`«${PATH}»`),
  'TensorRepresentation.RaggedTensor.partition': ragged(`${PATH} «partition { row_length: "i" }»`),
  'TensorRepresentation.RaggedTensor.Partition.uniform_row_length': ragged(
    `${PATH} partition { «uniform_row_length: 2» }`,
  ),
  'TensorRepresentation.RaggedTensor.Partition.row_length': ragged(`${PATH} partition { «row_length: "i"» }`),
};
