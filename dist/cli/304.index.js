export const id = 304;
export const ids = [304];
export const modules = {

/***/ 4304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTensorFlowMetadata: () => (/* binding */ readTensorFlowMetadata)
});

// EXTERNAL MODULE: ./src/base/problem.ts
var base_problem = __webpack_require__(8414);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(2655);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/proto/field.ts
/** How the tables of TensorFlow Metadata's messages are written. */
/** A field that may be set once. */
function one(number, type, oneof) {
    return { number, type, repeated: false, map: false, oneof, ignored: undefined, satisfied: undefined };
}
/** A repeated field. */
function many(number, type) {
    return { ...one(number, type), repeated: true };
}
/** A map. */
function mapOf(number, entry) {
    return { ...many(number, entry), map: true };
}
/** A field that has no effect, for this reason. */
function ignored(reason, row) {
    return { ...row, ignored: reason };
}
/** A field that is satisfied whatever it says, for this reason. */
function satisfied(reason, row) {
    return { ...row, satisfied: reason };
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/proto/domains.ts

const TOKENS = 'words are drawn at random, not from a vocabulary';
/** What values are, and how derived features come to be. */
const DOMAINS = {
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
        disallow_nan: ignored('only edge cases that the fixture spec asks for are NaN', one(5, 'bool')),
        disallow_inf: ignored('only edge cases that the fixture spec asks for are infinite', one(6, 'bool')),
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
        string_format: ignored('fixtures hold no formatted times', one(1, 'string', 'format')),
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

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/proto/features.ts

const COMPARES = 'a fixture is not compared with other data';
const DOCUMENTS = 'it is documentation';
const DEPRECATED = 'TensorFlow Metadata infers it from the features that are referred to';
/** The schema, its features, and what constrains them: `tensorflow_metadata/proto/v0/schema.proto` of version 1.21. */
const FEATURES = {
    Schema: {
        feature: many(1, 'Feature'),
        sparse_feature: many(6, 'SparseFeature'),
        weighted_feature: many(12, 'WeightedFeature'),
        string_domain: many(4, 'StringDomain'),
        float_domain: many(9, 'FloatDomain'),
        int_domain: many(10, 'IntDomain'),
        default_environment: many(5, 'string'),
        represent_variable_length_as_ragged: ignored('it decides what a reader makes of the records, not what they hold', one(14, 'bool')),
        annotation: ignored('only annotations of features count', one(8, 'Annotation')),
        dataset_constraints: ignored('the number of examples is the input "examples"', one(11, 'DatasetConstraints')),
        tensor_representation_group: mapOf(13, 'Schema.TensorRepresentationGroupEntry'),
    },
    ValueCountList: { value_count: many(1, 'ValueCount') },
    Feature: {
        name: one(1, 'string'),
        deprecated: one(2, 'bool'),
        presence: one(14, 'FeaturePresence', 'presence_constraints'),
        group_presence: one(17, 'FeaturePresenceWithinGroup', 'presence_constraints'),
        shape: one(23, 'FixedShape', 'shape_type'),
        value_count: one(5, 'ValueCount', 'shape_type'),
        value_counts: one(32, 'ValueCountList', 'shape_type'),
        type: one(6, 'FeatureType'),
        domain: one(7, 'string', 'domain_info'),
        int_domain: one(9, 'IntDomain', 'domain_info'),
        float_domain: one(10, 'FloatDomain', 'domain_info'),
        string_domain: one(11, 'StringDomain', 'domain_info'),
        bool_domain: one(13, 'BoolDomain', 'domain_info'),
        struct_domain: one(29, 'StructDomain', 'domain_info'),
        natural_language_domain: one(24, 'NaturalLanguageDomain', 'domain_info'),
        image_domain: one(25, 'ImageDomain', 'domain_info'),
        audio_domain: ignored('fixtures hold no audio', one(36, 'AudioDomain', 'domain_info')),
        video_domain: ignored('fixtures hold no video', one(37, 'VideoDomain', 'domain_info')),
        content_chunk_domain: ignored('fixtures hold no content chunks', one(38, 'ContentChunkDomain', 'domain_info')),
        mid_domain: ignored('fixtures hold no knowledge graph ids', one(26, 'MIDDomain', 'domain_info')),
        url_domain: ignored('fixtures hold no URLs', one(27, 'URLDomain', 'domain_info')),
        time_domain: one(28, 'TimeDomain', 'domain_info'),
        time_of_day_domain: ignored('fixtures hold no times of day', one(30, 'TimeOfDayDomain', 'domain_info')),
        distribution_constraints: ignored('all values of a fixture are from the domain', one(15, 'DistributionConstraints')),
        annotation: one(16, 'Annotation'),
        skew_comparator: ignored(COMPARES, one(18, 'FeatureComparator')),
        drift_comparator: ignored(COMPARES, one(21, 'FeatureComparator')),
        in_environment: many(20, 'string'),
        not_in_environment: many(19, 'string'),
        lifecycle_stage: one(22, 'LifecycleStage'),
        unique_constraints: ignored('how many different values occur depends on the number of examples', one(31, 'UniqueConstraints')),
        validation_derived_source: ignored('derived features are computed from the records, not part of them', one(34, 'DerivedFeatureSource')),
        sequence_metadata: one(35, 'SequenceMetadata'),
    },
    Annotation: {
        tag: many(1, 'string'),
        comment: ignored(DOCUMENTS, many(2, 'string')),
        extra_metadata: ignored('its meaning is private to an application', many(3, 'google.protobuf.Any')),
    },
    'google.protobuf.Any': { type_url: one(1, 'string'), value: one(2, 'bytes') },
    NumericValueComparator: {
        min_fraction_threshold: one(1, 'double'),
        max_fraction_threshold: one(2, 'double'),
    },
    DatasetConstraints: {
        num_examples_drift_comparator: one(1, 'NumericValueComparator'),
        num_examples_version_comparator: one(2, 'NumericValueComparator'),
        min_examples_count: one(3, 'int64'),
        max_examples_count: one(4, 'int64'),
    },
    FixedShape: { dim: many(2, 'FixedShape.Dim') },
    'FixedShape.Dim': { size: one(1, 'int64'), name: ignored(DOCUMENTS, one(2, 'string')) },
    ValueCount: { min: one(1, 'int64'), max: one(2, 'int64') },
    WeightedFeature: {
        name: one(1, 'string'),
        feature: one(2, 'Path'),
        weight_feature: one(3, 'Path'),
        lifecycle_stage: one(4, 'LifecycleStage'),
    },
    SparseFeature: {
        name: one(1, 'string'),
        deprecated: one(2, 'bool'),
        lifecycle_stage: one(7, 'LifecycleStage'),
        presence: ignored(DEPRECATED, one(4, 'FeaturePresence')),
        dense_shape: one(5, 'FixedShape'),
        index_feature: many(6, 'SparseFeature.IndexFeature'),
        is_sorted: satisfied('indices are always sorted', one(8, 'bool')),
        value_feature: one(9, 'SparseFeature.ValueFeature'),
        type: ignored(DEPRECATED, one(10, 'FeatureType')),
    },
    'SparseFeature.IndexFeature': { name: one(1, 'string') },
    'SparseFeature.ValueFeature': { name: one(1, 'string') },
    DistributionConstraints: { min_domain_mass: one(1, 'double') },
    FeaturePresence: { min_fraction: one(1, 'double'), min_count: one(2, 'int64') },
    FeaturePresenceWithinGroup: { required: one(1, 'bool') },
    InfinityNorm: { threshold: one(1, 'double') },
    HistogramSelection: { type: one(1, 'HistogramSelection.Type') },
    JensenShannonDivergence: { threshold: one(1, 'double'), source: one(2, 'HistogramSelection') },
    NormalizedAbsoluteDifference: { threshold: one(1, 'double') },
    FeatureComparator: {
        infinity_norm: one(1, 'InfinityNorm'),
        jensen_shannon_divergence: one(2, 'JensenShannonDivergence'),
        normalized_abs_difference: one(3, 'NormalizedAbsoluteDifference'),
    },
    UniqueConstraints: { min: one(1, 'int64'), max: one(2, 'int64') },
    SequenceMetadata: {
        sequential_status: ignored('the order of values carries no meaning in a fixture', one(3, 'SequenceMetadata.SequentialStatus')),
        joint_group: one(4, 'string'),
        sequence_truncation_limit: ignored('records may hold longer sequences', one(5, 'int64')),
    },
};

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/proto/tensors.ts

/** What tensors a reader makes of the features. */
const TENSORS = {
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
        row_partition_dtype: ignored('it is a matter of the reader: records hold row lengths as int64', one(2, 'TensorRepresentation.RowPartitionDType')),
    },
    'TensorRepresentation.RaggedTensor.Partition': {
        uniform_row_length: one(1, 'int64', 'kind'),
        row_length: one(2, 'string', 'kind'),
    },
};

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/proto/messages.ts



const MESSAGES = messageTypes({ ...FEATURES, ...DOMAINS, ...TENSORS });
function messageTypes(tables) {
    return new Map(Object.entries(tables).map(([name, rows]) => {
        const fields = Object.entries(rows).map(([field, row]) => ({ ...row, name: field }));
        const byName = new Map(fields.map((field) => [field.name, field]));
        const camel = fields.map((field) => [jsonName(field.name), field]);
        const byNumber = new Map(fields.map((field) => [field.number, field]));
        const byJsonName = new Map([...byName, ...camel]);
        return [name, { name, fields, byName, byJsonName, byNumber, excludes: exclusions(fields) }];
    }));
}
function exclusions(fields) {
    const others = new Map(fields.map((field) => [
        field.name,
        fields
            .filter(({ name, oneof }) => oneof !== undefined && oneof === field.oneof && name !== field.name)
            .map(({ name }) => name),
    ]));
    return ({ name }) => others.get(name) ?? [];
}
/** The name of a field in proto3 JSON. */
function jsonName(name) {
    return name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** The message type of this name; undefined for the names of scalar types and enums. */
function messageType(name) {
    return MESSAGES.get(name);
}
/** All message types. */
function messageTypeNames() {
    return [...MESSAGES.keys()];
}
/** The type of the whole file. */
const ROOT = 'Schema';
/** The type that holds any message, whose extended form in text is `[type.googleapis.com/NAME] { … }`. */
const ANY = 'google.protobuf.Any';
const ENUMS = {
    FeatureType: [
        ['TYPE_UNKNOWN', 0],
        ['BYTES', 1],
        ['INT', 2],
        ['FLOAT', 3],
        ['STRUCT', 4],
    ],
    LifecycleStage: [
        ['UNKNOWN_STAGE', 0],
        ['PLANNED', 1],
        ['ALPHA', 2],
        ['BETA', 3],
        ['PRODUCTION', 4],
        ['DEPRECATED', 5],
        ['DEBUG_ONLY', 6],
        ['DISABLED', 7],
        ['VALIDATION_DERIVED', 9],
    ],
    'StringDomain.Categorical': [
        ['CATEGORICAL_UNSPECIFIED', 0],
        ['CATEGORICAL_YES', 1],
        ['CATEGORICAL_NO', 2],
    ],
    'TimeDomain.IntegerTimeFormat': [
        ['FORMAT_UNKNOWN', 0],
        ['UNIX_DAYS', 5],
        ['UNIX_SECONDS', 1],
        ['UNIX_MILLISECONDS', 2],
        ['UNIX_MICROSECONDS', 3],
        ['UNIX_NANOSECONDS', 4],
    ],
    'TimeOfDayDomain.IntegerTimeOfDayFormat': [
        ['FORMAT_UNKNOWN', 0],
        ['PACKED_64_NANOS', 1],
    ],
    'HistogramSelection.Type': [
        ['DEFAULT', 0],
        ['QUANTILES', 1],
        ['STANDARD', 2],
    ],
    'TensorRepresentation.RowPartitionDType': [
        ['UNSPECIFIED', 0],
        ['INT64', 1],
        ['INT32', 2],
    ],
    'SequenceMetadata.SequentialStatus': [
        ['SEQUENTIAL_UNSPECIFIED', 0],
        ['SEQUENTIAL_YES', 1],
        ['SEQUENTIAL_NO', 2],
    ],
    SliceValueTypes: [
        ['VALUE_TYPE_DEFAULT', 0],
        ['VALUE_TYPE_INTEGER', 1],
        ['VALUE_TYPE_FLOAT', 2],
        ['VALUE_TYPE_UNSUPPORTED', 3],
    ],
};
/** The values of an enum; undefined for the names of other types. */
function enumValues(type) {
    return Object.hasOwn(ENUMS, type) ? ENUMS[type] : undefined;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/binary-wire.ts
/** The wire format of protobuf, one value at a time. */
const MAX_VARINT_BYTES = 10;
/** An unsigned integer of 64 bits. */
function readVarint(wire) {
    const start = wire.at;
    let value = 0n;
    for (let shift = 0n;; shift += 7n) {
        if (wire.at >= wire.end)
            wire.fail(start, 'an integer is cut off');
        if (wire.at - start >= MAX_VARINT_BYTES)
            wire.fail(start, 'an integer has more than ten bytes');
        const byte = wire.bytes[wire.at++] ?? 0;
        value |= BigInt(byte & 0x7f) << shift;
        if (byte < 0x80)
            return BigInt.asUintN(64, value);
    }
}
/** A little-endian float of four or eight bytes. */
function readFixed(wire, size) {
    const start = advance(wire, size);
    return size === 4 ? wire.view.getFloat32(start, true) : wire.view.getFloat64(start, true);
}
/** Steps over a field that is not known, after its tag, which stands at `offset`. */
function skipField(wire, type, offset) {
    if (type === 0)
        readVarint(wire);
    else if (type === 1)
        advance(wire, 8);
    else if (type === 5)
        advance(wire, 4);
    else if (type === 2) {
        const length = readVarint(wire);
        if (length > wire.end - wire.at)
            wire.fail(offset, 'a field is longer than what is left of its message');
        wire.at += Number(length);
    }
    else
        wire.fail(offset, `a field has the wire type ${type}`);
}
function advance(wire, size) {
    const start = wire.at;
    if (size > wire.end - start)
        wire.fail(start, 'a number is cut off');
    wire.at += size;
    return start;
}

// EXTERNAL MODULE: ./src/base/nearest.ts
var nearest = __webpack_require__(8859);
;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/message-builder.ts



/** More values than the largest schema has, and few enough to hold in memory. */
const MAX_VALUES = 200_000;
/** How deep messages may nest, as protobuf's own parsers have it. */
const MAX_DEPTH = 100;
/** Thrown where reading cannot go on; the problem was reported. */
class Unreadable extends Error {
}
function startMessage(input, counter, type, offset) {
    return { input, counter, type, offset, fields: new Map(), isBroken: false };
}
function endMessage({ type, offset, fields, isBroken }) {
    return { type, offset, fields, isBroken };
}
/**
 * Announces a field, before its values are read. Reports one that may not be set again, or not beside another of its
 * oneof; false then, and the values must be read and dropped.
 */
function startField({ input, type, fields }, field, offset) {
    const earlier = field.repeated ? undefined : fields.get(field.name)?.[0];
    if (earlier !== undefined) {
        const where = lineOf(input, earlier.offset);
        const message = `${(0,yaml_node/* quote */.hD)(field.name)} is set twice in a message ${type.name}: it is already ${where}`;
        input.onProblem((0,base_problem/* error */.z3)('duplicate-field', input.placeAt(offset), message, 'keep one of them'));
        return false;
    }
    const other = type.excludes(field).find((name) => fields.has(name));
    if (other === undefined)
        return true;
    const where = lineOf(input, fields.get(other)?.[0]?.offset ?? 0);
    const message = `${(0,yaml_node/* quote */.hD)(field.name)} excludes ${(0,yaml_node/* quote */.hD)(other)}, which stands ${where}`;
    input.onProblem((0,base_problem/* error */.z3)('conflicting-fields', input.placeAt(offset), message, 'keep one of them'));
    return false;
}
/** Adds a value to a field. */
function addValue({ fields, counter, input }, { name }, value, place) {
    if (++counter.values > MAX_VALUES)
        failTooMany(input, place.offset);
    const values = fields.get(name);
    if (values === undefined)
        fields.set(name, [{ value, ...place }]);
    else
        values.push({ value, ...place });
}
/** Reports that a file has more values than are read. */
function failTooMany({ onProblem, placeAt }, offset) {
    const message = `the schema has more than ${MAX_VALUES} values`;
    onProblem((0,base_problem/* error */.z3)('too-many-values', placeAt(offset), message, 'split it'));
    throw new Unreadable();
}
/** Reports a name that the message has no field for. */
function reportUnknown(builder, name, offset, known) {
    const message = `unknown field ${(0,yaml_node/* quote */.hD)(name)} in a message ${builder.type.name} of TensorFlow Metadata`;
    const fix = (0,nearest/* suggest */.Z)(name, known) || 'remove it';
    reject(builder, { code: 'unknown-field', offset, message, fix });
}
/** Reports a field that cannot be read. */
function reject(builder, { code, offset, message, fix }) {
    builder.isBroken = true;
    builder.input.onProblem((0,base_problem/* error */.z3)(code, builder.input.placeAt(offset), message, fix));
}
/** Reports a field number of a binary message that the message has no field for: a newer version may have it. */
function warnUnknownNumber({ input, type }, number, offset) {
    const message = `unknown field number ${number} in a message ${type.name} of TensorFlow Metadata has no effect`;
    input.onProblem((0,base_problem/* warning */.$e)('ignored-unknown-field', input.placeAt(offset), message));
}
function lineOf({ placeAt }, offset) {
    const { line, column } = placeAt(offset);
    return `on line ${line}, column ${column}`;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/scalar.ts
/** Scalar values of TensorFlow Metadata: what each type takes, in words and as limits. */


/** What a value of this type looks like, for messages. */
function describeType(type) {
    const values = enumValues(type);
    if (values !== undefined)
        return `one of ${values.map(([name]) => name).join(', ')}`;
    return DESCRIPTIONS.get(type) ?? 'a message in braces';
}
const DESCRIPTIONS = new Map([
    ['string', 'a string'],
    ['bytes', 'a string'],
    ['bool', 'true or false'],
    ['int64', 'a whole number of 64 bits'],
    ['uint64', 'a whole number of 64 bits from 0'],
    ['uint32', 'a whole number of 32 bits from 0'],
    ['float', 'a number'],
    ['double', 'a number'],
]);
const LIMITS = new Map([
    ['int64', [-(2n ** 63n), 2n ** 63n - 1n]],
    ['uint64', [0n, 2n ** 64n - 1n]],
    ['uint32', [0n, 2n ** 32n - 1n]],
]);
function isIntegerType(type) {
    return LIMITS.has(type);
}
function isFloatType(type) {
    return type === 'float' || type === 'double';
}
/** The integer, if its type can hold it. */
function withinLimits(type, value) {
    const [min, max] = LIMITS.get(type) ?? [0n, 0n];
    return value >= min && value <= max ? value : undefined;
}
/** The name of an enum's value by its name or number. */
function enumName(type, written) {
    return enumValues(type)?.find(([name, number]) => name === written || BigInt(number) === written)?.[0];
}
/** The enum value that a misspelt name is most like, as a fix. */
function suggestEnum(type, written) {
    return (0,nearest/* suggest */.Z)(written, enumValues(type)?.map(([name]) => name) ?? []);
}
/** The text that bytes hold; undefined where they are not UTF-8. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/binary.ts
/** Reads a serialised message: https://protobuf.dev/programming-guides/encoding/ */






/**
 * Reads the bytes of a message. Offsets are those of the bytes.
 * @throws {Unreadable} after reporting where the bytes are not such a message
 */
function readBinary(input, bytes, type) {
    const fail = (offset, found) => {
        const message = `file is not a serialised schema of TensorFlow Metadata: ${found}`;
        input.onProblem((0,base_problem/* error */.z3)('not-a-proto', input.placeAt(offset), message, 'write it again, or as text'));
        throw new Unreadable();
    };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const wire = { bytes, view, at: 0, end: bytes.length, fail };
    return readFields({ input, counter: { values: 0 }, wire }, type, 0, 0);
}
function readFields(reading, type, offset, depth) {
    const { input, counter, wire } = reading;
    if (depth > MAX_DEPTH)
        wire.fail(offset, `messages are nested more than ${MAX_DEPTH} deep`);
    const builder = startMessage(input, counter, type, offset);
    while (wire.at < wire.end)
        readField(reading, builder, depth);
    return endMessage(builder);
}
function readField(reading, builder, depth) {
    const { wire } = reading;
    const offset = wire.at;
    const tag = Number(readVarint(wire));
    const number = Math.floor(tag / 8);
    const type = tag % 8;
    const field = builder.type.byNumber.get(number);
    const isPacked = field?.repeated === true && type === 2 && wireOf(field.type) === 0;
    if (number === 0)
        wire.fail(offset, 'a field has the number 0');
    if (field === undefined || (type !== wireOf(field.type) && !isPacked)) {
        warnUnknownNumber(builder, number, offset);
        skipField(wire, type, offset);
        return;
    }
    const isWanted = startField(builder, field, offset);
    const outer = wire.end;
    if (type === 2)
        wire.end = lengthEnd(wire);
    // An empty string is a value too, but a packed list without bytes has none.
    while (isPacked && wire.at < wire.end)
        addRead(reading, builder, field, { offset, depth, isWanted });
    if (!isPacked)
        addRead(reading, builder, field, { offset, depth, isWanted });
    wire.end = outer;
}
function addRead(reading, builder, field, { offset, depth, isWanted }) {
    const value = readValue(reading, field, offset, depth);
    if (value === undefined)
        builder.isBroken = true;
    else if (isWanted)
        addValue(builder, field, value, { offset, at: offset });
}
/** Reads one value; what has a length ends where the reader's message ends. */
function readValue(reading, field, offset, depth) {
    const { wire } = reading;
    const nested = messageType(field.type);
    if (nested !== undefined)
        return readFields(reading, nested, offset, depth + 1);
    if (field.type === 'string' || field.type === 'bytes') {
        const bytes = wire.bytes.slice(wire.at, wire.end);
        wire.at = wire.end;
        return field.type === 'bytes' ? bytes : readUtf8(reading, field, bytes, offset);
    }
    if (isFloatType(field.type))
        return readFixed(wire, field.type === 'float' ? 4 : 8);
    const varint = readVarint(wire);
    if (field.type === 'bool')
        return varint !== 0n;
    if (field.type === 'int64')
        return BigInt.asIntN(64, varint);
    return isIntegerType(field.type) ? varint : enumName(field.type, varint);
}
function readUtf8({ input }, { name }, bytes, offset) {
    const text = decodeUtf8(bytes);
    if (text === undefined)
        input.onProblem((0,base_problem/* error */.z3)('not-utf-8', input.placeAt(offset), `${(0,yaml_node/* quote */.hD)(name)} is not UTF-8`, 'write UTF-8'));
    return text;
}
function lengthEnd(wire) {
    const offset = wire.at;
    const length = readVarint(wire);
    if (length > wire.end - wire.at)
        wire.fail(offset, 'a field is longer than what is left of its message');
    return wire.at + Number(length);
}
function wireOf(type) {
    if (messageType(type) !== undefined || type === 'string' || type === 'bytes')
        return 2;
    if (type === 'float')
        return 5;
    return type === 'double' ? 1 : 0;
}

// EXTERNAL MODULE: ./src/yaml/json.ts
var json = __webpack_require__(213);
;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/json-scalar.ts

/** The value of a field in proto3 JSON; undefined where it is not of the field's type. */
function jsonScalar(type, node) {
    if (isIntegerType(type))
        return integer(type, node);
    if (isFloatType(type))
        return json_scalar_float(type, node);
    if (type === 'bool')
        return node.kind === 'boolean' ? node.value : undefined;
    if (type === 'string')
        return node.kind === 'string' ? node.value : undefined;
    if (type === 'bytes')
        return node.kind === 'string' ? base64(node.value) : undefined;
    return enumValue(type, node);
}
/** The name of a value, or its number. */
function enumValue(type, node) {
    const text = numberText(node);
    if (text !== undefined)
        return /^[0-9]{1,9}$/.test(text) ? enumName(type, BigInt(text)) : undefined;
    return node.kind === 'string' ? enumName(type, node.value) : undefined;
}
/** A number or, as protobuf writes them, a string of digits; both may have an exponent if they are whole. */
function integer(type, node) {
    const text = numberText(node);
    if (text === undefined)
        return undefined;
    if (/^-?[0-9]{1,20}$/.test(text))
        return withinLimits(type, BigInt(text));
    const value = Number(text);
    return Number.isSafeInteger(value) ? withinLimits(type, BigInt(value)) : undefined;
}
/** A number that its type can hold; what is not finite is written as a word. */
function json_scalar_float(type, node) {
    if (node.kind === 'string' && WORDS.has(node.value))
        return WORDS.get(node.value);
    const value = Number(numberText(node));
    return Number.isFinite(type === 'float' ? Math.fround(value) : value) ? value : undefined;
}
const WORDS = new Map([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
function numberText(node) {
    if (node.kind === 'integer' || node.kind === 'float')
        return node.text;
    return node.kind === 'string' && NUMBER.test(node.value) ? node.value : undefined;
}
/** Standard or URL-safe, with or without padding. */
function base64(text) {
    return /^[A-Za-z0-9+/_-]*={0,2}$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : undefined;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/json.ts
/** Reads proto3 JSON: https://protobuf.dev/programming-guides/json/ */







/**
 * Reads the JSON of a message.
 * @throws {Unreadable} after reporting a mistake of syntax
 */
function readJson(input, source, type) {
    checkSize(input, source.text);
    const root = (0,json/* parseJson */.q)(source, input.onProblem);
    if (root === undefined)
        throw new Unreadable();
    if (root.kind === 'map')
        return readMap({ input, counter: { values: 0 } }, type, root, 0, 0);
    const message = `a schema of TensorFlow Metadata must be a map: found ${(0,yaml_node/* describe */.q0)(root)}`;
    input.onProblem((0,base_problem/* error */.z3)('wrong-type', input.placeAt(root.start), message));
    throw new Unreadable();
}
/** Counts commas and opening brackets outside of strings, before a tree is made of them. */
function checkSize(input, text) {
    let values = 0;
    let isString = false;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '"')
            isString = !isString;
        else if (isString)
            at += character === '\\' ? 1 : 0;
        else if (character === ',' || character === '{' || character === '[')
            values++;
        if (values > MAX_VALUES)
            failTooMany(input, at);
    }
}
function readMap(reading, type, map, offset, depth) {
    const { input, counter } = reading;
    const builder = startMessage(input, counter, type, offset);
    if (depth > MAX_DEPTH) {
        const message = `messages are nested more than ${MAX_DEPTH} deep`;
        input.onProblem((0,base_problem/* error */.z3)('nested-too-deeply', input.placeAt(map.start), message, 'flatten them'));
        throw new Unreadable();
    }
    // What an Any holds has the keys of the message inside, or those that an application likes.
    if (type.name !== ANY)
        for (const entry of map.entries)
            readEntry(reading, builder, entry, depth);
    return endMessage(builder);
}
function readEntry(reading, builder, { key, value }, depth) {
    const name = String(key.value);
    const field = builder.type.byJsonName.get(name);
    const slot = { offset: key.start, depth };
    if (field === undefined) {
        reportUnknown(builder, name, key.start, builder.type.fields.map((known) => jsonName(known.name)));
    }
    else if (value.kind !== 'null' && startField(builder, field, key.start)) {
        if (field.map)
            readMapField(reading, builder, field, value, slot);
        else if (field.repeated)
            readList(reading, builder, field, value, slot);
        else
            json_readValue(reading, builder, field, value, slot);
    }
}
function readList(reading, builder, field, list, slot) {
    if (list.kind !== 'list')
        reportType(builder, field, list, 'a list');
    else
        for (const item of list.items)
            json_readValue(reading, builder, field, item, slot);
}
/** Each entry of the map becomes a message of `key` and `value`, as the other encodings have it. */
function readMapField(reading, builder, field, map, slot) {
    const type = messageType(field.type);
    const valueField = type?.byName.get('value');
    const keyField = type?.byName.get('key');
    if (!type || !keyField || !valueField)
        return;
    if (map.kind !== 'map') {
        reportType(builder, field, map, 'a map');
        return;
    }
    for (const { key, value } of map.entries) {
        const place = { offset: key.start, at: key.start };
        const entry = startMessage(reading.input, reading.counter, type, key.start);
        addValue(entry, keyField, String(key.value), place);
        json_readValue(reading, entry, valueField, value, { offset: key.start, depth: slot.depth + 1 });
        addValue(builder, field, endMessage(entry), place);
    }
}
function json_readValue(reading, builder, field, node, slot) {
    const place = { offset: slot.offset, at: node.start };
    const type = messageType(field.type);
    if (type === undefined) {
        const value = jsonScalar(field.type, node);
        if (value === undefined)
            reportType(builder, field, node, describeType(field.type));
        else
            addValue(builder, field, value, place);
    }
    else if (node.kind === 'map') {
        const value = readMap(reading, type, node, slot.offset, slot.depth + 1);
        addValue(builder, field, value, place);
    }
    else
        reportType(builder, field, node, 'a map');
}
function reportType(builder, { name }, node, expected) {
    const message = `${(0,yaml_node/* quote */.hD)(jsonName(name))} must be ${expected}: found ${(0,yaml_node/* describe */.q0)(node)}`;
    reject(builder, { code: 'wrong-type', offset: node.start, message });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/text-string.ts
/** The bytes that adjacent string tokens stand for, or the first escape that is not one. */
function stringBytes(tokens) {
    // A character of UTF-16 has at most three bytes in UTF-8, and an escape is longer than what it stands for.
    const size = tokens.reduce((sum, { text }) => sum + 3 * text.length, 0);
    const output = { bytes: new Uint8Array(size), length: 0 };
    for (const { text, start } of tokens) {
        const position = appendUnescaped(text, output);
        if (position >= 0)
            return { escape: text.slice(position, position + 2), offset: start + position };
    }
    return output.bytes.slice(0, output.length);
}
/** Adds the bytes of one string with its quotes; the position of an escape that means nothing, -1 if there is none. */
function appendUnescaped(written, output) {
    let copied = 1;
    for (let at = written.indexOf('\\'); at >= 0; at = written.indexOf('\\', copied)) {
        append(output, written.slice(copied, at));
        const found = escapeAt(written, at + 1);
        if (found === undefined)
            return at;
        if (typeof found.meaning === 'string')
            append(output, found.meaning);
        else
            output.bytes[output.length++] = found.meaning;
        copied = at + 1 + found.length;
    }
    append(output, written.slice(copied, -1));
    return -1;
}
function append(output, text) {
    if (text === '')
        return;
    const encoded = new TextEncoder().encode(text);
    output.bytes.set(encoded, output.length);
    output.length += encoded.length;
}
const SIMPLE = new Map([
    ['a', 7],
    ['b', 8],
    ['f', 12],
    ['n', 10],
    ['r', 13],
    ['t', 9],
    ['v', 11],
    ['?', 63],
    ['\\', 92],
    ["'", 39],
    ['"', 34],
]);
/** Octal, hexadecimal, or a code point. */
const NUMERIC = /[0-7]{1,3}|[xX][0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}/y;
function escapeAt(written, at) {
    const simple = SIMPLE.get(written.charAt(at));
    if (simple !== undefined)
        return { meaning: simple, length: 1 };
    NUMERIC.lastIndex = at;
    const digits = NUMERIC.exec(written)?.[0];
    if (digits === undefined)
        return undefined;
    const { length } = digits;
    const kind = digits.charAt(0).toLowerCase();
    if (kind === 'x')
        return { meaning: Number.parseInt(digits.slice(1), 16), length };
    if (kind !== 'u')
        return { meaning: Number.parseInt(digits, 8) & 0xff, length };
    const point = Number.parseInt(digits.slice(1), 16);
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return isCharacter ? { meaning: String.fromCodePoint(point), length } : undefined;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/text-tokens.ts
/** The tokens of protobuf's text format, with where they stand: https://protobuf.dev/reference/protobuf/textformat-spec/ */



function readTokens(input, text) {
    return { input, text, next: tokenAt(input, text, 0) };
}
/** Steps over the next token, and returns it. */
function take(reader) {
    const token = reader.next;
    reader.next = tokenAt(reader.input, reader.text, token.start + token.text.length);
    return token;
}
/** Steps over this symbol if it comes next. */
function takeSymbol(reader, symbol) {
    const isNext = isSymbol(reader, symbol);
    if (isNext)
        take(reader);
    return isNext;
}
function isSymbol({ next }, symbol) {
    return next.kind === 'symbol' && next.text === symbol;
}
/** Reports a mistake of syntax, beyond which nothing can be read. */
function failAt({ onProblem, placeAt }, start, problem) {
    onProblem((0,base_problem/* error */.z3)(problem.code, placeAt(start), problem.message, problem.fix));
    throw new Unreadable();
}
/** Reports that something else had to come next. */
function failExpected({ input, next }, expected, fix = '') {
    const found = next.kind === 'end' ? 'the end of the file' : (0,yaml_node/* quote */.hD)(next.text);
    const message = `text is not a valid text proto: expected ${expected}, found ${found}`;
    failAt(input, next.start, { code: 'unexpected-token', message, fix });
}
// Sticky, so that it is tried where reading has come to and nowhere else.
const text_tokens_NUMBER = /(?:0[xX][0-9A-Fa-f]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?[fF]?)/y;
const WORD_END = /[A-Za-z0-9_.]/;
const SYMBOLS = new Set('{}<>[]:,;-/.');
function tokenAt(input, text, from) {
    const start = skipBlank(text, from);
    if (start >= text.length)
        return { kind: 'end', text: '', start };
    const first = text.charAt(start);
    if (first === '"' || first === "'")
        return { kind: 'string', text: quoted(input, text, start), start };
    const nameEnd = skipName(text, start);
    if (nameEnd > start)
        return { kind: 'name', text: text.slice(start, nameEnd), start };
    text_tokens_NUMBER.lastIndex = start;
    const number = text_tokens_NUMBER.exec(text)?.[0];
    if (number !== undefined)
        return { kind: 'number', text: wholeNumber(input, text, start, number), start };
    if (SYMBOLS.has(first))
        return { kind: 'symbol', text: first, start };
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    failAt(input, start, {
        code: 'unexpected-character',
        message: `text is not a valid text proto: unexpected character ${(0,yaml_node/* quote */.hD)(character)}`,
        fix: 'remove it, or put the text that it belongs to in quotes',
    });
}
const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const HASH = 0x23;
/** Where the white space and the comments from here on end. */
function skipBlank(text, from) {
    let at = from;
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === HASH) {
            const lineEnd = text.indexOf('\n', at);
            if (lineEnd < 0)
                return text.length;
            at = lineEnd;
        }
        else if (code !== SPACE && (code < TAB || code > CARRIAGE_RETURN))
            break;
    }
    return at;
}
/** Where a name that starts here ends; the start where none does. */
function skipName(text, start) {
    if (!isLetter(text.charCodeAt(start)))
        return start;
    let at = start + 1;
    while (at < text.length && isLetterOrDigit(text.charCodeAt(at)))
        at++;
    return at;
}
function isLetter(code) {
    const lower = code | 0x20;
    return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f;
}
function isLetterOrDigit(code) {
    return isLetter(code) || (code >= 0x30 && code <= 0x39);
}
function wholeNumber(input, text, start, number) {
    const end = start + number.length;
    if (!WORD_END.test(text.charAt(end)))
        return number;
    const written = text.slice(start, end + 20).match(/^[A-Za-z0-9_.]*/)?.[0] ?? number;
    const message = `text is not a valid text proto: ${(0,yaml_node/* quote */.hD)(written)} is not a number`;
    failAt(input, start, {
        code: 'bad-number',
        message,
        fix: 'put a space after the number, or quote a string',
    });
}
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
/** A string with its quotes; a backslash escapes the character after it. */
function quoted(input, text, start) {
    const quoteCode = text.charCodeAt(start);
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quoteCode)
            return text.slice(start, at + 1);
        if (code === LINE_FEED)
            break;
        if (code === BACKSLASH)
            at++;
    }
    failAt(input, start, {
        code: 'unclosed-string',
        message: 'text is not a valid text proto: a quote opens here and does not close on its line',
        fix: 'close it, or write line breaks as \\n',
    });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/text-scalar.ts
/** Scalar values of protobuf's text format. */





/** Whether a plain value comes next, of whatever type. */
function isScalarNext(reader) {
    return ['string', 'number', 'name'].includes(reader.next.kind) || isSymbol(reader, '-');
}
/** Steps over the plain value that comes next, and returns it if it is one for the field; reports it otherwise. */
function takeScalar(reader, field) {
    return reader.next.kind === 'string' ? takeString(reader, field) : takeWord(reader, field);
}
/** Printers break long strings into a few lines. */
const MAX_PIECES = 10_000;
function takeString(reader, field) {
    const tokens = [];
    while (reader.next.kind === 'string') {
        if (tokens.length >= MAX_PIECES)
            failExpected(reader, `at most ${MAX_PIECES} strings side by side`);
        tokens.push(take(reader));
    }
    const [first] = tokens;
    const at = first?.start ?? 0;
    if (field.type !== 'string' && field.type !== 'bytes') {
        const fix = enumName(field.type, first?.text.slice(1, -1) ?? '') === undefined ? '' : 'remove the quotes';
        text_scalar_reportType(reader, field, (0,yaml_node/* quote */.hD)(first?.text ?? ''), at, fix);
        return undefined;
    }
    const bytes = stringBytes(tokens);
    if (!(bytes instanceof Uint8Array)) {
        const message = `unknown escape ${bytes.escape} in a string`;
        const fix = 'double the backslash';
        reader.input.onProblem((0,base_problem/* error */.z3)('bad-escape', reader.input.placeAt(bytes.offset), message, fix));
        return undefined;
    }
    if (field.type === 'bytes')
        return bytes;
    const text = decodeUtf8(bytes);
    if (text === undefined) {
        const message = `${(0,yaml_node/* quote */.hD)(field.name)} is not UTF-8: its escapes stand for other bytes`;
        reader.input.onProblem((0,base_problem/* error */.z3)('not-utf-8', reader.input.placeAt(at), message, 'write UTF-8'));
    }
    return text;
}
function takeWord(reader, field) {
    const { start } = reader.next;
    const isNegative = takeSymbol(reader, '-');
    if (reader.next.kind !== 'number' && reader.next.kind !== 'name')
        failExpected(reader, 'a number after "-"');
    const { text } = take(reader);
    const value = wordValue(field.type, text, isNegative);
    const written = `${isNegative ? '-' : ''}${text}`;
    if (value === undefined)
        text_scalar_reportType(reader, field, (0,yaml_node/* quote */.hD)(written), start, suggestEnum(field.type, written));
    return value;
}
function text_scalar_reportType({ input }, field, found, at, fix) {
    const message = `${(0,yaml_node/* quote */.hD)(field.name)} must be ${describeType(field.type)}: found ${found}`;
    input.onProblem((0,base_problem/* error */.z3)('wrong-type', input.placeAt(at), message, fix));
}
function wordValue(type, text, isNegative) {
    if (isFloatType(type))
        return floatValue(text, isNegative);
    const integer = integerValue(text);
    const signed = integer !== undefined && isNegative ? -integer : integer;
    if (isIntegerType(type))
        return signed === undefined ? undefined : withinLimits(type, signed);
    if (type === 'bool')
        return isNegative ? undefined : BOOLEANS.get(integer?.toString() ?? text);
    if (isNegative && integer === undefined)
        return undefined;
    return enumName(type, signed ?? text);
}
const BOOLEANS = new Map([
    ...['true', 'True', 't', '1'].map((word) => [word, true]),
    ...['false', 'False', 'f', '0'].map((word) => [word, false]),
]);
/** No type holds an integer of more digits, and to read millions of them takes long. */
const MAX_DIGITS = 40;
/** Decimal, hexadecimal after 0x, or octal after 0. */
function integerValue(text) {
    if (text.length > MAX_DIGITS)
        return undefined;
    if (/^0[0-7]+$/.test(text))
        return BigInt(`0o${text}`);
    return /^(?:0[xX][0-9A-Fa-f]+|0|[1-9][0-9]*)$/.test(text) ? BigInt(text) : undefined;
}
function floatValue(text, isNegative) {
    const isNumber = /^[0-9.]/.test(text) && !/^0[xX]/.test(text);
    const value = isNumber ? Number(text.replace(/[fF]$/, '')) : text_scalar_WORDS.get(text.toLowerCase());
    return value !== undefined && isNegative ? -value : value;
}
const text_scalar_WORDS = new Map([
    ['inf', Number.POSITIVE_INFINITY],
    ['infinity', Number.POSITIVE_INFINITY],
    ['nan', Number.NaN],
]);

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/text-skip.ts

/** Nothing that is skipped needs more. */
const text_skip_MAX_DEPTH = 200;
/** Steps over a value that is not looked at: a scalar, a message, or a list of them. */
function skipValue(reader, depth) {
    if (depth > text_skip_MAX_DEPTH) {
        const message = `messages are nested more than ${text_skip_MAX_DEPTH} deep`;
        failAt(reader.input, reader.next.start, { code: 'nested-too-deeply', message, fix: 'flatten them' });
    }
    if (takeSymbol(reader, '{'))
        skipUntil(reader, '}', depth);
    else if (takeSymbol(reader, '<'))
        skipUntil(reader, '>', depth);
    else if (takeSymbol(reader, '['))
        skipUntil(reader, ']', depth);
    else
        skipScalar(reader);
}
/** Steps over fields or values: both are names, scalars and groups in any order, with symbols between them. */
function skipUntil(reader, close, depth) {
    while (!takeSymbol(reader, close)) {
        if (reader.next.kind === 'end')
            failExpected(reader, `"${close}"`);
        if (SEPARATORS.some((symbol) => takeSymbol(reader, symbol)))
            continue;
        skipValue(reader, depth + 1);
    }
}
const SEPARATORS = [':', ',', ';', '/', '.'];
function skipScalar(reader) {
    takeSymbol(reader, '-');
    if (reader.next.kind === 'string')
        while (reader.next.kind === 'string')
            take(reader);
    else if (reader.next.kind === 'name' || reader.next.kind === 'number')
        take(reader);
    else
        failExpected(reader, isSymbol(reader, '}') ? 'a value before "}"' : 'a value');
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/text.ts
/** Reads protobuf's text format, guided by the tables: a mistake in one field does not hide those in others. */






/**
 * Reads the text of a message.
 * @throws {Unreadable} after reporting a mistake of syntax
 */
function readText(input, text, type) {
    const reader = readTokens(input, text);
    return text_readFields({ reader, counter: { values: 0 } }, type, undefined, { offset: 0, depth: 0 });
}
/** Reads fields up to the end of the message, which the file's end is for the outermost one. */
function text_readFields(reading, type, open, level) {
    const { reader, counter } = reading;
    const builder = startMessage(reader.input, counter, type, level.offset);
    const close = open?.text === '<' ? '>' : '}';
    for (;;) {
        if (open !== undefined && takeSymbol(reader, close))
            break;
        if (reader.next.kind === 'end') {
            if (open !== undefined)
                failUnclosed(reader, open);
            break;
        }
        text_readField(reading, builder, level.depth);
        if (!takeSymbol(reader, ','))
            takeSymbol(reader, ';');
    }
    return endMessage(builder);
}
function failUnclosed({ input }, { text, start }) {
    const message = `text is not a valid text proto: ${(0,yaml_node/* quote */.hD)(text)} opens here and does not close`;
    failAt(input, start, { code: 'unclosed-brace', message, fix: `add "${text === '<' ? '>' : '}'}"` });
}
function text_readField(reading, builder, depth) {
    const { reader } = reading;
    if (isSymbol(reader, '[')) {
        readBracketName(reading, builder, depth);
        return;
    }
    if (reader.next.kind !== 'name')
        failExpected(reader, 'the name of a field');
    const { text: name, start: offset } = take(reader);
    const field = builder.type.byName.get(name);
    if (field === undefined)
        reportUnknown(builder, name, offset, builder.type.byName.keys());
    const isWanted = field !== undefined && startField(builder, field, offset);
    const nested = field && messageType(field.type);
    const hasColon = takeSymbol(reader, ':');
    if (field === undefined || !isWanted)
        skipValue(reader, depth);
    else if (nested)
        text_readList(reading, builder, field, () => readMessage(reading, builder, field, nested, offset, depth));
    else {
        if (!hasColon && !isSymbol(reader, '{') && !isSymbol(reader, '<'))
            failExpected(reader, `":" after ${(0,yaml_node/* quote */.hD)(name)}`, 'write a colon between name and value');
        text_readList(reading, builder, field, () => readScalar(reading, builder, field, offset, depth));
    }
}
/** Reads one value, or several in square brackets. */
function text_readList({ reader }, builder, field, readOne) {
    const { next } = reader;
    if (!takeSymbol(reader, '[')) {
        readOne();
        return;
    }
    if (!field.repeated) {
        const message = `${(0,yaml_node/* quote */.hD)(field.name)} holds one value: found a list`;
        reject(builder, {
            code: 'list-of-single-field',
            offset: next.start,
            message,
            fix: 'remove the brackets',
        });
    }
    if (takeSymbol(reader, ']'))
        return;
    do
        readOne();
    while (takeSymbol(reader, ','));
    if (!takeSymbol(reader, ']'))
        failExpected(reader, '"," or "]"');
}
function readMessage(reading, builder, field, type, offset, depth) {
    const { reader } = reading;
    const open = reader.next;
    if (isScalarNext(reader)) {
        const message = `${(0,yaml_node/* quote */.hD)(field.name)} must be a message in braces: found ${(0,yaml_node/* quote */.hD)(open.text)}`;
        reject(builder, { code: 'wrong-type', offset: open.start, message });
        skipValue(reader, depth);
        return;
    }
    if (!takeSymbol(reader, '{') && !takeSymbol(reader, '<'))
        failExpected(reader, `"{" after ${(0,yaml_node/* quote */.hD)(field.name)}`);
    if (depth >= MAX_DEPTH)
        failDepth(reader, open.start);
    const value = text_readFields(reading, type, open, { offset, depth: depth + 1 });
    addValue(builder, field, value, { offset, at: open.start });
}
function readScalar(reading, builder, field, offset, depth) {
    const { reader } = reading;
    const at = reader.next.start;
    if (!isScalarNext(reader)) {
        if (!isSymbol(reader, '{') && !isSymbol(reader, '<'))
            failExpected(reader, 'a value');
        const message = `${(0,yaml_node/* quote */.hD)(field.name)} must be a plain value: found a message`;
        reject(builder, { code: 'wrong-type', offset: at, message });
        skipValue(reader, depth);
        return;
    }
    const value = takeScalar(reader, field);
    if (value === undefined)
        builder.isBroken = true;
    else
        addValue(builder, field, value, { offset, at });
}
/** `[NAME]`: in an Any, the type of the message that follows; elsewhere an extension, of which there are none. */
function readBracketName({ reader }, builder, depth) {
    const { start } = take(reader);
    while (!isSymbol(reader, ']')) {
        if (reader.next.kind === 'end')
            failExpected(reader, '"]"');
        take(reader);
    }
    take(reader);
    if (builder.type.name !== ANY) {
        const message = `a message ${builder.type.name} of TensorFlow Metadata has no extensions`;
        reject(builder, { code: 'extension', offset: start, message, fix: 'remove it' });
    }
    takeSymbol(reader, ':');
    skipValue(reader, depth);
}
function failDepth({ input }, start) {
    const message = `messages are nested more than ${MAX_DEPTH} deep`;
    failAt(input, start, { code: 'nested-too-deeply', message, fix: 'flatten them' });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/encoding/tree.ts
function isMessage(value) {
    return typeof value === 'object' && 'fields' in value;
}
/** All values of a field. */
function allOf(message, field) {
    return message.fields.get(field) ?? [];
}
/** The value of a field that may be set once. */
function firstOf(message, field) {
    return message.fields.get(field)?.[0];
}
/** The messages of a field, with the values that hold them. */
function messagesOf(message, field) {
    return allOf(message, field).flatMap(({ value }) => (isMessage(value) ? [value] : []));
}
function messageOf(message, field) {
    return messagesOf(message, field)[0];
}
function textsOf(message, field) {
    return allOf(message, field).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
/** A string, or the name of an enum's value. */
function textOf(message, field) {
    return textsOf(message, field)[0];
}
function integerOf(message, field) {
    const value = firstOf(message, field)?.value;
    return typeof value === 'bigint' ? value : undefined;
}
function numberOf(message, field) {
    const value = firstOf(message, field)?.value;
    return typeof value === 'number' ? value : undefined;
}
function isTrue(message, field) {
    return firstOf(message, field)?.value === true;
}
/** Where a field stands: its name, or else where the message begins. */
function offsetOf(message, field) {
    return firstOf(message, field)?.offset ?? message.offset;
}
/** Where the value of a field stands, or else where the message begins. */
function valueOffset(message, field) {
    return firstOf(message, field)?.at ?? message.offset;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/context.ts



/** A file with more unknown names is not misspelt, and each search goes through all known names. */
const MAX_SUGGESTIONS = 50;
/** The ways to report, and to say at the end what had no effect. */
function reporting(placeAt, onProblem) {
    const ignored = new Map();
    let suggestions = 0;
    return {
        placeAt,
        suggest: (name, known) => suggestions++ < MAX_SUGGESTIONS ? (0,nearest/* suggest */.Z)(name, known) : '',
        fail: ({ code, offset, message, fix, lacking }) => {
            if (!lacking?.isBroken)
                onProblem((0,base_problem/* error */.z3)(code, placeAt(offset), message, fix));
            return undefined;
        },
        warn: ({ code, offset, message, fix, lacking }) => {
            if (!lacking?.isBroken)
                onProblem((0,base_problem/* warning */.$e)(code, placeAt(offset), message, fix));
        },
        ignore: (what) => {
            const id = `${what.field}: ${what.reason}`;
            const earlier = ignored.get(id);
            if (earlier === undefined)
                ignored.set(id, [what]);
            else
                earlier.push(what);
        },
        /** Warns once of every field that had no effect, where it stands first. */
        reportIgnored: () => {
            for (const all of ignored.values()) {
                const first = all.reduce((a, b) => (a.offset <= b.offset ? a : b));
                const code = `ignored-${first.field.replaceAll('_', '-')}`;
                onProblem((0,base_problem/* warning */.$e)(code, placeAt(first.offset), ignoredMessage(first, all)));
            }
        },
    };
}
const MAX_DETAILS = 8;
function ignoredMessage({ field, reason }, all) {
    const details = [...new Set(all.flatMap(({ detail }) => (detail === undefined ? [] : [detail])))];
    const shown = details.slice(0, MAX_DETAILS).map(yaml_node/* quote */.hD).join(', ');
    const more = details.length > MAX_DETAILS ? ', …' : '';
    const what = details.length === 0 ? (0,yaml_node/* quote */.hD)(field) : `${(0,yaml_node/* quote */.hD)(field)} ${shown}${more}`;
    const others = all.length - 1;
    const places = others === 0 ? '' : ` (here and in ${others} other ${others === 1 ? 'place' : 'places'})`;
    return `${what} has no effect: ${reason}${places}`;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/environments.ts
/**
 * Environments: where features are present. A fixture is data for a training, so it is made for the training
 * environment; what serving has not got is what is to be predicted.
 */

const TRAINING = /train/i;
const SERVING = /serv|infer|predict/i;
/** More serving environments tell no more labels, and looking through them for every feature takes long. */
const MAX_SERVING = 100;
/** Reads the environments of a schema and its features. */
function readEnvironments(root) {
    const stated = textsOf(root, 'default_environment');
    const features = messagesOf(root, 'feature');
    const mentioned = features.flatMap((feature) => [
        ...textsOf(feature, 'in_environment'),
        ...textsOf(feature, 'not_in_environment'),
    ]);
    const all = [...new Set([...stated, ...mentioned])];
    // Without defaults, a feature that says nothing is everywhere.
    const defaults = new Set(stated.length > 0 ? stated : all);
    const training = all.find((name) => name.toUpperCase() === 'TRAINING') ?? all.find((name) => TRAINING.test(name));
    const serving = all.filter((name) => name !== training && SERVING.test(name)).slice(0, MAX_SERVING);
    const lacks = (feature, environment) => {
        const present = textsOf(feature, 'in_environment');
        if (present.includes(environment))
            return false;
        if (textsOf(feature, 'not_in_environment').includes(environment))
            return true;
        return !defaults.has(environment) || (stated.length === 0 && present.length > 0);
    };
    return {
        isMissing: (feature) => training !== undefined && lacks(feature, training),
        hiddenIn: (feature) => isStated(feature) ? serving.find((environment) => lacks(feature, environment)) : undefined,
    };
}
/** Whether a feature speaks of environments; where it does not, the defaults of the schema say nothing of it alone. */
function isStated(feature) {
    return textsOf(feature, 'in_environment').length + textsOf(feature, 'not_in_environment').length > 0;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/content.ts

/** Lengths of texts of which the form says nothing. */
const DEFAULT_WORDS = { min: 3, max: 12 };
/** Natural language: words, as many as the form says. Of INT features it means tokens, and says nothing of them. */
function content_readText(message, kind, context) {
    if (kind === 'int64') {
        const reason = 'tokens of INT features are drawn from an int_domain';
        context.ignore({ field: 'natural_language_domain', reason, offset: message.offset });
        return {};
    }
    const lengths = messageOf(message, 'sequence_length_constraints');
    const words = lengths ? readWords(lengths, context) : DEFAULT_WORDS;
    return words && { content: { type: 'text', words } };
}
/** More words than that make no better test. */
const MAX_WORDS = 10000n;
function readWords(lengths, { fail }) {
    const min = integerOf(lengths, 'min_sequence_length');
    const max = integerOf(lengths, 'max_sequence_length');
    const low = min ?? 0n;
    if (low < 0n || low > MAX_WORDS) {
        const found = `"min_sequence_length" must be from 0 to ${MAX_WORDS}: found ${low}`;
        return fail({ code: 'bad-length', offset: valueOffset(lengths, 'min_sequence_length'), message: found });
    }
    if (max !== undefined && max < low) {
        const found = `"max_sequence_length" must be at least "min_sequence_length" ${low}: found ${max}`;
        return fail({ code: 'bad-length', offset: valueOffset(lengths, 'max_sequence_length'), message: found });
    }
    const first = min ?? (max !== undefined && max < DEFAULT_WORDS.min ? max : BigInt(DEFAULT_WORDS.min));
    const usual = first + BigInt(DEFAULT_WORDS.max - DEFAULT_WORDS.min);
    const last = max ?? usual;
    return { min: Number(first), max: Number(last > MAX_WORDS ? MAX_WORDS : last) };
}
/** Sizes of images of which the form says nothing, in pixels. */
const DEFAULT_SIDE = { min: 32, max: 64 };
/** What an image_domain without a limit means. */
const DEFAULT_IMAGE = {
    type: 'image',
    format: 'jpeg',
    height: DEFAULT_SIDE,
    width: DEFAULT_SIDE,
    channels: 3,
    bits: 8,
};
/** Bytes of headers and tables, and of a pixel of noise, that a JPEG file stays under. */
const HEADER_BYTES = 1024;
const PIXEL_BYTES = 4;
/** JPEG images; smaller ones where the form limits the bytes of a file. */
function readImage(message, _kind, { ignore }) {
    const limit = integerOf(message, 'max_image_byte_size');
    if (limit === undefined)
        return { content: DEFAULT_IMAGE };
    const side = Math.floor(Math.sqrt(Math.max(0, Number(limit) - HEADER_BYTES) / PIXEL_BYTES));
    if (side >= 1) {
        const size = { min: Math.min(side, DEFAULT_SIDE.min), max: Math.min(side, DEFAULT_SIDE.max) };
        return { content: { ...DEFAULT_IMAGE, height: size, width: size } };
    }
    const reason = `an image needs more than ${HEADER_BYTES} bytes`;
    ignore({ field: 'max_image_byte_size', reason, offset: offsetOf(message, 'max_image_byte_size') });
    return { content: DEFAULT_IMAGE };
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/domain-values.ts


/** The texts that a feature may hold. */
function readStringDomain(message, _kind, { warn }) {
    const values = new Set();
    for (const { value, at } of allOf(message, 'value')) {
        if (typeof value !== 'string')
            continue;
        if (values.has(value)) {
            const found = `duplicate value ${(0,yaml_node/* quote */.hD)(value)} in a string_domain`;
            warn({ code: 'duplicate-value', offset: at, message: found, fix: 'remove it' });
        }
        else
            values.add(value);
    }
    if (values.size > 0)
        return { domain: { values: [...values] } };
    const found = 'a string_domain without values allows none: the feature holds any text';
    warn({
        code: 'domain-without-values',
        lacking: message,
        offset: message.offset,
        message: found,
        fix: 'add values, or remove it',
    });
    return {};
}
/** 0 and 1, with names if the form has them; of bytes, the texts that stand for them. */
function readBoolDomain(message, kind, { fail, ignore }) {
    const falseText = textOf(message, 'false_value');
    const trueText = textOf(message, 'true_value');
    if (falseText !== undefined && falseText === trueText) {
        const found = `"true_value" and "false_value" are both ${(0,yaml_node/* quote */.hD)(trueText)}`;
        const offset = Math.max(valueOffset(message, 'true_value'), valueOffset(message, 'false_value'));
        return fail({ code: 'equal-booleans', offset, message: found, fix: 'give them different texts' });
    }
    const names = [falseText, trueText].flatMap((name, i) => name === undefined ? [] : [[i, name]]);
    if (kind !== 'bytes') {
        const isNamed = kind === 'int64' && names.length === 2;
        if (!isNamed)
            ignoreNames(message, ignore);
        return { domain: { values: [0, 1], ...(isNamed && { names: new Map(names) }) }, isCategorical: true };
    }
    if (names.length > 0)
        return { domain: { values: names.map(([, name]) => name) } };
    const found = 'the bool_domain of a BYTES feature says no text for true or false';
    const fix = 'add "true_value" and "false_value"';
    return fail({
        code: 'booleans-without-texts',
        offset: message.offset,
        message: found,
        fix,
        lacking: message,
    });
}
function ignoreNames(message, ignore) {
    for (const field of ['true_value', 'false_value']) {
        const reason = 'only INT features have names for their values, and only both of them';
        for (const { offset } of allOf(message, field))
            ignore({ field, reason, offset });
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/float32.ts
/** The number of the fewest digits that is the same float of 32 bits: 0.1 for what a double has as 0.10000000149. */
function shortestFloat(value) {
    const rounded = Math.fround(value);
    if (rounded === 0 || !Number.isFinite(rounded))
        return rounded;
    for (let digits = 1; digits < 9; digits++) {
        const shorter = Number(rounded.toPrecision(digits));
        if (Math.fround(shorter) === rounded)
            return shorter;
    }
    return Number(rounded.toPrecision(9));
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/spread.ts
/** All integers from `min` to `max`; of more than `most`, so many at equal distances, with both ends among them. */
function integersBetween(min, max, most) {
    const size = max - min + 1n;
    const steps = BigInt(most) - 1n;
    if (size <= most)
        return Array.from({ length: Number(size) }, (_, i) => min + BigInt(i));
    return Array.from({ length: most }, (_, i) => min + (BigInt(i) * (size - 1n)) / steps);
}
const STEPS = 100;
/** Texts of a hundred and one numbers from `min` to `max`, without repeats. */
function numberTexts(min, max) {
    const numbers = Array.from({ length: STEPS + 1 }, (_, i) => min * (1 - i / STEPS) + max * (i / STEPS));
    return [
        ...new Set(numbers.map((number) => String(Number(Math.min(max, Math.max(min, number)).toPrecision(7))))),
    ];
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/number-domain.ts



/** As many values are listed one by one; a longer range is known by its ends. */
const MAX_LISTED = 1000;
/** A range of integers. Categorical ones are the values themselves, as long as they are not too many to list. */
function readIntDomain(message, kind, context) {
    const stated = { min: integerOf(message, 'min'), max: integerOf(message, 'max') };
    const bounds = context.isMerlin ? withZero(stated, 0n) : stated;
    if (isEmpty(bounds))
        return failEmpty(message, bounds, context);
    if (kind === 'bytes')
        return { domain: { values: integerTexts(message, bounds, context) } };
    const isCategorical = isTrue(message, 'is_categorical');
    const { min, max } = bounds;
    const isListed = isCategorical && min !== undefined && max !== undefined && max - min < MAX_LISTED;
    const values = isListed ? integersBetween(min, max, MAX_LISTED).map(asInteger) : undefined;
    return { isCategorical, ...(values ? { domain: { values } } : rangeOf(bounds, asInteger)) };
}
/** A range of floats of 32 bits. */
function readFloatDomain(message, kind, context) {
    const stated = { min: floatBound(message, 'min'), max: floatBound(message, 'max') };
    if (Number.isNaN(stated.min) || Number.isNaN(stated.max)) {
        const offset = valueOffset(message, Number.isNaN(stated.min) ? 'min' : 'max');
        return context.fail({ code: 'bad-bound', offset, message: 'a bound of "float_domain" is NaN' });
    }
    const bounds = context.isMerlin ? withZero(stated, 0) : stated;
    if (isEmpty(bounds))
        return failEmpty(message, bounds, context);
    if (kind !== 'bytes')
        return rangeOf(bounds, (bound) => bound);
    const { min, max } = endsAround(bounds.min, bounds.max, 1);
    warnNarrowed(message, 'numbers', context);
    return { domain: { values: numberTexts(min, max) } };
}
/** A bound, unless it is infinite in its direction: that bounds nothing. */
function floatBound(message, field) {
    const bound = numberOf(message, field);
    if (bound === undefined)
        return undefined;
    const shortest = shortestFloat(bound);
    return shortest === (field === 'min' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
        ? undefined
        : shortest;
}
/** Merlin writes no zeros, and reads a bound that is not there as 0. */
function withZero({ min, max }, zero) {
    if (min === undefined && max !== undefined && max >= zero)
        return { min: zero, max };
    return max === undefined && min !== undefined && min < zero ? { min, max: zero } : { min, max };
}
function isEmpty({ min, max }) {
    return min !== undefined && max !== undefined && min > max;
}
function failEmpty(message, { min, max }, { fail }) {
    const found = `"max" of a domain must be at least its "min" ${min}: found ${max}`;
    return fail({ code: 'empty-domain', offset: valueOffset(message, 'max'), message: found });
}
function rangeOf({ min, max }, convert) {
    if (min === undefined && max === undefined)
        return {};
    return {
        domain: {
            ...(min !== undefined && { min: convert(min) }),
            ...(max !== undefined && { max: convert(max) }),
        },
    };
}
/** Digits beyond what a double holds exactly. */
function asInteger(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
}
/** Texts of the integers that a feature of bytes may hold: all of a short range, and a part of a long one. */
function integerTexts(message, { min, max }, context) {
    const span = BigInt(MAX_LISTED) - 1n;
    const low = min ?? (max === undefined || max >= 0n ? 0n : max - span);
    const high = max ?? low + span;
    if (min === undefined || max === undefined || high - low > span)
        warnNarrowed(message, 'integers', context);
    return integersBetween(low, high, MAX_LISTED).map(String);
}
/** Ends for a range that states only one, or none. */
function endsAround(min, max, span) {
    const low = min ?? (max === undefined || max >= 0 ? 0 : max - span);
    return { min: Math.min(low, max ?? low), max: max ?? low + span };
}
function warnNarrowed(message, what, { warn }) {
    const found = `the feature holds texts of ${what} from this range, of which a fixture uses at most ${MAX_LISTED}`;
    const fix = 'list the values in a string_domain to have others';
    warn({ code: 'narrowed-domain', offset: message.offset, message: found, fix });
}
const SECONDS_PER_DAY = 86_400;
/** Units of integer times, by how many there are in a day. */
const UNITS = new Map([
    ['UNIX_DAYS', 1],
    ['UNIX_SECONDS', SECONDS_PER_DAY],
    ['UNIX_MILLISECONDS', SECONDS_PER_DAY * 1e3],
    ['UNIX_MICROSECONDS', SECONDS_PER_DAY * 1e6],
    ['UNIX_NANOSECONDS', SECONDS_PER_DAY * 1e9],
]);
/** 2020-01-01 and 2030-01-01, in days since 1970. */
const FIRST_DAY = 18_262;
const LAST_DAY = 21_915;
/** Integer times are those of the twenties. */
function readTimeDomain(message, kind, { ignore }) {
    const unit = UNITS.get(textOf(message, 'integer_format') ?? '');
    if (unit !== undefined && kind === 'int64') {
        const bounds = { min: BigInt(FIRST_DAY) * BigInt(unit), max: BigInt(LAST_DAY) * BigInt(unit) };
        return rangeOf(bounds, asInteger);
    }
    // The table of fields knows already that a format of text has no effect.
    if (textOf(message, 'string_format') === undefined) {
        const reason = 'fixtures hold times only as integers of INT features';
        ignore({ field: 'time_domain', reason, offset: offsetOf(message, 'integer_format') });
    }
    return {};
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/shared-domains.ts


const FIELDS = ['string_domain', 'int_domain', 'float_domain'];
/** Reads the domains of the schema by name; reports those without a name, and names given twice. */
function readSharedDomains(root, { fail, placeAt }) {
    const domains = new Map();
    let isIncomplete = false;
    const all = FIELDS.flatMap((field) => messagesOf(root, field).map((message) => ({ field, message })));
    for (const domain of all.toSorted((a, b) => a.message.offset - b.message.offset)) {
        const { field, message } = domain;
        const name = textOf(message, 'name');
        const earlier = domains.get(name ?? '');
        if (name === undefined) {
            isIncomplete = true;
            const found = `a ${field} of the schema has no name, by which features could refer to it`;
            const { offset } = message;
            fail({ code: 'missing-name', offset, message: found, fix: 'add "name"', lacking: message });
        }
        else if (earlier !== undefined) {
            const { line } = placeAt(valueOffset(earlier.message, 'name'));
            const found = `duplicate domain ${(0,yaml_node/* quote */.hD)(name)}: it is already on line ${line}`;
            const offset = valueOffset(message, 'name');
            fail({ code: 'duplicate-domain', offset, message: found, fix: 'keep one of them' });
        }
        else
            domains.set(name, domain);
    }
    return { byName: domains, isIncomplete };
}
/** The domain that a feature refers to by name; undefined after an error was reported. */
function findSharedDomain(feature, { domains, fail, suggest }) {
    const name = textOf(feature, 'domain') ?? '';
    const domain = domains.byName.get(name);
    if (domain !== undefined || domains.isIncomplete)
        return domain;
    const offset = valueOffset(feature, 'domain');
    const fix = suggest(name, domains.byName.keys()) || 'add a string_domain of this name to the schema';
    return fail({ code: 'unknown-domain', offset, message: `the schema has no domain ${(0,yaml_node/* quote */.hD)(name)}`, fix });
}
/** Warns of domains of the schema that no feature refers to, unless a feature refers to one that does not exist. */
function warnUnusedDomains({ domains, warn }, used) {
    for (const name of used)
        if (!domains.byName.has(name))
            return;
    for (const [name, { field, message }] of domains.byName) {
        if (used.has(name))
            continue;
        const found = `no feature refers to the ${field} ${(0,yaml_node/* quote */.hD)(name)}`;
        warn({ code: 'unused-domain', offset: offsetOf(message, 'name'), message: found, fix: 'remove it' });
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/domain.ts






const ANY_KIND = ['int64', 'float', 'bytes'];
// Fields that the tables know to have no effect are for every kind: they are warned of once, as ignored.
const domain_DOMAINS = {
    int_domain: { kinds: ['int64', 'bytes'], read: readIntDomain },
    float_domain: { kinds: ['float', 'bytes'], read: readFloatDomain },
    string_domain: { kinds: ['bytes'], read: readStringDomain },
    bool_domain: { kinds: ANY_KIND, read: readBoolDomain },
    natural_language_domain: { kinds: ['bytes', 'int64'], read: content_readText },
    image_domain: { kinds: ['bytes'], read: readImage },
    time_domain: { kinds: ['int64', 'bytes'], read: readTimeDomain },
};
/** The domain that a feature states; `none` without one, undefined after an error was reported. */
function statedDomain(feature, context) {
    if (firstOf(feature, 'domain') !== undefined)
        return findSharedDomain(feature, context);
    for (const { name, oneof } of feature.type.fields) {
        if (oneof !== 'domain_info')
            continue;
        const message = messageOf(feature, name);
        if (message !== undefined)
            return { field: name, message };
    }
    return 'none';
}
/** What a feature of this kind may hold; undefined after an error was reported. */
function readValues(feature, stated, kind, context) {
    const known = stated === 'none' ? undefined : domain_DOMAINS[stated.field];
    if (stated === 'none' || known === undefined)
        return {};
    if (known.kinds.includes(kind))
        return known.read(stated.message, kind, context);
    const field = firstOf(feature, 'domain') === undefined ? stated.field : 'domain';
    const message = `${(0,yaml_node/* quote */.hD)(stated.field)} does not fit the type ${TYPES[kind]} of the feature`;
    const fix = `it is for ${known.kinds.map((other) => TYPES[other]).join(' and ')}`;
    return context.fail({ code: 'domain-of-other-type', offset: offsetOf(feature, field), message, fix });
}
/** The names of kinds in TensorFlow Metadata. */
const TYPES = { int64: 'INT', float: 'FLOAT', bytes: 'BYTES' };
/** The kind that a domain leaves no doubt about, for features that state none. */
function kindOfDomain({ field, message }) {
    if (field === 'time_domain')
        return firstOf(message, 'integer_format') === undefined ? 'bytes' : 'int64';
    if (field === 'int_domain' || field === 'bool_domain')
        return 'int64';
    if (field === 'float_domain')
        return 'float';
    return BYTES_DOMAINS.has(field) ? 'bytes' : undefined;
}
const BYTES_DOMAINS = new Set([
    'string_domain',
    'natural_language_domain',
    'image_domain',
    'audio_domain',
    'video_domain',
    'mid_domain',
    'url_domain',
]);

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/embedding.ts

const MAX_SIZE = 2 ** 20;
/** The shape of a feature, whose values are whole embeddings if its domain says so. */
function embeddingShape(message, shape, { ignore, fail }) {
    const domain = messageOf(message, 'float_domain');
    const dim = domain && integerOf(domain, 'embedding_dim');
    if (!domain || dim === undefined || shape.type === 'fixed')
        return shape;
    if (!isTrue(domain, 'is_embedding')) {
        const reason = '"is_embedding" is not true beside it';
        ignore({ field: 'embedding_dim', reason, offset: offsetOf(domain, 'embedding_dim') });
        return shape;
    }
    const size = Number(dim);
    const min = Math.ceil(shape.min / size);
    const max = shape.max === undefined ? undefined : Math.floor(shape.max / size);
    if (size >= 1 && size <= MAX_SIZE && (max === undefined || max >= min))
        return { type: 'variable', min, max, row: [size] };
    const found = `"embedding_dim" must be from 1 to ${MAX_SIZE} and divide the number of values: found ${dim}`;
    fail({ code: 'bad-embedding-dim', offset: valueOffset(domain, 'embedding_dim'), message: found });
    return shape;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/feature-kind.ts



const KINDS = { INT: 'int64', FLOAT: 'float', BYTES: 'bytes' };
/**
 * The kind that the type states or, without one, that the domain leaves no doubt about. Undefined after it was reported
 * that the feature is left out.
 */
function readKind(message, name, stated, { fail, warn }) {
    const type = textOf(message, 'type') ?? 'TYPE_UNKNOWN';
    const kind = KINDS[type];
    if (kind !== undefined)
        return kind;
    const domain = stated === 'none' ? undefined : stated.field;
    if (type === 'STRUCT' || domain === 'struct_domain') {
        const found = `feature ${(0,yaml_node/* quote */.hD)(name)} is a STRUCT, which no Example can hold`;
        const fix = 'only "##SEQUENCE##" is one: it holds the feature lists of a SequenceExample';
        return fail({ code: 'struct-feature', offset: offsetOf(message, 'type'), message: found, fix });
    }
    const offset = valueOffset(message, 'name');
    const inferred = stated === 'none' ? undefined : kindOfDomain(stated);
    if (inferred === undefined) {
        const found = `feature ${(0,yaml_node/* quote */.hD)(name)} has no type: it is left out of the records`;
        const fix = 'add its type: BYTES, INT or FLOAT';
        warn({ code: 'feature-without-type', offset, message: found, fix, lacking: message });
    }
    else {
        const found = `feature ${(0,yaml_node/* quote */.hD)(name)} has no type: its ${domain} suggests ${TYPES[inferred]}`;
        const fix = `add "type: ${TYPES[inferred]}"`;
        warn({ code: 'missing-type', offset, message: found, fix, lacking: message });
    }
    return inferred;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/label.ts
/** More classes than this are rather a quantity, unless the form says that the integers are ids. */
const MAX_CLASSES = 1000;
/** The label that a feature of such values makes, if nothing else is said; undefined where nothing can be inferred. */
function inferLabel(kind, domain, isCategorical) {
    const count = classCount(domain);
    if (kind === 'bytes')
        return domain?.values && count !== undefined ? { type: 'classes', count } : undefined;
    if (isBinary(kind, domain))
        return { type: 'binary' };
    if (kind === 'float')
        return { type: 'regression' };
    if (count !== undefined && (isCategorical || count <= MAX_CLASSES))
        return { type: 'classes', count };
    return domain && !isSingle(domain) ? { type: 'regression' } : undefined;
}
/** The label that tags of Merlin's say, or that they leave to be inferred. */
function labelOfTags(tag, kind, domain, isCategorical) {
    if (kind !== 'bytes' && (tag === 'binary' || tag === 'regression'))
        return { type: tag };
    const count = tag === 'classes' && kind === 'int64' ? classCount(domain) : undefined;
    return count === undefined ? inferLabel(kind, domain, isCategorical) : { type: 'classes', count };
}
function isBinary(kind, domain) {
    if (domain?.values)
        return domain.values.length === 2 && domain.values.every((value, i) => value === i);
    return kind === 'int64' && domain?.min === 0 && domain.max === 1;
}
function isSingle({ values, min, max }) {
    return values?.length === 1 || (min !== undefined && min === max);
}
/** How many classes there are of listed values, or of integers from 0; a single one is none to predict. */
function classCount(domain) {
    const last = domain?.min === 0 && typeof domain.max === 'number' ? domain.max : 0;
    const count = domain?.values?.length ?? last + 1;
    return count > 1 ? count : undefined;
}
/** The domain of a class label, whose integers need names where they are not those from 0. */
function nameClasses(domain) {
    const { values, names } = domain;
    if (values === undefined || names !== undefined || values.every((value, i) => value === i))
        return domain;
    const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []));
    return numbers.length < values.length
        ? domain
        : { ...domain, names: new Map(numbers.map((value) => [value, String(value)])) };
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/feature-label.ts



/** The label that a feature is: its tags say so, or serving has not got it, unless it is a weight. */
function readLabel(message, name, kind, { domain, isCategorical = false }, { label: tag }, { environments, weights, warn }) {
    const hiddenIn = weights.has(name) ? undefined : environments.hiddenIn(message);
    if (tag === undefined && hiddenIn === undefined)
        return undefined;
    const label = tag ? labelOfTags(tag, kind, domain, isCategorical) : inferLabel(kind, domain, isCategorical);
    if (label !== undefined)
        return label;
    const why = tag ? 'its tags say so' : `it is missing in the environment ${(0,yaml_node/* quote */.hD)(hiddenIn ?? '')}`;
    const effect = kind === 'bytes' ? 'it is drawn as any other feature' : 'it is drawn from 0 and 1';
    warn({
        code: 'label-without-values',
        offset: valueOffset(message, 'name'),
        message: `${(0,yaml_node/* quote */.hD)(name)} is a label, because ${why}, but its values are unknown: ${effect}`,
        fix: kind === 'bytes' ? 'add a string_domain' : 'add a bool_domain, or an int_domain from 0',
    });
    return kind === 'bytes' ? undefined : { type: 'binary' };
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/presence.ts


/** Stages of features that TensorFlow Data Validation does not ask for, and that TensorFlow Transform does not read. */
const NOT_REQUIRED = new Set(['PLANNED', 'ALPHA', 'DEPRECATED', 'DEBUG_ONLY', 'DISABLED']);
/** Whether readers must do without the feature, because of its stage in life. */
function isRetired(message) {
    return isTrue(message, 'deprecated') || NOT_REQUIRED.has(textOf(message, 'lifecycle_stage') ?? '');
}
/** Derived features stand in statistics, never in records. */
function isDerived(message) {
    return textOf(message, 'lifecycle_stage') === 'VALIDATION_DERIVED';
}
/** Whether a feature may be absent; undefined after an error was reported. */
function readPresence(message, context) {
    const presence = messageOf(message, 'presence');
    const fraction = presence && numberOf(presence, 'min_fraction');
    if (presence && fraction !== undefined && !(fraction >= 0 && fraction <= 1)) {
        const offset = valueOffset(presence, 'min_fraction');
        const found = `"min_fraction" must be from 0 to 1: found ${fraction}`;
        return context.fail({ code: 'bad-min-fraction', offset, message: found });
    }
    if (presence)
        checkCount(presence, context);
    const group = messageOf(message, 'group_presence');
    if (isRetired(message))
        return { required: false };
    // A column of a table has a value in every row.
    const isColumn = context.isMerlin && presence === undefined && group === undefined;
    if (isColumn || fraction === 1 || (group && isTrue(group, 'required')))
        return { required: true };
    return fraction === undefined || fraction === 0
        ? { required: false }
        : { required: false, minFraction: fraction };
}
/** A feature that may be absent is present in some examples, but nobody counts them. */
function checkCount(presence, { fail, ignore }) {
    const count = integerOf(presence, 'min_count') ?? 0n;
    const offset = offsetOf(presence, 'min_count');
    if (count < 0n) {
        const message = `"min_count" must be at least 0: found ${(0,yaml_node/* quote */.hD)(String(count))}`;
        fail({ code: 'bad-min-count', offset: valueOffset(presence, 'min_count'), message });
    }
    else if (count > 1n) {
        const reason = 'how many examples hold a feature depends on the input "examples"';
        ignore({ field: 'min_count', reason, offset });
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/shape.ts


/** A tf.train.Example is one protobuf message, which ends at 2 GiB: more elements could not be written anyway. */
const MAX_ELEMENTS = 2n ** 28n;
/** How many values a feature has, per step if it is a feature list; undefined after an error was reported. */
function readCounts(message, isList, context) {
    const shape = messageOf(message, 'shape');
    if (shape) {
        const dims = readDims(shape, context);
        return dims && { shape: { type: 'fixed', dims }, isStated: true };
    }
    const count = messageOf(message, 'value_count');
    const counts = messageOf(message, 'value_counts');
    const levels = counts ? messagesOf(counts, 'value_count') : count ? [count] : [];
    if (levels.length > (isList ? 2 : 1))
        return failNested(message, levels.length, isList, context);
    const ranges = levels.map((level) => readRange(level, context));
    const values = ranges.at(-1);
    const steps = levels.length === 2 && levels[0]?.fields.size ? ranges[0] : undefined;
    if (ranges.includes(undefined))
        return undefined;
    if (values === undefined)
        return { shape: ANY_NUMBER, isStated: false };
    return { shape: { type: 'variable', ...values, row: [] }, ...(steps && { steps }), isStated: true };
}
/** What a feature has that says nothing: any number of values. */
const ANY_NUMBER = { type: 'variable', min: 0, max: undefined, row: [] };
/** The dimensions of a FixedShape, which must all be known; undefined after an error was reported. */
function readDims(shape, { fail }) {
    const dims = messagesOf(shape, 'dim').map((dim) => ({ dim, size: integerOf(dim, 'size') ?? 0n }));
    const bad = dims.find(({ size }) => size < 1n);
    if (bad !== undefined) {
        const offset = valueOffset(bad.dim, 'size');
        const message = `"size" of a dimension must be at least 1: found ${bad.size}`;
        const fix = 'for any number of values use value_count';
        return fail({ code: 'bad-dimension', offset, message, fix, lacking: bad.dim });
    }
    const elements = dims.reduce((product, { size }) => product * size, 1n);
    if (elements > MAX_ELEMENTS) {
        const message = `a shape of ${elements} elements: at most ${MAX_ELEMENTS} fit into an example`;
        return fail({ code: 'too-many-elements', offset: offsetOf(shape, 'dim'), message });
    }
    return dims.map(({ size }) => Number(size));
}
/** A range of counts; no upper end where the form sets none, or one that no example reaches. */
function readRange(count, { fail }) {
    const min = integerOf(count, 'min') ?? 0n;
    const max = integerOf(count, 'max');
    if (min < 0n || min > MAX_ELEMENTS) {
        const message = `"min" of a value count must be from 0 to ${MAX_ELEMENTS}: found ${min}`;
        return fail({ code: 'bad-value-count', offset: valueOffset(count, 'min'), message });
    }
    if (max !== undefined && max < min) {
        const message = `"max" of a value count must be at least its "min" ${min}: found ${max}`;
        return fail({ code: 'bad-value-count', offset: valueOffset(count, 'max'), message });
    }
    return { min: Number(min), max: max === undefined || max > MAX_ELEMENTS ? undefined : Number(max) };
}
function failNested(message, levels, isList, { fail }) {
    const offset = offsetOf(message, 'value_counts');
    const found = isList
        ? `${(0,yaml_node/* quote */.hD)('value_counts')} has ${levels} levels: a feature list has two, steps and values of a step`
        : `${(0,yaml_node/* quote */.hD)('value_counts')} has ${levels} levels: a feature of an Example has one, only feature lists nest`;
    return fail({
        code: 'too-many-levels',
        offset,
        message: found,
        fix: 'keep one value_count for each level',
    });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/tags.ts
/** Tags of Merlin, which say of a column what its values are for. */

/** Tags that only Merlin's schemas have; others of Merlin's, such as "user", may be anyone's. */
const MERLIN = new Set([
    'categorical',
    'continuous',
    'list',
    'user_id',
    'item_id',
    'session_id',
    'text_tokenized',
    'binary_classification',
    'multi_class_classification',
]);
const LISTS = new Set(['list', 'sequence']);
const IDS = new Set(['id', 'user_id', 'item_id', 'session_id']);
/** A float or an integer says so itself. */
const tags_KINDS = new Set(['categorical', 'continuous']);
const BINARY = new Set(['binary', 'binary_classification']);
const CLASSES = new Set(['multi_class', 'multi_class_classification']);
const TARGETS = new Set(['target', 'classification']);
const KNOWN = [LISTS, IDS, tags_KINDS, BINARY, CLASSES, TARGETS, new Set(['regression'])];
/** Whether a schema is one of Merlin's: a feature of it has a tag of Merlin's. */
function hasMerlinTags(root) {
    return messagesOf(root, 'feature').some((feature) => tagsOf(feature).some((tag) => MERLIN.has(tag)));
}
function readTags(feature, { ignore }) {
    const annotation = messageOf(feature, 'annotation');
    for (const { value, offset } of annotation ? allOf(annotation, 'tag') : []) {
        if (typeof value !== 'string' || KNOWN.some((known) => known.has(value.toLowerCase())))
            continue;
        ignore({ field: 'tag', reason: 'it says nothing about values', offset, detail: value });
    }
    const tags = tagsOf(feature);
    const isIn = (set) => tags.some((tag) => set.has(tag));
    return { isList: isIn(LISTS), isId: isIn(IDS), label: labelOf(isIn) };
}
function labelOf(isIn) {
    if (isIn(BINARY))
        return 'binary';
    if (isIn(CLASSES))
        return 'classes';
    if (isIn(new Set(['regression'])))
        return 'regression';
    return isIn(TARGETS) ? 'target' : undefined;
}
function tagsOf(feature) {
    const annotation = messageOf(feature, 'annotation');
    return annotation ? textsOf(annotation, 'tag').map((tag) => tag.toLowerCase()) : [];
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/feature.ts









const SCALAR = { type: 'fixed', dims: [] };
/** Reads a feature or, with `isList`, a feature list; undefined where it is left out, which was reported. */
function readFeature(message, name, isList, context) {
    const stated = statedDomain(message, context);
    const kind = stated && readKind(message, name, stated, context);
    // All of the feature is read, so that every mistake in it is reported.
    const presence = readPresence(message, context);
    const counts = readCounts(message, isList, context);
    const values = stated && kind && readValues(message, stated, kind, context);
    const tags = readTags(message, context);
    if (!kind || !presence || !counts || !values)
        return undefined;
    const label = readLabel(message, name, kind, values, tags, context);
    const isColumn = context.isMerlin && !isList && !tags.isList;
    const isScalar = !counts.isStated && (label !== undefined || isColumn);
    const domain = finishDomain(kind, values.domain, tags, label?.type === 'classes');
    const feature = {
        name,
        kind,
        shape: isScalar ? SCALAR : embeddingShape(message, counts.shape, context),
        presence,
        ...(counts.steps && { steps: counts.steps }),
        ...(domain && { domain }),
        ...(values.content && { content: values.content }),
        ...(label && { label }),
        place: context.placeAt(valueOffset(message, 'name')),
        places: placesOf(message, context),
    };
    return { feature, message, tags };
}
function finishDomain(kind, domain, { isId }, isClass) {
    if (isClass && kind === 'int64' && domain)
        return nameClasses(domain);
    // Ids are not negative.
    const isOpen = isId && kind === 'int64' && domain?.min === undefined && domain?.values === undefined;
    const isAbove = domain?.max === undefined || (typeof domain.max === 'number' && domain.max >= 0);
    return isOpen && isAbove ? { min: 0, ...domain } : domain;
}
/** The fields in which a feature states facts; the first that is set is where a fact stands. */
const feature_FIELDS = {
    kind: ['type'],
    shape: ['shape', 'value_count', 'value_counts'],
    presence: ['lifecycle_stage', 'deprecated', 'presence', 'group_presence'],
    steps: ['value_counts'],
    domain: ['domain', 'int_domain', 'float_domain', 'string_domain', 'bool_domain', 'time_domain'],
    content: ['natural_language_domain', 'image_domain'],
    label: ['not_in_environment', 'in_environment', 'annotation'],
};
function placesOf(message, { placeAt }) {
    const stated = Object.entries(feature_FIELDS).flatMap(([fact, fields]) => {
        const field = fields.map((name) => firstOf(message, name)).find((value) => value !== undefined);
        return field === undefined ? [] : [[fact, placeAt(field.offset)]];
    });
    return Object.fromEntries(stated);
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/feature-set.ts
/** The features of the context or of the sequence, by name, as what refers to them is read. */




/** The feature that holds the feature lists of a SequenceExample. */
const SEQUENCE = '##SEQUENCE##';
/** Reads features, or with `isList` feature lists; those without a usable name, and repeated ones, are reported. */
function readFeatures(parent, isList, context) {
    const places = new Map();
    const drafts = [];
    let isIncomplete = parent.isBroken;
    for (const message of messagesOf(parent, 'feature')) {
        const name = readName(message, context);
        isIncomplete ||= name === undefined;
        if (name === undefined || (name === SEQUENCE && !isList))
            continue;
        const offset = valueOffset(message, 'name');
        const earlier = places.get(name);
        if (earlier !== undefined) {
            const found = `duplicate feature ${(0,yaml_node/* quote */.hD)(name)}: it is already on line ${context.placeAt(earlier).line}`;
            context.fail({ code: 'duplicate-feature', offset, message: found, fix: 'keep one of them' });
            continue;
        }
        places.set(name, offset);
        if (isDerived(message) || context.environments.isMissing(message))
            continue;
        const draft = readFeature(message, name, isList, context);
        if (draft !== undefined)
            drafts.push(draft);
    }
    const features = new Map(drafts.map(({ feature }) => [feature.name, feature]));
    return { features, drafts, declared: new Set(places.keys()), isIncomplete };
}
/** The name of a feature; undefined after an error was reported. */
function readName(message, { fail }) {
    const name = textOf(message, 'name');
    if (name === undefined) {
        const found = `a message ${message.type.name} has no name`;
        return fail({
            code: 'missing-name',
            offset: message.offset,
            message: found,
            fix: 'add "name"',
            lacking: message,
        });
    }
    if (name !== '')
        return name;
    const offset = valueOffset(message, 'name');
    return fail({ code: 'empty-name', offset, message: '"name" is empty', fix: 'give the feature a name' });
}
/**
 * The feature of this name that something refers to. Reports a name that the schema lacks; undefined too where the
 * feature is left out, of which no more is said.
 */
function findFeature({ features, declared, isIncomplete }, name, offset, { fail, suggest }) {
    if (declared.has(name) || isIncomplete)
        return features.get(name);
    const fix = suggest(name, declared) || 'add the feature to the schema';
    return fail({ code: 'unknown-feature', offset, message: `the schema has no feature ${(0,yaml_node/* quote */.hD)(name)}`, fix });
}
/** The feature that a representation calls its column. */
function findColumn(message, field, set, run) {
    const name = textOf(message, field);
    if (name !== undefined)
        return findFeature(set, name, valueOffset(message, field), run);
    const found = `a message ${message.type.name} has no ${(0,yaml_node/* quote */.hD)(field)}`;
    const { offset } = message;
    const fix = `add "${field}"`;
    return run.fail({ code: 'missing-column', offset, message: found, fix, lacking: message });
}
/** Changes facts of a feature. */
function changeFeature({ features }, name, change) {
    const feature = features.get(name);
    if (feature !== undefined)
        features.set(name, { ...feature, ...change });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/lengths.ts
/** How many elements a tensor of these dimensions has. */
function product(dims) {
    return dims.reduce((size, dim) => size * dim, 1);
}
/** The fewest and the most elements that a feature of this shape has. */
function lengthsOf(shape) {
    if (shape.type === 'fixed')
        return { min: product(shape.dims), max: product(shape.dims) };
    const row = product(shape.row);
    return { min: shape.min * row, max: (shape.max ?? Number.POSITIVE_INFINITY) * row };
}
/** Whether features of these shapes have equally many elements in every example. */
function isSameLength(a, b) {
    if (b === undefined)
        return false;
    const [one, other] = [lengthsOf(a), lengthsOf(b)];
    if (one.min !== other.min || one.max !== other.max)
        return false;
    if (one.min === one.max)
        return true;
    const isGroup = a.type === 'variable' && b.type === 'variable' && a.group !== undefined && a.group === b.group;
    return isGroup && product(a.row) === product(b.row);
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/equal-lengths.ts
/** Features that have equally many values in every example, because something is made of both. */



/** Makes two features equally long: their ranges become the one that both allow, and their groups one. */
function matchLengths(a, b, offset, set, run) {
    const [one, other] = [set.features.get(a)?.shape, set.features.get(b)?.shape];
    if (!one || !other || isSameLength(one, other))
        return;
    const [first, second] = [lengthsOf(one), lengthsOf(other)];
    const min = Math.max(first.min, second.min);
    const max = Math.min(first.max, second.max);
    const group = groupOf(one) ?? groupOf(other) ?? `lengths of ${a}`;
    const isVariable = one.type === 'variable' && other.type === 'variable';
    const shapes = [one, other].map((shape) => withLengths(shape, min, max, isVariable ? group : undefined));
    const [newOne, newOther] = shapes;
    if (!newOne || !newOther || !isSameLength(newOne, newOther)) {
        const message = `${(0,yaml_node/* quote */.hD)(a)} and ${(0,yaml_node/* quote */.hD)(b)} cannot have equally many values, of which a tensor is made`;
        run.fail({ code: 'shape-mismatch', offset, message, fix: 'state the same value_count for both' });
        return;
    }
    joinGroups(groupOf(other), group, set);
    changeFeature(set, a, { shape: newOne });
    changeFeature(set, b, { shape: newOther });
}
function groupOf(shape) {
    return shape.type === 'variable' ? shape.group : undefined;
}
/** The shape with this range of elements; undefined where its rows do not allow it. */
function withLengths(shape, min, max, group) {
    if (shape.type === 'fixed')
        return shape;
    const size = product(shape.row);
    const rows = { min: Math.ceil(min / size), max: Number.isFinite(max) ? Math.floor(max / size) : undefined };
    if (rows.max !== undefined && rows.max < rows.min)
        return undefined;
    return { ...shape, ...rows, ...(group !== undefined && { group }) };
}
/** Lets the members of a group be members of another. */
function joinGroups(from, to, set) {
    if (from === undefined || from === to)
        return;
    for (const [name, { shape }] of set.features) {
        if (shape.type === 'variable' && shape.group === from)
            changeFeature(set, name, { shape: { ...shape, group: to } });
    }
}
/** The indices of a sparse tensor are as many as its values. */
function matchIndices(set, run) {
    for (const { feature, message } of set.drafts) {
        const tie = set.features.get(feature.name)?.tie;
        if (tie?.type === 'sparse-index')
            matchLengths(tie.feature, feature.name, message.offset, set, run);
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/ties.ts


/** Ties a feature to another. Reports where it already follows something else. */
function tieFeature(set, name, tie, offset, run) {
    const feature = set.features.get(name);
    if (feature === undefined)
        return;
    if (feature.tie === undefined) {
        changeFeature(set, name, { tie, places: { ...feature.places, tie: run.placeAt(offset) } });
        return;
    }
    if (JSON.stringify(feature.tie) === JSON.stringify(tie))
        return;
    const message = `${(0,yaml_node/* quote */.hD)(name)} follows ${(0,yaml_node/* quote */.hD)(target(tie))} here, and ${(0,yaml_node/* quote */.hD)(target(feature.tie))} elsewhere`;
    run.fail({ code: 'conflicting-ties', offset, message, fix: 'keep one of the tensors' });
}
function target(tie) {
    return tie.type === 'ragged-values' ? tie.rowLengths : tie.feature;
}
/** Reports features that follow themselves, one of each circle, and unties it. */
function breakCircles(set, { fail }) {
    const settled = new Set();
    for (const start of set.features.keys()) {
        const path = new Set();
        let name = start;
        while (name !== undefined && !settled.has(name) && !path.has(name)) {
            path.add(name);
            const tie = set.features.get(name)?.tie;
            name = tie && target(tie);
        }
        if (name !== undefined && path.has(name)) {
            untie(set, name);
            const message = `${(0,yaml_node/* quote */.hD)(name)} follows itself through its row lengths or indices`;
            const offset = set.drafts.find(({ feature }) => feature.name === name)?.message.offset ?? 0;
            fail({ code: 'circular-ties', offset, message, fix: 'name another feature' });
        }
        for (const visited of path)
            settled.add(visited);
    }
}
/** A feature whose length follows another is no label that can be drawn; it stays a feature. */
function dropTiedLabels(set, { warn }) {
    for (const { feature, message } of set.drafts) {
        const { label, ...rest } = set.features.get(feature.name) ?? feature;
        if (label === undefined || rest.tie === undefined)
            continue;
        set.features.set(feature.name, rest);
        const found = `${(0,yaml_node/* quote */.hD)(feature.name)} is a label, and follows ${(0,yaml_node/* quote */.hD)(target(rest.tie))}: it is drawn as any other feature`;
        warn({ code: 'label-of-tensor', offset: message.offset, message: found });
    }
}
function untie({ features }, name) {
    const feature = features.get(name);
    if (feature === undefined)
        return;
    const { tie: _, ...free } = feature;
    features.set(name, free);
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/sparse-tensor.ts
/** Sparse tensors, whose indices and values are features of their own. */





/** Positions of a dimension of which the form does not say the size. */
const UNKNOWN_SIZE = 1000;
/** Makes indices follow their values, each below the size of its dimension. */
function tieSparseIndices(values, indices, offset, set, run) {
    for (const { name, at, size } of indices) {
        const feature = findFeature(set, name, at, run);
        if (feature === undefined)
            continue;
        if (feature.kind !== 'int64') {
            const message = `${(0,yaml_node/* quote */.hD)(name)} is the index of a sparse tensor, and so must be INT`;
            run.fail({ code: 'index-not-integer', offset: at, message });
            continue;
        }
        const known = size !== undefined && size >= 1n ? Number(size) : undefined;
        if (known === undefined) {
            if (feature.tie?.type === 'sparse-index' && feature.tie.feature === values)
                continue;
            warnUnknownSize(name, at, run);
        }
        const tie = { type: 'sparse-index', feature: values, size: known ?? UNKNOWN_SIZE };
        tieFeature(set, name, tie, offset, run);
    }
}
function warnUnknownSize(name, offset, { warn }) {
    const message = `the size of the dimension that ${(0,yaml_node/* quote */.hD)(name)} is the index of is unknown: it is taken as ${UNKNOWN_SIZE}`;
    const fix = 'give the index an int_domain from 0 to the last position';
    warn({ code: 'unknown-sparse-size', offset, message, fix });
}
/** Reads the `sparse_feature`s of the schema, each of which names an index feature for each dimension. */
function applySparseFeatures(root, set, run) {
    for (const sparse of messagesOf(root, 'sparse_feature')) {
        const name = readName(sparse, run);
        if (name !== undefined)
            checkName(name, sparse, set, run);
        if (isRetired(sparse))
            continue;
        const reference = messageOf(sparse, 'value_feature');
        const indices = messagesOf(sparse, 'index_feature');
        if (reference === undefined || indices.length === 0) {
            const message = 'a sparse_feature needs a value_feature and an index_feature for each dimension';
            run.fail({
                code: 'incomplete-sparse-feature',
                offset: sparse.offset,
                message,
                fix: 'add what is missing',
                lacking: sparse,
            });
            continue;
        }
        const valueName = textOf(reference, 'name') ?? '';
        const values = findFeature(set, valueName, valueOffset(reference, 'name'), run);
        if (values === undefined)
            continue;
        const dense = messageOf(sparse, 'dense_shape');
        const dims = dense ? messagesOf(dense, 'dim').map((dim) => integerOf(dim, 'size')) : [];
        const sized = indices.map((index, i) => sizedIndex(index, dims[i], set));
        tieSparseIndices(values.name, sized, sparse.offset, set, run);
    }
}
/** The size of an index's dimension: its domain goes from 0 to the last position. */
function sizedIndex(index, dim, { features }) {
    const name = textOf(index, 'name') ?? '';
    const feature = features.get(name);
    const domain = feature?.kind === 'int64' ? feature.domain : undefined;
    const last = domain?.max ?? domain?.values?.at(-1);
    return { name, at: valueOffset(index, 'name'), size: last === undefined ? dim : BigInt(last) + 1n };
}
/** Reports a sparse or weighted feature that has the name of a feature. */
function checkName(name, message, { declared }, { fail }) {
    if (!declared.has(name))
        return;
    const found = `${(0,yaml_node/* quote */.hD)(name)} is the name of a feature too`;
    fail({
        code: 'duplicate-feature',
        offset: valueOffset(message, 'name'),
        message: found,
        fix: 'rename one of them',
    });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/groups.ts
/** Features of variable length that have equally many values in every example. */






/** The group that a feature states; an empty name is that of no group. */
function jointGroup(message) {
    const metadata = messageOf(message, 'sequence_metadata');
    return metadata && textOf(metadata, 'joint_group');
}
/**
 * Groups features of a joint sequence and, in Merlin's schemas, lists of the same lengths: they are columns of one
 * sequence.
 */
function groupFeatures(set, { isMerlin }) {
    const members = set.drafts.flatMap(({ feature: { name }, message, tags }) => {
        const joint = jointGroup(message);
        const group = joint ?? (isMerlin && tags.isList ? 'list' : '');
        const shape = set.features.get(name)?.shape;
        return shape?.type === 'variable' ? [{ name, group, isStated: joint !== undefined, range: shape }] : [];
    });
    for (const [name, group] of nameGroups(members)) {
        const shape = set.features.get(name)?.shape;
        if (shape?.type === 'variable')
            changeFeature(set, name, { shape: { ...shape, group } });
    }
}
/** Groups the feature lists of the sequence: they have equally many steps, if they state the same range. */
function groupSteps(set, ofSequence) {
    const members = set.drafts.map(({ feature: { name, steps }, message }) => {
        const joint = jointGroup(message);
        const range = steps ?? ofSequence ?? ANY_STEPS;
        return { name, group: joint ?? SEQUENCE, isStated: joint !== undefined, range };
    });
    const groups = nameGroups(members);
    for (const { name, range } of members) {
        const group = groups.get(name);
        if (group !== undefined)
            changeFeature(set, name, { steps: { ...range, group } });
        else if (range !== ANY_STEPS)
            changeFeature(set, name, { steps: range });
    }
}
/** What a feature list has of which nothing is said. */
const ANY_STEPS = { min: 0, max: undefined };
/**
 * The group of each feature. One of different ranges falls apart, because TensorFlow Metadata does not ask for equal
 * lengths in a joint group; the first range keeps its name.
 */
function nameGroups(members) {
    const firstRanges = new Map();
    const named = members.flatMap((member) => {
        const { group, range } = member;
        if (group === '')
            return [];
        const width = `${range.min} to ${range.max ?? 'any'}`;
        const first = firstRanges.get(group) ?? width;
        firstRanges.set(group, first);
        return [{ ...member, group: first === width ? group : `${group} (${width})` }];
    });
    const sizes = new Map();
    for (const { group } of named)
        sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const joined = named.filter(({ group, isStated }) => isStated || (sizes.get(group) ?? 0) > 1);
    return new Map(joined.map(({ name, group }) => [name, group]));
}
/** Reads the `weighted_feature`s of the schema: values and weights are equally many. */
function applyWeightedFeatures(root, set, run) {
    for (const weighted of messagesOf(root, 'weighted_feature')) {
        const name = readName(weighted, run);
        if (name !== undefined)
            checkName(name, weighted, set, run);
        const values = findPath(weighted, 'feature', set, run);
        const weights = findPath(weighted, 'weight_feature', set, run);
        if (values && weights && !isRetired(weighted))
            matchLengths(values.name, weights.name, weighted.offset, set, run);
    }
}
/** The names of the features that are weights of others. */
function weightNames(root) {
    return new Set(messagesOf(root, 'weighted_feature').flatMap((weighted) => {
        const path = messageOf(weighted, 'weight_feature');
        return path ? allOf(path, 'step').map(({ value }) => String(value)) : [];
    }));
}
function findPath(weighted, field, set, run) {
    const path = messageOf(weighted, field);
    const [step, ...others] = path ? allOf(path, 'step') : [];
    if (step !== undefined && others.length === 0)
        return findFeature(set, String(step.value), step.at, run);
    const message = `${(0,yaml_node/* quote */.hD)(field)} of a weighted_feature must be the path of one step to a feature`;
    const lacking = path ?? weighted;
    return run.fail({ code: 'bad-feature-path', offset: lacking.offset, message, lacking });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/ignored.ts

/** Notes every field that the tables know to have no effect; what stands in such a field is passed over. */
function noteIgnored(message, ignore) {
    for (const [name, values] of message.fields) {
        const reason = message.type.byName.get(name)?.ignored;
        for (const { value, offset } of values) {
            if (reason !== undefined)
                ignore({ field: name, reason, offset });
            else if (isMessage(value))
                noteIgnored(value, ignore);
        }
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/sequence.ts





/** The feature lists of a schema; undefined where it describes Examples, or after an error was reported. */
function readSequence(root, context) {
    const [message, second] = messagesOf(root, 'feature').filter((feature) => textOf(feature, 'name') === SEQUENCE);
    if (message === undefined)
        return undefined;
    if (second !== undefined) {
        const found = `duplicate feature "${SEQUENCE}"`;
        const offset = valueOffset(second, 'name');
        context.fail({ code: 'duplicate-feature', offset, message: found, fix: 'make them one' });
    }
    if (isDerived(message) || context.environments.isMissing(message))
        return undefined;
    const type = textOf(message, 'type');
    const struct = messageOf(message, 'struct_domain');
    if (struct === undefined || (type !== undefined && type !== 'STRUCT' && type !== 'TYPE_UNKNOWN')) {
        const found = `"${SEQUENCE}" must be a STRUCT with a struct_domain, which holds the feature lists`;
        const offset = struct ? offsetOf(message, 'type') : valueOffset(message, 'name');
        return context.fail({ code: 'sequence-not-a-struct', offset, message: found, lacking: message });
    }
    const steps = readSteps(message, context);
    const set = readFeatures(struct, true, context);
    groupSteps(set, steps);
    if (isRetired(message) || isOptional(message))
        dropRequirements(set);
    return set;
}
/**
 * The number of steps that the STRUCT states, if it states one. TensorFlow Data Validation counts one struct in each
 * SequenceExample, and infers a count of 1, which says nothing about steps.
 */
function readSteps(message, context) {
    const count = messageOf(message, 'value_count');
    const range = count && readRange(count, context);
    for (const field of ['shape', 'value_counts']) {
        if (messageOf(message, field) === undefined)
            continue;
        const reason = `steps are counted by the feature lists of "${SEQUENCE}"`;
        context.ignore({ field, reason, offset: offsetOf(message, field) });
    }
    return range !== undefined && range.min <= 1 && range.max === 1 ? undefined : range;
}
/** Whether examples may lack the whole sequence. */
function isOptional(message) {
    const presence = messageOf(message, 'presence');
    return (presence !== undefined &&
        presence.fields.size > 0 &&
        presence.fields.get('min_fraction')?.[0]?.value !== 1);
}
function dropRequirements({ features }) {
    for (const [name, feature] of features) {
        const { required: _, ...presence } = feature.presence;
        features.set(name, { ...feature, presence: { ...presence, required: false } });
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/dense-tensor.ts







/** A dense tensor has a fixed shape; without a default value, its reader refuses examples without the feature. */
function applyDenseTensor(dense, set, run) {
    const feature = findColumn(dense, 'column_name', set, run);
    if (feature === undefined)
        return;
    const stated = messageOf(dense, 'shape');
    const dims = stated ? readDims(stated, run) : [];
    const shape = dims && denseShape(dense, feature, dims, run);
    const presence = densePresence(dense, feature, run);
    if (shape)
        changeFeature(set, feature.name, { shape });
    if (presence)
        changeFeature(set, feature.name, { presence });
}
function denseShape(dense, { name, shape }, dims, run) {
    const size = product(dims);
    const { min, max } = lengthsOf(shape);
    if (size >= min && size <= max)
        return { type: 'fixed', dims };
    const other = min === max ? `${min}` : `${min} to ${max === Number.POSITIVE_INFINITY ? 'any number of' : max}`;
    const message = `a dense tensor of ${size} values, where the feature ${(0,yaml_node/* quote */.hD)(name)} has ${other}`;
    const fix = 'make both the same';
    return run.fail({ code: 'shape-mismatch', offset: offsetOf(dense, 'shape'), message, fix });
}
function densePresence(dense, feature, run) {
    const stated = messageOf(dense, 'default_value');
    if (stated === undefined)
        return { required: true };
    const [field, values] = [...stated.fields][0] ?? [];
    const value = values?.[0];
    if (field === undefined || value === undefined) {
        const message = '"default_value" holds no value';
        const fix = 'add an int_value, a float_value or a bytes_value, or remove it';
        return run.fail({ code: 'empty-default', offset: stated.offset, message, fix, lacking: stated });
    }
    if (field !== DEFAULTS[feature.kind]) {
        const type = TYPES[feature.kind];
        const message = `the default of ${(0,yaml_node/* quote */.hD)(feature.name)}, which is ${type}, must be ${DEFAULTS[feature.kind]}: found ${field}`;
        return run.fail({ code: 'default-of-other-type', offset: value.offset, message });
    }
    const content = defaultOf(value);
    if (content !== undefined)
        return { ...feature.presence, default: [content] };
    const reason = 'a default that is not text cannot be kept';
    run.ignore({ field: 'default_value', reason, offset: value.offset });
    return { ...feature.presence, required: false };
}
const DEFAULTS = { int64: 'int_value', float: 'float_value', bytes: 'bytes_value' };
function defaultOf({ value }) {
    if (value instanceof Uint8Array)
        return decodeUtf8(value);
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/ragged-tensor.ts
/** Ragged tensors, whose row lengths may be features of their own. */





/** Makes the values, and the row lengths of inner rows, follow the row lengths of the rows around them. */
function applyRaggedTensor(ragged, context, sequence, run) {
    const path = messageOf(ragged, 'feature_path');
    const steps = path ? allOf(path, 'step') : [];
    const isSequence = steps.length === 2 && steps[0]?.value === SEQUENCE;
    const leaf = steps.at(-1);
    if (leaf === undefined || (steps.length !== 1 && !isSequence)) {
        const message = `"feature_path" must name a feature, or "${SEQUENCE}" and a feature list`;
        const lacking = path ?? ragged;
        run.fail({ code: 'bad-feature-path', offset: lacking.offset, message, lacking });
        return;
    }
    const set = isSequence ? sequence : context;
    const values = findFeature(set, String(leaf.value), leaf.at, run);
    const partitions = messagesOf(ragged, 'partition').map((partition) => readPartition(partition, set, run));
    if (values === undefined)
        return;
    const known = partitions.flatMap((partition) => (partition === undefined ? [] : [partition]));
    if (known.length === partitions.length)
        tiePartitions(values, known, ragged, set, run);
}
function readPartition(partition, set, run) {
    const name = textOf(partition, 'row_length');
    if (name !== undefined) {
        const at = valueOffset(partition, 'row_length');
        const feature = findFeature(set, name, at, run);
        if (feature === undefined || feature.kind === 'int64')
            return feature && { type: 'lengths', feature };
        const message = `${(0,yaml_node/* quote */.hD)(name)} holds row lengths, and so must be INT`;
        return run.fail({ code: 'row-lengths-not-integer', offset: at, message });
    }
    const length = Number(integerOf(partition, 'uniform_row_length') ?? 0n);
    if (length >= 1 && length <= MAX_ROW)
        return { type: 'uniform', length };
    const offset = valueOffset(partition, 'uniform_row_length');
    const message = `a partition must have a "row_length", or a "uniform_row_length" from 1 to ${MAX_ROW}`;
    return run.fail({ code: 'bad-partition', offset, message, lacking: partition });
}
const MAX_ROW = 2 ** 20;
/** From the innermost rows outwards, uniform lengths are dimensions of what they partition; others are features. */
function tiePartitions(values, partitions, ragged, set, run) {
    let inner = values.name;
    let row = [];
    for (const partition of partitions.toReversed()) {
        if (partition.type === 'uniform') {
            row = [partition.length, ...row];
            continue;
        }
        const rowLengths = partition.feature.name;
        setRow(inner, row, ragged, set, run);
        tieFeature(set, inner, { type: 'ragged-values', rowLengths }, ragged.offset, run);
        inner = rowLengths;
        row = [];
    }
    setRow(inner, row, ragged, set, run);
}
/** Gives a feature of variable length rows of fixed dimensions. */
function setRow(name, row, ragged, set, run) {
    const shape = set.features.get(name)?.shape;
    if (shape?.type !== 'variable' || row.length === 0)
        return;
    const size = product(row);
    const before = product(shape.row);
    const min = Math.ceil((shape.min * before) / size);
    const max = shape.max === undefined ? undefined : Math.floor((shape.max * before) / size);
    if (max !== undefined && max < min) {
        const message = `rows of ${size} values, of which the number of values of ${(0,yaml_node/* quote */.hD)(name)} allows none`;
        run.fail({ code: 'shape-mismatch', offset: ragged.offset, message });
        return;
    }
    const changed = { ...shape, min, max, row };
    changeFeature(set, name, { shape: changed });
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/tensors.ts
/** Tensor representations: what a reader makes of features, and so what it asks of them. */






/** Applies the representations of all groups; every group is one more way to read the same records. */
function applyTensors(root, context, sequence, run) {
    const groups = new Map();
    for (const entry of messagesOf(root, 'tensor_representation_group')) {
        checkKey(entry, groups, run);
        const group = messageOf(entry, 'value');
        const tensors = new Map();
        for (const tensor of group ? messagesOf(group, 'tensor_representation') : []) {
            checkKey(tensor, tensors, run);
            const representation = messageOf(tensor, 'value');
            if (representation)
                applyTensor(representation, context, sequence, run);
        }
    }
}
/** A map has each key once. */
function checkKey(entry, keys, { fail, placeAt }) {
    const key = textOf(entry, 'key') ?? '';
    const earlier = keys.get(key);
    const offset = valueOffset(entry, 'key');
    keys.set(key, earlier ?? offset);
    if (earlier === undefined)
        return;
    const message = `duplicate key ${(0,yaml_node/* quote */.hD)(key)}: it is already on line ${placeAt(earlier).line}`;
    fail({ code: 'duplicate-key', offset, message, fix: 'keep one of them' });
}
function applyTensor(representation, context, sequence, run) {
    const dense = messageOf(representation, 'dense_tensor');
    const varlen = messageOf(representation, 'varlen_sparse_tensor');
    const sparse = messageOf(representation, 'sparse_tensor');
    const ragged = messageOf(representation, 'ragged_tensor');
    if (dense)
        applyDenseTensor(dense, context, run);
    // Takes any number of values, so that the column only has to exist.
    else if (varlen)
        findColumn(varlen, 'column_name', context, run);
    else if (sparse)
        applySparseTensor(sparse, context, run);
    else if (ragged)
        applyRaggedTensor(ragged, context, sequence, run);
    else {
        const reason = 'it says of no column what becomes of it';
        run.ignore({ field: 'tensor_representation', reason, offset: representation.offset });
    }
}
function applySparseTensor(sparse, context, run) {
    const values = findColumn(sparse, 'value_column_name', context, run);
    const shape = messageOf(sparse, 'dense_shape');
    const sizes = shape ? messagesOf(shape, 'dim').map((dim) => integerOf(dim, 'size')) : [];
    const indices = allOf(sparse, 'index_column_names').map(({ value, at }) => ({
        name: String(value),
        at,
    }));
    if (sizes.length !== indices.length) {
        const message = `"dense_shape" has ${sizes.length} dimensions for ${indices.length} index columns`;
        const fix = 'give each index column its dimension';
        const offset = offsetOf(sparse, 'dense_shape');
        run.fail({ code: 'sparse-dimensions', offset, message, fix, lacking: sparse });
    }
    else if (values) {
        const sized = indices.map((index, i) => ({ ...index, size: sizes[i] }));
        tieSparseIndices(values.name, sized, sparse.offset, context, run);
    }
}

;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/meaning/interpret.ts













/** What a schema of TensorFlow Metadata says of the data. Undefined only after an error was reported. */
function interpret({ root, placeAt }, onProblem) {
    const { reportIgnored, ...reports } = reporting(placeAt, onProblem);
    if (messagesOf(root, 'feature').length === 0) {
        const message = 'the schema has no feature';
        return reports.fail({ code: 'no-features', offset: 0, message, fix: 'add a "feature"', lacking: root });
    }
    noteIgnored(root, reports.ignore);
    const context = {
        ...reports,
        domains: readSharedDomains(root, reports),
        environments: readEnvironments(root),
        weights: weightNames(root),
        isMerlin: hasMerlinTags(root),
    };
    const features = readFeatures(root, false, context);
    const sequence = readSequence(root, context);
    applyReferences(root, features, sequence ?? noLists(root), context);
    warnUnusedDomains(context, usedDomains(root));
    reportIgnored();
    return {
        record: sequence ? 'sequence-example' : 'example',
        features: [...features.features.values()],
        sequence: sequence ? [...sequence.features.values()] : [],
    };
}
/** No feature lists; nothing is said of their names where the schema has some that are left out. */
function noLists(root) {
    const isIncomplete = messagesOf(root, 'feature').some((feature) => textOf(feature, 'name') === SEQUENCE);
    return { features: new Map(), drafts: [], declared: new Set(), isIncomplete };
}
/** Applies what the schema says beside its features, of several of them together. */
function applyReferences(root, features, sequence, context) {
    applyTensors(root, features, sequence, context);
    applySparseFeatures(root, features, context);
    groupFeatures(features, context);
    applyWeightedFeatures(root, features, context);
    for (const set of [features, sequence]) {
        breakCircles(set, context);
        matchIndices(set, context);
        dropTiedLabels(set, context);
    }
}
/** The names of the domains that features refer to, feature lists among them. */
function usedDomains(parent) {
    const names = new Set();
    for (const feature of messagesOf(parent, 'feature')) {
        for (const name of textsOf(feature, 'domain'))
            names.add(name);
        for (const struct of messagesOf(feature, 'struct_domain'))
            for (const name of usedDomains(struct))
                names.add(name);
    }
    return names;
}

// EXTERNAL MODULE: ./src/schema/forms/tensorflow-metadata/recognise.ts
var recognise = __webpack_require__(6816);
;// CONCATENATED MODULE: ./src/schema/forms/tensorflow-metadata/read.ts










/** Beyond any schema: 4 MiB are twenty-five thousand features. */
const MAX_BYTES = 4 * 2 ** 20;
/** A file with more mistakes is something else. */
const MAX_PROBLEMS = 1000;
/** Reads a schema of TensorFlow Metadata, in whichever encoding. Undefined only after an error was reported. */
function readTensorFlowMetadata(file, onEveryProblem) {
    const onProblem = upTo(MAX_PROBLEMS, onEveryProblem);
    const start = { file: file.name, line: 1, column: 1 };
    if (file.fragment !== undefined) {
        const message = `${(0,yaml_node/* quote */.hD)(`:${file.fragment}`)} stands behind the name of a file that has no Python variables`;
        onProblem((0,base_problem/* error */.z3)('not-python', start, message, 'give the name of the file alone'));
        return undefined;
    }
    if (file.bytes.length > MAX_BYTES) {
        const message = `the schema has ${file.bytes.length} bytes: at most ${MAX_BYTES} are read`;
        onProblem((0,base_problem/* error */.z3)('schema-too-large', start, message, 'give a smaller schema'));
        return undefined;
    }
    const found = (0,recognise/* recognise */.G)(file);
    if (typeof found !== 'string') {
        onProblem((0,base_problem/* error */.z3)('not-a-schema', start, `file is not a schema of TensorFlow Metadata: ${found.whyNot}`));
        return undefined;
    }
    try {
        const document = readDocument(found, file, onProblem);
        return document && interpret(document, onProblem);
    }
    catch (cause) {
        if (cause instanceof Unreadable)
            return undefined;
        throw cause;
    }
}
/** Reports so many problems; one more ends the reading. */
function upTo(most, onProblem) {
    let problems = 0;
    return (problem) => {
        onProblem(problem);
        if (++problems < most)
            return;
        onProblem((0,base_problem/* error */.z3)('too-many-problems', problem.place, `the file has more than ${most} problems`, 'fix these first'));
        throw new Unreadable();
    };
}
function readDocument(encoding, { name, bytes }, onProblem) {
    const type = messageType(ROOT);
    if (type === undefined)
        throw new Error(`the tables have no message ${ROOT}`);
    if (encoding === 'binary') {
        // There are no lines: the column is the position of the byte.
        const placeAt = (offset) => ({ file: name, line: 1, column: offset + 1 });
        return { root: readBinary({ file: name, onProblem, placeAt }, bytes, type), placeAt };
    }
    const source = (0,yaml_source/* readSource */.o)(name, bytes, onProblem);
    if (source === undefined)
        return undefined;
    const placeAt = (offset) => source.placeAt(offset);
    const input = { file: name, onProblem, placeAt };
    const root = encoding === 'json' ? readJson(input, source, type) : readText(input, source.text, type);
    return { root, placeAt };
}


/***/ })

};
