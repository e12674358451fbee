/**
 * The values of one feature in consecutive examples, end to end. `ends[i]` is where those of example i stop,
 * in elements; they start where those of the one before stop.
 */
export type Column = (Int64Column | FloatColumn | BytesColumn) & {
  /**
   * For each example how the feature is not there, and then has no elements: 1 without an entry, 2 with an entry
   * without a list, 3 with an empty list of another kind; 0 where it is there, as everywhere unless given.
   */
  readonly absent?: Uint8Array;
  /** Of a feature list, or of the items of an example list: how the elements of each example split into steps. */
  readonly steps?: Steps;
};

export interface Steps {
  /** Where the steps of each example stop, counted over all of them. */
  readonly ends: Uint32Array;
  /** Where the elements of each step stop; as `Column.ends` counts. */
  readonly elementEnds: Uint32Array;
}

export interface Int64Column {
  readonly kind: 'int64';
  /** Two words an element, the lower 32 bits first: BigInt64Array's layout, without its BigInts. */
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
  /** Where each element stops in `data`. */
  readonly stops: Uint32Array;
  readonly ends: Uint32Array;
}
