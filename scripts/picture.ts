import type { NumericFeature } from '../src/plan/plan.ts';
import { planFeatures } from '../src/plan/plan-features.ts';
import type { Feature } from '../src/schema/feature.ts';
import { loadFixtureSpec } from '../src/spec/load-spec.ts';
import type { Column } from '../src/tfrecord/column.ts';
import { compileColumns } from '../src/values/columns.ts';
import { readSource } from '../src/yaml/source.ts';

interface Picture {
  readonly name: string;
  readonly kind: 'int64' | 'float';
  readonly profile?: string;
  /** As docs/fixture-spec.md prints it. Without a rule, the profile decides. */
  readonly rule?: string;
  /** Name of the feature whose values are drawn, because profiles depend on names and lengths. */
  readonly feature?: string;
  readonly length?: number;
  /** Whether bars stand for integers, for `BARS` equal steps, or for `BARS` equal ratios. */
  readonly bars: 'integers' | 'steps' | 'ratios';
  /** The share of the values at each end that are outside the picture. */
  readonly beyond?: number;
}

export const PICTURES: readonly Picture[] = [
  {
    name: 'uniform-integers',
    kind: 'int64',
    rule: '{ distribution: uniform, min: 0, max: 9 }',
    bars: 'integers',
  },
  {
    name: 'uniform-floats',
    kind: 'float',
    rule: '{ distribution: uniform, min: -1, max: 1 }',
    bars: 'steps',
  },
  { name: 'normal', kind: 'float', rule: '{ distribution: normal, mean: 0, stddev: 0.3 }', bars: 'steps' },
  {
    name: 'lognormal',
    kind: 'float',
    rule: '{ distribution: lognormal, mean: 0, stddev: 0.7 }',
    bars: 'steps',
    beyond: 0.005,
  },
  {
    name: 'zipf',
    kind: 'int64',
    rule: '{ distribution: zipf, min: 1, max: 5000000000, exponent: 1.1 }',
    bars: 'ratios',
  },
  {
    name: 'bernoulli',
    kind: 'int64',
    rule: '{ distribution: bernoulli, positive_rate: 0.2 }',
    bars: 'integers',
  },
  {
    name: 'categorical',
    kind: 'int64',
    rule: '{ distribution: categorical, values: [1, 2, 5], weights: [6, 3, 1] }',
    bars: 'integers',
  },
  { name: 'constant', kind: 'int64', rule: '{ distribution: constant, value: 3 }', bars: 'integers' },
  { name: 'example-index', kind: 'int64', rule: '{ distribution: example-index }', bars: 'steps' },
  { name: 'unique', kind: 'int64', rule: '{ distribution: unique, min: 1, max: 5000000 }', bars: 'steps' },
  {
    name: 'timestamp',
    kind: 'int64',
    rule: '{ distribution: timestamp, min: 1704067200000, max: 1704672000000 }',
    bars: 'steps',
  },
  { name: 'zeros', kind: 'float', rule: '{ distribution: normal, mean: 3, zeros: 0.4 }', bars: 'steps' },
  { name: 'thorough-floats', kind: 'float', profile: 'thorough', length: 3, bars: 'steps', beyond: 0.02 },
  { name: 'thorough-integers', kind: 'int64', profile: 'thorough', length: 3, bars: 'ratios', beyond: 0.001 },
  {
    name: 'thorough-embeddings',
    kind: 'float',
    profile: 'thorough',
    feature: 'user.embedding',
    length: 64,
    bars: 'steps',
  },
];

const VALUES = 60_000;
const BARS = 48;
const WIDTH = 360;
const HEIGHT = 120;
const FLOOR = 100;

/** Renders a picture as SVG, in colours that are visible on white and on black. */
export function renderPicture(picture: Picture): string {
  const values = draw(picture).filter(Number.isFinite).sort();
  const cut = Math.floor((picture.beyond ?? 0) * values.length);
  const seen = values.subarray(cut, values.length - cut);
  const { counts, low, high } = count(seen, picture.bars);
  const most = Math.max(...counts);
  const step = WIDTH / counts.length;
  const bars = counts.map((bar, i) => {
    const height = (bar / most) * (FLOOR - 8);
    const [x, y, width] = [i * step + step * 0.08, FLOOR - height, step * 0.84].map(round);
    return bar === 0 ? '' : `<rect x="${x}" y="${y}" width="${width}" height="${round(height)}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>Histogram: ${picture.name.replaceAll('-', ' ')}</title>
<g fill="#4a90d9">${bars.join('')}</g>
<path d="M0 ${FLOOR + 0.5}H${WIDTH}" stroke="#808080"/>
<g fill="#808080" font-family="sans-serif" font-size="12">
${labels(picture.bars, counts.length, low, high).join('\n')}
</g>
</svg>
`;
}

/** Labels for every integer, or for both ends. */
function labels(bars: Picture['bars'], count: number, low: number, high: number): string[] {
  const put = (x: number, anchor: string, text: string) =>
    `<text x="${round(x)}" y="${HEIGHT - 4}" text-anchor="${anchor}">${text}</text>`;
  if (bars === 'integers') {
    return Array.from({ length: count }, (_, i) => put(((i + 0.5) * WIDTH) / count, 'middle', `${low + i}`));
  }
  const scale = bars === 'ratios' ? [put(WIDTH / 2, 'middle', 'logarithmic')] : [];
  return [put(0, 'start', format(low)), ...scale, put(WIDTH, 'end', format(high))];
}

/** Draws the values of a picture. */
function draw({ kind, profile = 'smoke', rule, feature: name = 'f', length = 1 }: Picture): Float64Array {
  const text = `profile: ${profile}\n${rule === undefined ? '' : `features: { ${name}: ${rule} }\n`}`;
  const onProblem = ({ message }: { message: string }) => {
    throw new Error(message);
  };
  const place = { file: 'schema.json', line: 1, column: 1 };
  const feature: Feature = { name, kind, length, required: true, role: 'feature', place, describedAt: place };
  const hints = { kept: new Map(), sampling: new Map(), times: undefined };
  const spec = loadFixtureSpec(readSource('spec.yaml', Buffer.from(text), onProblem), onProblem);
  const [planned] = planFeatures([feature], spec, 0, hints, onProblem) as [NumericFeature];
  const examples = VALUES / length;
  const plan = { formatVersion: 1, seed: 0, dataset: 'train_data', examples, features: [planned] } as const;
  return numbersIn(compileColumns(plan, examples)(0, examples)[0]);
}

function numbersIn(column: Column | undefined): Float64Array {
  if (column?.kind === 'float') return Float64Array.from(column.values);
  if (column?.kind !== 'int64') throw new TypeError('Cannot picture bytes');
  return Float64Array.from(new BigInt64Array(column.words.buffer), Number);
}

/** The number of values in each bar, and the range of all bars. */
function count(values: Float64Array, bars: Picture['bars']): { counts: number[]; low: number; high: number } {
  const low = values[0] ?? 0;
  const high = values[values.length - 1] ?? 0;
  if (bars === 'integers') {
    const [first, last] = low === high ? [low - 2, high + 2] : [low, high];
    const counts = new Array<number>(last - first + 1).fill(0);
    for (const value of values) counts[value - first] = (counts[value - first] ?? 0) + 1;
    return { counts, low: first, high: last };
  }
  const place = bars === 'ratios' ? Math.log : (value: number) => value;
  const from = place(low);
  const to = place(high);
  const counts = new Array<number>(BARS).fill(0);
  for (const value of values) {
    const bar = Math.min(BARS - 1, Math.floor(((place(value) - from) / (to - from)) * BARS));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return { counts, low, high };
}

function format(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Number(value.toPrecision(2)).toString();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
