/** What a folder of TensorFlow Datasets says of its examples. */
import type { Place } from '../base/problem.ts';

export interface TfdsDescription {
  /** The text of `features.json`. */
  readonly features: string;
  /** The texts of the files beside it that have the names of classes, by their names. */
  readonly labelFiles: ReadonlyMap<string, string>;
  readonly supervisedKeys: SupervisedKeys | undefined;
}

/** What `as_supervised=True` gives: the inputs, what is to be predicted from them, and how much an example weighs. */
export interface SupervisedKeys {
  readonly input: Keys;
  readonly output: Keys;
  readonly weight?: Keys;
}

/** Names of features in the structure in which they are given. */
export type Keys =
  | { readonly type: 'feature'; readonly name: string; readonly place?: Place }
  | { readonly type: 'tuple'; readonly items: readonly Keys[] }
  | { readonly type: 'dict'; readonly entries: readonly (readonly [string, Keys])[] };
