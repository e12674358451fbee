import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usableMemory } from '../../src/request/environment.ts';

const GB = 2 ** 30;

/** What the machine has, the limit that `process.constrainedMemory` gives, and what a run may count on. */
const CASES = [
  ['a container with less than the machine', 24 * GB, 1.5 * GB, 1.5 * GB],
  ['no limit', 24 * GB, 0, 24 * GB],
  ['the limit of a cgroup that has none', 24 * GB, 2 ** 63 - 4096, 24 * GB],
] as const;

for (const [name, total, constrained, usable] of CASES) {
  test(`memory: ${name}`, () => assert.equal(usableMemory(total, constrained), usable));
}
