/** A fact of the image that another feature holds: its height, width, number of channels, format, size or SHA-256. */
import { createHash } from 'node:crypto';
import { copyBytes } from './bytes.ts';
import { type ImageData, imageSizes, maxImageBytes, writeImages } from './image.ts';
import type { BytesDistributionModule, DrawContext, IntegerDistribution } from './types.ts';

export interface ImageNumber {
  readonly type: 'image-fact';
  readonly feature: string;
  readonly fact: 'height' | 'width' | 'channels' | 'size';
  readonly image: ImageData;
}

export interface ImageText {
  readonly type: 'image-fact';
  readonly feature: string;
  readonly fact: 'format' | 'sha256';
  readonly image: ImageData;
}

/** The type of the fact decides the kind of the feature. */
export function imageFactOf<Fact extends string>(
  feature: string,
  fact: Fact,
  image: ImageData,
): { readonly type: 'image-fact'; readonly feature: string; readonly fact: Fact; readonly image: ImageData } {
  return { type: 'image-fact', feature, fact, image };
}

const describe = ({ feature, fact }: ImageNumber | ImageText) => `${fact} of ${feature}`;

const integers: IntegerDistribution<ImageNumber> = {
  describe,
  integerBounds: ({ fact, image }) => {
    if (fact === 'channels') return [BigInt(image.channels), BigInt(image.channels)];
    if (fact === 'size') return [0n, BigInt(maxImageBytes(image))];
    return [BigInt(image[fact].min), BigInt(image[fact].max)];
  },
  collision: ({ fact, image }) =>
    fact === 'height' || fact === 'width' ? 1 / (image[fact].max - image[fact].min + 1) : 1,
  fill: (distribution, context) => {
    const numberOf = numberReader(distribution, context);
    return (example, count, _draws, values) => {
      for (let j = 0; j < count; j++) values[j] = numberOf(example, j);
    };
  },
};

const texts: BytesDistributionModule<ImageText> = {
  describe,
  maxBytes: ({ fact, image }) => (fact === 'format' ? image.format.length : SHA256_BYTES),
  collision: ({ fact }) => (fact === 'format' ? 1 : 0),
  write: ({ feature, fact, image }, context) => {
    if (fact === 'format') {
      const format = Buffer.from(image.format);
      return (_example, _j, data, at) => copyBytes(format, data, at);
    }
    const encode = encoder(image, feature, context);
    return (example, j, data, at) =>
      copyBytes(createHash('sha256').update(encode(example, j)).digest(), data, at);
  },
};

export const imageFactModule = { int64: integers, bytes: texts } as const;

const SHA256_BYTES = 32;

function numberReader({ feature, fact, image }: ImageNumber, context: DrawContext) {
  if (fact === 'channels') return () => image.channels;
  if (fact === 'size') {
    const encode = encoder(image, feature, context);
    return (example: number, j: number) => encode(example, j).length;
  }
  const sizeOf = imageSizes(image, context.streamsOf(feature));
  return (example: number, j: number) => sizeOf(example, j)[fact];
}

/** Encodes the image again, because its size and digest are only known once its bytes are; such facts are slow. */
function encoder(image: ImageData, feature: string, { streamsOf, factorsOf }: DrawContext) {
  const write = writeImages(image, streamsOf(feature), factorsOf(feature));
  const data = new Uint8Array(maxImageBytes(image));
  return (example: number, j: number) => data.subarray(0, write(example, j, data, 0));
}
