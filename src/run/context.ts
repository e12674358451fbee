import type { Problem } from '../base/problem.ts';
import type { Outputs } from '../report/outputs.ts';
import type { RunReport } from '../report/report.ts';
import type { Phases } from './phases.ts';

/** What a run tells while it goes on, and hears. */
export interface Host {
  readonly info: (line: string) => void;
  /** Lines that belong together, under a title. */
  readonly group: (title: string, lines: readonly string[]) => void;
  /** Only for those who look for a fault. */
  readonly debug: (line: string) => void;
  readonly onProgress: (done: number, total: number) => void;
  /** Aborted when the user or the runner cancels. */
  readonly signal: AbortSignal;
}

export interface Outcome {
  readonly outputs: Outputs;
  readonly warnings: readonly Problem[];
  readonly report: RunReport;
}

/** A host, and the clock of the phases. */
export type RunContext = Host & Phases;

/** The result of a check that reported no error, and therefore has one. */
export function assertDefined<T>(result: T | undefined): T {
  if (result === undefined) throw new TypeError('A check gave up without a problem');
  return result;
}
