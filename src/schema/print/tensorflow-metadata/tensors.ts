/** Prints tensor representations, which say what features have to do with each other. */
import { SEQUENCE } from '../../forms/tensorflow-metadata/meaning/feature-set.ts';
import type { SchemaFeature } from '../../schema.ts';
import { denseTensor } from './default.ts';
import type { Lose } from './loss.ts';
import { isDense, shapeMessage } from './shape.ts';
import { message, type TextField, text, word } from './text-proto.ts';
import { sayableTies, type Ties } from './ties.ts';

/** A tensor with its name. */
interface Tensor {
  readonly name: string;
  readonly kind: TextField;
}

/** The tensors of the features of an example or of a context; of every feature, where readers know no others. */
export function contextTensors(features: readonly SchemaFeature[], isEvery: boolean, lose: Lose): Tensor[] {
  const ties = sayableTies(features, lose);
  const tensors = features.flatMap((feature): Tensor[] => {
    const dense = denseTensor(feature, lose);
    const ragged = isRagged(feature, ties) ? raggedTensor(feature, [], features, ties) : undefined;
    const plain = isEvery && !dense && !ragged ? plainTensor(feature) : undefined;
    return [dense, ragged, plain].flatMap((kind) => (kind ? [{ name: feature.name, kind }] : []));
  });
  return [...tensors, ...sparseTensors(ties)];
}

/** The tensor of a feature that nothing else is said of: a reader refuses a dense one without a default. */
function plainTensor({ name, shape, presence }: SchemaFeature): TextField {
  const column = text('column_name', name);
  return presence.required && shape.type === 'fixed' && isDense(shape.dims)
    ? message('dense_tensor', column, shapeMessage(shape.dims))
    : message('varlen_sparse_tensor', column);
}

/** The tensors of feature lists, which readers know by these alone. */
export function sequenceTensors(features: readonly SchemaFeature[], lose: Lose): Tensor[] {
  const ties = sayableTies(features, lose);
  for (const { name, presence } of features)
    if (presence.default !== undefined) lose(name, 'presence', 'a feature list has no default');
  for (const [name, { type }] of ties)
    if (type === 'sparse-index') lose(name, 'tie', 'sparse tensors are not made of feature lists');
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

/** The partitions of a feature's values, from the outermost rows to the innermost. */
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

/** A sparse tensor for each feature that indices belong to. */
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

/** The default group of tensors; a name that is taken gets a number. */
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
