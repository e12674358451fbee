/**
 * Baseline JPEG without chroma subsampling (4:4:4). All arithmetic is exact and rounds as libjpeg does, so an image has
 * the same bytes on every machine: those that libjpeg writes.
 */
import { checkSamples, type Image, type WriteImage } from '../image.ts';
import { maxBlockBits } from './bound.ts';
import { DCT_SCALE, forwardDct } from './dct.ts';
import { alignToByte, type BitWriter, putBlock } from './entropy.ts';
import { jpegHeader } from './header.ts';
import { quantisationSteps, type TableNumber, ZIGZAG } from './tables.ts';

/** libjpeg rejects longer sides, although the format allows 65535. @public */
export const MAX_JPEG_SIDE = 65500;

export interface JpegFormat {
  readonly channels: 1 | 3;
  /** From 1 to 100, on libjpeg's scale. */
  readonly quality: number;
}

/** Upper bound for a file, whatever the samples are. */
export function maxJpegBytes(width: number, height: number, { channels, quality }: JpegFormat): number {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const chrominance = channels === 1 ? 0 : 2 * maxBlockBits(quality, 1);
  const bits = blocks * (maxBlockBits(quality, 0) + chrominance);
  return jpegHeader(channels, quality).bytes.length + Math.ceil(bits / 8) + END_BYTES;
}

/** Padding that completes the last byte, a zero byte if that makes it 0xff, and the end marker. */
const END_BYTES = 4;

/** The file of an image. */
export function encodeJpeg(image: Image, format: JpegFormat): Uint8Array {
  const out = new Uint8Array(maxJpegBytes(image.width, image.height, format));
  return out.slice(0, jpegWriter(format)(image, out, 0));
}

/** Returns a writer for images of the format; `out` needs room for `maxJpegBytes`. */
export function jpegWriter({ channels, quality }: JpegFormat): WriteImage {
  const header = jpegHeader(channels, quality);
  const tables: readonly TableNumber[] = channels === 1 ? [0] : [0, 1, 1];
  const components = tables.map((table) => ({
    table,
    divisors: Int32Array.from(quantisationSteps(quality, table), (step) => DCT_SCALE * step),
    block: new Int32Array(64),
    dc: 0,
  }));
  const blocks = components.map(({ block }) => block);
  const readBlock = channels === 1 ? readGrey : readColour;
  const coefficients = new Int32Array(64);
  return (image, out, at) => {
    checkSamples(image, channels, 8);
    const { width, height } = image;
    out.set(header.bytes, at);
    putShort(out, at + header.sizeAt, height);
    putShort(out, at + header.sizeAt + 2, width);
    const writer: BitWriter = { out, at: at + header.bytes.length, hold: 0, held: 0 };
    for (const component of components) component.dc = 0;
    for (let top = 0; top < height; top += 8) {
      for (let left = 0; left < width; left += 8) {
        readBlock(image, top, left, blocks);
        for (const component of components) {
          forwardDct(component.block);
          quantise(component.block, component.divisors, coefficients);
          putBlock(writer, coefficients, component.dc, component.table);
          component.dc = coefficients[0]!;
        }
      }
    }
    alignToByte(writer);
    putShort(out, writer.at, 0xffd9);
    return writer.at + 2;
  };
}

function putShort(out: Uint8Array, at: number, value: number): void {
  out[at] = value >> 8;
  out[at + 1] = value;
}

/** Beyond the edges of the image, its last row and column are repeated, as libjpeg does. */
function readGrey(
  { width, height, samples }: Image,
  top: number,
  left: number,
  [grey]: readonly Int32Array[],
): void {
  for (let y = 0; y < 8; y++) {
    const row = Math.min(top + y, height - 1) * width;
    for (let x = 0; x < 8; x++) grey![8 * y + x] = samples[row + Math.min(left + x, width - 1)]! - 128;
  }
}

/** Converts to YCbCr (JFIF 1.02) with libjpeg's 16-bit fixed-point constants. */
function readColour(
  { width, height, samples }: Image,
  top: number,
  left: number,
  [luminance, cb, cr]: readonly Int32Array[],
): void {
  for (let y = 0; y < 8; y++) {
    const row = Math.min(top + y, height - 1) * width;
    for (let x = 0; x < 8; x++) {
      const at = 3 * (row + Math.min(left + x, width - 1));
      const red = samples[at]!;
      const green = samples[at + 1]!;
      const blue = samples[at + 2]!;
      const i = 8 * y + x;
      luminance![i] = ((19595 * red + 38470 * green + 7471 * blue + 0x8000) >> 16) - 128;
      cb![i] = (-11059 * red - 21709 * green + 32768 * blue + 0x7fff) >> 16;
      cr![i] = (32768 * red - 27439 * green - 5329 * blue + 0x7fff) >> 16;
    }
  }
}

/**
 * Divides, rounds halves away from zero, and sorts into zigzag order. Most coefficients become 0, which a comparison finds
 * sooner than a division.
 */
function quantise(block: Int32Array, divisors: Int32Array, coefficients: Int32Array): void {
  for (let k = 0; k < 64; k++) {
    const value = block[ZIGZAG[k]!]!;
    const divisor = divisors[k]!;
    const half = divisor >> 1;
    coefficients[k] = Math.abs(value) < half ? 0 : (value < 0 ? value - half : value + half) / divisor;
  }
}
