import * as clock from '../base/clock.ts';
import type { Problem } from '../base/problem.ts';
import type { Outputs } from '../report/outputs.ts';
import type { RunReport } from '../report/report.ts';

/** Measures the phases of a run. Each lasts from its start to the start of the next. */
interface Phases {
  /** Starts a phase. */
  readonly enter: (name: string) => void;
  /** Ends the last phase and lists all so far: `read 0.02 s, plan 0.01 s`. */
  readonly summary: () => string;
}

/** Starts the clock; `now` gives milliseconds. */
export function measurePhases(now = clock.now): Phases {
  const seconds = new Map<string, number>();
  let current: { readonly name: string; readonly start: number } | undefined;
  const leave = () => {
    if (current === undefined) return;
    const { name, start } = current;
    seconds.set(name, (seconds.get(name) ?? 0) + (now() - start) / 1000);
    current = undefined;
  };
  return {
    enter: (name) => {
      leave();
      current = { name, start: now() };
    },
    summary: () => {
      leave();
      return [...seconds].map(([name, time]) => `${name} ${time.toFixed(2)} s`).join(', ');
    },
  };
}

/** The face of the program, as a run sees it: it shows what happens, and can cancel. */
export interface Host {
  /** Shows a line. */
  readonly info: (line: string) => void;
  /** Shows lines that belong together, under a title. */
  readonly group: (title: string, lines: readonly string[]) => void;
  /** Shows a line for debugging. */
  readonly debug: (line: string) => void;
  /** Called with the number of examples that are done. */
  readonly onProgress: (done: number, total: number) => void;
  /** Aborted when the user or the runner cancels. */
  readonly signal: AbortSignal;
}

/** What a run gives the face: outputs, warnings, and the report that the job summary is made from. */
export interface Outcome {
  readonly outputs: Outputs;
  readonly warnings: readonly Problem[];
  readonly report: RunReport;
}

/** What every step of a run receives: the host, and the clock of the phases. */
export type RunContext = Host & Phases;

/** The result of a check. One that reported no error has a result. */
export function assertDefined<T>(result: T | undefined): T {
  if (result === undefined) throw new TypeError('A check gave no result and reported no error');
  return result;
}
