/** schemas/plain-schema.json, for editors that check and complete the plain form, from the tables of its parser. */
import type { Kind } from '../src/base/kind.ts';
import { KINDS_OF_LABEL, KINDS_OF_TIE, KINDS_WITH } from '../src/schema/check/fault.ts';
import { FEATURE } from '../src/schema/forms/plain/keys.ts';
import { KIND_RULES } from '../src/schema/forms/plain/literals.ts';
import { FEATURE_DEFINITION, FILE } from '../src/schema/forms/plain/read.ts';
import type { Label, Tie } from '../src/schema/schema.ts';
import type { JsonSchema } from '../src/yaml/check.ts';
import { printJson } from './print-json.ts';

/** Keys that only some kinds may have. */
const KINDS_OF_KEY: Readonly<Record<string, readonly Kind[]>> = {
  min: KINDS_WITH.bounds,
  max: KINDS_WITH.bounds,
  names: KINDS_WITH.names,
  content: KINDS_WITH.content,
  ...tie('of', 'image-fact'),
  ...tie('at_least', 'at-least'),
  ...tie('name_of', 'name-of'),
  ...tie('row_lengths', 'ragged-values'),
  ...tie('index_of', 'sparse-index'),
};

function tie(key: string, type: Tie['type']): Record<string, readonly Kind[]> {
  return { [key]: KINDS_OF_TIE[type] };
}

const LABELS: readonly Label['type'][] = ['binary', 'regression'];

/** Further conditions for a feature of this kind. */
function refinement(kind: Kind): JsonSchema {
  const refused = Object.entries(KINDS_OF_KEY).filter(([, kinds]) => !kinds.includes(kind));
  const labels = LABELS.filter((type) => !KINDS_OF_LABEL[type].includes(kind));
  const properties = {
    ...Object.fromEntries(Object.entries(KIND_RULES[kind]).map(([key, { json }]) => [key, json])),
    ...Object.fromEntries(refused.map(([key]) => [key, false])),
    ...(labels.length > 0 && { label: { not: { enum: labels } } }),
  };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { required: ['kind'], properties: { kind: { const: kind } } }, then: { properties } };
}

/** A schema in the plain form. */
export const PLAIN_SCHEMA: JsonSchema = {
  ...FILE.json,
  anyOf: [hasFeatures('features'), hasFeatures('sequence')],
};

/** The definitions that `PLAIN_SCHEMA` refers to. */
export function plainDefinitions(): Record<string, JsonSchema> {
  const { allOf = [], ...feature } = FEATURE.json;
  const kinds = (['int64', 'float', 'bytes'] as const).map(refinement);
  return { [FEATURE_DEFINITION]: { ...feature, allOf: [...listOf(allOf), ...kinds] } };
}

/** The text of the file. */
export function renderPlainJsonSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Schema of TFRecord files in the plain form of tfrecord-fixture',
    description: 'Written by `npm run tables` from src/schema/forms/plain.',
    ...PLAIN_SCHEMA,
    definitions: plainDefinitions(),
  };
  return printJson(schema);
}

function hasFeatures(key: string): JsonSchema {
  return { required: [key], properties: { [key]: { minProperties: 1 } } };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
