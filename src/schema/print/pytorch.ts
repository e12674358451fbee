/** Prints a program that reads records of a schema into PyTorch. */
import type { Content, Schema, SchemaFeature } from '../schema.ts';
import { pythonDict, pythonList, pythonLiteral, pythonNumber } from './python-literal.ts';
import { DATASET, EXAMPLE_LIST, FIELDS, READ } from './pytorch-code.ts';
import type { PrintOptions } from './tensorflow.ts';

/** Complete Python source for the packages torch and tfrecord, with an `IterableDataset` of the files. */
export function printPytorch(schema: Schema, { files }: PrintOptions): string {
  const all = [...schema.features, ...schema.sequence];
  const contents = new Set(all.flatMap(({ content }) => (content ? [content.type] : [])));
  const needsFields = schema.record === 'example-list' || contents.has('tensor');
  return [
    `"""Reads the records with PyTorch, one example at a time: pip install torch tfrecord${contents.has('image') ? ' pillow' : ''}."""`,
    'import glob',
    ...(contents.has('image') ? ['import io'] : []),
    ...(contents.has('json') ? ['import json'] : []),
    '',
    ...(contents.has('image') ? ['import numpy as np'] : []),
    'import torch',
    ...(contents.has('image') ? ['from PIL import Image'] : []),
    'from tfrecord import example_pb2',
    'from tfrecord.reader import tfrecord_iterator',
    '',
    `FILES = ${pythonLiteral(files)}`,
    '',
    '# By name: the list in the message, the shape (-1 is any number), what an absent one is (None is an error), and what',
    '# decodes a value.',
    `FEATURES = ${pythonDict(schema.features.map(entry))}`,
    ...(schema.record === 'example' ? [] : [`SEQUENCE = ${pythonDict(schema.sequence.map(entry))}`]),
    '',
    ...READ,
    ...(needsFields ? FIELDS : []),
    ...PARSERS[schema.record],
    ...DATASET,
    '',
  ].join('\n');
}

const LISTS = { int64: 'int64_list', float: 'float_list', bytes: 'bytes_list' } as const;

function entry(feature: SchemaFeature): [key: string, value: string] {
  const { name, kind, shape, content } = feature;
  const dims = shape.type === 'fixed' ? shape.dims : [-1, ...shape.row];
  const decode = content ? decoder(content) : 'None';
  return [
    name,
    `(${pythonLiteral(LISTS[kind])}, ${pythonList(dims.map(String))}, ${defaultOf(feature)}, ${decode})`,
  ];
}

function defaultOf({ kind, shape, presence }: SchemaFeature): string {
  if (presence.required) return 'None';
  if (shape.type === 'variable') return '[]';
  const count = shape.dims.reduce((product, dim) => product * dim, 1);
  const values = (presence.default ?? [kind === 'bytes' ? '' : 0]).map((value) =>
    kind === 'bytes' ? `${pythonLiteral(String(value))}.encode()` : pythonNumber(value),
  );
  return values.length === 1 && count !== 1 ? `${pythonList(values)} * ${count}` : pythonList(values);
}

/** A Python function that decodes the bytes of one value. */
function decoder(content: Content): string {
  switch (content.type) {
    case 'image':
      return 'lambda value: torch.from_numpy(np.array(Image.open(io.BytesIO(value))))';
    case 'text':
      return 'bytes.decode';
    case 'json':
      return 'json.loads';
    case 'raw':
    case 'tensor': {
      if (content.dtype === 'string') return 'None';
      // Field 4 of a TensorProto contains its elements.
      const bytes = content.type === 'raw' ? 'value' : 'dict(fields(value))[4]';
      const dtype = `torch.${content.dtype}`;
      return `lambda value: torch.frombuffer(bytearray(${bytes}), dtype=${dtype}).reshape(${pythonList(content.shape.map(String))})`;
    }
  }
}

const PARSERS: Readonly<Record<Schema['record'], readonly string[]>> = {
  example: [
    'def parse(record):',
    '    example = example_pb2.Example.FromString(record)',
    '    return {name: read(example.features.feature, name, *facts) for name, facts in FEATURES.items()}',
    '',
    '',
  ],
  'sequence-example': [
    'def parse(record):',
    '    """The context, and of each feature list its steps."""',
    '    example = example_pb2.SequenceExample.FromString(record)',
    '    context = {name: read(example.context.feature, name, *facts) for name, facts in FEATURES.items()}',
    '    lists = example.feature_lists.feature_list',
    '    return context, {name: steps(lists, name, *facts) for name, facts in SEQUENCE.items()}',
    '',
    '',
    'def steps(lists, name, kind, shape, default, decode):',
    '    if name not in lists and default is None:',
    '        raise KeyError(f"no feature list {name!r}")',
    '    return [read({name: step}, name, kind, shape, [], decode) for step in lists[name].feature]',
    '',
    '',
  ],
  'example-list': EXAMPLE_LIST,
};
