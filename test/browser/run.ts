/** Looks at the report, at the job summary and at "Try it" in a real browser; prints last "N passed, N failed". */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { documentsIn, type Seen } from './documents.ts';
import { type Layout, measure } from './layout.ts';
import { openSession, type Session } from './session.ts';
import { checkTryIt } from './try-it.ts';

/** A small phone, a phone, the width at which the layout changes, desktops. */
const WIDTHS = [320, 390, 860, 861, 1280];
/** Of the screen of a small phone, so that a row and its neighbours are seen together. */
const TALLEST_ROW = 568 / 2;
const SMALLEST_TEXT = 12;

const browser = findChromium();
if (browser === undefined) {
  console.error('No browser here: install Chromium (on Debian the package chromium), then run this again.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-browser-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let [passed, failed] = [0, 0];
const session = await openSession(browser);
try {
  for (const seen of await documentsIn(folder))
    for (const width of WIDTHS) if (width >= (seen.below ?? 0)) await look(session, seen, width);
} finally {
  await session.close();
}
for (const { name, failure } of await checkTryIt(browser, folder)) count(name, failure);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

async function look(session: Session, seen: Seen, width: number): Promise<void> {
  const name = `${seen.what}, ${width} px`;
  try {
    const layout = await measure(session, seen.html, width, join(folder, 'page.html'));
    assertReadable(layout, seen);
    count(`${name}: ${layout.height} px high, rows up to ${Math.round(layout.tallestRow)} px`, undefined);
  } catch (cause) {
    count(name, cause instanceof Error ? cause.message : String(cause));
  }
}

function count(name: string, failure: string | undefined): void {
  if (failure === undefined) passed++;
  else failed++;
  console.log(failure === undefined ? `ok   ${name}` : `FAIL ${name}\n${failure}`);
}

function assertReadable({ tags, tallestRow, smallestText, height: _, ...layout }: Layout, seen: Seen): void {
  const { rows, plots } = seen;
  assert.deepEqual(layout, { overflow: 0, outside: [], overlaps: [], flat: 0, violations: [], rows, plots });
  const foreign = tags.filter((tag) => !seen.tags.split(',').includes(tag));
  assert.deepEqual(foreign, [], 'elements that it has no use for');
  assert.ok(smallestText >= SMALLEST_TEXT, `letters of ${smallestText} px`);
  if (seen.isReal) assert.ok(tallestRow <= TALLEST_ROW, `a row of ${tallestRow} px`);
}
