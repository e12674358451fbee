import { MAX_DISTANCE } from './deflate/match.ts';
import { addSegment, makeSegments, NOISE, PLAIN, REPEAT, type Segments } from './deflate/segments.ts';

/** Notes while a block is encoded what deflate would otherwise have to search for. */
export interface Trace {
  /** Of the block that was encoded last. */
  readonly segments: Segments;
  readonly restart: () => void;
  /** What stands before the payload of feature `f` ends here. */
  readonly prefix: (f: number, prefix: Uint8Array, start: number, end: number) => void;
  readonly payload: (f: number, end: number) => void;
  readonly other: (end: number) => void;
}

/** `capacity` is the most examples in a block. */
export function makeTrace(features: readonly { readonly isNoise: boolean }[], capacity: number): Trace {
  const kinds = Uint8Array.from(features, ({ isNoise }) => (isNoise ? NOISE : PLAIN));
  // Of each example its features' prefixes and payloads, its head, and its frame.
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
      // Prefixes are made once a size: the same bytes are the same array.
      const isRepeat = lastPrefixes[f] === prefix && distance <= MAX_DISTANCE;
      addSegment(segments, isRepeat ? REPEAT : PLAIN, end, isRepeat ? distance : 0);
      lastPrefixes[f] = prefix;
      lastStarts[f] = start;
    },
    payload: (f, end) => addSegment(segments, kinds[f]!, end, 0),
    other: (end) => addSegment(segments, PLAIN, end, 0),
  };
}
