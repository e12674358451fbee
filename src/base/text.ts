/** A size with three significant digits, in powers of 1000: `7.23 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, 'byte');
  const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toPrecision(3)} ${units[power - 1]}`;
}

/** A number of things: `1,024 examples`, `1 file`. */
export function formatCount(count: number, noun: string): string {
  return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names as alternatives: `a, b or c`. */
export function listAlternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** Digits in groups of three: `1,024`. */
export function groupDigits(count: number | string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A range with its unit: `1 to 16 characters`, or `1 byte` where both ends are equal. */
export function formatRange(
  { min, max }: { readonly min: number; readonly max: number },
  noun: string,
): string {
  return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}

/** A requested rate: `12.5 %`. */
export function percent(rate: number): string {
  return `${Number((100 * rate).toPrecision(3))} %`;
}

/** The day of a time in milliseconds since 1970: `2024-01-31`. */
export function dateText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Characters that are invisible or move others: controls, line ends, marks of direction and width, lone surrogates. */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';
/** Compiled on first use: V8 looks up such properties as soon as it reads a literal, even in runs that need none. */
let unseen: RegExp | undefined;

/**
 * The first character of whatever a CI system takes for a command. GitHub's runner parses every line that a step prints,
 * on stdout and stderr (actions/runner, src/Runner.Common/ActionCommand.cs): `TryParseV2` takes `::name` at the start
 * of a line, after any white space; `TryParse`, for the older form, finds `##[name]` anywhere in it. Azure Pipelines
 * and TeamCity have `##vso[` and `##teamcity[`.
 */
const COMMAND = /:(?<=^\s*:)(?=:)|#(?=#\w*\[)/g;

/**
 * Text of any origin as one line that a log or a terminal shows and does not obey: invisible characters, and the first
 * character of a command, are escaped as in `\u001b`. JSON has the same escapes, so JSON text keeps its meaning. A line that is
 * escaped already does not change.
 */
export function oneLine(text: string): string {
  return escapeUnseen(text).replace(COMMAND, escapeUnits);
}

/** Text of any origin on one line, with invisible characters escaped as in `\u001b`. */
export function escapeUnseen(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  unseen ??= new RegExp(UNSEEN, 'gu');
  return text.replace(unseen, escapeUnits);
}

/** One escape for each UTF-16 unit, as in JSON: a character beyond U+FFFF has two. */
function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

const BLOCKS = '▁▂▃▄▅▆▇█';

/** One character for each bin, with a height in proportion to the largest; a dot for an empty bin. */
export function drawBins(bins: readonly number[]): string {
  const largest = Math.max(...bins);
  return bins.map((n) => (n === 0 ? '·' : BLOCKS[Math.ceil((n / largest) * BLOCKS.length) - 1])).join('');
}
