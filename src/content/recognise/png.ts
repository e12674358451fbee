import { crc32 } from 'node:zlib';
import type { ImageFacts } from './facts.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Length and type precede the content of a chunk; a checksum follows it. */
const CHUNK_HEAD = 8;
const CHUNK_FRAME = CHUNK_HEAD + 4;
const HEADER_CONTENT = 13;

/** Deflate cannot expand a byte to more: the best it can do is a match of 258 bytes in two bits. */
const MAX_EXPANSION = 1032;

/** Chunk types: four letters, read as one number. */
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
const TRNS = 0x74524e53;

const PALETTE = 3;

interface Colour {
  readonly samples: number;
  readonly channels: ImageFacts['channels'];
  readonly bits: readonly number[];
}

/** For each colour type: the samples of a pixel, the channels after decoding, and the sizes that a sample may have. */
const COLOURS = new Map<number, Colour>([
  [0, { samples: 1, channels: 1, bits: [1, 2, 4, 8, 16] }],
  [2, { samples: 3, channels: 3, bits: [8, 16] }],
  [PALETTE, { samples: 1, channels: 3, bits: [1, 2, 4, 8] }],
  [4, { samples: 2, channels: 2, bits: [8, 16] }],
  [6, { samples: 4, channels: 4, bits: [8, 16] }],
]);

/**
 * Recognises a PNG with a valid header and complete chunks up to IEND. A header that claims more pixels than the data can
 * hold is not believed.
 */
export function recognisePng(bytes: Buffer): ImageFacts | undefined {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const chunks = readChunks(bytes);
  if (chunks === undefined) return undefined;
  const [depth = 0, type = 0, compression, filters, interlacing = 0] = chunks.header.subarray(8);
  const colour = COLOURS.get(type);
  if (!colour?.bits.includes(depth) || compression !== 0 || filters !== 0 || interlacing > 1)
    return undefined;
  const width = chunks.header.readUInt32BE(0);
  const height = chunks.header.readUInt32BE(4);
  const pixelBytes = (width * height * colour.samples * depth) / 8;
  if (pixelBytes === 0 || pixelBytes > MAX_EXPANSION * chunks.dataBytes) return undefined;
  // TensorFlow applies the transparency chunk to palettes only.
  const channels = type === PALETTE && chunks.hasAlpha ? 4 : colour.channels;
  return { type: 'image', format: 'png', width, height, channels, bits: depth === 16 ? 16 : 8 };
}

interface Chunks {
  readonly header: Buffer;
  readonly dataBytes: number;
  readonly hasAlpha: boolean;
}

/** Returns undefined if the header is not valid or a chunk is incomplete. */
function readChunks(bytes: Buffer): Chunks | undefined {
  const header = readHeader(bytes);
  let dataBytes = 0;
  let hasAlpha = false;
  for (let at = SIGNATURE.length; header !== undefined && at + CHUNK_FRAME <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.readUInt32BE(at + 4);
    at += CHUNK_FRAME + length;
    if (type === IEND) return at <= bytes.length ? { header, dataBytes, hasAlpha } : undefined;
    if (type === IDAT) dataBytes += length;
    if (type === TRNS) hasAlpha = true;
  }
  return undefined;
}

function readHeader(bytes: Buffer): Buffer | undefined {
  const at = SIGNATURE.length;
  const start = at + CHUNK_HEAD;
  const end = start + HEADER_CONTENT;
  if (
    bytes.length < end + 4 ||
    bytes.readUInt32BE(at) !== HEADER_CONTENT ||
    bytes.readUInt32BE(at + 4) !== IHDR
  )
    return undefined;
  return crc32(bytes.subarray(start - 4, end)) === bytes.readUInt32BE(end)
    ? bytes.subarray(start, end)
    : undefined;
}
