import { DOMAINS } from './domains.ts';
import { FEATURES } from './features.ts';
import { type Field, ignored, many, mapOf, one, satisfied, type Tables } from './field.ts';

/** The messages of tensor representations. */
const TENSORS: Tables = {
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
      'records always contain row lengths as int64',
      one(2, 'TensorRepresentation.RowPartitionDType'),
    ),
  },
  'TensorRepresentation.RaggedTensor.Partition': {
    uniform_row_length: one(1, 'int64', 'kind'),
    row_length: one(2, 'string', 'kind'),
  },
};

/** A message type, with its fields by any of their names. */
export interface MessageType {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  /** By their names in proto3 JSON: those of the proto, in camelCase or as they are. */
  readonly byJsonName: ReadonlyMap<string, Field>;
  readonly byNumber: ReadonlyMap<number, Field>;
  /** The other fields of a field's oneof. */
  readonly excludes: (field: Field) => readonly string[];
}

const MESSAGES: ReadonlyMap<string, MessageType> = messageTypes({ ...FEATURES, ...DOMAINS, ...TENSORS });

function messageTypes(tables: Tables): Map<string, MessageType> {
  return new Map(
    Object.entries(tables).map(([name, rows]) => {
      const fields = Object.entries(rows).map(([field, row]): Field => ({ ...row, name: field }));
      const byName = new Map(fields.map((field) => [field.name, field]));
      const camel = fields.map((field): [string, Field] => [jsonName(field.name), field]);
      const byNumber = new Map(fields.map((field) => [field.number, field]));
      const byJsonName = new Map([...byName, ...camel]);
      return [name, { name, fields, byName, byJsonName, byNumber, excludes: exclusions(fields) }];
    }),
  );
}

function exclusions(fields: readonly Field[]): (field: Field) => readonly string[] {
  const others = new Map(
    fields.map((field) => [
      field.name,
      fields
        .filter(({ name, oneof }) => oneof !== undefined && oneof === field.oneof && name !== field.name)
        .map(({ name }) => name),
    ]),
  );
  return ({ name }) => others.get(name) ?? [];
}

/** The name of a field in proto3 JSON. */
export function jsonName(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The message type with this name; undefined for scalar types and enums. */
export function messageType(name: string): MessageType | undefined {
  return MESSAGES.get(name);
}

/** All message types. */
export function messageTypeNames(): string[] {
  return [...MESSAGES.keys()];
}

/** The type of the whole file. */
export const ROOT = 'Schema';

/** The type that contains any message. Its expanded text form is `[type.googleapis.com/NAME] { … }`. */
export const ANY = 'google.protobuf.Any';

const ENUMS: Readonly<Record<string, readonly (readonly [name: string, number: number])[]>> = {
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
export function enumValues(type: string): readonly (readonly [name: string, number: number])[] | undefined {
  return Object.hasOwn(ENUMS, type) ? ENUMS[type] : undefined;
}
