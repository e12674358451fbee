import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKernel } from '../../src/tfrecord/kernel/kernel.ts';
import { readPlan, recordStream, sha256 } from './record-stream.ts';

/**
 * Digests of record streams as an independent program printed them, with Python 3.11:
 *
 *     $ python3 test/golden/reference.py test/golden/plans/kinds.json 0 64
 *     012e5e64ce6be4119e30c5b202fd2e8c1198a49969a40a2e682dd277e2bf1ead
 *
 * and so on for every line. Where one differs the program is wrong, or FORMAT_VERSION has to change.
 */
const DIGESTS = [
  // Every kind and distribution; fixed, variable, empty and long lists; negative integers.
  ['kinds', 0, 64, '012e5e64ce6be4119e30c5b202fd2e8c1198a49969a40a2e682dd277e2bf1ead'],
  // Names whose order in UTF-8 differs from UTF-16, or which JSON escapes; a dataset of that sort.
  ['names', 0, 16, '1c22d4334f685229dfa240ce8b6c3f9593e68ee8f9b7b7d866ee53842f8f1df9'],
  // The largest seed; examples at the start, over 2^32, and up to the last that has a number.
  ['late', 0, 8, '01aaff9bb3416754442e8d834f7df4515554bab26138cb2d21f56e1145d8520b'],
  ['late', 2 ** 32 - 4, 8, '691bf64a7f993932c6e9c2e953c6b421a1ec4c1b2117b1ecdb222fce7ced867d'],
  ['late', 2 ** 53 - 9, 8, '68d1e5ab4442b58100df7fa71487ac141b9d8e48a105b92f1cfffa395d609a06'],
  // The features of the example schema under both profiles, at both ends of the default fixture.
  ['home-recap-smoke', 0, 3, 'b493e7cda389cf8335f9c01507bdce5a97959c9597bceca3cb8b18580e39ce4f'],
  ['home-recap-smoke', 285, 3, 'd79dcba05a50d71ea48e79fab1e1a07205f45559e7fd8a9301a0140c98613d8f'],
  ['home-recap-uniform', 0, 3, '5d32c5180b9b5110c7ccd6119b28417042860d9b918bff8bc7c15f43e1c4d99b'],
] as const;

for (const [name, first, count, digest] of DIGESTS) {
  test(`plan "${name}", ${count} examples from ${first}: the records are those of the reference`, () => {
    assert.equal(sha256(recordStream(readPlan(name), first, count, count, openKernel())), digest);
  });

  test(`plan "${name}", ${count} examples from ${first}: computed three at a time, they are the same`, () => {
    assert.equal(sha256(recordStream(readPlan(name), first, count, 3, openKernel())), digest);
  });

  test(`plan "${name}", ${count} examples from ${first}: without the kernel's help, they are the same`, () => {
    assert.equal(sha256(recordStream(readPlan(name), first, count)), digest);
  });
}
