/** Bytes that also occur earlier. */
export const REPEAT = 0;
/** Bytes without repetitions, such as random floats. */
export const NOISE = 1;
/** Anything else. */
export const PLAIN = 2;

/**
 * A block of bytes, divided into segments by its encoder, so that deflate does not have to search for what is already
 * known.
 */
export interface Segments {
  count: number;
  readonly kinds: Uint8Array;
  /** The end of each segment, which is the start of the next. */
  readonly ends: Uint32Array;
  /** The distance of a REPEAT to the same bytes before it, at most `MAX_DISTANCE`. */
  readonly distances: Uint16Array;
}

/** Memory for this many segments. */
export function makeSegments(capacity: number): Segments {
  return {
    count: 0,
    kinds: new Uint8Array(capacity),
    ends: new Uint32Array(capacity),
    distances: new Uint16Array(capacity),
  };
}

/** Adds the segment that ends at `end`. Adjacent PLAIN segments are merged. */
export function addSegment(segments: Segments, kind: number, end: number, distance: number): void {
  const { kinds, ends, distances } = segments;
  const last = segments.count - 1;
  if (end === (last < 0 ? 0 : ends[last]!)) return;
  const i = kind === PLAIN && last >= 0 && kinds[last] === PLAIN ? last : segments.count++;
  kinds[i] = kind;
  ends[i] = end;
  distances[i] = distance;
}

/** The start of segment `s`. */
export function startOf({ ends }: Segments, s: number): number {
  return s === 0 ? 0 : ends[s - 1]!;
}
