/** The symbols of lengths and distances (RFC 1951, section 3.2.5). */

const MAX_MATCH = 258;
const SHORTEST_MATCH = 3;
export const MAX_DISTANCE = 32768;

/** A symbol and the extra bits behind it. */
export interface MatchSymbol {
  readonly symbol: number;
  readonly extra: number;
  readonly extraBits: number;
}

/** The symbol, 257 to 285, of a length of 3 to 258 bytes. */
export function lengthSymbol(length: number): MatchSymbol {
  if (length === MAX_MATCH) return { symbol: 285, extra: 0, extraBits: 0 };
  const { symbol, extra, extraBits } = logarithmic(length - SHORTEST_MATCH, 4);
  return { symbol: 257 + symbol, extra, extraBits };
}

/** The symbol, 0 to 29, of a distance of 1 to 32768 bytes. */
export function distanceSymbol(distance: number): MatchSymbol {
  return logarithmic(distance - 1, 2);
}

/** The first `2 * steps` values have a symbol each; from then on every power of two has `steps` of them. */
function logarithmic(value: number, steps: number): MatchSymbol {
  if (value < 2 * steps) return { symbol: value, extra: 0, extraBits: 0 };
  const extraBits = 31 - Math.clz32(Math.floor(value / steps));
  const symbol = extraBits * steps + (value >>> extraBits);
  return { symbol, extra: value & ((1 << extraBits) - 1), extraBits };
}

/** The length of the next match of what repeats from `at` to `end`; 0 where too little is left for one. */
export function nextMatch(at: number, end: number): number {
  const length = Math.min(MAX_MATCH, end - at);
  return length < SHORTEST_MATCH ? 0 : length;
}
