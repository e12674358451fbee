/** How a pull request is told what changed in a value of the lock. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describeChange, textOf } from '../../src/lock/change-text.ts';

describe('a value in words', () => {
  for (const [value, text] of [
    [7, '7'],
    ['red', 'red'],
    [null, 'null'],
    [[], 'empty'],
    [['red', 'green'], 'red, green'],
    [[1, 2, 3, 4, 5, 6], '1, 2, 3, 4 and 2 more'],
    [{ min: 0, max: 8 }, '0 to 8'],
    [{ type: 'constant' }, 'constant'],
    [{ type: 'uniform', min: 0, max: 9 }, 'uniform (max 9, min 0)'],
    [{ kept: 8, count: 2 }, 'count 2, kept 8'],
    [{ length: { max: 3, min: 1 } }, 'length 1 to 3'],
    [[{ what: 'absent' }, { name: 'a' }, { feature: 'b' }, { other: 1 }], 'absent, a, b, {"other":1}'],
  ] as const)
    test(text, () => assert.equal(textOf(value), text));
});

describe('a change in words', () => {
  const uniform = { type: 'uniform', min: 0, max: 9 };
  const cases: readonly (readonly [
    what: string,
    locked: unknown,
    planned: unknown,
    clauses: readonly string[],
  ])[] = [
    ['nothing', uniform, { max: 9, min: 0, type: 'uniform' }, []],
    ['nothing, where null is as good as not set', undefined, null, []],
    ['a number', 1, 2, ['"x" was 1 and is 2']],
    ['what comes', undefined, 2, ['"x" was not set and is 2']],
    ['what goes', 1, undefined, ['"x" was 1 and is no longer set']],
    ['a part, by its own name', uniform, { ...uniform, max: 8 }, ['"max" was 9 and is 8']],
    ['a part of a part', { a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, ['"b" was 1 and is 2']],
    [
      'a part that comes, and one that goes',
      { type: 't', a: 1 },
      { type: 't', b: 2 },
      ['"a" was 1 and is no longer set', '"b" was not set and is 2'],
    ],
    ['a range, which is one thing', { min: 0, max: 8 }, { min: 1, max: 9 }, ['"x" was 0 to 8 and is 1 to 9']],
    ['another type', uniform, { type: 'constant' }, ['"x" was uniform (max 9, min 0) and is constant']],
    ['a list of values', [1, 2], [1, 3], ['"x" was 1, 2 and is 1, 3']],
    ['an item that comes', [{ name: 'a' }], [{ name: 'a' }, { name: 'b' }], ['"x" gained b']],
    ['an item that goes', [{ name: 'a' }, { name: 'b' }], [{ name: 'a' }], ['"x" lost b']],
    ['an item that changes', [{ name: 'a', n: 1 }], [{ name: 'a', n: 2 }], ['"x" changed a']],
    [
      'all of these',
      [{ name: 'a', n: 1 }, { name: 'b' }],
      [{ name: 'a', n: 2 }, { name: 'c' }],
      ['"x" gained c and lost b and changed a'],
    ],
    [
      'the order of items',
      [{ name: 'a' }, { name: 'b' }],
      [{ name: 'b' }, { name: 'a' }],
      ['"x" has another order'],
    ],
  ];
  for (const [what, locked, planned, clauses] of cases)
    test(what, () => assert.deepEqual(describeChange('x', locked, planned), clauses));
});
