/** Reads Python schemas for tests. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../../src/base/problem.ts';
import { PYTHON_FORM } from '../../../src/schema/forms/python.ts';
import type { RecordType, Schema, SchemaFeature } from '../../../src/schema/schema.ts';

export interface Read {
  readonly schema: Schema | undefined;
  readonly problems: readonly Problem[];
}

export const IMPORT = 'import tensorflow as tf\n';

export async function readPython(
  content: string | Uint8Array,
  fragment: string | undefined,
  record?: RecordType,
): Promise<Read> {
  const problems: Problem[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const schema = await PYTHON_FORM.read({ name: 'spec.py', bytes, fragment, record }, (problem) =>
    problems.push(problem),
  );
  return { schema, problems };
}

export function pythonFile(name: string): Uint8Array {
  return readFileSync(new URL(`files/python/${name}`, import.meta.url));
}

/** A feature without its places, which most tests do not look at. */
export function withoutPlaces({
  place: _,
  places: __,
  ...facts
}: SchemaFeature): Omit<SchemaFeature, 'place' | 'places'> {
  return facts;
}

/** `line:column code` of each problem. */
export function marks(problems: readonly Problem[]): string[] {
  return problems.map(({ place, code }) => `${place?.line}:${place?.column} ${code}`);
}
