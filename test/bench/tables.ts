/** Formats measurements as the tables of docs/performance.md. */
import { arch, cpus, platform } from 'node:os';
import type { Summary } from './measure.ts';
import { CURES } from './peers.ts';

type Measured = ReadonlyMap<string, Summary>;

/** A run, the one that it is compared with, and the required speed-up. */
type Comparison = readonly [ours: string, theirs: string, goal: number | undefined];

interface Table {
  readonly title: string;
  readonly comparisons: readonly Comparison[];
}

/** Not slower, with a tolerance, because both may do the same work and measurements are not exact. */
const AS_FAST = 1 / 1.02;

const TABLES: Readonly<Record<'start' | 'default' | 'cores' | 'other', Table>> = {
  start: {
    title: 'Starting',
    comparisons: [
      ['the command, 1 example', 'node -e 0', 1 / 5],
      ['the action, 1 example', 'node -e 0', 1 / 5],
      ['the default fixture', 'node -e 0', 1 / 8],
    ],
  },
  default: {
    title: 'The default run, 10,000 examples',
    comparisons: [
      ['the default run', "TensorFlow's writer, gzip", 8],
      ['the default run', 'NumPy and TensorFlow, gzip', undefined],
      ['the default run', 'pigz -6 -p 2', undefined],
      ['the default run', 'not verified', 1 / 1.25],
      ['not verified', 'not verified, `smoke`', 1 / 1.15],
      ['not verified, `thorough`', 'not verified, `smoke`', 1 / 1.4],
      ['not verified, no compression', "TensorFlow's writer, raw", 1],
      ['not verified, no compression', 'cat', undefined],
      ['not verified, no compression', 'npm tfrecord, raw', undefined],
    ],
  },
  cores: {
    title: 'More cores, the default run',
    comparisons: [['40,000 examples, 2 cores', '40,000 examples, 1 cores', 1.8]],
  },
  other: {
    title: 'Other data, 300 examples',
    comparisons: [
      ['zeros, auto', 'zeros, level 6', AS_FAST],
      ['ids, auto', 'ids, level 6', AS_FAST],
    ],
  },
};

/** The date, the machine, and its load by other programs. */
export function formatMachine(load: number): string {
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}`;
  return `${date} UTC, ${machine}, Node ${process.version}; load ${load.toFixed(1)} before.`;
}

export function formatTable(name: keyof typeof TABLES, measured: Measured): string {
  const { title, comparisons } = TABLES[name];
  const rows = comparisons.map(([ours, theirs, goal]) => comparison(measured, ours, theirs, goal));
  const head = ['what', 'median (least to most)', 'beside', 'median (least to most)', 'as fast', 'goal'];
  return table(title, head, '| --- | --- | --- | --- | --: | --: |', rows);
}

function comparison(measured: Measured, name: string, other: string, goal: number | undefined): string[] {
  const [ours, theirs] = [measured.get(name), measured.get(other)];
  if (ours === undefined) throw new Error(`${name} was not measured`);
  if (theirs === undefined) return [name, spread(ours), other, `missing: ${cureFor(other)}`, '', ''];
  const ratio = theirs.median / ours.median;
  const verdict = goal === undefined ? '' : `${times(goal)} ${mark(ratio >= goal)}`;
  return [name, spread(ours), other, spread(theirs), times(ratio), verdict];
}

/** MB of records per second that whole runs of `verify` read. */
const RATE_GOALS: Readonly<Record<string, number>> = {
  'gzip, 1 core': 250,
  'gzip, 2 cores': 400,
  'no compression, 2 cores': 900,
};

export function formatRates(measured: Measured, bytes: number): string {
  const rows = [...measured].map(([name, summary]) => {
    const rate = bytes / 1e6 / summary.median;
    const goal = RATE_GOALS[name] ?? 0;
    return [name, spread(summary), `${rate.toFixed(0)} MB/s`, `${goal} MB/s ${mark(rate >= goal)}`];
  });
  const head = ['what', 'median (least to most)', 'records', 'goal'];
  return table('Verification alone', head, '| --- | --- | --: | --: |', rows);
}

interface MeasuredKind {
  readonly name: string;
  readonly examples: number;
  /** Uncompressed size of all records. */
  readonly bytes: number;
  readonly ours: Summary | undefined;
  readonly theirs: Summary | undefined;
}

const KIND_GOAL = 5;

export function formatKinds(kinds: readonly MeasuredKind[]): string {
  const rows = kinds.map(({ name, examples, bytes, ours, theirs }) => {
    if (ours === undefined) throw new Error(`${name} was not measured`);
    const rate = (amount: number, { median }: Summary) => Math.round(amount / median).toLocaleString('en');
    const ratio = theirs === undefined ? undefined : theirs.median / ours.median;
    return [
      ...[name, examples.toLocaleString('en'), rate(examples, ours), rate(bytes / 1e6, ours)],
      theirs === undefined ? `missing: ${CURES.python}` : rate(examples, theirs),
      ratio === undefined ? '' : times(ratio),
      ratio === undefined ? '' : `${times(KIND_GOAL)} ${mark(ratio >= KIND_GOAL)}`,
    ];
  });
  const head = ['kind', 'examples', 'examples/s', 'MB/s of records', 'Python, examples/s', 'as fast', 'goal'];
  return table('Other kinds of records', head, '| --- | --: | --: | --: | --: | --: | --: |', rows);
}

const MEMORY_GOAL = 200e6;

export function formatMemory(measured: Measured): string {
  const rows = [...measured].map(([name, { memory }]) => [
    ...[name, `${Math.round(memory / 1e6)} MB`, `200 MB ${mark(memory <= MEMORY_GOAL)}`],
  ]);
  return table('Memory of the default run', ['what', 'most', 'goal'], '| --- | --: | --: |', rows);
}

export function formatStages(stages: ReadonlyMap<string, number>): string {
  const total = [...stages.values()].reduce((sum, each) => sum + each, 0);
  const share = (each: number) => `${((100 * each) / total).toFixed(0)} %`;
  const rows = [...stages, ['all, one after the other', total] as const].map(([step, each]) => [
    ...[step, each.toFixed(1), share(each)],
  ]);
  const title = 'Where the time of the processor goes, in microseconds an example';
  return table(title, ['step', 'time', 'share'], '| --- | --: | --: |', rows);
}

function table(title: string, head: readonly string[], rule: string, rows: readonly string[][]): string {
  const lines = [head, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### ${title}`, '', lines[0], rule, ...lines.slice(1)].join('\n');
}

function mark(isReached: boolean): string {
  return isReached ? '✓' : '✗';
}

function spread({ median, least, most }: Summary): string {
  return `${median.toFixed(3)} s (${least.toFixed(3)} to ${most.toFixed(3)})`;
}

function times(ratio: number): string {
  return ratio >= 1 ? `${ratio.toPrecision(3)} ×` : `1/${(1 / ratio).toPrecision(3)}`;
}

function cureFor(peer: string): string {
  if (peer.startsWith('pigz')) return CURES.pigz;
  return peer.startsWith('npm') ? CURES.tfrecord : CURES.python;
}
