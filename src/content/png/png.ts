/** PNG (ISO/IEC 15948) without compression, filters and interlacing, which gives the same bytes on every machine. */
import { crc32 } from 'node:zlib';
import { checkSamples, type Image, type WriteImage } from '../image.ts';
import { finishStored, storedBytes, storedContentAt } from './stored.ts';

/** libpng rejects longer sides unless a program raises the limit, which TensorFlow does not. @public */
export const MAX_PNG_SIDE = 1_000_000;

export interface PngFormat {
  /** 1: grey, 2: grey and alpha, 3: RGB, 4: RGB and alpha. */
  readonly channels: 1 | 2 | 3 | 4;
  /** Bits of a sample. */
  readonly bits: 8 | 16;
}

const COLOUR_TYPE = { 1: 0, 2: 4, 3: 2, 4: 6 } as const satisfies Record<PngFormat['channels'], number>;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER_CONTENT = 13;
/** Length and type precede the content of a chunk; a checksum follows it. */
const CHUNK_HEAD = 8;
const CHUNK_FRAME = CHUNK_HEAD + 4;
const DATA_AT = SIGNATURE.length + CHUNK_FRAME + HEADER_CONTENT;
const END = Buffer.from('0000000049454e44ae426082', 'hex');

/** Size of a file. It is exact, because nothing is compressed. */
export function maxPngBytes(width: number, height: number, format: PngFormat): number {
  return DATA_AT + CHUNK_FRAME + storedBytes(height * rowBytes(width, format)) + END.length;
}

/** A row starts with the number of its filter. */
function rowBytes(width: number, { channels, bits }: PngFormat): number {
  return 1 + (width * channels * bits) / 8;
}

/** The file of an image. */
export function encodePng(image: Image, format: PngFormat): Uint8Array {
  const out = new Uint8Array(maxPngBytes(image.width, image.height, format));
  pngWriter(format)(image, out, 0);
  return out;
}

/** Returns a writer for images of the format; `out` needs room for `maxPngBytes`. */
export function pngWriter(format: PngFormat): WriteImage {
  const { channels, bits } = format;
  return (image, out, at) => {
    checkSamples(image, channels, bits);
    const { width, height } = image;
    const content = height * rowBytes(width, format);
    out.set(SIGNATURE, at);
    const header = at + SIGNATURE.length + CHUNK_HEAD;
    putUint32(out, header, width);
    putUint32(out, header + 4, height);
    out[header + 8] = bits;
    out[header + 9] = COLOUR_TYPE[channels];
    // Deflate, the standard filters, no interlacing.
    out.fill(0, header + 10, header + HEADER_CONTENT);
    finishChunk(out, 'IHDR', header, header + HEADER_CONTENT);

    const data = at + DATA_AT + CHUNK_HEAD;
    putRows(image, channels, out, data + storedContentAt(content));
    const end = finishChunk(out, 'IDAT', data, finishStored(out, data, content));
    out.set(END, end);
    return end + END.length;
  };
}

function putRows({ width, height, samples }: Image, channels: number, out: Uint8Array, at: number): void {
  const rowSamples = width * channels;
  for (let y = 0; y < height; y++) {
    // No filter.
    out[at++] = 0;
    const row = samples.subarray(y * rowSamples, (y + 1) * rowSamples);
    if (row instanceof Uint16Array) putBigEndian(row, out, at);
    else out.set(row, at);
    at += row.byteLength;
  }
}

function putBigEndian(samples: Uint16Array, out: Uint8Array, at: number): void {
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i]!;
    out[at++] = sample >> 8;
    out[at++] = sample;
  }
}

/** Adds length, type and checksum to the content between two offsets, and returns the offset behind the chunk. */
function finishChunk(out: Uint8Array, type: string, start: number, end: number): number {
  putUint32(out, start - CHUNK_HEAD, end - start);
  for (let i = 0; i < 4; i++) out[start - 4 + i] = type.charCodeAt(i);
  putUint32(out, end, crc32(out.subarray(start - 4, end)));
  return end + 4;
}

/** Big-endian. */
function putUint32(out: Uint8Array, at: number, value: number): void {
  out[at] = value >>> 24;
  out[at + 1] = value >>> 16;
  out[at + 2] = value >>> 8;
  out[at + 3] = value;
}
