/**
 * The values of one feature in consecutive examples, concatenated. `ends[i]` is the end of the values of example i, in
 * elements; they start at the end of the previous example.
 */
export type Column = (Int64Column | FloatColumn | BytesColumn) & {
  /**
   * How the feature is missing from each example; it then has no elements. 0: it is present; 1: no entry; 2: an entry
   * without a list; 3: an empty list of another kind. Undefined if it is present everywhere.
   */
  readonly absent?: Uint8Array;
  /** For a feature list or the items of an example list: how the elements of each example are divided into steps. */
  readonly steps?: Steps;
};

export interface Steps {
  /** The end of the steps of each example, counted over all examples. */
  readonly ends: Uint32Array;
  /** The end of the elements of each step, counted as in `Column.ends`. */
  readonly elementEnds: Uint32Array;
}

export interface Int64Column {
  readonly kind: 'int64';
  /** Two words per element, the lower 32 bits first: the layout of a BigInt64Array, without the cost of BigInts. */
  readonly words: Int32Array;
  readonly ends: Uint32Array;
}

export interface FloatColumn {
  readonly kind: 'float';
  readonly values: Float32Array;
  readonly ends: Uint32Array;
}

export interface BytesColumn {
  readonly kind: 'bytes';
  readonly data: Uint8Array;
  /** The end of each element in `data`. */
  readonly stops: Uint32Array;
  readonly ends: Uint32Array;
}
