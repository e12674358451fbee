import { ignored, many, one, satisfied, type Tables } from './field.ts';

const TOKENS = 'words are drawn at random, not from a vocabulary';

/** The messages of domains and derived features. */
export const DOMAINS: Tables = {
  FeatureCoverageConstraints: {
    min_coverage: one(1, 'float'),
    min_avg_token_length: one(2, 'float'),
    excluded_string_tokens: many(3, 'string'),
    excluded_int_tokens: many(4, 'int64'),
    oov_string_tokens: many(5, 'string'),
  },
  SequenceValueConstraints: {
    int_value: one(1, 'int64', 'value'),
    string_value: one(2, 'string', 'value'),
    min_per_sequence: one(3, 'int64'),
    max_per_sequence: one(4, 'int64'),
    min_fraction_of_sequences: one(5, 'float'),
    max_fraction_of_sequences: one(6, 'float'),
  },
  SequenceLengthConstraints: {
    excluded_int_value: ignored(TOKENS, many(1, 'int64')),
    excluded_string_value: ignored(TOKENS, many(2, 'string')),
    min_sequence_length: one(3, 'int64'),
    max_sequence_length: one(4, 'int64'),
  },
  IntDomain: {
    name: one(1, 'string'),
    min: one(3, 'int64'),
    max: one(4, 'int64'),
    is_categorical: one(5, 'bool'),
  },
  FloatDomain: {
    name: one(1, 'string'),
    min: one(3, 'float'),
    max: one(4, 'float'),
    disallow_nan: ignored('only edge cases of the fixture spec are NaN', one(5, 'bool')),
    disallow_inf: ignored('only edge cases of the fixture spec are infinite', one(6, 'bool')),
    is_embedding: one(7, 'bool'),
    is_categorical: ignored('floats are drawn from a range', one(8, 'bool')),
    embedding_dim: one(9, 'int64'),
    embedding_type: ignored('values do not depend on the model of an embedding', one(10, 'string')),
  },
  StructDomain: {
    feature: many(1, 'Feature'),
    sparse_feature: ignored('TensorFlow does not read sparse feature lists', many(2, 'SparseFeature')),
  },
  StringDomain: {
    name: one(1, 'string'),
    value: many(2, 'string'),
    is_categorical: ignored('strings are drawn from the values anyway', one(3, 'StringDomain.Categorical')),
  },
  BoolDomain: {
    name: ignored('features cannot refer to it', one(1, 'string')),
    true_value: one(2, 'string'),
    false_value: one(3, 'string'),
  },
  NaturalLanguageDomain: {
    vocabulary: ignored(TOKENS, one(1, 'string')),
    coverage: ignored(TOKENS, one(2, 'FeatureCoverageConstraints')),
    token_constraints: ignored(TOKENS, many(3, 'SequenceValueConstraints')),
    sequence_length_constraints: one(5, 'SequenceLengthConstraints'),
  },
  ImageDomain: {
    minimum_supported_image_fraction: satisfied('TensorFlow reads every image', one(1, 'float')),
    max_image_byte_size: one(2, 'int64'),
  },
  AudioDomain: {},
  VideoDomain: {},
  ContentChunkDomain: {},
  MIDDomain: {},
  URLDomain: {},
  TimeDomain: {
    string_format: ignored('fixtures do not contain formatted times', one(1, 'string', 'format')),
    integer_format: one(2, 'TimeDomain.IntegerTimeFormat', 'format'),
  },
  TimeOfDayDomain: {
    string_format: one(1, 'string', 'format'),
    integer_format: one(2, 'TimeOfDayDomain.IntegerTimeOfDayFormat', 'format'),
  },
  Path: { step: many(1, 'string') },
  DerivedFeatureSource: {
    deriver_name: one(1, 'string'),
    description: one(2, 'string'),
    source_path: many(3, 'Path'),
    declaratively_configured: one(4, 'bool'),
    config: one(5, 'DerivedFeatureConfig'),
  },
  DerivedFeatureConfig: {
    allowlist: one(1, 'AllowlistDeriver', 'type'),
    argmax_top_k: one(2, 'ArgmaxTopK', 'type'),
    reduce_op: one(3, 'ReduceOp', 'type'),
    slice_sql: one(4, 'SliceSql', 'type'),
    image_quality: one(5, 'ImageQualityDeriver', 'type'),
  },
  AllowlistDeriver: { allowed_bytes_value: many(1, 'bytes'), placeholder_value: one(2, 'bytes') },
  ArgmaxTopK: { k: one(1, 'uint32') },
  ReduceOp: { op_name: one(1, 'string') },
  SliceSql: {
    expression: one(1, 'string'),
    feature_value_type: one(2, 'SliceValueTypes'),
    drop_struct_name: one(3, 'bool'),
    int64_default_feature_value: one(4, 'int64', 'default_feature_value_for_failed_sql'),
    float_default_feature_value: one(5, 'float', 'default_feature_value_for_failed_sql'),
    string_default_feature_value: one(6, 'string', 'default_feature_value_for_failed_sql'),
  },
  ImageQualityDeriver: { model_name: one(1, 'string') },
};
