/** Reads schemas in tests, and compares the problems with what is expected. */
import assert from 'node:assert/strict';
import type { Problem } from '../../src/base/problem.ts';
import type { SchemaForm } from '../../src/schema/form.ts';
import { PLAIN_FORM } from '../../src/schema/forms/plain.ts';
import type { Schema, SchemaFeature } from '../../src/schema/schema.ts';

export interface Reading {
  readonly schema: Schema | undefined;
  readonly problems: readonly Problem[];
}

/** What a form makes of a file. */
export async function readWith(
  form: SchemaForm,
  content: string | Uint8Array,
  name = 'f.yaml',
  fragment?: string,
): Promise<Reading> {
  const problems: Problem[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const schema = await form.read({ name, bytes, fragment }, (problem) => problems.push(problem));
  return { schema, problems };
}

/** What the plain form makes of a text. */
export function readPlain(content: string | Uint8Array, name?: string): Promise<Reading> {
  return readWith(PLAIN_FORM, content, name);
}

/** The schema without places, which is all that its printed form holds. */
export function withoutPlaces(schema: Schema) {
  const bare = ({ place: _, places: __, ...feature }: SchemaFeature) => feature;
  const { record, features, sequence } = schema;
  return { record, features: features.map(bare), sequence: sequence.map(bare) };
}

/** A problem as a test expects it. */
export interface Expected {
  /** Line and column, as in `2:7`. */
  readonly at: string;
  readonly code?: string;
  readonly severity?: 'error' | 'warning';
  /** A part of the message that tells it from others. */
  readonly says: RegExp;
}

/** Asserts that these are the problems, and no others. */
export function assertProblems(problems: readonly Problem[], expected: readonly Expected[]): void {
  const shown = problems.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`).join('\n');
  assert.equal(problems.length, expected.length, shown);
  for (const [i, { at, code, severity = 'error', says }] of expected.entries()) {
    const problem = problems[i];
    assert.ok(problem);
    assert.equal(`${problem.place?.line}:${problem.place?.column}`, at, shown);
    assert.match(problem.message, says);
    assert.equal(problem.severity, severity, shown);
    if (code !== undefined) assert.equal(problem.code, code);
  }
}
