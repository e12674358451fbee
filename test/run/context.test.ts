import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measurePhases } from '../../src/run/context.ts';

test('each phase lasts until the next one, and one that comes twice adds up', () => {
  let time = 0;
  const { enter, summary } = measurePhases(() => time);
  assert.equal(summary(), '');
  for (const [phase, until] of [
    ['read', 20],
    ['write', 1520],
    ['read', 1530],
  ] as const) {
    enter(phase);
    time = until;
  }
  assert.equal(summary(), 'read 0.03 s, write 1.50 s');
  time = 99_999;
  assert.equal(summary(), 'read 0.03 s, write 1.50 s');
});
