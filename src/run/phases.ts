import * as clock from '../base/clock.ts';

/** Measures the phases of a run, each from its start to the start of the next. */
export interface Phases {
  readonly enter: (name: string) => void;
  /** `read 0.02 s, plan 0.01 s`: those so far, and the last one ends here. */
  readonly summary: () => string;
}

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
