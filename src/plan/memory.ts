/** How much memory the making of one example takes, before anything is drawn. */
import type { DataPlan } from './plan.ts';
import { layOut } from './size.ts';

/** Draws and columns of an element; and its payload: in the record, in what zlib makes of it, and in what is written. */
const BYTES_PER_ELEMENT = 56;
const COPIES = 3;

/**
 * About what a thread takes for an example with a long feature. Measured, of the largest resident set: 49 to 63 bytes
 * for each of 33 million floats, 56 to 61 for integers, 66 to 86 for texts of at most 16 characters.
 */
export function memoryForExample(data: DataPlan): number {
  return memoryByFeature(data).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The name of the feature that is to be made smaller where an example is too large. */
export function largestFeature(data: DataPlan): string | undefined {
  const [first, ...rest] = memoryByFeature(data);
  return rest.reduce((largest, other) => (other.bytes > (largest?.bytes ?? 0) ? other : largest), first)
    ?.name;
}

function memoryByFeature(data: DataPlan): { readonly name: string; readonly bytes: number }[] {
  return layOut(data).map(({ name, maxPayload }, f) => {
    const length = data.features[f]?.length ?? 0;
    const elements = typeof length === 'number' ? length : length.max;
    return { name, bytes: BYTES_PER_ELEMENT * elements + COPIES * maxPayload };
  });
}
