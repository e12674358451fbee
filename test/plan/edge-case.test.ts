/** What edge cases do to the number of elements, and which files they are in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsUnder, intendedIn, keepsLength, mostElementsUnder } from '../../src/plan/edge-case.ts';
import type { Change } from '../../src/plan/plan.ts';
import { predictIndices } from '../../src/plan/size.ts';
import { planOf } from '../values/draw.ts';
import { LAYOUT } from './options.ts';

const RAGGED = { length: { min: 1, max: 4 }, rowSize: 2 };
const elements = (count: (Change & { type: 'elements' })['count']): Change => ({ type: 'elements', count });

const ELEMENTS: readonly (readonly [change: Change, drawn: number, elements: number])[] = [
  [elements('none'), 4, 0],
  [elements('fewest'), 4, 2],
  [elements('most'), 4, 8],
  [elements('one-less'), 4, 1],
  [elements('one-more'), 4, 9],
  [{ type: 'no-entry' }, 4, 0],
  [{ type: 'no-list' }, 4, 0],
  [{ type: 'other-kind' }, 4, 0],
  [{ type: 'int64', value: 1 }, 4, 4],
  [{ type: 'int64', value: 1 }, 0, 2],
];

for (const [change, drawn, expected] of ELEMENTS)
  test(`${JSON.stringify(change)} makes ${drawn} elements ${expected}`, () =>
    assert.equal(elementsUnder(change, RAGGED, drawn), expected));

test('the most elements are those of the largest change', () => {
  const changes = new Map(ELEMENTS.map(([change], example) => [example, change]));
  assert.equal(mostElementsUnder(changes, RAGGED), 9);
  assert.equal(mostElementsUnder(new Map(), RAGGED), 0);
});

test('a value is changed in a list as it was drawn, even empty, where other lists depend on its length', () => {
  const length = { min: 0, max: 4 };
  const dependent = [
    { length, lengthGroup: 'g' },
    { length, rowLengths: 'r' },
  ];
  for (const list of dependent) {
    assert.ok(keepsLength({ type: 'int64', value: 1 }, list));
    assert.ok(!keepsLength(elements('none'), list));
  }
  assert.ok(!keepsLength({ type: 'int64', value: 1 }, { length }));
});

test('what is absent or of another length on purpose is known by its place in a file', () => {
  const isIntended = intendedIn(
    [
      { example: 7, features: ['a', 'b'], change: { type: 'no-entry' } },
      { example: 8, features: ['a'], change: { type: 'int64' } },
    ],
    5,
  );
  assert.deepEqual([isIntended(2, 'a'), isIntended(2, 'b'), isIntended(2, 'c')], [true, true, false]);
  assert.deepEqual([isIntended(3, 'a'), isIntended(7, 'a')], [false, false]);
  assert.equal(intendedIn()(0, 'a'), false);
});

test('an index has room for two numbers of 16 digits an example, of the shards that are written', () => {
  const data = planOf([], { examples: 5 });
  const layout = { ...LAYOUT, shards: 2, index: true } as const;
  assert.equal(predictIndices({ data, layout }, [0, 1]), 5 * 34);
  assert.equal(predictIndices({ data, layout }, [1]), 2 * 34);
  assert.equal(predictIndices({ data, layout: LAYOUT }, [0]), 0);
});
