import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { formatProblem, type Problem } from '../../../src/base/problem.ts';
import type { SchemaForm } from '../../../src/schema/form.ts';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';

/** What lies beside a schema file, by name. */
export type Siblings = Readonly<Record<string, string>>;

/** Reads a text as a form does, and returns the schema with the problems as users see them. */
export async function readForm(
  form: SchemaForm,
  text: string | Uint8Array,
  { name = 'features.json', siblings = {} }: { name?: string; siblings?: Siblings } = {},
) {
  const encoder = new TextEncoder();
  const problems: Problem[] = [];
  const file = {
    name,
    bytes: typeof text === 'string' ? encoder.encode(text) : text,
    fragment: undefined,
    siblings: (sibling: string) =>
      Object.hasOwn(siblings, sibling) ? encoder.encode(siblings[sibling]) : undefined,
  };
  const schema = await form.read(file, (problem) => problems.push(problem));
  return { schema, problems, texts: problems.map(formatProblem) };
}

/** Reads a folder of files/tfds. */
export function readFolder(name: string) {
  const folder = new URL(`files/tfds/${name}/`, import.meta.url);
  const siblings = Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
  );
  return readForm(TFDS_FORM, siblings['features.json'] ?? '', { name: `${name}/features.json`, siblings });
}

/** Asserts that these are the problems, as `line:column code`, and no others. */
export function assertProblems(problems: readonly Problem[], expected: readonly string[]): void {
  const shown = problems.map(formatProblem).join('\n');
  const found = problems.map(({ place, ...problem }) => {
    const code = 'code' in problem ? ` ${problem.code}` : '';
    return `${place?.line}:${place?.column}${code}`;
  });
  // Until all problems carry codes, only their places can be compared.
  const comparable = expected.map((text, i) => (found[i]?.includes(' ') ? text : text.replace(/ .*/, '')));
  assert.deepEqual(found, comparable, shown);
}
