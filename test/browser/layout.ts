/** Lays a page out in a frame of a given width and measures what came of it. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runChromium } from './chromium.ts';

export interface Layout {
  /** Pixels that the content is wider than the frame. */
  readonly overflow: number;
  /** Elements that reach beyond the frame: what is in them is cut, or must be scrolled to. */
  readonly outside: readonly string[];
  readonly plots: number;
  /** Bars without any width. */
  readonly flat: number;
  readonly rows: number;
  /** Pixels of the row that takes most of the screen. */
  readonly tallestRow: number;
  /** Pixels of the smallest letters. */
  readonly smallestText: number;
  readonly height: number;
  /** What the page is made of. */
  readonly tags: readonly string[];
  /** What the page could not load or run: its policy forbids both. */
  readonly violations: number;
}

const MEASURE = `
  const { document: page } = frame.contentWindow;
  const all = [...page.body.querySelectorAll('*')];
  const describe = (element) => element.tagName + ' ' + element.textContent.slice(0, 60);
  const box = (element) => element.getBoundingClientRect();
  const rows = [...page.querySelectorAll('tbody tr')];
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const isSeen = (element) => hasText(element) && box(element).width > 0;
  const sizes = all.filter(isSeen).map((e) => parseFloat(frame.contentWindow.getComputedStyle(e).fontSize));
  const layout = {
    overflow: page.documentElement.scrollWidth - frame.clientWidth,
    outside: all.filter((e) => e.checkVisibility() && box(e).right > frame.clientWidth + 0.5).map(describe),
    plots: page.querySelectorAll('svg.bins').length,
    flat: [...page.querySelectorAll('svg.bins rect')].filter((bar) => box(bar).width < 1).length,
    rows: rows.length,
    tallestRow: Math.max(...rows.map((row) => box(row).height)),
    smallestText: Math.min(...sizes),
    height: page.documentElement.scrollHeight,
    tags: [...new Set(all.map((e) => e.tagName.toLowerCase()))],
    violations,
  };
  document.body.innerHTML = '<pre>' + btoa(unescape(encodeURIComponent(JSON.stringify(layout)))) + '</pre>';
`;

/** `file` is where the measuring page may be written. */
export function layOutPage(browser: string, html: string, width: number, file: string): Layout {
  writeFileSync(
    file,
    frame(
      html,
      width,
      `<script>
let violations = 0;
function measure(frame) { frame.contentWindow.addEventListener('securitypolicyviolation', () => violations++); ${MEASURE} }
</script>`,
      'onload="measure(this)"',
    ),
  );
  const dom = runChromium(browser, ['--virtual-time-budget=10000', '--dump-dom', pathToFileURL(file).href]);
  const [, encoded] = /<pre>([\w+/=]+)<\/pre>/.exec(dom) ?? [];
  if (encoded === undefined) throw new Error('The page did not measure itself');
  return JSON.parse(Buffer.from(encoded, 'base64').toString());
}

/** A picture of the page in a frame of this size, to be looked at. */
export function takePicture(
  browser: string,
  html: string,
  width: number,
  height: number,
  file: string,
  picture: string,
): void {
  writeFileSync(file, frame(html, width, '', '').replace('height="900"', `height="${height}"`));
  // The browser's own window cannot be as narrow as a phone.
  const size = `--window-size=${Math.max(width, 500)},${height}`;
  runChromium(browser, [`--screenshot=${picture}`, size, pathToFileURL(file).href]);
}

function frame(html: string, width: number, before: string, attributes: string): string {
  const source = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><meta charset="utf-8"><body style="margin:0">${before}<iframe ${attributes} style="border:0" width="${width}" height="900" srcdoc="${source}"></iframe>`;
}
