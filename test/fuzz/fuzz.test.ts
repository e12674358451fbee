/** A short run of the fuzzer. `npm run fuzz` is the long one. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { TARGETS } from './targets.ts';

/** Takes about ten seconds in total. */
const CASES_A_SHARE = 20;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tfrecord-fixture-fuzz-')));
after(() => rmSync(folder, { recursive: true, force: true }));

for (const { name, share, property } of TARGETS)
  test(`${name}: hostile input is rejected with a message, or gives a correct result`, () =>
    fc.assert(property(mkdtempSync(join(folder, 'f-'))), { numRuns: CASES_A_SHARE * share }));
