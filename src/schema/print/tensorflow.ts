/** Prints a program that reads records of a schema with TensorFlow. */
import type { Schema } from '../schema.ts';
import { pythonDict, pythonLiteral } from './python-literal.ts';
import { decodingLines, tensorflowEntries, type Use } from './tensorflow-features.ts';

export interface PrintOptions {
  /** A path or glob of the records. */
  readonly files: string;
}

/** Complete Python source, with the dicts of features and a `tf.data.Dataset` of the files. */
export function printTensorflow(schema: Schema, { files }: PrintOptions): string {
  return [
    '"""Reads the records with TensorFlow, one example at a time."""',
    ...(schema.record === 'example-list' ? ['from google.protobuf import descriptor_pb2'] : []),
    'import tensorflow as tf',
    '',
    `FILES = ${pythonLiteral(files)}`,
    '',
    ...PARSERS[schema.record](schema),
    '',
    '',
    ...DATASET,
    '',
  ].join('\n');
}

const PARSERS: Readonly<Record<Schema['record'], (schema: Schema) => string[]>> = {
  example: (schema) => [
    dict('FEATURES', schema.features, 'example'),
    '',
    '',
    'def parse(record):',
    '    features = tf.io.parse_single_example(record, FEATURES)',
    ...decodingLines(schema.features, '    '),
    '    return features',
  ],
  'sequence-example': (schema) => [
    dict('CONTEXT', schema.features, 'context'),
    dict('SEQUENCE', schema.sequence, 'steps'),
    '',
    '',
    'def parse(record):',
    '    """The context, and the steps. What the bytes of a step hold is not decoded."""',
    '    features, steps, _ = tf.io.parse_sequence_example([record], CONTEXT, SEQUENCE)',
    '    features = {name: value[0] for name, value in dense(features).items()}',
    '    steps = {name: value[0] for name, value in dense(steps).items()}',
    ...decodingLines(schema.features, '    '),
    '    return features, steps',
    '',
    '',
    'def dense(features):',
    '    """Sparse tensors, which have no first row, as ragged ones."""',
    '    return {',
    '        name: tf.RaggedTensor.from_sparse(value) if isinstance(value, tf.SparseTensor) else value',
    '        for name, value in features.items()',
    '    }',
  ],
  'example-list': (schema) => [
    dict('CONTEXT', schema.features, 'example'),
    dict('ITEMS', schema.sequence, 'example'),
    '',
    ...EXAMPLE_LIST,
    '',
    '',
    'def parse(record):',
    '    """The context, and the items, of each of which every tensor has a row."""',
    '    _, (items, context) = tf.io.decode_proto(',
    '        record, "lists.ExampleList", ["examples", "context"], [tf.string] * 2, descriptor_source=DESCRIPTOR',
    '    )',
    ...(schema.features.length === 0
      ? ['    features = {}']
      : [
          '    # A list without a context has an empty one.',
          '    features = tf.io.parse_single_example(tf.strings.reduce_join(context), CONTEXT)',
        ]),
    ...decodingLines(schema.features, '    '),
    '    return features, tf.io.parse_example(items, ITEMS)',
  ],
};

function dict(name: string, features: Schema['features'], use: Use): string {
  return `${name} = ${pythonDict(tensorflowEntries(features, use))}`;
}

/** The message by its fields, so that no package of TensorFlow Serving is needed: the messages within are bytes on the wire. */
const EXAMPLE_LIST = [
  'FILE = descriptor_pb2.FileDescriptorProto(name="lists.proto", package="lists")',
  'MESSAGE = FILE.message_type.add(name="ExampleList")',
  'MESSAGE.field.add(name="examples", number=1, type="TYPE_BYTES", label="LABEL_REPEATED")',
  'MESSAGE.field.add(name="context", number=2, type="TYPE_BYTES", label="LABEL_OPTIONAL")',
  'DESCRIPTOR = b"bytes://" + descriptor_pb2.FileDescriptorSet(file=[FILE]).SerializeToString()',
];

const DATASET = [
  'def dataset():',
  '    paths = sorted(path for path in tf.io.gfile.glob(FILES) if not path.endswith(".idx"))',
  '    if not paths:',
  '        raise FileNotFoundError(FILES)',
  '    compression = "GZIP" if paths[0].endswith(".gz") else ""',
  '    return tf.data.TFRecordDataset(paths, compression).map(parse, num_parallel_calls=tf.data.AUTOTUNE)',
  '',
  '',
  'if __name__ == "__main__":',
  '    for example in dataset().take(1):',
  '        print(example)',
];
