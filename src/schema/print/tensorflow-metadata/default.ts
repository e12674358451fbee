import { isDeepStrictEqual } from 'node:util';
import type { Integer, SchemaFeature } from '../../schema.ts';
import { int64 } from './domain.ts';
import type { Lose } from './loss.ts';
import { isDense, shapeMessage } from './shape.ts';
import { float, message, type TextField, text, word } from './text-proto.ts';

/** The dense tensor of a feature that has a default; undefined without one, or where it cannot be said. */
export function denseTensor(feature: SchemaFeature, lose: Lose): TextField | undefined {
  const { name, shape, presence } = feature;
  if (presence.default === undefined) return undefined;
  const [first, ...others] = presence.default;
  const value = first === undefined ? undefined : literal(feature, first);
  if (shape.type === 'variable') lose(name, 'presence', 'only features of a fixed shape have a default');
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
