/**
 * For each field that has an effect, a schema in which it stands between « and »: with it and without, the schema must
 * not read alike, or a problem must name a mistake in it. `«x|y»` is x without the field and y with it.
 */
export const HONOURED_OF_FEATURES: Readonly<Record<string, string>> = {
  'Schema.feature': 'default_environment: "A" «feature { name: "a" type: INT }»',
  'Schema.sparse_feature':
    'feature { name: "i" type: INT } feature { name: "v" type: FLOAT } «sparse_feature { name: "s" index_feature { name: "i" } value_feature { name: "v" } }»',
  'Schema.weighted_feature':
    'feature { name: "v" type: INT } feature { name: "w" type: FLOAT } «weighted_feature { name: "x" feature { step: "v" } weight_feature { step: "w" } }»',
  'Schema.string_domain':
    'feature { name: "a" type: BYTES domain: "d" } «string_domain { name: "d" value: "x" }»',
  'Schema.float_domain': 'feature { name: "a" type: FLOAT domain: "d" } «float_domain { name: "d" min: 1 }»',
  'Schema.int_domain': 'feature { name: "a" type: INT domain: "d" } «int_domain { name: "d" min: 1 }»',
  'Schema.default_environment':
    'feature { name: "a" type: FLOAT in_environment: "TRAINING" } feature { name: "b" type: INT in_environment: "SERVING" } default_environment: "TRAINING" «default_environment: "SERVING"»',
  'ValueCountList.value_count': 'feature { name: "a" type: INT value_counts { «value_count { min: 1 }» } }',
  'Feature.name': 'feature { «name: "a"» type: INT }',
  'Feature.deprecated': 'feature { name: "a" type: INT presence { min_fraction: 1 } «deprecated: true» }',
  'Feature.presence': 'feature { name: "a" type: INT «presence { min_fraction: 1 }» }',
  'Feature.group_presence': 'feature { name: "a" type: INT «group_presence { required: true }» }',
  'Feature.shape': 'feature { name: "a" type: INT «shape {}» }',
  'Feature.value_count': 'feature { name: "a" type: INT «value_count { min: 1 }» }',
  'Feature.value_counts': 'feature { name: "a" type: INT «value_counts { value_count { min: 1 } }» }',
  'Feature.type': 'feature { name: "a" «type: INT» }',
  'Feature.domain': 'feature { name: "a" type: INT «domain: "d"» } int_domain { name: "d" min: 1 }',
  'Feature.int_domain': 'feature { name: "a" type: INT «int_domain { min: 1 }» }',
  'Feature.float_domain': 'feature { name: "a" type: FLOAT «float_domain { min: 1 }» }',
  'Feature.string_domain': 'feature { name: "a" type: BYTES «string_domain { value: "x" }» }',
  'Feature.bool_domain': 'feature { name: "a" type: INT «bool_domain {}» }',
  'Feature.struct_domain':
    'feature { name: "##SEQUENCE##" type: STRUCT «struct_domain { feature { name: "a" type: INT } }» }',
  'Feature.natural_language_domain': 'feature { name: "a" type: BYTES «natural_language_domain {}» }',
  'Feature.image_domain': 'feature { name: "a" type: BYTES «image_domain {}» }',
  'Feature.time_domain': 'feature { name: "a" type: INT «time_domain { integer_format: UNIX_DAYS }» }',
  'Feature.annotation': 'feature { name: "a" type: FLOAT «annotation { tag: "target" }» }',
  'Feature.in_environment':
    'feature { name: "a" type: INT «in_environment: "TRAINING"» } feature { name: "b" type: INT not_in_environment: "TRAINING" } default_environment: "SERVING"',
  'Feature.not_in_environment': 'feature { name: "a" type: FLOAT «not_in_environment: "SERVING"» }',
  'Feature.lifecycle_stage':
    'feature { name: "a" type: INT presence { min_fraction: 1 } «lifecycle_stage: ALPHA» }',
  'Feature.sequence_metadata': 'feature { name: "a" type: INT «sequence_metadata { joint_group: "g" }» }',
  'Annotation.tag': 'feature { name: "a" type: FLOAT annotation { «tag: "target"» } }',
  'FixedShape.dim': 'feature { name: "a" type: INT shape { «dim { size: 2 }» } }',
  'FixedShape.Dim.size': 'feature { name: "a" type: INT shape { dim { «size: 2» } } }',
  'ValueCount.min': 'feature { name: "a" type: INT value_count { «min: 1» } }',
  'ValueCount.max': 'feature { name: "a" type: INT value_count { «max: 1» } }',
  'FeaturePresence.min_fraction': 'feature { name: "a" type: INT presence { «min_fraction: 0.5» } }',
  'FeaturePresence.min_count': 'feature { name: "a" type: INT presence { «min_count: 2» } }',
  'FeaturePresenceWithinGroup.required':
    'feature { name: "a" type: INT group_presence { «required: true» } }',
  'SequenceMetadata.joint_group': 'feature { name: "a" type: INT sequence_metadata { «joint_group: "g"» } }',
  'NaturalLanguageDomain.sequence_length_constraints':
    'feature { name: "a" type: BYTES natural_language_domain { «sequence_length_constraints { max_sequence_length: 9 }» } }',
  'SequenceLengthConstraints.min_sequence_length':
    'feature { name: "a" type: BYTES natural_language_domain { sequence_length_constraints { «min_sequence_length: 9» } } }',
  'SequenceLengthConstraints.max_sequence_length':
    'feature { name: "a" type: BYTES natural_language_domain { sequence_length_constraints { «max_sequence_length: 9» } } }',
  'IntDomain.name': 'feature { name: "a" type: INT domain: "d" } int_domain { «name: "d"» min: 1 }',
  'IntDomain.min': 'feature { name: "a" type: INT int_domain { «min: -1» } }',
  'IntDomain.max': 'feature { name: "a" type: INT int_domain { «max: 9223372036854775806» } }',
  'IntDomain.is_categorical':
    'feature { name: "a" type: INT int_domain { min: 1 max: 3 «is_categorical: true» } }',
  'FloatDomain.name': 'feature { name: "a" type: FLOAT domain: "d" } float_domain { «name: "d"» min: 1 }',
  'FloatDomain.min': 'feature { name: "a" type: FLOAT float_domain { «min: -1» } }',
  'FloatDomain.max': 'feature { name: "a" type: FLOAT float_domain { «max: 0.1» } }',
  'FloatDomain.is_embedding':
    'feature { name: "a" type: FLOAT float_domain { embedding_dim: 4 «is_embedding: true» } }',
  'FloatDomain.embedding_dim':
    'feature { name: "a" type: FLOAT float_domain { is_embedding: true «embedding_dim: 4» } }',
  'StructDomain.feature':
    'feature { name: "##SEQUENCE##" type: STRUCT struct_domain { «feature { name: "a" type: INT }» } }',
  'StringDomain.name':
    'feature { name: "a" type: BYTES domain: "d" } string_domain { «name: "d"» value: "x" }',
  'StringDomain.value': 'feature { name: "a" type: BYTES string_domain { «value: "x"» } }',
  'BoolDomain.true_value': 'feature { name: "a" type: INT bool_domain { «true_value: "yes"» } }',
  'BoolDomain.false_value': 'feature { name: "a" type: INT bool_domain { «false_value: "no"» } }',
  'ImageDomain.max_image_byte_size':
    'feature { name: "a" type: BYTES image_domain { «max_image_byte_size: 5000» } }',
  'TimeDomain.integer_format': 'feature { name: "a" type: INT time_domain { «integer_format: UNIX_DAYS» } }',
};
