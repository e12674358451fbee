/**
 * Recognises what bytes hold by their structure, for schemas inferred from records and for reports. Pixels are never
 * decoded, and nothing is allocated by the sizes that a header claims, so hostile bytes do no harm.
 */
import type { ContentFacts } from './facts.ts';
import { recogniseJpeg } from './jpeg.ts';
import { recognisePng } from './png.ts';
import { recogniseTensor } from './tensor.ts';
import { recogniseText } from './text.ts';

/** Returns undefined for unknown content. Arrays for `tf.io.decode_raw` have no structure and are never recognised. */
export function recogniseContent(bytes: Uint8Array): ContentFacts | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return recognisePng(buffer) ?? recogniseJpeg(buffer) ?? recogniseTensor(buffer) ?? recogniseText(buffer);
}
