/** The description of examples in a folder of TensorFlow Datasets. */
import type { Place } from '../base/problem.ts';

export interface TfdsDescription {
  /** The text of `features.json`. */
  readonly features: string;
  /** The contents of the files with class names in the same folder, by file name. */
  readonly labelFiles: ReadonlyMap<string, string>;
  readonly supervisedKeys: SupervisedKeys | undefined;
}

/** What `as_supervised=True` returns: the inputs, the outputs to predict, and the weight of the example. */
export interface SupervisedKeys {
  readonly input: Keys;
  readonly output: Keys;
  readonly weight?: Keys;
}

/** Names of features, in the structure in which they are returned. */
export type Keys =
  | { readonly type: 'feature'; readonly name: string; readonly place?: Place }
  | { readonly type: 'tuple'; readonly items: readonly Keys[] }
  | { readonly type: 'dict'; readonly entries: readonly (readonly [string, Keys])[] };
