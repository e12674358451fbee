import { type Exports, INPUT, MAX_INPUT, MAX_PIECE, openKernel, PIECE } from './kernel.ts';

/** Inflates deflate data (RFC 1951) piece by piece, in constant memory. */
export interface Inflater {
  /** Starts with other data, and forgets what is left of those before. */
  readonly begin: () => void;
  /** Takes a copy of the first of these bytes, as many as there is room for, and returns how many. */
  readonly give: (bytes: Buffer) => number;
  /** Goes on until the next piece is there, or something keeps it from that. */
  readonly next: () => Progress;
  /** A copy of what was given and not used. */
  readonly rest: () => Buffer;
}

export interface Progress {
  /** The next inflated bytes, perhaps none; valid until the next call. */
  readonly piece: Buffer;
  readonly outcome: 'has-piece' | 'needs-input' | 'ended' | 'broken';
  /** Of broken data, what is wrong with the first bits that are not used, in the words of zlib. */
  readonly fault?: string;
}

/** By what the kernel returns, from 1 on; see src/verify/kernel/assembly/outcome.ts. */
const OUTCOMES = ['needs-input', 'has-piece', 'ended'] as const;
const FAULTS = [
  'invalid block type',
  'invalid stored block lengths',
  'too many length or distance symbols',
  'invalid code lengths set',
  'invalid bit length repeat',
  'invalid code -- missing end-of-block',
  'invalid literal/lengths set',
  'invalid distances set',
  'invalid literal/length code',
  'invalid distance code',
  'invalid distance too far back',
];

/** Makes an inflater whose pieces have at most `pieceBytes` bytes, or up to 300 more, because a match is never cut. */
export function openInflater(pieceBytes: number): Inflater {
  const kernel: Exports = openKernel();
  kernel.prepare();
  const memory = Buffer.from(kernel.memory.buffer);
  const size = Math.min(pieceBytes, MAX_PIECE);
  let [at, end] = [INPUT, INPUT];
  return {
    begin() {
      [at, end] = [INPUT, INPUT];
      kernel.begin();
    },
    give(bytes) {
      memory.copyWithin(INPUT, at, end);
      [at, end] = [INPUT, INPUT + end - at];
      const taken = bytes.copy(memory, end, 0, INPUT + MAX_INPUT - end);
      end += taken;
      return taken;
    },
    next() {
      const code = kernel.inflate(at, end, size);
      at = kernel.inputEnd();
      const piece = memory.subarray(PIECE, kernel.pieceEnd());
      const outcome = OUTCOMES[code - 1];
      if (outcome !== undefined) return { piece, outcome };
      return { piece, outcome: 'broken', fault: FAULTS[code - 1 - OUTCOMES.length] ?? `fault ${code}` };
    },
    rest: () => Buffer.from(memory.subarray(at, end)),
  };
}
