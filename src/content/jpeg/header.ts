/** Everything before the coefficients of a baseline JPEG file (JFIF 1.01), in the order in which libjpeg writes it. */
import { AC_SPECS, DC_SPECS, type HuffmanSpec, quantisationSteps, type TableNumber } from './tables.ts';

export interface JpegHeader {
  readonly bytes: Uint8Array;
  /** Offset of the height and the width, two bytes each and big-endian. They are 0 until they are filled in. */
  readonly sizeAt: number;
}

export function jpegHeader(channels: 1 | 3, quality: number): JpegHeader {
  const tables: readonly TableNumber[] = channels === 1 ? [0] : [0, 1];
  const start = Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    // Version 1.01, square pixels of no stated size, no thumbnail.
    segment(0xe0, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0),
    ...tables.map((table) => segment(0xdb, table, ...quantisationSteps(quality, table))),
  ]);
  const components = Array.from({ length: channels }, (_, i) => ({ id: i + 1, table: i === 0 ? 0 : 1 }));
  const bytes = Buffer.concat([
    start,
    segment(0xc0, 8, 0, 0, 0, 0, channels, ...components.flatMap(({ id, table }) => [id, 0x11, table])),
    ...tables.flatMap((table) => [
      huffmanSegment(table, DC_SPECS[table]),
      huffmanSegment(0x10 | table, AC_SPECS[table]),
    ]),
    segment(0xda, channels, ...components.flatMap(({ id, table }) => [id, (table << 4) | table]), 0, 63, 0),
  ]);
  return { bytes, sizeAt: start.length + SIZE_IN_FRAME };
}

/** The dimensions follow the frame's marker, length and precision. */
const SIZE_IN_FRAME = 5;

function huffmanSegment(id: number, { counts, symbols }: HuffmanSpec): Uint8Array {
  return segment(0xc4, id, ...counts, ...symbols);
}

function segment(marker: number, ...content: readonly number[]): Uint8Array {
  const length = 2 + content.length;
  return Uint8Array.of(0xff, marker, length >> 8, length & 0xff, ...content);
}
