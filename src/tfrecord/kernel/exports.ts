/**
 * All parameters are addresses, except for numbers of elements, row keys, and ranges of values. Returned addresses are
 * signed.
 */
export interface Exports {
  uniformFloats(
    out: number,
    count: number,
    a: number,
    b: number,
    min: number,
    span: number,
    most: number,
  ): void;
  uniformIntegers(out: number, count: number, a: number, b: number, min: number, span: number): void;
  putBits(out: number, count: number, a: number, b: number): void;
  floatsOfDraws(draws: number, count: number, out: number, min: number, span: number, most: number): void;
  integersOfDraws(draws: number, count: number, out: number, min: number, span: number): void;
  putNormals(draws: number, count: number, out: number, quantiles: number): void;
  tieDraws(
    draws: number,
    count: number,
    out: number,
    loadings: number,
    noises: number,
    factor: number,
    quantiles: number,
    tails: number,
  ): void;
  putVarints(at: number, count: number, out: number): number;
  copy(from: number, size: number, out: number): void;
  makeCrcTables(): void;
  crc32c(at: number, end: number): number;
  putBytes(codes: number, pairs: number, at: number, end: number, out: number): number;
  makePairs(codes: number, pairs: number): void;
}
