import type { Column } from './column.ts';
import type { Trace } from './deflate/trace.ts';
import { compileExample, type FeatureHead, maxExampleBytes } from './example.ts';
import { FOOTER_BYTES, frameRecord, HEADER_BYTES } from './frame.ts';
import type { Kernel } from './kernel/kernel.ts';
import { makePacker } from './payload.ts';

/** What an encoder is made for. */
export interface FeatureLayout extends FeatureHead {
  /** The most bytes of payload the feature has in an example. */
  readonly maxPayload: number;
  /** Nothing repeats in its payload. */
  readonly isNoise: boolean;
}

/** Writes the records of `count` examples one after the other into `out` and returns how many bytes they take. */
export type EncodeBlock = (columns: readonly Column[], count: number, out: Uint8Array) => number;

/**
 * `capacity` is the most examples that a block holds; `trace` is told of each block what stands where. With a `kernel`,
 * numbers and what is written to must be of its memory.
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

/** The most bytes a record of such features can take. */
export function maxRecordBytes(features: readonly FeatureLayout[]): number {
  const payloads = features.map(({ maxPayload }) => maxPayload);
  return HEADER_BYTES + maxExampleBytes(features, payloads) + FOOTER_BYTES;
}
