import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Problem } from '../../../../src/base/problem.ts';
import { TENSORFLOW_METADATA_FORM } from '../../../../src/schema/forms/tensorflow-metadata.ts';
import type { Schema, SchemaFeature } from '../../../../src/schema/schema.ts';

/** Reads a schema, with its problems as `line:column severity code`, from the top of the file to its end. */
export async function read(content: string | Uint8Array, name = 'f.pbtxt') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const problems: Problem[] = [];
  const file = { name, bytes, fragment: undefined };
  const schema = await TENSORFLOW_METADATA_FORM.read(file, (problem) => problems.push(problem));
  return { schema, problems, found: problems.toSorted(byPlace).map(describe) };
}

/** Reads a file of the folder beside this one. */
export function readFile(name: string) {
  return read(readFileSync(new URL(`files/${name}`, import.meta.url)), name);
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function describe({ severity, code, place }: Problem): string {
  return `${place?.line}:${place?.column} ${severity} ${code}`;
}

/** A schema without places, which differ between encodings. */
export function withoutPlaces(schema: Schema | undefined) {
  if (schema === undefined) return undefined;
  const { record, features, sequence } = schema;
  return { record, features: features.map(facts), sequence: sequence.map(facts) };
}

/** What is known of a feature, without its places. */
export function facts(feature: SchemaFeature) {
  const { place: _, places: __, ...rest } = feature;
  return rest;
}

/** The facts of the features of a text, by name; the schema must have no problem but those that are named. */
export async function factsOf(text: string, ...expected: readonly string[]) {
  const { schema, found } = await read(text);
  assert.deepEqual(found, expected);
  const all = [...(schema?.features ?? []), ...(schema?.sequence ?? [])];
  return Object.fromEntries(all.map((feature) => [feature.name, facts(feature)]));
}
