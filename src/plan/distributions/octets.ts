/** Random bytes, seldom valid UTF-8. Their number is drawn evenly from `size`. */
import { formatRange } from '../../base/text.ts';
import { textCollision } from './collision.ts';
import { writeLetters } from './text.ts';
import type { BytesDistributionModule, Range } from './types.ts';

export interface Octets {
  readonly type: 'octets';
  readonly size: Range;
}

export function octetsOf(size: Range): Octets {
  return { type: 'octets', size };
}

const OCTETS = Array.from({ length: 256 }, (_, octet) => Uint8Array.of(octet));

const bytes: BytesDistributionModule<Octets> = {
  describe: ({ size }) => formatRange(size, 'byte'),
  maxBytes: ({ size }) => size.max,
  collision: ({ size }) => textCollision(size, OCTETS.length),
  write: ({ size }, context) => writeLetters(OCTETS, size, context),
};

export const octets = { parameters: {}, bytes } as const;
