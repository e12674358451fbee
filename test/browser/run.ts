/** Looks at the report in a real browser. `--pictures FOLDER` keeps what it saw. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatPage } from '../../src/report/page.ts';
import { counted, HOSTILE_NAMES, numbers, sampleReport } from '../report/sample.ts';
import { findChromium } from './chromium.ts';
import { layOutPage, takePicture } from './layout.ts';

/** A small phone, a phone, the width at which the layout changes, a desktop. */
const WIDTHS = [320, 390, 720, 721, 1200];

const browser = findChromium();
if (browser === undefined) {
  console.error('No browser here: install Chromium (on Debian the package chromium), then run this again.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-browser-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

check('the report of the example config', realReport(), { plots: 9, rows: 22 });
const names = HOSTILE_NAMES.map((name) => numbers(name));
check(
  'a report of hostile names',
  formatPage(sampleReport({ features: counted(names), commands: HOSTILE_NAMES.join(' ') })),
  { plots: names.length, rows: names.length },
);

function realReport(): string {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const report = join(folder, 'report.html');
  const flags = ['--output-dir', join(folder, 'fixture'), '--report', report, '--compression', 'none'];
  execFileSync(process.execPath, [cli, 'generate', ...flags], { stdio: 'ignore' });
  const [option, pictures] = process.argv.slice(2);
  if (option === '--pictures' && pictures !== undefined && browser !== undefined) {
    takePicture(browser, report, join(pictures, 'desktop.png'), '1200,2500');
    takePicture(browser, report, join(pictures, 'narrow.png'), '500,4500');
  }
  return readFileSync(report, 'utf8');
}

function check(
  what: string,
  html: string,
  expected: { readonly plots: number; readonly rows: number },
): void {
  for (const width of WIDTHS) {
    const layout = layOutPage(browser ?? '', html, width, join(folder, 'measure.html'));
    const { height, bars, ...rest } = layout;
    assert.deepEqual(rest, { ...expected, overflow: 0, outside: [], flat: 0, violations: 0, foreign: [] });
    console.log(
      `${what}, ${width} px: ${rest.plots} plots with ${bars} bars, ${height} px high, nothing outside`,
    );
  }
}
