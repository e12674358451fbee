/**
 * Bars and scales as inline SVG. The page gives them their colors; pointing at a bar shows its numbers. Ten bars need no
 * library of plots: those are hundreds of kilobytes, and draw into a page or need one made up.
 */
import { formatCount } from '../base/text.ts';
import type { Histogram } from '../statistics/cells.ts';
import { scaleOf } from './figures.ts';
import { type Html, html, NOTHING } from './html.ts';
import { figureText, type LabelScale } from './label-scales.ts';

const WIDTH = 200;
const HEIGHT = 44;
const GAP = 2;
/** A bin that is not empty is always visible, however small its share. */
const MIN_BAR_HEIGHT = 1.5;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** With this share of all values, one bar makes the others invisible. */
const NEARLY_ALL = 0.7;

/** Whether the heights are logarithms: where one bar of several would hold nearly everything. */
export function isLogarithmic({ counts }: Pick<Histogram, 'counts'>): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.filter((count) => count > 0).length > 2 && Math.max(...counts) > NEARLY_ALL * total;
}

/** The heights of the bars of a histogram. */
export function barHeights(histogram: Pick<Histogram, 'counts'>): number[] {
  const { counts } = histogram;
  return isLogarithmic(histogram) ? counts.map((count) => Math.log10(1 + count)) : [...counts];
}

/** A histogram; `what` is its description for screen readers. */
export function plotHistogram(histogram: Histogram, what: string): Html {
  const { edges, counts } = histogram;
  const { end } = scaleOf(edges[0] ?? 0, edges.at(-1) ?? 0);
  const heights = barHeights(histogram);
  const largest = Math.max(...heights);
  const width = WIDTH / counts.length;
  const bars = counts.map((count, i) => {
    const height = count === 0 ? 0 : Math.max(MIN_BAR_HEIGHT, ((heights[i] ?? 0) / largest) * HEIGHT);
    const box = { x: i * width + GAP / 2, y: HEIGHT - height, width: width - GAP, height };
    const title = `${end(edges[i] ?? 0)} to ${end(edges[i + 1] ?? 0)}: ${formatCount(count, 'value')}`;
    return html`<rect ${attributes(box)}><title>${title}</title></rect>`;
  });
  const line = html`<path d="M0 ${HEIGHT}.5H${WIDTH}"/>`;
  const name = `histogram of ${what}`;
  return html`<svg class="bins" viewBox="0 0 ${WIDTH} ${HEIGHT + 1}" preserveAspectRatio="none" role="img" aria-label="${name}">${bars}${line}</svg>`;
}

/** A share of a whole, from 0 to 1, with a mark at the requested share. */
export function plotShare(share: number, wanted: number | undefined): Html {
  const bars = html`${bar('rest', 0, 1)}${bar('', 0, share)}`;
  return track(html`${bars}${wanted === undefined ? NOTHING : mark(wanted)}`);
}

/** The range from guessing to the best possible figure; the labels below are in that order. */
export function plotScale({ what, guess, best, from, to }: LabelScale): Html {
  const at = (value: number) => (to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0);
  const [left, right] = [at(guess), at(best)].sort((a, b) => a - b);
  const bars = html`${bar('rest', 0, 1)}${bar('', left ?? 0, right ?? 1)}${mark(at(best))}`;
  const ends = [
    { value: guess, text: `guess ${figureText(guess)}` },
    { value: best, text: `best ${figureText(best)}` },
  ].sort((a, b) => a.value - b.value);
  const words = ends.map(({ text }) => html`<span>${text}</span>`);
  return html`<div class="scale"><div class="quiet">${what}</div>${track(bars)}<div class="axis">${words}</div></div>`;
}

function track(content: Html): Html {
  return html`<svg class="share" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${content}</svg>`;
}

function bar(name: string, from: number, to: number): Html {
  const box = { x: from * WIDTH, y: 2, width: (to - from) * WIDTH, height: 6 };
  return html`<rect class="${name}" ${attributes(box)}/>`;
}

function mark(at: number): Html {
  return html`<path d="M${(at * WIDTH).toFixed(2)} 0V10"/>`;
}

function attributes({ x, y, width, height }: Box): Html {
  return html`x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

/** At most two decimals. */
function short(value: number): number {
  return Number(value.toFixed(2));
}
