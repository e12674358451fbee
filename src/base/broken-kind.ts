/** The ways in which a file can be broken on purpose. */
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

/** Those that break a compressed stream, which a file without compression is not. */
export const NEEDS_COMPRESSION: ReadonlySet<string> = new Set<BrokenKind>([
  'truncated-stream',
  'missing-trailer',
]);

/**
 * The folder of broken files, inside that of the fixture. A reader's glob such as `*.gz` would match them beside the good
 * files.
 */
export const BROKEN_FOLDER = 'broken';
