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

/** Digits in groups of three: `1,024`. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A range with its unit: `1 to 16 characters`, or `1 byte` where both ends are equal. */
export function formatRange(
  { min, max }: { readonly min: number; readonly max: number },
  noun: string,
): string {
  return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}

/** A rate that was asked for: `12.5 %`. */
export function percent(rate: number): string {
  return `${Number((100 * rate).toPrecision(3))} %`;
}

/** The day of a time in milliseconds since 1970: `2024-01-31`. */
export function dateText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
