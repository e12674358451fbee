/** Numbers as people read them. The digits follow from the range, so that a mean never seems to lie outside of it. */

/** Integers beyond 2^53 are strings. */
export type Figure = number | string;

/** How the values of one range are printed. Rounding is monotone, so printed values have the order of the values. */
export interface Scale {
  readonly end: (value: Figure) => string;
  /** For a mean, which need not be an integer. */
  readonly mean: (value: number) => string;
}

/** From here on a number is written with a power of ten, unless its neighbours would then look equal. */
const LARGE = 1e10;
const SMALL = 1e-4;

/** A range is narrow if three digits hardly tell its ends apart; integers may be ids or times, of which every digit counts. */
const NARROW = 1e-3;
const NARROW_WHOLE = 0.1;

const DIGITS = 3;
const MAX_DIGITS = 15;

/** The scale of the values from `min` to `max`. */
export function scaleOf(min: Figure, max: Figure): Scale {
  const low = Number(min);
  const high = Number(max);
  const span = high - low;
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const within = (mean: number) => Math.min(Math.max(mean, low), high);
  const isWhole = [min, max].every((end) => typeof end === 'string' || Number.isSafeInteger(end));
  const isNarrow = span < NARROW * largest;
  if (isWhole && span < NARROW_WHOLE * largest)
    return wholeScale(BigInt(min), BigInt(max), within, largest < LARGE ? span : LARGE);
  const digits = isNarrow && span > 0 ? DIGITS + Math.ceil(Math.log10(largest / span)) : DIGITS;
  const places = largest < SMALL ? Number.POSITIVE_INFINITY : placesFor(span);
  const text = (value: number) => decimalText(value, places, Math.min(digits, MAX_DIGITS));
  const end = (value: Figure) =>
    isWhole && Math.abs(Number(value)) < LARGE ? groupThousands(String(value)) : text(Number(value));
  return { end, mean: (value) => text(within(value)) };
}

/** Neighbouring ids, with all of their digits. */
function wholeScale(min: bigint, max: bigint, within: (mean: number) => number, span: number): Scale {
  const places = span >= LARGE || span === 0 ? 0 : placesFor(span);
  const whole = (value: number) => {
    const rounded = BigInt(Math.round(value));
    return String(rounded < min ? min : rounded > max ? max : rounded);
  };
  return {
    end: (value) => groupThousands(String(value)),
    mean: (value) => groupThousands(places > 0 ? within(value).toFixed(places) : whole(within(value))),
  };
}

/** `0.00 to 1.00`; one number where both ends are equal. */
export function rangeText(min: Figure, max: Figure): string {
  const { end } = scaleOf(min, max);
  const from = end(min);
  const to = end(max);
  return from === to ? from : `${from} to ${to}`;
}

/** The ends of an axis, which has no room for two long numbers: then the second is how far it is from the first. */
export function axisEnds(min: Figure, max: Figure): readonly string[] {
  const { end } = scaleOf(min, max);
  const from = end(min);
  const to = end(max);
  if (from === to) return [from];
  const isLong = from.length + to.length > MAX_AXIS_LENGTH && /^[\d,−]+$/.test(from + to);
  return [from, isLong ? `+${groupThousands(String(BigInt(max) - BigInt(min)))}` : to];
}

const MAX_AXIS_LENGTH = 28;

/** Longer numbers would not fit next to a mean. */
const LONG = 1e7;

/** A number that stands alone, such as a standard deviation, with three digits; a small integer with all of them. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size >= LONG) return powerText(value, DIGITS);
  if (Number.isInteger(value)) return groupThousands(String(value));
  return decimalText(value, size === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(size))), DIGITS);
}

/** Enough decimals for a hundredth of the span. */
function placesFor(span: number): number {
  return span > 0 ? Math.min(MAX_DIGITS, Math.max(0, 2 - Math.round(Math.log10(span)))) : 6;
}

function decimalText(value: number, places: number, digits: number): string {
  const size = Math.abs(value);
  const isLost = size !== 0 && size < 10 ** -places;
  if (size >= LARGE || (size < SMALL && !isLost && size !== 0)) return powerText(value, digits);
  // In a range of hundreds, values that would be rounded to 0 keep some digits, because most values may be that
  // small.
  if (isLost && places === 0 && size >= SMALL)
    return groupThousands(String(Number(value.toPrecision(digits))));
  const text = value.toFixed(Math.min(places, MAX_DIGITS));
  return groupThousands(places > 3 ? text.replace(/\.?0+$/, '') : text);
}

const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** `9.22 × 10¹⁸`. */
function powerText(value: number, digits: number): string {
  const [factor = '', power = ''] = value.toExponential(digits - 1).split('e');
  const raised = power
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '');
  return `${factor.replace('-', '−')} × 10${raised}`;
}

/** `18,014,398.5`; a real minus sign, which no line breaks after. */
function groupThousands(text: string): string {
  const [whole = '', ...decimals] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.').replace('-', '−');
}
