import type { Kind } from '../base/kind.ts';
import type { Problem } from '../base/problem.ts';
import { formatBytes, formatCount } from '../base/text.ts';
import type { Range } from '../plan/distributions/types.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { Html } from './html.ts';
import type { Outputs } from './outputs.ts';

/** The modes of a run. */
export type Mode = 'generate' | 'plan' | 'verify';

/** Everything that the job summary and the page say about a run. */
export interface RunReport {
  readonly mode: Mode;
  readonly outputs: Outputs;
  readonly dataset: string;
  readonly seed: number;
  /** The same for all files; undefined if they differ. */
  readonly compression: string | undefined;
  /** Whether the files were read back after they were written. */
  readonly isVerified: boolean;
  readonly features: readonly ReportedFeature[];
  /** Empty in `verify`, where no plan says how labels are drawn. */
  readonly labels: readonly LabelFigures[];
  /** The files and settings that decided what the data are, by their names. */
  readonly sources?: Facts | undefined;
  readonly warnings: readonly Problem[];
  /** The features that some of the records lack, in words. */
  readonly absences?: string | undefined;
  /** The lock file that the plan was compared with, or that was written; undefined without one. */
  readonly lock?: { readonly state: 'holds' | 'update'; readonly file: string } | undefined;
  /** Shell commands that do the same, one a line. */
  readonly commands: string;
}

/** Everything that the job summary and the page say about a run that failed. */
export interface FailureReport {
  /** Undefined if the inputs themselves are wrong. */
  readonly mode: Mode | undefined;
  readonly problems: readonly Problem[];
  /** The request, as far as it could be read. */
  readonly sources?: Facts | undefined;
}

/**
 * What a plan knows about a label. Which figures there are depends on its kind; those that make no sense are null.
 */
export interface LabelFigures {
  readonly name: string;
  readonly kind?: 'binary' | 'classes' | 'regression';
  readonly learnable: boolean;
  readonly positiveRate?: number | null;
  readonly baseLoss?: number | null;
  readonly bayesLoss?: number | null;
  readonly baseAccuracy?: number | null;
  readonly bayesAccuracy?: number | null;
  readonly teacherAuc?: number | null;
  readonly ndcg?: { readonly base: number; readonly bayes: number };
}

/** A feature, as a report shows it. */
export interface ReportedFeature {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number | Range | 'variable';
  readonly role: 'feature' | 'label';
  readonly missing?: number;
  /** How values are drawn, in words; unknown in `verify`, which has no plan. */
  readonly values?: string;
  /** Unknown if nothing was written or read. */
  readonly statistics?: Statistics;
  /** Some of its first values. */
  readonly samples?: readonly Sample[];
}

/** A sample value. */
export type Sample =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly format: 'png' | 'jpeg'; readonly base64: string };

/** Where the commands can be run. */
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

/** What was asked for: the files that say what the data are, and what chose the values. */
export function askedFacts({ sources = [], dataset, seed, compression = '' }: RunReport): Facts {
  return known([...sources, ['dataset', dataset], ['seed', String(seed)], ['compression', compression]]);
}

/** Where the files are, and what is known about them. */
export function filesFacts({ outputs, absences = '', lock }: RunReport): Facts {
  return known([
    ['files', outputs.glob],
    ['manifest', outputs.manifest],
    ['full batches', outputs.batches === null ? '' : String(outputs.batches)],
    ['absent, read as defaults', absences],
    [lock?.state === 'update' ? 'locked in' : 'as locked in', lock?.file ?? ''],
  ]);
}

/** The digests that identify a fixture. */
export function digestsOf({ outputs }: RunReport): Facts {
  return known([
    ['fingerprint', outputs.fingerprint],
    ['content SHA-256', outputs['content-sha256']],
  ]);
}

/** Names and values, in the order in which they are shown. */
export type Facts = readonly (readonly [name: string, value: string])[];

/** Those that have a value. */
export function known(facts: Facts): Facts {
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

/** The rate of ones in a label of zeros and ones. */
export function foundRate({ statistics }: ReportedFeature): number | undefined {
  if (statistics?.min === undefined || statistics.mean === undefined) return undefined;
  const isBinary =
    Number(statistics.min) >= 0 && Number(statistics.max) <= 1 && statistics.distinct.count <= 2;
  return isBinary ? statistics.mean : undefined;
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
