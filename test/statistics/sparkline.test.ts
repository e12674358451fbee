import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawBins } from '../../src/base/text.ts';

test('bins are drawn in proportion to the largest, and empty ones are dots', () => {
  assert.equal(drawBins([0, 1, 4, 8]), '·▁▄█');
  assert.equal(drawBins([1, 1_000_000]), '▁█');
  assert.equal(drawBins([]), '');
});
