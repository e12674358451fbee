/**
 * Encoded images: a coarse pattern of blocks with noise over it, so that decoders, resizing and augmentation have
 * something to work on. Height and width are drawn evenly from their ranges.
 */

import type { WriteImage } from '../../content/image.ts';
import { jpegWriter, maxJpegBytes } from '../../content/jpeg/jpeg.ts';
import { maxPngBytes, pngWriter } from '../../content/png/png.ts';
import { prepareNormal } from '../../math/normal.ts';
import { below, bits, type Key, rowKey } from '../../math/random.ts';
import { readFactors } from './hidden-factors.ts';
import { type TieDraws, tieDraw } from './ties.ts';
import type { BytesDistributionModule, Factors, Range, Streams, WriteElement } from './types.ts';

export interface ImageData {
  readonly type: 'image';
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly height: Range;
  readonly width: Range;
  readonly channels: 1 | 2 | 3 | 4;
  readonly bits: 8 | 16;
}

export interface ImageSize {
  readonly height: number;
  readonly width: number;
}

const JPEG_QUALITY = 85;

/** Blocks a side of the pattern. */
const GRID = 4;

const bytes: BytesDistributionModule<ImageData> = {
  describe: ({ format, height, width, channels }) =>
    `${format.toUpperCase()}, ${sideText(height)} × ${sideText(width)} × ${channels}`,
  carriesFactors: true,
  maxBytes: maxImageBytes,
  collision: () => 2 ** -32,
  write: (image, { streams, factors }) => writeImages(image, streams, factors),
};

export const imageModule = { bytes } as const;

function sideText({ min, max }: Range): string {
  return min === max ? String(min) : `${min}–${max}`;
}

/** The most bytes that an image can have. */
export function maxImageBytes({ format, height, width, channels, bits: depth }: ImageData): number {
  return format === 'png'
    ? maxPngBytes(width.max, height.max, { channels, bits: depth })
    : maxJpegBytes(width.max, height.max, { channels: channels === 1 ? 1 : 3, quality: JPEG_QUALITY });
}

/** Returns the size of element `j` of an example, which other features may follow. */
export function imageSizes(
  { height, width }: ImageData,
  { ofDataset }: Streams,
): (example: number, j: number) => ImageSize {
  const key = ofDataset('size');
  const row = new Int32Array(2);
  return (example, j) => {
    rowKey(key, example, row);
    return {
      height: inRange(height, bits(row[0]!, row[1]!, 2 * j)),
      width: inRange(width, bits(row[0]!, row[1]!, 2 * j + 1)),
    };
  };
}

function inRange({ min, max }: Range, draw: number): number {
  return min + below(max - min + 1, draw);
}

/** The channels that carry colour or brightness, each with a factor of its own; the others are transparency. */
export function colorChannels(channels: ImageData['channels']): number {
  return channels < 3 ? 1 : 3;
}

/** Writes images of a feature with these streams and hidden factors. */
export function writeImages(image: ImageData, streams: Streams, factors: Factors | undefined): WriteElement {
  const { height, width, channels, bits: depth } = image;
  const sizeOf = imageSizes(image, streams);
  const tie = factors && tieBlocks(streams.ofDataset('factor'), channels, factors.byItem ?? false);
  const drawSamples = sampler(streams.ofDataset('value'), channels, depth, tie);
  const most = height.max * width.max * channels;
  const samples = depth === 16 ? new Uint16Array(most) : new Uint8Array(most);
  const write = encoderOf(image);
  return (example, j, data, at) => {
    const size = sizeOf(example, j);
    const used = samples.subarray(0, size.height * size.width * channels);
    drawSamples(example, j, size, used);
    return write({ ...size, samples: used }, data, at);
  };
}

function encoderOf({ format, channels, bits: depth }: ImageData): WriteImage {
  return format === 'png'
    ? pngWriter({ channels, bits: depth })
    : jpegWriter({ channels: channels === 1 ? 1 : 3, quality: JPEG_QUALITY });
}

/** The level of the block that a sample lies in, and noise of an eighth of the range around it. */
function sampler(key: Key, channels: number, depth: 8 | 16, tie: TieDraws | undefined) {
  const values = new Int32Array(2);
  const row = new Int32Array(2);
  const levels = new Uint32Array(GRID * GRID * channels);
  const draws = new Uint32Array(levels.length);
  const noiseBits = depth - 3;
  const levelCount = 2 ** depth - 2 ** noiseBits;
  return (example: number, j: number, { height, width }: ImageSize, samples: Uint8Array | Uint16Array) => {
    rowKey(key, example, values);
    rowKey(values, j, row);
    const a = row[0]!;
    const b = row[1]!;
    for (let i = 0; i < draws.length; i++) draws[i] = bits(a, b, i);
    tie?.(example, draws.length, draws, j);
    for (let i = 0; i < levels.length; i++) levels[i] = below(levelCount, draws[i]!);
    putSamples(samples, { height, width }, channels, levels, noiseBits, a, b);
  };
}

/**
 * Adds noise to the levels. Millions of samples are made here: a run of pixels within a block has no division, and noise
 * `below` a power of two is a shift.
 */
function putSamples(
  samples: Uint8Array | Uint16Array,
  { height, width }: ImageSize,
  channels: number,
  levels: Uint32Array,
  noiseBits: number,
  a: number,
  b: number,
): void {
  const first = levels.length;
  const shift = 32 - noiseBits;
  for (let y = 0, at = 0; y < height; y++) {
    const blockRow = Math.floor((y * GRID) / height) * GRID;
    for (let column = 0; column < GRID; column++) {
      const block = (blockRow + column) * channels;
      const end = (y * width + Math.ceil(((column + 1) * width) / GRID)) * channels;
      while (at < end) {
        for (let c = block; c < block + channels; c++, at++)
          samples[at] = levels[c]! + (bits(a, b, first + at) >>> shift);
      }
    }
  }
}

/** How strongly the blocks of each row, from the top, follow the factor of their channel. */
const ROW_LOADINGS = [0.9, 0.75, 0.6, 0.45] as const;

/**
 * Ties the levels of the blocks. The brightness of a channel reveals its factor, and so does the gradient from top to
 * bottom, which remains if a training subtracts each image's mean.
 */
function tieBlocks(key: Key, channels: ImageData['channels'], byItem: boolean): TieDraws {
  prepareNormal();
  const factors = new Float64Array(colorChannels(channels));
  const fillFactors = readFactors(key, byItem);
  return (example, count, draws, item) => {
    fillFactors(example, factors, item);
    for (let c = 0; c < factors.length; c++) {
      const factor = factors[c]!;
      for (let i = c; i < count; i += channels) {
        const row = Math.floor(i / (GRID * channels));
        draws[i] = tieDraw(draws[i]!, factor, ROW_LOADINGS[row]!);
      }
    }
  };
}
