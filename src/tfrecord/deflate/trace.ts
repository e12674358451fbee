import { addSegment, makeSegments, NOISE, PLAIN, REPEAT, type Segments } from './segments.ts';

/** The symbols of lengths and distances (RFC 1951, section 3.2.5). */

const MAX_MATCH = 258;
const SHORTEST_MATCH = 3;
const MAX_DISTANCE = 32768;

/** A symbol and its extra bits. */
export interface MatchSymbol {
  readonly symbol: number;
  readonly extra: number;
  readonly extraBits: number;
}

/** The symbol (257 to 285) of a length of 3 to 258 bytes. */
export function lengthSymbol(length: number): MatchSymbol {
  if (length === MAX_MATCH) return { symbol: 285, extra: 0, extraBits: 0 };
  const { symbol, extra, extraBits } = logarithmic(length - SHORTEST_MATCH, 4);
  return { symbol: 257 + symbol, extra, extraBits };
}

/** The symbol (0 to 29) of a distance of 1 to 32768 bytes. */
export function distanceSymbol(distance: number): MatchSymbol {
  return logarithmic(distance - 1, 2);
}

/** Each of the first `2 * steps` values has its own symbol; after that, every power of two has `steps` symbols. */
function logarithmic(value: number, steps: number): MatchSymbol {
  if (value < 2 * steps) return { symbol: value, extra: 0, extraBits: 0 };
  const extraBits = 31 - Math.clz32(Math.floor(value / steps));
  const symbol = extraBits * steps + (value >>> extraBits);
  return { symbol, extra: value & ((1 << extraBits) - 1), extraBits };
}

/** The length of the next match within a repetition from `at` to `end`; 0 if too little is left for a match. */
export function nextMatch(at: number, end: number): number {
  const length = Math.min(MAX_MATCH, end - at);
  return length < SHORTEST_MATCH ? 0 : length;
}

/** Records, while a block is encoded, what deflate would otherwise have to search for. */
export interface Trace {
  /** The segments of the block that was encoded last. */
  readonly segments: Segments;
  readonly restart: () => void;
  /** The bytes before the payload of feature `f` end here. */
  readonly prefix: (f: number, prefix: Uint8Array, start: number, end: number) => void;
  readonly payload: (f: number, end: number) => void;
  readonly other: (end: number) => void;
}

/** `capacity` is the maximum number of examples in a block. */
export function makeTrace(features: readonly { readonly isNoise: boolean }[], capacity: number): Trace {
  const kinds = Uint8Array.from(features, ({ isNoise }) => (isNoise ? NOISE : PLAIN));
  // Each example has the prefixes and payloads of its features, its head, and its frame.
  const segments = makeSegments(capacity * (2 * features.length + 3));
  const lastPrefixes: (Uint8Array | undefined)[] = features.map(() => undefined);
  const lastStarts = new Uint32Array(features.length);
  return {
    segments,
    restart: () => {
      segments.count = 0;
      lastPrefixes.fill(undefined);
    },
    prefix: (f, prefix, start, end) => {
      const distance = start - lastStarts[f]!;
      // Each size has one prefix, so equal bytes are the same array.
      const isRepeat = lastPrefixes[f] === prefix && distance <= MAX_DISTANCE;
      addSegment(segments, isRepeat ? REPEAT : PLAIN, end, isRepeat ? distance : 0);
      lastPrefixes[f] = prefix;
      lastStarts[f] = start;
    },
    payload: (f, end) => addSegment(segments, kinds[f]!, end, 0),
    other: (end) => addSegment(segments, PLAIN, end, 0),
  };
}
