import { formatCount } from '../base/text.ts';
import type { Histogram } from '../statistics/cells.ts';
import { escapeText } from './escape.ts';
import { numberText } from './values-text.ts';

const WIDTH = 200;
const HEIGHT = 44;
const GAP = 2;
/** A bin with anything in it shows, however small. */
const LEAST = 1.5;

/** A histogram as inline SVG; its colours come from the page, its numbers show when a bar is pointed at. */
export function plotHistogram({ edges, counts }: Histogram, what: string): string {
  const largest = Math.max(...counts);
  const width = WIDTH / counts.length;
  const bars = counts.map((count, i) => {
    const height = count === 0 ? 0 : Math.max(LEAST, (count / largest) * HEIGHT);
    const box = { x: i * width + GAP / 2, y: HEIGHT - height, width: width - GAP, height };
    const title = `${numberText(edges[i] ?? 0)} to ${numberText(edges[i + 1] ?? 0)}: ${formatCount(count, 'value')}`;
    return `<rect ${attributes(box)}><title>${title}</title></rect>`;
  });
  const line = `<path d="M0 ${HEIGHT}.5H${WIDTH}"/>`;
  const name = escapeText(`histogram of ${what}`);
  return `<svg class="bins" viewBox="0 0 ${WIDTH} ${HEIGHT + 1}" preserveAspectRatio="none" role="img" aria-label="${name}">${bars.join('')}${line}</svg>`;
}

/** A share of a whole, from 0 to 1, with a mark where it was to be. */
export function plotShare(share: number, wanted: number | undefined): string {
  const box = { x: 0, y: 2, width: WIDTH, height: 6 };
  const mark = wanted === undefined ? '' : `<path d="M${(wanted * WIDTH).toFixed(2)} 0V10"/>`;
  const bars = `<rect class="rest" ${attributes(box)}/><rect ${attributes({ ...box, width: share * WIDTH })}/>`;
  return `<svg class="share" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${bars}${mark}</svg>`;
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${Number(value.toFixed(2))}"`)
    .join(' ');
}
