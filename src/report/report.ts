import type { Kind } from '../base/kind.ts';
import type { Problem } from '../base/problem.ts';
import { formatBytes, formatCount } from '../base/text.ts';
import type { Range } from '../plan/distributions/types.ts';
import type { LabelFacts } from '../plan/label-facts.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { Outputs } from './outputs.ts';

/** All that summary and page tell of a run. */
export interface RunReport {
  readonly mode: 'generate' | 'plan' | 'verify';
  readonly outputs: Outputs;
  readonly dataset: string;
  readonly seed: number;
  readonly compression: string;
  readonly isVerified: boolean;
  readonly features: readonly ReportedFeature[];
  /** Empty where only the schema says what there is. */
  readonly labels: readonly LabelFacts[];
  readonly warnings: readonly Problem[];
  /** What to type to get the same, line by line. */
  readonly commands: string;
}

export interface ReportedFeature {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number | Range | 'variable';
  readonly role: 'feature' | 'label';
  readonly missing?: number;
  /** How values are drawn, in words; unknown where only the schema says what there is. */
  readonly values?: string;
  /** Unknown where nothing was written or read. */
  readonly statistics?: Statistics;
}

/** Where to type the commands. */
export const WHERE = 'Type this in your checkout; it needs Node 20.15 or later.';

/** What happened, in a sentence without its period: `Wrote and verified 288 examples in 1 file, 7.36 MB of gzip`. */
export function headline({ mode, outputs, compression, isVerified }: RunReport): string {
  const bytes = formatBytes(Number(outputs.bytes));
  const what = `${formatCount(Number(outputs.examples), 'example')} in ${formatCount(Number(outputs.shards), 'file')}`;
  const size = compression === 'none' ? bytes : `${bytes} of ${compression}`;
  if (mode === 'plan') return `Planned ${what}, at most ${size}; nothing was written`;
  if (mode === 'verify') return `Verified ${what}, ${size}: all good`;
  if (outputs.reused === 'true') return `Reused ${what}, ${size}, verified`;
  return `Wrote ${isVerified ? 'and verified ' : ''}${what}, ${size}`;
}

/** What and where, as far as it is known. */
export function factsOf({ outputs, dataset, seed }: RunReport): Facts {
  return known([
    ['files', outputs.glob],
    ['manifest', outputs.manifest],
    ['dataset', dataset],
    ['seed', String(seed)],
    ['full batches', outputs.batches],
  ]);
}

/** What tells two fixtures apart. */
export function digestsOf({ outputs }: RunReport): Facts {
  return known([
    ['fingerprint', outputs.fingerprint],
    ['content SHA-256', outputs['content-sha256']],
  ]);
}

export type Facts = readonly (readonly [name: string, value: string])[];

function known(facts: Facts): Facts {
  return facts.filter(([, value]) => value !== '');
}

/** Labels, or what is none, in their order. */
export function withRole({ features }: RunReport, role: ReportedFeature['role']): readonly ReportedFeature[] {
  return features.filter((feature) => feature.role === role);
}

/** Whether anything is known of the values themselves. */
export function isCounted({ features }: RunReport): boolean {
  return features.some(({ statistics }) => statistics !== undefined);
}

/** The rate of ones among the values of a label that were found. */
export function foundRate({ statistics }: ReportedFeature): number | undefined {
  if (statistics?.min === undefined || statistics.mean === undefined) return undefined;
  const isSwitch =
    Number(statistics.min) >= 0 && Number(statistics.max) <= 1 && statistics.distinct.count <= 2;
  return isSwitch ? statistics.mean : undefined;
}

/** The rate of ones that is to be expected. */
export function wantedRate({ name }: ReportedFeature, { labels }: RunReport): number | undefined {
  return labels.find((label) => label.name === name)?.positiveRate ?? undefined;
}

const LOSSES = [
  ['base loss', 'baseLoss'],
  ['Bayes loss', 'bayesLoss'],
  ['AUC', 'teacherAuc'],
] as const;

/** What is known of how well the label can be predicted, by name. */
export function lossesOf({ name }: ReportedFeature, { labels }: RunReport): (readonly [string, number])[] {
  const figures = labels.find((label) => label.name === name);
  // Of a label that nothing can be learnt of, the base is all there is.
  if (figures?.learnable !== true) return [];
  return LOSSES.flatMap(([head, key]) => {
    const figure = figures?.[key] ?? undefined;
    return figure === undefined ? [] : [[head, figure] as const];
  });
}

/** The texts of the first items, as many as fit in `bytes`; the others are never made. */
export function fitting<T>(items: readonly T[], textOf: (item: T) => string, bytes: number): string[] {
  const texts: string[] = [];
  let rest = bytes;
  for (const item of items) {
    const text = textOf(item);
    rest -= Buffer.byteLength(text);
    if (rest < 0) break;
    texts.push(text);
  }
  return texts;
}
