import { quote } from '../../../../yaml/node.ts';
import type { Integer, Presence, SchemaFeature, Shape } from '../../../schema.ts';
import { decodeUtf8 } from '../encoding/scalar.ts';
import { type Message, messageOf, offsetOf, type Value } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { TYPES } from './domain.ts';
import { changeFeature, type FeatureSet, findColumn } from './feature-set.ts';
import { lengthsOf, product } from './lengths.ts';
import { readDims } from './shape.ts';

/** A dense tensor has a fixed shape. Without a default value, its reader rejects examples without the feature. */
export function applyDenseTensor(dense: Message, set: FeatureSet, run: Context): void {
  const feature = findColumn(dense, 'column_name', set, run);
  if (feature === undefined) return;
  const stated = messageOf(dense, 'shape');
  const dims = stated ? readDims(stated, run) : [];
  const shape = dims && denseShape(dense, feature, dims, run);
  const presence = densePresence(dense, feature, run);
  if (shape) changeFeature(set, feature.name, { shape });
  if (presence) changeFeature(set, feature.name, { presence });
}

function denseShape(
  dense: Message,
  { name, shape }: SchemaFeature,
  dims: readonly number[],
  run: Context,
): Shape | undefined {
  const size = product(dims);
  const { min, max } = lengthsOf(shape);
  if (size >= min && size <= max) return { type: 'fixed', dims };
  const other =
    min === max ? `${min}` : `${min} to ${max === Number.POSITIVE_INFINITY ? 'any number of' : max}`;
  const message = `a dense tensor has ${size} values, but the feature ${quote(name)} has ${other}`;
  const fix = 'make the numbers equal';
  return run.fail({ code: 'shape-mismatch', offset: offsetOf(dense, 'shape'), message, fix });
}

function densePresence(dense: Message, feature: SchemaFeature, run: Context): Presence | undefined {
  const stated = messageOf(dense, 'default_value');
  if (stated === undefined) return { required: true };
  const [field, values] = [...stated.fields][0] ?? [];
  const value = values?.[0];
  if (field === undefined || value === undefined) {
    const message = '"default_value" has no value';
    const fix = 'add an int_value, a float_value or a bytes_value, or remove it';
    return run.fail({ code: 'empty-default', offset: stated.offset, message, fix, lacking: stated });
  }
  if (field !== DEFAULTS[feature.kind]) {
    const type = TYPES[feature.kind];
    const message = `the default of ${quote(feature.name)}, which is ${type}, must be ${DEFAULTS[feature.kind]}: found ${field}`;
    return run.fail({ code: 'default-of-other-type', offset: value.offset, message });
  }
  const content = defaultOf(value);
  if (content !== undefined) return { ...feature.presence, default: [content] };
  const reason = 'only a default that is UTF-8 can be used';
  run.ignore({ field: 'default_value', reason, offset: value.offset });
  return { ...feature.presence, required: false };
}

const DEFAULTS = { int64: 'int_value', float: 'float_value', bytes: 'bytes_value' } as const;

function defaultOf({ value }: Value): Integer | string | undefined {
  if (value instanceof Uint8Array) return decodeUtf8(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return typeof value === 'number' ? value : undefined;
}
