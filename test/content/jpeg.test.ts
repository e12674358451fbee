import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from 'jpeg-js';
import { encodeJpeg, jpegWriter, maxJpegBytes } from '../../src/content/jpeg/jpeg.ts';
import { arbitraryImage, formulaSamples, type TestImage } from './pixels.ts';

type Channels = 1 | 3;

const encodeFormula = (channels: Channels, width: number, height: number, quality: number) =>
  encodeJpeg({ width, height, samples: formulaSamples(width * height * channels) }, { channels, quality });

/**
 * Printed by TensorFlow 2.21, which encodes with libjpeg-turbo: `tf.io.encode_jpeg(image, format, quality,
 * chroma_downsampling=False, x_density=1, y_density=1)`, with byte 13, the unit of the density, set to 0.
 */
const BY_LIBJPEG: readonly [Channels, width: number, height: number, quality: number, sha256: string][] = [
  [1, 8, 8, 75, '1936ac297e8dbfcb05117f6696bb872e0c47816a6333c79e57e6bb492a27b096'],
  [3, 8, 8, 75, '45d349b83663f7ab011b8a2d1ca083291f9acdeeb36a40ea46316cb004098ec0'],
  [3, 17, 11, 1, '58675ed1be99c89b45880b151c39b4b382ac7e5f503ccdfb0b1893257c09247b'],
  [3, 17, 11, 25, 'bf11959570cfe111349df8bcd088a8f4a599503a40006a45c9e25d95a18cfb05'],
  [3, 17, 11, 50, 'd20d20df87865410319bc87b9e0687e35353355210706998a4505634a031e3d6'],
  [3, 17, 11, 75, '36d19845a8cebe7099fd6e7c5edd6bcaf05d412fc4167c6dfff915ceccdc99e4'],
  [3, 17, 11, 90, '67440d83dee14076cb279af064256ae9a5734f50555ecbe15f4f942544003636'],
  [3, 17, 11, 100, '27bbc1c06845543c452ef9f2479d4859ed0a8776f9d51688d4e9fee110b11805'],
  [1, 33, 7, 90, 'bc72db8ccb9407dc07450c58a8ee4e19e29a37ba6380f1d2e321cdacb65313d4'],
  [1, 1, 1, 50, '78cb42b3269d5e382391c03b916260aef13030af183e4ef9485de63aa66c761b'],
  [3, 64, 64, 95, '175750112fb9a69e28394853fe726d005b0f2f10b57fda3c4f8d3b2e61666bcf'],
];

for (const [channels, width, height, quality, sha256] of BY_LIBJPEG) {
  test(`the bytes are libjpeg's: ${width} x ${height}, ${channels} channels, quality ${quality}`, () => {
    const bytes = encodeFormula(channels, width, height, quality);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256);
  });
}

test("the scan of a small image is libjpeg's", () => {
  const scan =
    'ffda0008010100003f00874fd0e58bc3ecb24c66b29c4975b215fb331db0b7dd8f285558a48b8546caeedabfc67fffd9';
  assert.equal(
    Buffer.from(encodeFormula(1, 8, 8, 75))
      .toString('hex')
      .slice(-scan.length),
    scan,
  );
});

/** Largest difference between a sample and its value after jpeg-js has decoded the image. */
function maxDifference({ width, height, samples }: TestImage, channels: Channels, quality: number): number {
  const bytes = encodeJpeg({ width, height, samples }, { channels, quality });
  const decoded = decode(bytes, { useTArray: true });
  assert.deepEqual([decoded.width, decoded.height], [width, height]);
  return samples.reduce((most, sample, i) => {
    const pixel = 4 * Math.floor(i / channels);
    return Math.max(most, Math.abs(sample - decoded.data[pixel + (i % channels)]!));
  }, 0);
}

for (const [channels, most] of [
  [1, 3],
  [3, 6],
] as const) {
  test(`jpeg-js decodes ${channels} channels of quality 100 almost exactly`, () => {
    fc.assert(
      fc.property(arbitraryImage(channels, 20), (image) =>
        assert.ok(maxDifference(image, channels, 100) <= most),
      ),
      { numRuns: 150 },
    );
  });
}

test('jpeg-js decodes a smooth image with an error that fits the quality', () => {
  const samples = Uint8Array.from({ length: 40 * 30 }, (_, i) => 3 * (i % 40) + 4 * Math.floor(i / 40));
  for (const [quality, most] of [
    [25, 20],
    [75, 8],
    [95, 3],
  ] as const)
    assert.ok(maxDifference({ width: 40, height: 30, samples }, 1, quality) <= most, `quality ${quality}`);
});

for (const channels of [1, 3] as const) {
  test(`no image of ${channels} channels exceeds the bound`, () => {
    const quality = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(95, 98, 100));
    fc.assert(
      fc.property(arbitraryImage(channels, 24), quality, ({ width, height, samples }, quality) => {
        const bytes = encodeJpeg({ width, height, samples }, { channels, quality });
        assert.ok(bytes.length <= maxJpegBytes(width, height, { channels, quality }));
      }),
      { numRuns: 400 },
    );
  });
}

test('the bound is less than six times the size of noise', () => {
  const format = { channels: 3, quality: 90 } as const;
  const samples = formulaSamples(64 * 64 * 3);
  const { length } = encodeJpeg({ width: 64, height: 64, samples }, format);
  assert.ok(maxJpegBytes(64, 64, format) < 6 * length);
});

test('every byte 0xff of the scan is followed by a zero byte', () => {
  fc.assert(
    fc.property(arbitraryImage(3, 16), ({ width, height, samples }) => {
      const bytes = Buffer.from(encodeJpeg({ width, height, samples }, { channels: 3, quality: 100 }));
      const scan = bytes.subarray(bytes.indexOf(Buffer.from('ffda', 'hex')) + 2, -2);
      for (const [i, byte] of scan.entries()) if (byte === 0xff) assert.equal(scan[i + 1], 0);
    }),
  );
});

test('an image does not depend on the one before it, and nothing is written outside its bytes', () => {
  const [first, second] = [formulaSamples(9 * 9 * 3), formulaSamples(900).subarray(400, 400 + 16 * 4 * 3)];
  const format = { channels: 3, quality: 80 } as const;
  const write = jpegWriter(format);
  const expected = encodeJpeg({ width: 16, height: 4, samples: second }, format);
  const out = new Uint8Array(10_000).fill(7);
  write({ width: 9, height: 9, samples: first }, out, 0);
  out.fill(7);
  const end = write({ width: 16, height: 4, samples: second }, out, 5);
  assert.deepEqual(out.slice(5, end), expected);
  assert.ok(out.every((byte, i) => (i >= 5 && i < end) || byte === 7));
});

for (const [why, image] of [
  ['too few samples', { width: 2, height: 2, samples: new Uint8Array(3) }],
  ['no pixels', { width: 0, height: 2, samples: new Uint8Array(0) }],
  ['samples of 16 bits', { width: 2, height: 1, samples: new Uint16Array(2) }],
] as const) {
  test(`${why} are rejected`, () => {
    assert.throws(() => encodeJpeg(image, { channels: 1, quality: 75 }), RangeError);
  });
}
