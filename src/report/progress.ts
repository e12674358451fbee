import * as clock from '../base/clock.ts';
import { formatCount, groupDigits } from '../base/text.ts';

/** Where progress is shown: a terminal, or a log. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => void;
}

const BAR_WIDTH = 30;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 10_000;

/** Shows how many of all examples are done. */
export type OnProgress = (done: number, total: number) => void;

/** Progress on a screen. */
export interface ShownProgress {
  readonly onProgress: OnProgress;
  /** Removes the bar, so that other lines start at the left; the next progress draws it again. */
  readonly clear: () => void;
}

/** A bar that redraws itself on a terminal, or a line every ten seconds in a log. A quick run shows neither. */
export function showProgress(screen: Screen, now = clock.now): ShownProgress {
  if (screen.isTTY) return drawBar(screen, now);
  return { onProgress: writeLines((text) => screen.write(text), now), clear: () => undefined };
}

/** A line every ten seconds, for a log. */
export function writeLines(write: (text: string) => void, now = clock.now): OnProgress {
  let last = now();
  return (done, total) => {
    if (now() - last < LINE_EVERY_MS) return;
    last = now();
    write(`${percentOf(done, total)} % of ${formatCount(total, 'example')}\n`);
  };
}

function drawBar(screen: Screen, now: () => number): ShownProgress {
  const start = now();
  let last = start;
  let width = 0;
  const clear = () => {
    if (width > 0) screen.write(`\r${' '.repeat(width)}\r`);
    width = 0;
  };
  const onProgress: OnProgress = (done, total) => {
    const time = now();
    if (done === total) return clear();
    if (time - last < BAR_EVERY_MS) return;
    last = time;
    // A line that wraps cannot be redrawn.
    const text = barText(done, total, time - start).slice(0, Math.max(0, (screen.columns || 80) - 1));
    screen.write(`\r${text.padEnd(width)}`);
    width = Math.max(width, text.length);
  };
  return { onProgress, clear };
}

function barText(done: number, total: number, milliseconds: number): string {
  const filled = Math.floor((BAR_WIDTH * done) / total);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${percentOf(done, total)} %`;
  const rate = (1000 * done) / milliseconds;
  return `${bar}  ${groupDigits(Math.round(rate))} examples/s  ${timeText((total - done) / rate)} left`;
}

function percentOf(done: number, total: number): number {
  return Math.floor((100 * done) / total);
}

/** `7 s`, `3 min 20 s`, `2 h 5 min`. */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
