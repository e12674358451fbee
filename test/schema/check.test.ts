/** Contradictions in a schema, for those that the plain form cannot even write; its own tests have the others. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Problem } from '../../src/base/problem.ts';
import { checkSchema } from '../../src/schema/check.ts';
import type { Schema, SchemaFeature } from '../../src/schema/schema.ts';
import { arbitrarySchema } from './arbitrary-schema.ts';
import { assertProblems, type Expected } from './reading.ts';

const place = (line: number, column: number) => ({ file: 'f', line, column });

function feature(name: string, line: number, more: Partial<SchemaFeature> = {}): SchemaFeature {
  const shape = { type: 'fixed', dims: [] } as const;
  return { name, kind: 'int64', shape, presence: { required: true }, place: place(line, 1), ...more };
}

function check(schema: Partial<Schema>, leftOut?: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const whole = { record: 'example', features: [], sequence: [], ...schema } as const;
  checkSchema(whole, (problem) => problems.push(problem), leftOut);
  return problems;
}

suite('a contradiction is reported once, where its fact stands', () => {
  const steps = { min: 1, max: 3 };
  const cases: readonly (readonly [what: string, schema: Partial<Schema>, ...expected: Expected[]])[] = [
    [
      'two features of one name',
      { features: [feature('a', 1), feature('a', 2)] },
      { at: '2:1', code: 'duplicate-feature', says: /already on line 1/ },
    ],
    [
      'the same name in both parts of a record is none',
      { record: 'sequence-example', features: [feature('a', 1)], sequence: [feature('a', 2)] },
    ],
    [
      'a sequence of an example',
      { sequence: [feature('a', 1, { steps })] },
      { at: '1:1', code: 'sequence-of-example', says: /only a sequence-example or an example-list/ },
    ],
    [
      'a dimension that is no number of elements',
      {
        features: [feature('a', 1, { shape: { type: 'fixed', dims: [-1] }, places: { shape: place(1, 9) } })],
      },
      { at: '1:9', code: 'bad-dimension', says: /is -1/ },
    ],
    [
      'a default in Python of another kind',
      { features: [feature('a', 1, { presence: { required: false, default: ['x'] } })] },
      { at: '1:1', code: 'not-int64', says: /the default of "a" is "x"/ },
    ],
    [
      'a value beyond 64 bits',
      { features: [feature('a', 1, { domain: { values: ['9223372036854775808'] } })] },
      { at: '1:1', code: 'not-int64', says: /9223372036854775808/ },
    ],
    [
      'bounds wider than the kind',
      { features: [feature('a', 1, { domain: { max: '99999999999999999999' } })] },
    ],
    [
      'exact bounds beyond 2^53',
      { features: [feature('a', 1, { domain: { min: '9007199254740993', max: '9007199254740992' } })] },
      { at: '1:1', code: 'min-above-max', says: /9007199254740993 of "a" is above its max 9007199254740992/ },
    ],
    [
      'a tie to the other part of the record',
      {
        record: 'sequence-example',
        features: [feature('a', 1)],
        sequence: [feature('b', 2, { tie: { type: 'at-least', feature: 'a' } })],
      },
      { at: '2:1', code: 'unknown-tie', says: /in the other part of the record/ },
    ],
    [
      'items of a list that are not equally many',
      {
        record: 'example-list',
        sequence: [
          feature('a', 1, { steps: { min: 0, max: 3 } }),
          feature('b', 2, { steps: { min: 5, max: 9 }, places: { steps: place(2, 8) } }),
        ],
      },
      { at: '2:8', code: 'group-contradicts', says: /"b" has at least 5 steps, "a" at most 3/ },
    ],
    [
      'a circle of three, to which a fourth leads',
      {
        features: [
          feature('d', 1, { tie: { type: 'at-least', feature: 'a' } }),
          feature('a', 2, { tie: { type: 'at-least', feature: 'b' } }),
          feature('b', 3, { tie: { type: 'at-least', feature: 'c' } }),
          feature('c', 4, { tie: { type: 'at-least', feature: 'a' } }),
        ],
      },
      { at: '2:1', code: 'cycle-of-ties', says: /"a", "b", "c", "a"/ },
    ],
    [
      'a label that follows another feature',
      {
        features: [
          feature('a', 1),
          feature('b', 2, { label: { type: 'binary' }, tie: { type: 'at-least', feature: 'a' } }),
        ],
      },
      { at: '2:1', code: 'label-and-tie', says: /follow from another feature/ },
    ],
  ];
  for (const [what, schema, ...expected] of cases) {
    test(what, () => assertProblems(check(schema), expected));
  }
});

test('a tie to a feature that the form could not read is not reported', () => {
  const features = [feature('a', 1, { tie: { type: 'at-least', feature: 'gone' } })];
  assert.equal(check({ features }).length, 1);
  assert.deepEqual(check({ features }, new Set(['gone'])), []);
});

test('random schemas without contradictions have no faults', () => {
  fc.assert(fc.property(arbitrarySchema, (schema) => assert.deepEqual(check(schema), [])));
});
