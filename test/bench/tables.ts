import { arch, cpus, platform } from 'node:os';
import type { Summary } from './measure.ts';
import { CURES } from './peers.ts';

export interface Facts {
  readonly measured: ReadonlyMap<string, Summary>;
  /** Of the same examples: as they are, by us with gzip, by TensorFlow with gzip. */
  readonly rawBytes: number;
  readonly gzipBytes: number;
  readonly tensorFlowBytes: number | undefined;
  readonly others: readonly { readonly data: string; readonly auto: number; readonly level6: number }[];
  readonly stages: ReadonlyMap<string, number>;
}

/** A run, another it is compared with, and how many times as fast it is to be. */
type Comparison = readonly [ours: string, theirs: string, goal: number | undefined];

const START: readonly Comparison[] = [
  ['the command, 1 example', 'node -e 0', 1 / 3],
  ['the action, 1 example', 'node -e 0', 1 / 6],
  ['the default fixture', 'node -e 0', undefined],
  ['the default fixture', 'the default fixture, not verified', 1 / 1.6],
  ['the default fixture', 'the default fixture with `smoke`', undefined],
];

const WORK: readonly Comparison[] = [
  ['gzip', "TensorFlow's writer, gzip", 10],
  ['gzip', 'pigz -6 -p 2', 4],
  ['gzip', 'NumPy and TensorFlow, gzip', 20],
  ['gzip, level 6', 'pigz -6 -p 2', 1],
  ['no compression', "TensorFlow's writer, raw", 1],
  ['no compression', 'cat', 1 / 2],
  ['no compression', 'NumPy and TensorFlow, raw', 30],
  ['no compression', 'npm tfrecord, raw', undefined],
  ['gzip, verified', 'gzip', 1 / 1.6],
  ['gzip, `learnable`', 'gzip', 1 / 2.5],
];

const CORES: readonly Comparison[] = [
  ['gzip, 2 cores', 'gzip, 1 cores', 1.7],
  ['gzip, 40,000 examples, 2 cores', 'gzip, 40,000 examples, 1 cores', 1.7],
  ['gzip, 4 shards, 2 cores', 'gzip, 4 shards, 1 cores', 1.7],
  ['gzip, level 6, 2 cores', 'gzip, level 6, 1 cores', 1.7],
];

/** No slower: but both may be the same work, which is not measured to the last percent. */
const AS_FAST = 1 / 1.02;

const OTHERS: readonly Comparison[] = [
  ['zeros, auto', 'zeros, level 6', AS_FAST],
  ['ids, auto', 'ids, level 6', AS_FAST],
];

export function formatTables(facts: Facts): string {
  const { measured, rawBytes, gzipBytes, tensorFlowBytes, others, stages } = facts;
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const speed = (name: string) => rawBytes / 1e6 / (measured.get(name)?.median ?? Number.NaN);
  const share = (bytes: number) => (bytes / rawBytes).toFixed(4);
  const total = [...stages.values()].reduce((sum, each) => sum + each, 0);
  const most = [...measured.values()].reduce((least, { memory }) => Math.max(least, memory), 0);
  return [
    `${date} UTC, ${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${platform()} ${arch()}, Node ${process.version}.`,
    ...['', '### Starting', comparisons(measured, START)],
    ...['### 10,000 examples', comparisons(measured, WORK)],
    ...['### More cores', comparisons(measured, CORES)],
    ...['### Other data, 300 examples', comparisons(measured, OTHERS)],
    ...others.map(
      ({ data, auto, level6 }) => `- ${data}: ${(auto / level6).toFixed(3)} times the size of level 6`,
    ),
    `- The file has ${share(gzipBytes)} of the records' size, TensorFlow's ${tensorFlowBytes ? share(tensorFlowBytes) : 'is missing'}.`,
    `- Verification reads ${speed('verification, gzip').toFixed(0)} MB/s of records from gzip, ${speed('verification, no compression').toFixed(0)} MB/s without.`,
    `- Memory: ${megabytes(measured.get('1 example'))} for 1 example, ${megabytes(measured.get('gzip'))} for 10,000, ${megabytes(measured.get('100,000 examples'))} for 100,000; ${Math.round(most / 1e6)} MB at most in any run.`,
    ...['', '### Where the time goes, in microseconds an example', ''],
    '| step | time | share |\n| --- | --: | --: |',
    ...[...stages].map(
      ([step, each]) => `| ${step} | ${each.toFixed(1)} | ${((100 * each) / total).toFixed(0)} % |`,
    ),
    `| all, one after the other | ${total.toFixed(1)} | 100 % |`,
  ].join('\n');
}

function comparisons(measured: ReadonlyMap<string, Summary>, all: readonly Comparison[]): string {
  const rows = all.map(([name, other, goal]) => {
    const [ours, theirs] = [measured.get(name), measured.get(other)];
    if (ours === undefined) throw new Error(`${name} was not measured`);
    if (theirs === undefined)
      return `| ${name} | ${spread(ours)} | ${other} | missing: ${cureFor(other)} | | |`;
    const ratio = theirs.median / ours.median;
    const verdict = goal === undefined ? '' : `${times(goal)} ${ratio >= goal ? '✓' : '✗'}`;
    return `| ${name} | ${spread(ours)} | ${other} | ${spread(theirs)} | ${times(ratio)} | ${verdict} |`;
  });
  const head = '| what | median (least to most) | beside | median (least to most) | as fast | goal |';
  return ['', head, '| --- | --- | --- | --- | --: | --: |', ...rows, ''].join('\n');
}

function spread({ median, least, most }: Summary): string {
  return `${median.toFixed(3)} s (${least.toFixed(3)} to ${most.toFixed(3)})`;
}

function times(ratio: number): string {
  return ratio >= 1 ? `${ratio.toPrecision(3)} ×` : `1/${(1 / ratio).toPrecision(3)}`;
}

function megabytes(summary: Summary | undefined): string {
  return `${Math.round((summary?.memory ?? Number.NaN) / 1e6)} MB`;
}

function cureFor(peer: string): string {
  if (peer.startsWith('pigz')) return CURES.pigz;
  return peer.startsWith('npm') ? CURES.tfrecord : CURES.python;
}
