/** What a plan asks of several examples together is looked for in the records, whoever wrote them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ManifestFile } from '../../src/fixture/manifest.ts';
import { checkTogether } from '../../src/run/check-together.ts';
import { feature, planAll, specOf } from '../plan/options.ts';
import { example } from '../verify/build.ts';

const FEATURES = [feature({ name: 'user' }), feature({ name: 'age' }), feature({ name: 'row' })];
const SPEC = specOf(`entities: { user: { features: [age], rows: 2 } }
features: { row: { distribution: unique } }`);

type Row = readonly [user: number, age: number | undefined, row: number | undefined];

/** The codes and messages that these records give; `firstExample` is that of the first one. */
function found(rows: readonly Row[], firstExample = 0, examples = 100): string[] {
  const { data } = planAll(FEATURES, SPEC, { examples }).plan;
  const file = { file: 'f', firstExample, examples: rows.length, bytes: 0, sha256: '', contentSha256: '' };
  const check = checkTogether(data, [file satisfies ManifestFile]);
  for (const [user, age, row] of rows) {
    const values = Object.entries({ user, age, row });
    check?.onRecord(
      example(
        ...values.flatMap(([name, value]) =>
          value === undefined ? [] : [[name, { int64: [value] }] as const],
        ),
      ),
    );
  }
  return (check?.problems() ?? []).map(({ code, message }) => `${code}: ${message}`);
}

test('records that are as planned', () => {
  assert.deepEqual(
    found([
      [5, 1, 1],
      [5, 1, 9],
      [3, 1, 2],
      [3, 1, 7],
    ]),
    [],
  );
});

test('a value that comes twice, in any two examples', () => {
  assert.deepEqual(
    found([
      [5, 1, 1],
      [5, 1, 9],
      [3, 1, 1],
    ]),
    ['value-not-unique: "row" was to be unique: example 2 has a value that an example before it has'],
  );
});

test('absent ids are no repetition', () => {
  assert.deepEqual(
    found([
      [5, 1, undefined],
      [5, 1, undefined],
    ]),
    [],
  );
});

test('an entity with two ages, or with an age that is absent in one of its rows', () => {
  const message = 'entity-differs: "age" was to be the same in all examples of "user": example 1 differs';
  assert.deepEqual(
    found([
      [5, 1, 1],
      [5, 2, 2],
    ]),
    [message],
  );
  assert.deepEqual(
    found([
      [5, 1, 1],
      [5, undefined, 2],
    ]),
    [message],
  );
});

test('two entities of one id', () => {
  assert.deepEqual(
    found([
      [5, 1, 1],
      [5, 1, 2],
      [5, 1, 3],
      [5, 1, 4],
    ]),
    ['value-not-unique: "user" was to be unique: example 2 has a value that an example before it has'],
  );
});

test('a shard that begins within an entity', () => {
  assert.deepEqual(
    found(
      [
        [5, 1, 1],
        [3, 2, 2],
        [3, 2, 3],
      ],
      7,
    ),
    [],
  );
  assert.equal(
    found(
      [
        [5, 1, 1],
        [3, 2, 2],
        [3, 2, 3],
      ],
      8,
    ).length,
    2,
  );
});

test('a plan that asks for nothing of the kind is not checked', () => {
  assert.equal(checkTogether(planAll(FEATURES).plan.data, []), undefined);
});
