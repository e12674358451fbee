import type { Column } from './column.ts';
import type { Trace } from './deflate/trace.ts';
import { compileExample, type FeatureHead, maxExampleBytes } from './example.ts';
import { FOOTER_BYTES, frameRecord, HEADER_BYTES } from './frame.ts';
import type { Kernel } from './kernel/kernel.ts';
import { makePacker } from './payload.ts';

/** What an encoder needs to know about a feature. */
export interface FeatureLayout extends FeatureHead {
  /** Maximum size of the feature's payload in one example. */
  readonly maxPayload: number;
  /** Whether its payload contains no repetitions. */
  readonly isNoise: boolean;
}

/** Writes the records of `count` examples into `out`, one after the other, and returns their size in bytes. */
export type EncodeBlock = (columns: readonly Column[], count: number, out: Uint8Array) => number;

/**
 * `capacity` is the maximum number of examples in a block. `trace` receives the segments of each block. With a
 * `kernel`, numbers and `out` have to be in its memory.
 */
export function compileBlock(
  features: readonly FeatureLayout[],
  capacity: number,
  trace?: Trace,
  kernel?: Kernel,
): EncodeBlock {
  const pack = features.map(({ maxPayload }) => makePacker(capacity, maxPayload, kernel));
  const encodeExample = compileExample(features, trace, kernel);
  return (columns, count, out) => {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    const payloads = columns.map((column, f) => pack[f]!(column, count));
    trace?.restart();
    let start = 0;
    for (let i = 0; i < count; i++) {
      const end = encodeExample(payloads, i, out, start + HEADER_BYTES);
      start = frameRecord(out, view, start, end, kernel);
      trace?.other(start);
    }
    return start;
  };
}

/** The maximum size of a record with these features. */
export function maxRecordBytes(features: readonly FeatureLayout[]): number {
  const payloads = features.map(({ maxPayload }) => maxPayload);
  return HEADER_BYTES + maxExampleBytes(features, payloads) + FOOTER_BYTES;
}
