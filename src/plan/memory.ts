/** How much memory the making of one example takes, before anything is drawn. */
import type { DataPlan } from './plan.ts';
import type { RecordLayout } from './size.ts';

/** Draws and columns of an element; and its payload: in the record, in what zlib makes of it, and in what is written. */
const BYTES_PER_ELEMENT = 56;
const COPIES = 3;

/**
 * About what a thread takes for an example with a long feature. Measured, of the largest resident set: 49 to 63 bytes
 * for each of 33 million floats, 56 to 61 for integers, 66 to 86 for texts of at most 16 characters.
 */
export function memoryForExample(data: DataPlan, records: RecordLayout): number {
  return memoryByFeature(data, records).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The name of the feature that is to be made smaller where an example is too large. */
export function largestFeature(data: DataPlan, records: RecordLayout): string | undefined {
  const [first, ...rest] = memoryByFeature(data, records);
  return rest.reduce((largest, other) => (other.bytes > (largest?.bytes ?? 0) ? other : largest), first)
    ?.name;
}

function memoryByFeature(
  { features, sequence = [] }: DataPlan,
  records: RecordLayout,
): { readonly name: string; readonly bytes: number }[] {
  const layouts = records.nested.length === 0 ? records.features : records.nested;
  return [...features, ...sequence].map((feature, f) => {
    const { length, rowSize = 1, steps } = feature;
    const inStep = rowSize * (typeof length === 'number' ? length : length.max);
    const stepCount = steps?.max ?? 1;
    const payload = stepCount * (layouts[f]?.maxPayload ?? 0);
    return { name: feature.name, bytes: BYTES_PER_ELEMENT * stepCount * inStep + COPIES * payload };
  });
}
