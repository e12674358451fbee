/** Bytes that stand somewhere before as well. */
export const REPEAT = 0;
/** Bytes in which nothing repeats, such as random floats. */
export const NOISE = 1;
/** Anything else. */
export const PLAIN = 2;

/** A block of bytes, cut into stretches by whoever wrote it: what is known need not be searched for. */
export interface Segments {
  count: number;
  readonly kinds: Uint8Array;
  /** Where each stretch stops; it starts where the one before stops. */
  readonly ends: Uint32Array;
  /** Of a REPEAT, how far before it the same bytes stand: at most `FARTHEST_MATCH`. */
  readonly distances: Uint16Array;
}

export function makeSegments(capacity: number): Segments {
  return {
    count: 0,
    kinds: new Uint8Array(capacity),
    ends: new Uint32Array(capacity),
    distances: new Uint16Array(capacity),
  };
}

/** Adds the stretch up to `end`; what is plain goes on with what is plain. */
export function addSegment(segments: Segments, kind: number, end: number, distance: number): void {
  const { kinds, ends, distances } = segments;
  const last = segments.count - 1;
  if (end === (last < 0 ? 0 : ends[last]!)) return;
  const i = kind === PLAIN && last >= 0 && kinds[last] === PLAIN ? last : segments.count++;
  kinds[i] = kind;
  ends[i] = end;
  distances[i] = distance;
}

export function startOf({ ends }: Segments, s: number): number {
  return s === 0 ? 0 : ends[s - 1]!;
}
