import { formatCount } from '../base/text.ts';
import type { Histogram } from '../statistics/cells.ts';
import { type Html, html, NOTHING } from './html.ts';
import { numberText } from './values-text.ts';

const WIDTH = 200;
const HEIGHT = 44;
const GAP = 2;
/** A bin that holds anything is visible, however small its share. */
const MIN_BAR_HEIGHT = 1.5;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A histogram as inline SVG. The page gives it its colors; pointing at a bar shows its numbers. */
export function plotHistogram({ edges, counts }: Histogram, what: string): Html {
  const largest = Math.max(...counts);
  const width = WIDTH / counts.length;
  const bars = counts.map((count, i) => {
    const height = count === 0 ? 0 : Math.max(MIN_BAR_HEIGHT, (count / largest) * HEIGHT);
    const box = { x: i * width + GAP / 2, y: HEIGHT - height, width: width - GAP, height };
    const title = `${numberText(edges[i] ?? 0)} to ${numberText(edges[i + 1] ?? 0)}: ${formatCount(count, 'value')}`;
    return html`<rect ${attributes(box)}><title>${title}</title></rect>`;
  });
  const line = html`<path d="M0 ${HEIGHT}.5H${WIDTH}"/>`;
  const name = `histogram of ${what}`;
  return html`<svg class="bins" viewBox="0 0 ${WIDTH} ${HEIGHT + 1}" preserveAspectRatio="none" role="img" aria-label="${name}">${bars}${line}</svg>`;
}

/** A share of a whole, from 0 to 1, with a mark at the share that was asked for. */
export function plotShare(share: number, wanted: number | undefined): Html {
  const box = { x: 0, y: 2, width: WIDTH, height: 6 };
  const mark = wanted === undefined ? NOTHING : html`<path d="M${(wanted * WIDTH).toFixed(2)} 0V10"/>`;
  const bars = html`<rect class="rest" ${attributes(box)}/><rect ${attributes({ ...box, width: share * WIDTH })}/>`;
  return html`<svg class="share" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${bars}${mark}</svg>`;
}

function attributes({ x, y, width, height }: Box): Html {
  return html`x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

/** At most two decimals. */
function short(value: number): number {
  return Number(value.toFixed(2));
}
