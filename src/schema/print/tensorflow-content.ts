/** What the bytes of features hold, decoded by TensorFlow. */
import type { Content, SchemaFeature } from '../schema.ts';
import { pythonList, pythonLiteral } from './python-literal.ts';

/** Lines that replace the bytes of `features` with what they hold; none where nothing is to be decoded. */
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

/** The expression that decodes one value; undefined for texts, which are their bytes. */
function decoder(content: Content, value: string): string | undefined {
  switch (content.type) {
    case 'image': {
      // TensorFlow takes no 2, but leaves grey with transparency as it is.
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

/** `decode_raw` knows no unsigned integers of 32 and 64 bits. */
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
