import { isDeepStrictEqual } from 'node:util';
import { SEQUENCE } from '../../forms/tensorflow-metadata/meaning/feature-set.ts';
import type { Integer, SchemaFeature } from '../../schema.ts';
import { int64 } from './domain.ts';
import { isDense, shapeMessage } from './shape.ts';
import { float, type Lose, message, type TextField, text, word } from './text-proto.ts';
import { printableTies, type Ties } from './ties.ts';

/** The dense tensor of a feature with a default; undefined without one, or if it cannot be expressed. */
function denseTensor(feature: SchemaFeature, lose: Lose): TextField | undefined {
  const { name, shape, presence } = feature;
  if (presence.default === undefined) return undefined;
  const [first, ...others] = presence.default;
  const value = first === undefined ? undefined : literal(feature, first);
  if (shape.type === 'variable')
    lose(name, 'presence', 'only features with a fixed shape can have a default');
  else if (others.some((other) => !isDeepStrictEqual(other, first)))
    lose(name, 'presence', 'a default is one value for all elements');
  else if (value === undefined || !isDense(shape.dims))
    lose(name, 'presence', 'the default does not fit the feature');
  else {
    const column = text('column_name', name);
    return message('dense_tensor', column, shapeMessage(shape.dims), message('default_value', value));
  }
  return undefined;
}

function literal({ kind }: SchemaFeature, value: Integer | string): TextField | undefined {
  if (kind === 'bytes') return typeof value === 'string' ? text('bytes_value', value) : undefined;
  if (kind === 'float') return typeof value === 'number' ? float('float_value', value) : undefined;
  const integer = int64(value);
  return integer === undefined ? undefined : word('int_value', integer);
}

/** Prints tensor representations, which describe how features belong together. */

/** A tensor with its name. */
interface Tensor {
  readonly name: string;
  readonly kind: TextField;
}

/** The tensors of an example or a context. `isEvery`: every feature gets one, because readers ignore all others. */
export function contextTensors(features: readonly SchemaFeature[], isEvery: boolean, lose: Lose): Tensor[] {
  const ties = printableTies(features, lose);
  const tensors = features.flatMap((feature): Tensor[] => {
    const dense = denseTensor(feature, lose);
    const ragged = isRagged(feature, ties) ? raggedTensor(feature, [], features, ties) : undefined;
    const plain = isEvery && !dense && !ragged ? plainTensor(feature) : undefined;
    return [dense, ragged, plain].flatMap((kind) => (kind ? [{ name: feature.name, kind }] : []));
  });
  return [...tensors, ...sparseTensors(ties)];
}

/** The tensor of any other feature. A reader rejects examples without a dense one that has no default. */
function plainTensor({ name, shape, presence }: SchemaFeature): TextField {
  const column = text('column_name', name);
  return presence.required && shape.type === 'fixed' && isDense(shape.dims)
    ? message('dense_tensor', column, shapeMessage(shape.dims))
    : message('varlen_sparse_tensor', column);
}

/** The tensors of feature lists; readers ignore feature lists without one. */
export function sequenceTensors(features: readonly SchemaFeature[], lose: Lose): Tensor[] {
  const ties = printableTies(features, lose);
  for (const { name, presence } of features)
    if (presence.default !== undefined) lose(name, 'presence', 'a feature list cannot have a default');
  for (const [name, { type }] of ties)
    if (type === 'sparse-index') lose(name, 'tie', 'a sparse tensor cannot consist of feature lists');
  return features.map((feature) => ({
    name: feature.name,
    kind: raggedTensor(feature, [SEQUENCE], features, ties),
  }));
}

function isRagged({ name, shape }: SchemaFeature, ties: Ties): boolean {
  return (
    (shape.type === 'variable' && shape.row.length > 0 && isDense(shape.row)) ||
    ties.get(name)?.type === 'ragged-values'
  );
}

function raggedTensor(
  feature: SchemaFeature,
  path: readonly string[],
  features: readonly SchemaFeature[],
  ties: Ties,
): TextField {
  const byName = new Map(features.map((other) => [other.name, other]));
  const steps = [...path, feature.name].map((step) => text('step', step));
  return message('ragged_tensor', message('feature_path', ...steps), ...partitions(feature, byName, ties));
}

/** The partitions of a feature's values, outermost first. */
function partitions(
  { name, shape }: SchemaFeature,
  features: ReadonlyMap<string, SchemaFeature>,
  ties: Ties,
): TextField[] {
  const row = shape.type === 'variable' && isDense(shape.row) ? shape.row : [];
  const uniform = row.map((length) => message('partition', word('uniform_row_length', length)));
  const tie = ties.get(name);
  const lengths = tie?.type === 'ragged-values' ? features.get(tie.rowLengths) : undefined;
  if (lengths === undefined) return uniform;
  const outer = partitions(lengths, features, ties);
  return [...outer, message('partition', text('row_length', lengths.name)), ...uniform];
}

/** A sparse tensor for each feature that has indices. */
function sparseTensors(ties: Ties): Tensor[] {
  const names = [...ties].flatMap(([, tie]) => (tie.type === 'sparse-index' ? [tie.feature] : []));
  return [...new Set(names)].map((values) => {
    const indices = [...ties].flatMap(([name, tie]) =>
      tie.type === 'sparse-index' && tie.feature === values ? [{ name, size: tie.size }] : [],
    );
    const dims = indices.map(({ size }) => message('dim', word('size', size)));
    const columns = indices.map(({ name }) => text('index_column_names', name));
    const fields = [message('dense_shape', ...dims), ...columns, text('value_column_name', values)];
    return { name: values, kind: message('sparse_tensor', ...fields, word('already_sorted', true)) };
  });
}

/** The default group of tensors. A number is added to a name that is already in use. */
export function tensorGroup(tensors: readonly Tensor[]): TextField {
  const taken = new Set<string>();
  const entries = tensors.map(({ name, kind }) => {
    let key = name;
    for (let number = 2; taken.has(key); number++) key = `${name} (${number})`;
    taken.add(key);
    return message('tensor_representation', text('key', key), message('value', kind));
  });
  return message('tensor_representation_group', text('key', ''), message('value', ...entries));
}
