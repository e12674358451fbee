/** Images for tests. */
import fc from 'fast-check';

/** Samples from a formula that other programs can compute too. */
export function formulaSamples(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => (i * i * 7 + i * 31) % 251);
}

/** A square wave in each direction, which makes a single DCT coefficient as large as possible. */
function wave(width: number, height: number, channels: number, across: number, down: number): Uint8Array {
  const sign = (k: number, i: number) => Math.cos(((2 * (i % 8) + 1) * k * Math.PI) / 16) >= 0;
  return Uint8Array.from({ length: width * height * channels }, (_, i) => {
    const pixel = Math.floor(i / channels);
    const isBright = sign(across, pixel % width) === sign(down, Math.floor(pixel / width));
    return isBright ? 255 : 0;
  });
}

export interface TestImage {
  readonly width: number;
  readonly height: number;
  readonly samples: Uint8Array;
}

/** Noise, random black and white samples, square waves, and constant images. */
export function arbitraryImage(channels: number, maxSide: number): fc.Arbitrary<TestImage> {
  const side = fc.integer({ min: 1, max: maxSide });
  return fc.tuple(side, side).chain(([width, height]) => {
    const size = { minLength: width * height * channels, maxLength: width * height * channels };
    const frequency = fc.nat(7);
    const samples = fc.oneof(
      fc.uint8Array({ ...size, size: 'max' }),
      fc.uint8Array({ ...size, size: 'max', max: 1 }).map((bits) => bits.map((bit) => 255 * bit)),
      fc.tuple(frequency, frequency).map(([across, down]) => wave(width, height, channels, across, down)),
      fc.nat(255).map((sample) => new Uint8Array(size.minLength).fill(sample)),
    );
    return samples.map((samples) => ({ width, height, samples }));
  });
}
