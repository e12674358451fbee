import * as clock from '../base/clock.ts';

/** What a terminal, or a log, shows of a run that takes its time. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => void;
}

const BAR_WIDTH = 30;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 10_000;

/** A bar that redraws itself in a terminal; in a log a line every ten seconds. Quick runs show neither. */
export function showProgress(screen: Screen, now = clock.now): (done: number, total: number) => void {
  const every = screen.isTTY ? BAR_EVERY_MS : LINE_EVERY_MS;
  let last = now();
  let isDrawn = false;
  return (done, total) => {
    if (now() - last < every && !(isDrawn && done === total)) return;
    last = now();
    const percent = Math.floor((100 * done) / total);
    if (!screen.isTTY) {
      screen.write(`${percent} % of ${total} examples\n`);
      return;
    }
    isDrawn = done < total;
    const filled = Math.floor((BAR_WIDTH * done) / total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
    screen.write(isDrawn ? `\r${bar} ${percent} %` : `\r${' '.repeat(BAR_WIDTH + 6)}\r`);
  };
}
