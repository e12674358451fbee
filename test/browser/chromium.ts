/** A real browser without a window, if the machine has one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Nothing but the page itself: no window, no updates, no first run, no network of its own. */
export const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--hide-scrollbars'],
];

const MAX_RUN_MS = 60_000;

export function findChromium(): string | undefined {
  return NAMES.find((name) => spawnSync(name, ['--version']).status === 0);
}

/** Runs the browser to its end and returns what it printed. */
export function runChromium(browser: string, args: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-browser-'));
  try {
    const { status, stdout, stderr } = spawnSync(browser, [...FLAGS, `--user-data-dir=${profile}`, ...args], {
      encoding: 'utf8',
      timeout: MAX_RUN_MS,
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`${browser} ended with ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
