/** An image, before it is encoded. */
export interface Image {
  readonly width: number;
  readonly height: number;
  /** Row by row from the top, the channels of a pixel side by side. 8 bits each in a Uint8Array, 16 in a Uint16Array. */
  readonly samples: Uint8Array | Uint16Array;
}

/** Writes the image at offset `at` and returns the offset behind its last byte. */
export type WriteImage = (image: Image, out: Uint8Array, at: number) => number;

/** @throws {RangeError} if the samples do not match the size and the format, which is a bug of the caller */
export function checkSamples({ width, height, samples }: Image, channels: number, bits: number): void {
  const { length, BYTES_PER_ELEMENT } = samples;
  if (width < 1 || height < 1 || length !== width * height * channels || 8 * BYTES_PER_ELEMENT !== bits) {
    const found = `${length} samples of ${8 * BYTES_PER_ELEMENT} bits`;
    throw new RangeError(
      `${found} for ${width} x ${height} pixels with ${channels} channels of ${bits} bits`,
    );
  }
}
