/** Measures what became of a page in a window of a given width. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Session } from './session.ts';

export interface Layout {
  /** Pixels that the content is wider than the window. */
  readonly overflow: number;
  /** Elements that reach beyond the window: what is in them is cut, or must be scrolled to. */
  readonly outside: readonly string[];
  /** Pairs of texts of a report of which one covers the other. */
  readonly overlaps: readonly string[];
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
  readonly violations: readonly string[];
}

const MEASURE = `(() => {
  const width = document.documentElement.clientWidth;
  const all = [...document.body.querySelectorAll('*')];
  const describe = (element) => element.tagName + ' ' + element.textContent.slice(0, 60);
  const box = (element) => element.getBoundingClientRect();
  const rows = [...document.querySelectorAll('tbody tr')];
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const isSeen = (element) => hasText(element) && box(element).width > 0;
  const sizes = all.filter(isSeen).map((element) => parseFloat(getComputedStyle(element).fontSize));
  const texts = [];
  for (const main of document.querySelectorAll('main')) {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const rect of range.getClientRects())
        if (rect.width > 0) texts.push({ text: walker.currentNode.data.slice(0, 40), rect });
    }
  }
  texts.sort((a, b) => a.rect.top - b.rect.top);
  const overlaps = [];
  texts.forEach(({ text, rect }, i) => {
    for (const other of texts.slice(i + 1)) {
      if (other.rect.top > rect.bottom) break;
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      if (across > 1 && down > 4) overlaps.push(text + ' | ' + other.text);
    }
  });
  return {
    overflow: document.documentElement.scrollWidth - width,
    outside: all.filter((e) => e.checkVisibility() && box(e).right > width + 0.5).map(describe),
    overlaps,
    plots: document.querySelectorAll('svg.bins').length,
    flat: [...document.querySelectorAll('svg.bins rect')].filter((bar) => box(bar).width < 1).length,
    rows: rows.length,
    tallestRow: Math.max(0, ...rows.map((row) => box(row).height)),
    smallestText: Math.min(...sizes),
    height: document.documentElement.scrollHeight,
    tags: [...new Set(all.map((e) => e.tagName.toLowerCase()))],
  };
})()`;

/** `file` is where the page may be written. */
export async function measure(session: Session, html: string, width: number, file: string): Promise<Layout> {
  writeFileSync(file, html);
  const before = session.violations.length;
  await session.open(pathToFileURL(file).href, { width, height: 900, theme: 'light' });
  const layout = await session.evaluate(MEASURE);
  return layoutOf(Object(layout), session.violations.slice(before));
}

function layoutOf(found: Omit<Layout, 'violations'>, violations: readonly string[]): Layout {
  return { ...found, violations };
}
