import type { Kind } from '../../base/kind.ts';
import type { Content, RaggedPartition, SchemaFeature, Tie } from '../schema.ts';
import { pythonList, pythonLiteral, pythonNumber } from './python-literal.ts';

/** Prints features as the TensorFlow classes that read them. */

/** What the dict describes, which decides the classes that TensorFlow's functions accept. */
export type Use = 'example' | 'context' | 'steps';

const DTYPES: Readonly<Record<Kind, string>> = { int64: 'tf.int64', float: 'tf.float32', bytes: 'tf.string' };

const PARTITIONS: Readonly<Record<RaggedPartition, string>> = {
  'row-splits': 'RowSplits',
  'row-starts': 'RowStarts',
  'row-limits': 'RowLimits',
  'value-rowids': 'ValueRowIds',
};

/** The entries of the dict, as Python source. */
export function tensorflowEntries(
  features: readonly SchemaFeature[],
  use: Use,
): [key: string, value: string][] {
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  return features.map((feature) => [feature.name, tensorflowFeature(feature, byName, use)]);
}

function tensorflowFeature(
  feature: SchemaFeature,
  byName: ReadonlyMap<string, SchemaFeature>,
  use: Use,
): string {
  const { kind, shape, presence } = feature;
  const dtype = DTYPES[kind];
  if (shape.type === 'fixed') {
    const dims = pythonList(shape.dims.map(String));
    if (use === 'steps')
      return `tf.io.FixedLenSequenceFeature(${dims}, ${dtype}${presence.required ? '' : ', allow_missing=True'})`;
    return `tf.io.FixedLenFeature(${dims}, ${dtype}${presence.required ? '' : `, ${defaultOf(feature, shape.dims)}`})`;
  }
  if (use === 'example') {
    const sparse = sparseOf(feature, byName);
    if (sparse !== undefined) return sparse;
  }
  const isPartition = [...byName.values()].some(({ tie }) => followedBy(tie) === feature.name);
  // A partition is always a flat list.
  const partitions = isPartition ? [] : partitionsOf(feature, byName, new Set());
  if (use === 'example' && !feature.tie && !isPartition && shape.row.length > 0)
    return `tf.io.FixedLenSequenceFeature(${pythonList(shape.row.map(String))}, ${dtype}, allow_missing=True)`;
  if (partitions.length === 0) return `tf.io.RaggedFeature(${dtype})`;
  return `tf.io.RaggedFeature(${dtype}, ${pythonLiteral(feature.name)}, ${pythonList(partitions)})`;
}

/** The default of the feature: that of the schema or, because one is needed, zeros. */
function defaultOf({ kind, presence }: SchemaFeature, dims: readonly number[]): string {
  const count = dims.reduce((product, dim) => product * dim, 1);
  const literals = (presence.default ?? [kind === 'bytes' ? '' : 0]).map((value) => {
    if (kind === 'bytes') return pythonLiteral(String(value));
    const number = pythonNumber(value);
    return kind === 'float' && /^-?\d+$/.test(number) ? `${number}.0` : number;
  });
  const [first = '0'] = literals;
  if (dims.length === 0) return first;
  return literals.length === 1 && count !== 1 ? `[${first}] * ${count}` : pythonList(literals);
}

/** The indices or the values of a sparse tensor; undefined for other features. */
function sparseOf(feature: SchemaFeature, byName: ReadonlyMap<string, SchemaFeature>): string | undefined {
  if (feature.tie?.type === 'sparse-index') return 'tf.io.VarLenFeature(tf.int64)';
  const indices: string[] = [];
  const sizes: string[] = [];
  for (const { name, tie } of byName.values()) {
    if (tie?.type !== 'sparse-index' || tie.feature !== feature.name) continue;
    indices.push(pythonLiteral(name));
    sizes.push(String(tie.size));
  }
  if (indices.length === 0) return undefined;
  const [keys, size] =
    indices.length === 1 ? [indices.join(), sizes.join()] : [pythonList(indices), pythonList(sizes)];
  return `tf.io.SparseFeature(${keys}, ${pythonLiteral(feature.name)}, ${DTYPES[feature.kind]}, ${size})`;
}

function followedBy(tie: Tie | undefined): string | undefined {
  if (tie?.type === 'ragged-values') return tie.rowLengths;
  return tie?.type === 'ragged-partition' ? tie.feature : undefined;
}

/** The partitions of a ragged feature, outermost first. */
function partitionsOf(
  feature: SchemaFeature,
  byName: ReadonlyMap<string, SchemaFeature>,
  seen: Set<string>,
): string[] {
  const { tie, shape } = feature;
  const key = followedBy(tie);
  const outer = key === undefined || seen.has(key) ? undefined : byName.get(key);
  const partitions = outer ? partitionsOf(outer, byName, seen.add(feature.name)) : [];
  if (outer) {
    const type = tie?.type === 'ragged-partition' ? PARTITIONS[tie.partition] : 'RowLengths';
    partitions.push(`tf.io.RaggedFeature.${type}(${pythonLiteral(outer.name)})`);
  }
  const row = shape.type === 'variable' ? shape.row : [];
  return [...partitions, ...row.map((length) => `tf.io.RaggedFeature.UniformRowLength(${length})`)];
}

/** Prints code that decodes the content of bytes features. */

/** Lines that replace the bytes of `features` with their decoded content; none if there is nothing to decode. */
export function decodingLines(features: readonly SchemaFeature[], indent: string): string[] {
  return features.flatMap(({ name, content, shape, presence }) => {
    const decoded = content && decoder(content, 'value');
    if (decoded === undefined || !content) return [];
    const at = `features[${pythonLiteral(name)}]`;
    const isOne = shape.type === 'fixed' && shape.dims.every((dim) => dim === 1);
    if (!presence.required || shape.type !== 'fixed')
      return [`${indent}# ${at} may be empty; each of its values decodes as ${decoded}.`];
    if (isOne) return [`${indent}value = tf.reshape(${at}, [])`, `${indent}${at} = ${decoded}`];
    const signature = signatureOf(content);
    if (signature === undefined)
      return [`${indent}# The images of ${at} differ in size; each decodes as ${decoded}.`];
    return [
      `${indent}values = tf.reshape(${at}, [-1])`,
      `${indent}${at} = tf.map_fn(lambda value: ${decoded}, values, fn_output_signature=${signature})`,
    ];
  });
}

/** The expression that decodes one value; undefined for text, which stays bytes. */
function decoder(content: Content, value: string): string | undefined {
  switch (content.type) {
    case 'image': {
      // TensorFlow does not accept 2, but with 0 it keeps grey with alpha as it is.
      const channels = content.channels === 2 ? 0 : content.channels;
      return `tf.io.decode_image(${value}, ${channels}, tf.uint${content.bits}, expand_animations=False)`;
    }
    case 'tensor':
      return `tf.ensure_shape(tf.io.parse_tensor(${value}, tf.${content.dtype}), ${dimsOf(content.shape)})`;
    case 'raw':
      return content.dtype === 'string'
        ? undefined
        : `tf.reshape(${rawDecoder(content.dtype, value)}, ${dimsOf(content.shape)})`;
    case 'text':
    case 'json':
      return undefined;
  }
}

/** `decode_raw` does not support unsigned integers of 32 and 64 bits. */
function rawDecoder(dtype: string, value: string): string {
  const unsigned = /^uint(32|64)$/.exec(dtype);
  const raw = `tf.io.decode_raw(${value}, tf.${unsigned ? dtype.slice(1) : dtype})`;
  return unsigned ? `tf.bitcast(${raw}, tf.${dtype})` : raw;
}

function signatureOf(content: Content): string | undefined {
  if (content.type === 'tensor' || content.type === 'raw')
    return `tf.TensorSpec(${dimsOf(content.shape)}, tf.${content.dtype})`;
  if (content.type !== 'image') return undefined;
  const { height, width, channels, bits } = content;
  const isFixed = height.min === height.max && width.min === width.max;
  return isFixed ? `tf.TensorSpec([${height.min}, ${width.min}, ${channels}], tf.uint${bits})` : undefined;
}

function dimsOf(shape: readonly number[]): string {
  return pythonList(shape.map(String));
}
