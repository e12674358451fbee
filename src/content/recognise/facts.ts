import type { Dtype } from '../dtype.ts';

/** What bytes were recognised as. */
export type ContentFacts =
  | ImageFacts
  | { readonly type: 'text'; readonly words: number }
  | TensorFacts
  | { readonly type: 'json' };

/** The image as `tf.io.decode_image` returns it by default, except that 16-bit samples count as 16 bits. */
export interface ImageFacts {
  readonly type: 'image';
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
  readonly bits: 8 | 16;
}

/** A serialised tensor. */
export interface TensorFacts {
  readonly type: 'tensor';
  readonly dtype: Dtype;
  readonly shape: readonly number[];
}
