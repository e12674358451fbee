/**
 * Looks at the report and at the job summary in a real browser; prints last "N passed, N failed". `--pictures FOLDER`
 * keeps what it saw.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatPage } from '../../src/report/page.ts';
import { formatSummary } from '../../src/report/summary.ts';
import { counted, HOSTILE_NAMES, numbers, sampleReport } from '../report/sample.ts';
import { asGitHub } from './as-github.ts';
import { findChromium } from './chromium.ts';
import { type Layout, layOutPage, takePicture } from './layout.ts';
import { realRun } from './real-run.ts';

/** A small phone, a phone, the width at which the layout changes, a desktop. */
const WIDTHS = [320, 390, 720, 721, 1200];
const PHONE = 390;
/** Of the screen of a small phone, so that a row and its neighbours are seen together. */
const TALLEST_ROW = 568 / 2;
const SMALLEST_TEXT = 12;

const PAGE =
  'main,h1,h2,small,p,ul,li,dl,dt,dd,code,wbr,table,thead,tbody,tr,th,td,div,span,svg,rect,title,path,pre,footer';
const SUMMARY = 'h3,ul,li,code,wbr,p,table,thead,tbody,tr,th,td,br,sub,details,summary,pre';

interface Seen {
  readonly what: string;
  readonly html: string;
  /** All that it may be made of. */
  readonly tags: string;
  readonly rows: number;
  readonly plots: number;
  /** Names of thousands of letters take what they take. */
  readonly isReal: boolean;
  /** What it need not fit, because GitHub lets a table scroll by itself. */
  readonly below?: number;
}

const browser = findChromium();
if (browser === undefined) {
  console.error('No browser here: install Chromium (on Debian the package chromium), then run this again.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-browser-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const features = counted(HOSTILE_NAMES.map((name) => numbers(name)));
const hostile = sampleReport({ features, commands: HOSTILE_NAMES.join(' ') });
const [generated, verified] = await realRun(join(folder, 'fixture'));
const real = { isReal: true, rows: 22 } as const;
const page = { tags: PAGE, plots: 9 } as const;
const summary = { tags: SUMMARY, plots: 0 } as const;
const rows = HOSTILE_NAMES.length;
const documents: readonly Seen[] = [
  { what: 'the report of the example config', html: formatPage(generated), ...page, ...real },
  { what: 'the report of a verification', html: formatPage(verified), ...page, ...real },
  { what: 'a report of hostile names', html: formatPage(hostile), ...page, isReal: false, plots: rows, rows },
  {
    what: 'the summary of the example config',
    html: asGitHub(formatSummary(generated)),
    ...summary,
    ...real,
  },
  {
    what: 'a summary of hostile names',
    below: PHONE,
    html: asGitHub(formatSummary(hostile)),
    ...summary,
    isReal: false,
    rows,
  },
];

let [passed, failed] = [0, 0];
for (const seen of documents) {
  for (const width of WIDTHS) if (width >= (seen.below ?? 0)) look(seen, width);
}
const [option, pictures] = process.argv.slice(2);
if (option === '--pictures' && pictures !== undefined) keepPictures(browser, pictures);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

function look(seen: Seen, width: number): void {
  const name = `${seen.what}, ${width} px`;
  try {
    const layout = layOutPage(browser ?? '', seen.html, width, join(folder, 'measure.html'));
    assertReadable(layout, seen);
    passed++;
    console.log(`ok   ${name}: ${layout.height} px high, rows up to ${Math.round(layout.tallestRow)} px`);
  } catch (cause) {
    failed++;
    console.log(`FAIL ${name}\n${cause instanceof Error ? cause.message : cause}`);
  }
}

function assertReadable({ tags, tallestRow, smallestText, height: _, ...layout }: Layout, seen: Seen): void {
  const { rows, plots } = seen;
  assert.deepEqual(layout, { overflow: 0, outside: [], flat: 0, violations: 0, rows, plots });
  const foreign = tags.filter((tag) => !seen.tags.split(',').includes(tag));
  assert.deepEqual(foreign, [], 'elements that it has no use for');
  assert.ok(smallestText >= SMALLEST_TEXT, `letters of ${smallestText} px`);
  if (seen.isReal) assert.ok(tallestRow <= TALLEST_ROW, `a row of ${tallestRow} px`);
}

function keepPictures(browser: string, pictures: string): void {
  for (const { what, html } of documents.filter(({ isReal }) => isReal)) {
    for (const width of [PHONE, 1200]) {
      const { height } = layOutPage(browser, html, width, join(folder, 'measure.html'));
      const picture = join(pictures, `${what.replaceAll(' ', '-')}-${width}.png`);
      takePicture(browser, html, width, height, join(folder, 'picture.html'), picture);
    }
  }
}
