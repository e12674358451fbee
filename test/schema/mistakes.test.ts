/** Mistakes as a user makes them, over all forms: each is found in the file, line and column where it is made. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Problem } from '../../src/base/problem.ts';
import { checkSchema } from '../../src/schema/check.ts';
import { readPreset } from '../../src/schema/presets.ts';
import { recogniseForm } from '../../src/schema/recognise.ts';
import { MISTAKES } from './mistakes.ts';

/** What the input `schema` does with a file of this name. */
async function problemsOf(source: string, content: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const onProblem = (problem: Problem) => problems.push(problem);
  if (source.startsWith('preset:')) {
    await readPreset(source.slice('preset:'.length), onProblem);
    return problems;
  }
  const [name = '', fragment] = source.split(':');
  const file = { name, bytes: Buffer.from(content, 'latin1'), fragment };
  const schema = await recogniseForm(file, onProblem)?.read(file, onProblem);
  if (schema && problems.length === 0) checkSchema(schema, onProblem);
  return problems;
}

suite('a mistake in a schema is found where it is made', () => {
  for (const [what, source, content, ...expected] of MISTAKES) {
    test(`${what}: ${source}`, async () => {
      const problems = await problemsOf(source, content);
      const found = problems.map(({ place, code }) =>
        place === undefined ? code : `${place.file}:${place.line}:${place.column} ${code}`,
      );
      assert.deepEqual(found, expected);
      assert.ok(problems.every(({ message }) => message !== ''));
    });
  }
});

test('the table has mistakes of every form', () => {
  assert.ok(MISTAKES.length >= 40, `${MISTAKES.length}`);
});
