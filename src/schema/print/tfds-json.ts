/** A value of a JSON text. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const MODULE = 'tensorflow_datasets.core.features';

/** A message `Feature` of TFDS. */
export function featureJson(pythonClass: string, content: string, fields: Json): Json {
  return { [content]: fields, pythonClassName: `${MODULE}.${pythonClass}` };
}

/** A message `Shape`; -1 means any size. In the JSON of protos, 64-bit integers are strings. */
export function shapeJson(dims: readonly number[]): Json {
  return dims.length === 0 ? {} : { dimensions: dims.map(String) };
}

/** A sequence of features; the length -1 means any length. */
export function sequenceJson(feature: Json, length: number): Json {
  return featureJson('sequence_feature.Sequence', 'sequence', { feature, length: String(length) });
}
