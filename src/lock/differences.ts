import { oneLine } from '../base/text.ts';
import type { Difference } from './lock.ts';

/** A log is read, not scrolled; every difference is a problem of its own as well. */
const ROWS = 40;
const WIDTH = 36;

/** The differences between a locked and a planned fixture as the lines of one table. */
export function formatDifferences(differences: readonly Difference[], file: string): string[] {
  const rows = differences
    .slice(0, ROWS)
    .map(({ name, change, locked, planned }) => [name, change, locked, planned].map(cut));
  const table = [['feature or setting', 'change', 'locked', 'planned'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rest = differences.length - rows.length;
  return [`Not as ${file} has it:`, ...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])];
}

/** As the log shows it, so that its width is known. */
function cut(text: string): string {
  const shown = [...oneLine(text)];
  return shown.length > WIDTH ? `${shown.slice(0, WIDTH - 1).join('')}…` : shown.join('');
}
