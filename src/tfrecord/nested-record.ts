/**
 * Records with more than one list per feature: `tf.train.SequenceExample` (example.proto) and `ExampleListWithContext`
 * of TensorFlow Serving (input.proto). Payloads are packed step by step for a whole block, and then copied behind the
 * heads of their messages.
 */
import type { Column } from './column.ts';
import { compileExample, type FeatureHead, putDelimiter } from './example.ts';
import { FOOTER_BYTES, frameRecord, HEADER_BYTES } from './frame.ts';
import type { Kernel } from './kernel/kernel.ts';
import { makePacker } from './payload.ts';
import { encodeFeatureLists, encodeItems, packByStep, putBytes } from './steps.ts';

export type NestedRecord = 'sequence-example' | 'example-list';

/** A feature of the context, or of each step. */
export interface NestedFeature extends FeatureHead {
  /** Maximum size of a payload: per example for a context feature, per step for a sequence feature. */
  readonly maxPayload: number;
  /** Maximum number of steps, which can be 0; undefined for a context feature. */
  readonly maxSteps: number | undefined;
}

/** Writes the records of `count` examples into `out` and returns their size in bytes. */
type EncodeBlock = (columns: readonly Column[], count: number, out: Uint8Array) => number;

/** Field numbers of the repeated and the singular field of both messages. */
const FIELDS = {
  'sequence-example': { context: 1, steps: 2 },
  'example-list': { context: 2, steps: 1 },
} as const;

/** `columns` holds the columns of the context first, then those of the sequence, each in the order of its features. */
export function compileNestedBlock(
  record: NestedRecord,
  features: readonly NestedFeature[],
  capacity: number,
  kernel?: Kernel,
): EncodeBlock {
  const { context, sequence } = partsOf(features);
  const packContext = context.map(({ maxPayload }) => makePacker(capacity, maxPayload, kernel));
  const packSteps = sequence.map(({ maxPayload, maxSteps }) =>
    makePacker(capacity * maxSteps, maxPayload, kernel),
  );
  const encodeContext = compileExample(context);
  const fields = FIELDS[record];
  const encodeSteps =
    record === 'sequence-example'
      ? encodeFeatureLists(sequence, fields.steps, kernel)
      : encodeItems(sequence, fields.steps, kernel);
  const scratch = new Uint8Array(maxContextBytes(context));
  return (columns, count, out) => {
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    const contexts = packContext.map((pack, f) => pack(columns[f]!, count));
    const steps = packSteps.map((pack, f) => packByStep(columns[context.length + f]!, count, pack));
    let start = 0;
    for (let i = 0; i < count; i++) {
      let end = start + HEADER_BYTES;
      // The only field of an Example is its Features, which a SequenceExample contains directly.
      const size = encodeContext(contexts, i, scratch, 0);
      const features = record === 'sequence-example' ? featuresOf(scratch, size) : scratch.subarray(0, size);
      if (record === 'sequence-example') {
        end = putMessage(fields.context, features, out, end);
        end = encodeSteps(steps, i, out, end);
      } else {
        end = encodeSteps(steps, i, out, end);
        end = putMessage(fields.context, features, out, end);
      }
      start = frameRecord(out, view, start, end, kernel);
    }
    return start;
  };
}

interface SequenceFeature extends NestedFeature {
  readonly maxSteps: number;
}

function partsOf(features: readonly NestedFeature[]) {
  const context: NestedFeature[] = [];
  const sequence: SequenceFeature[] = [];
  for (const feature of features) {
    const { maxSteps } = feature;
    if (maxSteps === undefined) context.push(feature);
    else sequence.push({ ...feature, maxSteps });
  }
  return { context, sequence };
}

/** The maximum size of a record with these features. */
export function maxNestedRecordBytes(record: NestedRecord, features: readonly NestedFeature[]): number {
  const { context, sequence } = partsOf(features);
  const steps =
    record === 'sequence-example'
      ? sequence.reduce(
          (sum, head) =>
            sum + MAX_HEADS + Buffer.byteLength(head.name) + head.maxSteps * (head.maxPayload + MAX_HEADS),
          MAX_HEADS,
        )
      : Math.max(0, ...sequence.map(({ maxSteps }) => maxSteps)) *
        sequence.reduce(
          (sum, { name, maxPayload }) => sum + MAX_HEADS + Buffer.byteLength(name) + maxPayload,
          MAX_HEADS,
        );
  return HEADER_BYTES + maxContextBytes(context) + steps + FOOTER_BYTES;
}

/**
 * Tags and lengths around one payload: at most five messages, each with a tag of one byte and a length of at most five.
 */
const MAX_HEADS = 5 * 6;

function maxContextBytes(context: readonly NestedFeature[]): number {
  return context.reduce(
    (sum, { name, maxPayload }) => sum + MAX_HEADS + Buffer.byteLength(name) + maxPayload,
    2 * MAX_HEADS,
  );
}

/** The Features inside an Example. */
function featuresOf(example: Uint8Array, size: number): Uint8Array {
  let at = 1;
  while (example[at]! > 127) at++;
  return example.subarray(at + 1, size);
}

function putMessage(field: number, message: Uint8Array, out: Uint8Array, at: number): number {
  return putBytes(message, out, putDelimiter(field, message.length, out, at));
}
