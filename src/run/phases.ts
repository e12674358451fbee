import * as clock from '../base/clock.ts';

/** Measures the phases of a run. Each lasts from its start to the start of the next. */
export interface Phases {
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
