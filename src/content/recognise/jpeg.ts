import type { ImageFacts } from './facts.ts';

const START = 0xd8;
const SCAN = 0xda;
/** Frames that libjpeg decodes: baseline, extended sequential and progressive, all with Huffman coding. */
const FIRST_FRAME = 0xc0;
const LAST_FRAME = 0xc2;

/** A block of 8 x 8 samples takes at least one bit. */
const MAX_PIXELS_PER_BYTE = 8 * 64;

/** Channels after decoding by number of components. CMYK images are decoded to RGB. */
const CHANNELS = { 1: 1, 3: 3, 4: 3 } as const;

/**
 * Recognises a JPEG whose segments are valid up to the first scan. A header that claims more pixels than the bytes can
 * hold is not believed.
 */
export function recogniseJpeg(bytes: Buffer): ImageFacts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  let facts: ImageFacts | undefined;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    // A marker may begin with any number of bytes 0xff.
    while (bytes[at + 1] === 0xff) at++;
    if (at + 4 > bytes.length) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === SCAN) return facts;
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (marker >= FIRST_FRAME && marker <= LAST_FRAME) {
      facts = readFrame(bytes.subarray(at + 4, end), bytes.length);
      if (facts === undefined) return undefined;
    }
    at = end;
  }
  return undefined;
}

function readFrame(frame: Buffer, fileBytes: number): ImageFacts | undefined {
  if (frame.length < 6 || frame[0] !== 8) return undefined;
  const height = frame.readUInt16BE(1);
  const width = frame.readUInt16BE(3);
  const components = frame[5];
  if (components !== 1 && components !== 3 && components !== 4) return undefined;
  if (width === 0 || height === 0 || frame.length !== 6 + 3 * components) return undefined;
  if (width * height > MAX_PIXELS_PER_BYTE * fileBytes) return undefined;
  return { type: 'image', format: 'jpeg', width, height, channels: CHANNELS[components], bits: 8 };
}
