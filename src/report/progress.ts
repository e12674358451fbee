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

/** Tells how many of all examples are done. */
export type OnProgress = (done: number, total: number) => void;

/** On a terminal a bar that redraws itself, in a log a line every ten seconds. A quick run shows neither. */
export function showProgress(screen: Screen, now = clock.now): OnProgress {
  return screen.isTTY ? drawBar(screen, now) : writeLines((text) => screen.write(text), now);
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

function drawBar(screen: Screen, now: () => number): OnProgress {
  const start = now();
  let last = start;
  let width = 0;
  return (done, total) => {
    const time = now();
    const isLast = done === total && width > 0;
    if (time - last < BAR_EVERY_MS && !isLast) return;
    last = time;
    if (done === total) {
      screen.write(`\r${' '.repeat(width)}\r`);
      return;
    }
    const filled = Math.floor((BAR_WIDTH * done) / total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${percentOf(done, total)} %`;
    const rate = (1000 * done) / (time - start);
    const text = `${bar}  ${groupDigits(Math.round(rate))} examples/s  ${timeText((total - done) / rate)} left`;
    // A line that wraps cannot be redrawn.
    const shown = text.slice(0, Math.max(0, (screen.columns || 80) - 1));
    screen.write(`\r${shown.padEnd(width)}`);
    width = Math.max(width, shown.length);
  };
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
