import { type Exports, INPUT, MAX_INPUT, MAX_PIECE, openKernel, PIECE } from './kernel.ts';

/** Inflates deflate data (RFC 1951) piece by piece, in constant memory. */
export interface Inflater {
  /** Starts a new stream and discards the rest of the previous one. */
  readonly begin: () => void;
  /** Copies as many of these bytes as there is room for, from the first one on, and returns their number. */
  readonly give: (bytes: Buffer) => number;
  /** Continues until the next piece is complete or the outcome says why it is not. */
  readonly next: () => Progress;
  /** Returns a copy of the bytes that were given but not used. */
  readonly rest: () => Buffer;
}

export interface Progress {
  /** The next inflated bytes, which may be none. Valid until the next call. */
  readonly piece: Buffer;
  readonly outcome: 'has-piece' | 'needs-input' | 'ended' | 'broken';
  /** What is wrong with the first unused bits of broken data, in zlib's words. */
  readonly fault?: string;
}

/** In the order of the kernel's return values, from 1 on; see src/verify/kernel/assembly/outcome.ts. */
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

/** Makes an inflater. Its pieces have at most `pieceBytes` plus 300 bytes, because a match is never split. */
export function openInflater(pieceBytes: number): Inflater {
  const kernel: Exports = openKernel();
  kernel.prepare();
  const memory = Buffer.from(kernel.memory.buffer);
  const size = Math.min(pieceBytes, MAX_PIECE);
  let at = INPUT;
  let end = INPUT;
  return {
    begin() {
      at = INPUT;
      end = INPUT;
      kernel.begin();
    },
    give(bytes) {
      memory.copyWithin(INPUT, at, end);
      end = INPUT + end - at;
      at = INPUT;
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
