import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SEGDENSE_FORM } from '../../../src/schema/forms/segdense.ts';
import { printPlain } from '../../../src/schema/print/plain.ts';
import { assertProblems, readPlain, readWith, withoutPlaces } from '../reading.ts';

const read = (content: string, fragment?: string) =>
  readWith(SEGDENSE_FORM, content, 'schema.json', fragment);

test('lengths are shapes, and the reader has a default for every feature', async () => {
  const { schema, problems } = await read(`{"schema": [
  {"feature_name": "id", "dtype": "int64_list", "length": 1},
  {"feature_name": "embedding", "dtype": "float_list", "length": 64},
  {"feature_name": "tags", "dtype": "bytes_list", "length": 2},
  {"feature_name": "history", "dtype": "int64_list", "length": -1}
]}`);
  assert.deepEqual(problems, []);
  assert.ok(schema);
  assert.deepEqual(schema.features[1]?.place, { file: 'schema.json', line: 3, column: 20 });
  assert.equal(
    printPlain(schema),
    `record: example
features:
  id: { kind: int64, shape: [1], optional: true, default: 0 }
  embedding: { kind: float, shape: [64], optional: true, default: 0 }
  tags: { kind: bytes, shape: [2], optional: true, default: "" }
  history: { kind: int64, length: { min: 0 }, optional: true }
`,
  );
});

test('mistakes stand where they did', async () => {
  const { problems } = await read(`{"schema": [
  {"feature_name": "id", "dtype": "int32_list", "length": 1},
  {"feature_name": "a", "dtype": "int64_list", "length": 0}
]}`);
  assertProblems(problems, [
    { at: '2:35', says: /must be one of int64_list, float_list, bytes_list/ },
    { at: '3:58', says: /a whole number from 1 to/ },
  ]);
});

test('names of Python variables are refused', async () => {
  const { schema, problems } = await read('{"schema": []}', 'SPEC');
  assert.equal(schema, undefined);
  assertProblems(problems, [{ at: '1:1', code: 'not-python', says: /":SPEC"/ }]);
});

test('the schema of the built-in example is the same in the plain form', async () => {
  const text = readFileSync(new URL('../../../examples/home-recap/schema.json', import.meta.url), 'utf8');
  const { schema } = await read(text);
  assert.ok(schema);
  const { schema: plain, problems } = await readPlain(printPlain(schema));
  assert.deepEqual(problems, []);
  assert.ok(plain);
  assert.deepStrictEqual(withoutPlaces(plain), withoutPlaces(schema));
});
