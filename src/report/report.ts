import type { Kind } from '../base/kind.ts';
import type { Problem } from '../base/problem.ts';
import { formatBytes, formatCount } from '../base/text.ts';
import type { Range } from '../plan/distributions/types.ts';
import type { LabelFacts } from '../plan/label-facts.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { Html } from './html.ts';
import type { Outputs } from './outputs.ts';

export type Mode = 'generate' | 'plan' | 'verify';

/** Everything that the job summary and the page say about a run. */
export interface RunReport {
  readonly mode: Mode;
  readonly outputs: Outputs;
  readonly dataset: string;
  readonly seed: number;
  /** Of all the files; undefined where they differ. */
  readonly compression: string | undefined;
  /** Whether the files were read back after they were written. */
  readonly isVerified: boolean;
  readonly features: readonly ReportedFeature[];
  /** Empty in `verify`, where no plan says how labels are drawn. */
  readonly labels: readonly LabelFacts[];
  readonly warnings: readonly Problem[];
  /** Features that some of the records read lack, in words. */
  readonly absences?: string | undefined;
  /** Shell commands that do the same, one a line. */
  readonly commands: string;
}

/** Everything that the job summary and the page say about a run that failed. */
export interface FailureReport {
  /** Undefined where the inputs themselves are wrong. */
  readonly mode: Mode | undefined;
  readonly problems: readonly Problem[];
}

export interface ReportedFeature {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number | Range | 'variable';
  readonly role: 'feature' | 'label';
  readonly missing?: number;
  /** How values are drawn, in words; unknown in `verify`, which has no plan. */
  readonly values?: string;
  /** Unknown where nothing was written or read. */
  readonly statistics?: Statistics;
}

/** Where the commands work. */
export const WHERE = 'Run this in your checkout. It needs Node 20.15 or later.';

/** What happened, as a sentence without its period: `Wrote and verified 288 examples in 1 file, 7.36 MB of gzip`. */
export function headline({ mode, outputs, compression, isVerified }: RunReport): string {
  const bytes = formatBytes(outputs.bytes);
  const what = `${formatCount(outputs.examples, 'example')} in ${formatCount(outputs.shards, 'file')}`;
  const size = compression === 'none' || compression === undefined ? bytes : `${bytes} of ${compression}`;
  if (mode === 'plan') return `Planned ${what}, at most ${size}; nothing was written`;
  if (mode === 'verify') return `Verified ${what}, ${size}: all good`;
  if (outputs.reused) return `Reused ${what}, ${size}, verified`;
  return `Wrote ${isVerified ? 'and verified ' : ''}${what}, ${size}`;
}

const TASKS: Readonly<Record<Mode, string>> = {
  generate: 'generate the fixture',
  plan: 'plan the fixture',
  verify: 'verify the files',
};

/** What failed, as a sentence without its period: `Failed to generate the fixture: 2 errors`. */
export function failureHeadline({ mode, problems }: FailureReport): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `Failed to ${mode === undefined ? 'read the inputs' : TASKS[mode]}: ${formatCount(errors, 'error')}`;
}

/** Where the files are and what was asked for, as far as it is known. */
export function factsOf({ outputs, dataset, seed, absences = '' }: RunReport): Facts {
  return known([
    ['files', outputs.glob],
    ['manifest', outputs.manifest],
    ['dataset', dataset],
    ['seed', String(seed)],
    ['full batches', outputs.batches === null ? '' : String(outputs.batches)],
    ['absent, read as defaults', absences],
  ]);
}

/** The digests that identify a fixture. */
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

/** The labels, or the features that are none, in their order. */
export function withRole({ features }: RunReport, role: ReportedFeature['role']): readonly ReportedFeature[] {
  return features.filter((feature) => feature.role === role);
}

/** Whether any values were counted. */
export function isCounted({ features }: RunReport): boolean {
  return features.some(({ statistics }) => statistics !== undefined);
}

/** The rate of ones that was found in a label of zeros and ones. */
export function foundRate({ statistics }: ReportedFeature): number | undefined {
  if (statistics?.min === undefined || statistics.mean === undefined) return undefined;
  const isBinary =
    Number(statistics.min) >= 0 && Number(statistics.max) <= 1 && statistics.distinct.count <= 2;
  return isBinary ? statistics.mean : undefined;
}

/** The rate of ones that the plan asks for. */
export function wantedRate({ name }: ReportedFeature, { labels }: RunReport): number | undefined {
  return labels.find((label) => label.name === name)?.positiveRate ?? undefined;
}

const FIGURES = {
  binary: [
    ['base loss', 'baseLoss'],
    ['Bayes loss', 'bayesLoss'],
    ['AUC', 'teacherAuc'],
  ],
  classes: [
    ['base loss', 'baseLoss'],
    ['Bayes loss', 'bayesLoss'],
    ['base accuracy', 'baseAccuracy'],
    ['Bayes accuracy', 'bayesAccuracy'],
  ],
  regression: [
    ['base MSE', 'baseLoss'],
    ['Bayes MSE', 'bayesLoss'],
  ],
} as const;

/** How well a model can predict the label, by the name of the figure. */
export function lossesOf({ name }: ReportedFeature, { labels }: RunReport): (readonly [string, number])[] {
  const figures = labels.find((label) => label.name === name);
  // Where nothing can be learned, the base loss is the best loss and says nothing more.
  if (figures?.learnable !== true) return [];
  return FIGURES[figures.kind].flatMap(([head, key]) => {
    const figure = figures[key] ?? undefined;
    return figure === undefined ? [] : [[head, figure] as const];
  });
}

/** The markup of the first items, as many as fit into `bytes`; that of the others is never made. */
export function fitting<T>(items: readonly T[], htmlOf: (item: T) => Html, bytes: number): Html[] {
  const fitted: Html[] = [];
  let rest = bytes;
  for (const item of items) {
    const html = htmlOf(item);
    rest -= Buffer.byteLength(html.markup);
    if (rest < 0) break;
    fitted.push(html);
  }
  return fitted;
}
