/** More first moves of a new user: merge conflicts, folders, and lengths that the schema does not allow. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemsError } from '../../src/base/problem.ts';
import { CONFIG, type Files, problemsOf } from './first-moves.ts';
import { makeFolder, runIn } from './in-process.ts';

const GROUP = `features:
  l.a: { kind: int64, length: { group: g, max: 5 } }
  l.b: { kind: float, length: { group: g } }
  c: { kind: float, shape: [4] }
`;
const ROWS = `features:
  n: { kind: int64, length: { max: 5 } }
  v: { kind: float, length: {}, row_lengths: n }
`;
const LENGTHS: readonly (readonly [schema: string, text: string, says: string])[] = [
  [GROUP, 'features: {l.a: {length: {min: 1, max: 2}}}', 'spec.yaml:1 length-of-group'],
  [GROUP, 'features: {l.*: {length: {min: 1, max: 2}}}', ''],
  [GROUP, 'features: {l.*: {length: {min: 1, max: 6}}}', 'spec.yaml:1 length-outside-schema'],
  [ROWS, 'features: {v: {length: {min: 1, max: 2}}}', 'spec.yaml:1 length-outside-schema'],
];

for (const [schema, text, says] of LENGTHS)
  test(`lengths in the spec: ${text}`, async () => {
    const files = { 'plain.yaml': schema, 'spec.yaml': text };
    assert.equal(await problemsOf({ schema: 'plain.yaml', fixture: 'spec.yaml' }, files), says);
  });

test('a config in a folder of its own, whose paths start there', async () => {
  const folder = makeFolder({ 'ml/config.yaml': CONFIG, 'ml/schema.json': '{"schema": []}' });
  await assert.rejects(runIn(folder, { mode: 'plan', config: 'ml/config.yaml' }), (cause) => {
    assert.ok(cause instanceof ProblemsError);
    const [{ code, fix } = { code: '', fix: '' }] = cause.problems;
    assert.deepEqual([cause.problems.length, code], [1, 'input-not-found']);
    assert.match(fix, /set "working-directory" to ml, and "config" to config.yaml$/);
    return true;
  });
});

/** As Git leaves a file that two branches changed on the same lines. */
const conflicted = (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`;

const CONFLICTS: readonly (readonly [inputs: Files, file: string, text: string])[] = [
  [{ config: 'config.yaml' }, 'config.yaml', CONFIG],
  [{ schema: 'plain.yaml', fixture: 'spec.yaml' }, 'spec.yaml', 'profile: smoke\n'],
  [{ schema: 'plain.yaml' }, 'plain.yaml', 'features: { a: { kind: int64 } }\n'],
  [{ schema: 's.json' }, 's.json', '{"schema": []}\n'],
  [{ schema: 's.pbtxt' }, 's.pbtxt', 'feature { name: "a" type: INT }\n'],
  [{ schema: 'features.py:F' }, 'features.py', 'F = {}\n'],
];

for (const [inputs, file, text] of CONFLICTS)
  test(`a merge conflict in ${file}`, async () => {
    const broken = `\n${conflicted(text)}`;
    assert.equal(await problemsOf(inputs, { [file]: broken }), `${file}:2 merge-conflict`);
  });
