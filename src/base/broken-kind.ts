/** What can be wrong with a file on purpose. */
export const BROKEN_KINDS = [
  'truncated-header',
  'truncated-data',
  'truncated-crc',
  'flipped-length',
  'flipped-data',
  'flipped-crc',
  'truncated-stream',
  'missing-trailer',
  'trailing-bytes',
  'wrong-compression',
  'no-records',
  'empty',
] as const;

export type BrokenKind = (typeof BROKEN_KINDS)[number];

/**
 * Where broken files lie, below the fixture's folder: out of reach of the globs that readers are given, which as
 * `*.gz` would match them beside the good files.
 */
export const BROKEN_FOLDER = 'broken';
