import type { Schema, SchemaFeature } from '../../../src/schema/schema.ts';

/** A feature of which the name and the kind are given at least. */
export type GivenFeature = Pick<SchemaFeature, 'name' | 'kind'> & Partial<SchemaFeature>;

/** A schema of examples; what is not given of a feature is one value that is always there. */
export function schemaOf(...features: readonly GivenFeature[]): Schema {
  const place = { file: 'schema', line: 1, column: 1 };
  const rest = { shape: { type: 'fixed', dims: [] }, presence: { required: true }, place } as const;
  return { record: 'example', features: features.map((feature) => ({ ...rest, ...feature })), sequence: [] };
}
