import type { Domain, Integer, SchemaFeature } from '../schema.ts';
import { type ElementClass, elementClass, type Loss, namesLoss } from './tfds-element.ts';
import { featureJson, type Json, sequenceJson, shapeJson } from './tfds-json.ts';

/** The description of a feature for TFDS. */
export interface Described {
  readonly json: Json;
  /** The names of its classes, by number. */
  readonly names: readonly string[] | undefined;
  readonly losses: readonly Loss[];
}

/** Describes a feature by the most specific class whose serialisation is the feature's list. */
export function describeFeature(feature: SchemaFeature): Described {
  const { shape, presence } = feature;
  const element = elementClass(feature);
  // Only a plain tensor can be absent. An absent list of any length is read as empty.
  const isOptional = !presence.required && shape.type === 'fixed';
  const losses = defaultLosses(feature);
  const json = isOptional || element === undefined ? undefined : inShape(element, feature);
  if (element !== undefined && json !== undefined)
    return { json, names: element.names, losses: [...losses, ...(element.losses ?? [])] };
  const lost = element === undefined ? losses : [...losses, ...plainLosses(element)];
  return { json: tensor(feature, isOptional), names: undefined, losses: lost };
}

/** One element, or a sequence of elements; undefined for a sequence of rows, which TFDS would write as ragged. */
function inShape({ json, isOpen = false }: ElementClass, { shape }: SchemaFeature): Json | undefined {
  const [length, ...row] = shape.type === 'fixed' ? shape.dims : [-1, ...shape.row];
  if (json === undefined || length === undefined) return json;
  return row.length === 0 && !isOpen ? sequenceJson(json, length) : undefined;
}

const DTYPES = { int64: 'int64', float: 'float32', bytes: 'string' } as const;

function tensor({ kind, shape, domain }: SchemaFeature, isOptional: boolean): Json {
  const dims = shape.type === 'fixed' ? shape.dims : [-1, ...shape.row];
  const bounds = kind === 'bytes' ? {} : boundsJson(domain);
  const fields = { dtype: DTYPES[kind], encoding: 'none', ...bounds, ...(isOptional && { optional: true }) };
  return featureJson('tensor_feature.Tensor', 'tensor', { ...fields, shape: shapeJson(dims) });
}

/** In TFDS bounds are integers, even those of floats. */
function boundsJson({ min, max }: Domain = {}): { readonly [key: string]: Json } {
  return {
    ...(isWhole(min) && { minimum: String(min) }),
    ...(isWhole(max) && { maximum: String(max) }),
  };
}

function isWhole(bound: Integer | undefined): boolean {
  return typeof bound === 'number' ? Number.isSafeInteger(bound) : bound !== undefined;
}

/** What TFDS reads for an absent optional tensor. */
const ABSENT: Readonly<Record<SchemaFeature['kind'], Integer>> = {
  int64: String(-(2n ** 63n)),
  float: -(2 - 2 ** -23) * 2 ** 127,
  bytes: '',
};

function defaultLosses({ kind, shape, presence }: SchemaFeature): readonly Loss[] {
  const values = presence.default ?? [];
  if (presence.required || values.length === 0) return [];
  const isList = shape.type === 'variable';
  if (!isList && values.every((value) => String(value) === String(ABSENT[kind]))) return [];
  const read = isList ? 'an empty list' : kind === 'bytes' ? 'an empty string' : ABSENT[kind];
  const message = `TFDS reads ${read} if it is absent, not the default ${values.slice(0, 3).join(', ')}`;
  return [{ fact: 'presence', code: 'tfds-default', message, fix: 'replace it after reading' }];
}

/** What is lost by using a plain tensor. */
function plainLosses({ names, decode, losses = [] }: ElementClass): readonly Loss[] {
  const lost = [...losses];
  if (names !== undefined)
    lost.push(namesLoss('TFDS has no class names for a tensor that is optional or has rows'));
  const message = 'TFDS returns the bytes as they are';
  if (decode !== undefined) lost.push({ fact: 'content', code: 'tfds-content', message, fix: decode });
  return lost;
}
