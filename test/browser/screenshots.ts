/**
 * Pictures to be looked at: `node test/browser/screenshots.ts FOLDER`. Reports, summaries and "Try it" at the widths of a
 * phone and a desktop, light and dark; the documentation too, where `npm run site` has built it.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleTryIt } from '../../scripts/try-it.ts';
import { findChromium } from './chromium.ts';
import { documentsIn } from './documents.ts';
import { serve } from './serve.ts';
import { openSession, type Session, type View } from './session.ts';

const VIEWS: readonly View[] = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, height: 900, theme })),
);
const SITE = join(import.meta.dirname, '../../site/dist');
const BASE = 'tfrecord-fixture';

/** Picks the preset with images, and makes its fixture. */
const MAKE = `new Promise((resolve) => {
  const sample = document.getElementById('sample');
  sample.value = '1';
  sample.dispatchEvent(new Event('change'));
  new MutationObserver(() => document.body.dataset.done && resolve(true)).observe(document.body, { attributes: true });
  document.getElementById('form').requestSubmit();
})`;

const [pictures = 'pictures'] = process.argv.slice(2);
const browser = findChromium();
if (browser === undefined)
  throw new Error('No browser here: install Chromium (on Debian the package chromium)');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-pictures-'));
const session = await openSession(browser);
try {
  await takeDocuments(session);
  await takeTryIt(session);
  if (existsSync(SITE)) await takeSite(session);
} finally {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
}

async function takeDocuments(session: Session): Promise<void> {
  const documents = await documentsIn(folder);
  for (const { what, html } of documents.filter(({ isReal }) => isReal)) {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    await take(session, what, pathToFileURL(file).href);
  }
}

async function takeTryIt(session: Session): Promise<void> {
  const site = join(folder, 'try');
  await bundleTryIt(site);
  const { url, close } = await serve(site);
  await take(session, 'try it', url, MAKE);
  close();
}

async function takeSite(session: Session): Promise<void> {
  const { url, close } = await serve(SITE, BASE);
  for (const page of ['', 'schemas/', 'in-ci'])
    await take(session, `docs ${page || 'start'}`, `${url}${page}`);
  close();
}

async function take(session: Session, what: string, url: string, prepare?: string): Promise<void> {
  for (const view of VIEWS) {
    await session.open(url, view);
    if (prepare !== undefined) await session.evaluate(prepare);
    const name = `${what.replaceAll(/\W+/g, '-').replace(/-$/, '')}-${view.width}-${view.theme}.png`;
    writeFileSync(join(pictures, name), await session.picture(true));
    console.log(name);
  }
}
