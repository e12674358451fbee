import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawFeature, FEATURE } from './draw.ts';
import { assertFits, assertPairsFit, tally } from './statistics.ts';

const EXAMPLES = 300_000;
const VARIABLE = { ...FEATURE, length: { min: 0, max: 8 } };

const lists = drawFeature(VARIABLE, EXAMPLES) as number[][];
const lengths = lists.map((list) => list.length);

test('lengths go from 0 to 8, both included, all equally often', () => {
  assertFits(tally(9, lengths));
});

test('a million elements of lists of variable length are as even as any', () => {
  const elements = lists.flat();
  assert.ok(elements.length > 1_000_000);
  assertFits(tally(10, elements));
});

test('lengths of neighbouring examples are independent', () => {
  assertPairsFit(9, lengths.slice(0, -1), lengths.slice(1));
});

test('the length of a list tells nothing of its first element', () => {
  const filled = lists.filter((list) => list.length > 0);
  const pairs = filled.map((list) => (list.length - 1) * 10 + list[0]!);
  assertFits(tally(80, pairs));
});

test('a fixed length is that length in every example', () => {
  const lengthOf = (length: number) => new Set(drawFeature({ ...FEATURE, length }, 20).map((l) => l.length));
  assert.deepEqual(lengthOf(5), new Set([5]));
  assert.deepEqual(lengthOf(0), new Set([0]));
});

test('a list of variable length begins as the fixed one does', () => {
  const fixed = drawFeature({ ...FEATURE, length: 8 }, 100);
  for (const [i, list] of lists.slice(0, 100).entries())
    assert.deepEqual(list, fixed[i]!.slice(0, list.length));
});
