import type { Column } from './column.ts';
import { compileExample, type FeatureHead, maxExampleBytes } from './example.ts';
import { FOOTER_BYTES, frameRecord, HEADER_BYTES } from './frame.ts';
import { makePacker } from './payload.ts';

/** What an encoder is made for: `maxPayload` is the most bytes of payload the feature has in an example. */
export interface FeatureLayout extends FeatureHead {
  readonly maxPayload: number;
}

/** Writes the records of `count` examples one after the other into `out` and returns how many bytes they take. */
export type EncodeBlock = (columns: readonly Column[], count: number, out: Uint8Array) => number;

/** `capacity` is the most examples that a block holds. */
export function compileBlock(features: readonly FeatureLayout[], capacity: number): EncodeBlock {
  const pack = features.map(({ maxPayload }) => makePacker(capacity, maxPayload));
  const encodeExample = compileExample(features);
  return (columns, count, out) => {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    const payloads = columns.map((column, f) => pack[f]!(column, count));
    let start = 0;
    for (let i = 0; i < count; i++) {
      const end = encodeExample(payloads, i, out, start + HEADER_BYTES);
      start = frameRecord(out, view, start, end);
    }
    return start;
  };
}

/** The most bytes a record of such features can take. */
export function maxRecordBytes(features: readonly FeatureLayout[]): number {
  const payloads = features.map(({ maxPayload }) => maxPayload);
  return HEADER_BYTES + maxExampleBytes(features, payloads) + FOOTER_BYTES;
}
