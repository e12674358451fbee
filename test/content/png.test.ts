import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { decode } from 'fast-png';
import { encodePng, maxPngBytes, type PngFormat, pngWriter } from '../../src/content/png/png.ts';
import { arbitraryImage } from './pixels.ts';

const FORMATS = ([1, 2, 3, 4] as const).flatMap((channels) =>
  ([8, 16] as const).map((bits): PngFormat => ({ channels, bits })),
);

/** Made with Python's `struct` and with `zlib` at level 0. */
const GOLDEN: readonly [PngFormat, width: number, height: number, samples: number[], hex: string][] = [
  [
    { channels: 1, bits: 8 },
    1,
    1,
    [0x80],
    '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000d494441547801010200fdff008000820081c36e25e00000000049454e44ae426082',
  ],
  [
    { channels: 3, bits: 16 },
    2,
    1,
    [0, 1, 256, 65535, 258, 4660],
    '89504e470d0a1a0a0000000d49484452000000020000000110020000002bd0349e00000018494441547801010d00f2ff00000000010100ffff010212340b75024ac1f3398b0000000049454e44ae426082',
  ],
  [
    { channels: 4, bits: 8 },
    1,
    2,
    [1, 2, 3, 4, 5, 6, 7, 8],
    '89504e470d0a1a0a0000000d49484452000000010000000208060000009981b62700000015494441547801010a00f5ff00010203040005060708008c0025797d6bf10000000049454e44ae426082',
  ],
];

const samplesOf = (bits: 8 | 16, values: Iterable<number>) =>
  bits === 16 ? Uint16Array.from(values) : Uint8Array.from(values);

for (const [format, width, height, values, hex] of GOLDEN) {
  test(`whole files: ${format.channels} channels of ${format.bits} bits`, () => {
    const bytes = encodePng({ width, height, samples: samplesOf(format.bits, values) }, format);
    assert.equal(Buffer.from(bytes).toString('hex'), hex);
  });
}

for (const format of FORMATS) {
  const { channels, bits } = format;
  test(`fast-png decodes ${channels} channels of ${bits} bits to the samples`, () => {
    fc.assert(
      fc.property(arbitraryImage(channels, 20), ({ width, height, samples: octets }) => {
        const samples = bits === 8 ? octets : Uint16Array.from(octets, (octet, i) => octet * 256 + (i % 256));
        const bytes = encodePng({ width, height, samples }, format);
        assert.equal(bytes.length, maxPngBytes(width, height, format));
        const decoded = decode(bytes, { checkCrc: true });
        assert.deepEqual(
          [decoded.width, decoded.height, decoded.channels, decoded.depth],
          [width, height, channels, bits],
        );
        assert.deepEqual(decoded.data, samples);
      }),
      { numRuns: 50 },
    );
  });
}

/** Splits a PNG into chunks and asserts their checksums. */
function chunksOf(bytes: Buffer): [type: string, content: Buffer][] {
  assert.equal(bytes.toString('hex', 0, 8), '89504e470d0a1a0a');
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    assert.equal(bytes.readUInt32BE(end), crc32(bytes.subarray(at + 4, end)));
    chunks.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end)]);
    at = end + 4;
  }
  return chunks;
}

for (const [why, width, height] of [
  ['rows that end with a stored block', 65534, 2],
  ['a row that crosses the end of a stored block', 65535, 1],
  ['many rows in several stored blocks', 300, 700],
] as const) {
  test(`zlib inflates ${why}`, () => {
    const samples = Uint8Array.from({ length: width * height }, (_, i) => (i * 31) >> 3);
    const bytes = Buffer.from(encodePng({ width, height, samples }, { channels: 1, bits: 8 }));
    assert.equal(bytes.length, maxPngBytes(width, height, { channels: 1, bits: 8 }));
    const chunks = chunksOf(bytes);
    assert.deepEqual(
      chunks.map(([type]) => type),
      ['IHDR', 'IDAT', 'IEND'],
    );
    const rows = inflateSync(chunks[1]![1]);
    assert.equal(rows.length, height * (1 + width));
    for (let y = 0; y < height; y++) {
      const at = y * (1 + width);
      assert.equal(rows[at], 0, 'no filter');
      assert.ok(rows.subarray(at + 1, at + 1 + width).equals(samples.subarray(y * width, (y + 1) * width)));
    }
  });
}

test('nothing is written outside the bytes of the image', () => {
  const format: PngFormat = { channels: 2, bits: 8 };
  const image = { width: 3, height: 3, samples: new Uint8Array(18).fill(200) };
  const out = new Uint8Array(200).fill(7);
  const end = pngWriter(format)(image, out, 11);
  assert.deepEqual(out.slice(11, end), encodePng(image, format));
  assert.ok(out.every((byte, i) => (i >= 11 && i < end) || byte === 7));
});

for (const [why, image] of [
  ['too few samples', { width: 2, height: 2, samples: new Uint8Array(3) }],
  ['no pixels', { width: 2, height: 0, samples: new Uint8Array(0) }],
  ['samples of 16 bits', { width: 2, height: 1, samples: new Uint16Array(2) }],
] as const) {
  test(`${why} are rejected`, () => {
    assert.throws(() => encodePng(image, { channels: 1, bits: 8 }), RangeError);
  });
}
