/** What inflates deflate data: zlib, which is the reference, and ours. */
import { inflateRawSync } from 'node:zlib';
import { openInflater } from '../../../src/verify/kernel/inflater.ts';

/** The content and how many bytes follow the data; or why there is none, where `cut` means that the data go on. */
export type Inflated = { readonly content: Buffer; readonly rest: number } | string;

export interface Parts {
  /** How many bytes are given at once. */
  readonly given?: number;
  /** How many inflated bytes are asked for. */
  readonly piece?: number;
}

/** With ours; at least one byte is given at a time. */
export function inflated(bytes: Buffer, { given = 2 ** 20, piece = 2 ** 18 }: Parts = {}): Inflated {
  const inflater = openInflater(piece);
  inflater.begin();
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const progress = inflater.next();
    pieces.push(Buffer.from(progress.piece));
    switch (progress.outcome) {
      case 'broken':
        return progress.fault ?? '';
      case 'ended':
        return { content: Buffer.concat(pieces), rest: bytes.length - at + inflater.rest().length };
      case 'needs-input':
        if (at === bytes.length) return 'cut';
        at += inflater.give(bytes.subarray(at, at + given));
        break;
      case 'has-piece':
        break;
    }
  }
}

/** With zlib. */
export function inflatedByZlib(bytes: Buffer): Inflated {
  try {
    // `info` adds the engine, which the types do not say; its `bytesWritten` are the bytes it used.
    const { buffer, engine }: { buffer: Buffer; engine: { bytesWritten: number } } = Object.assign(
      { buffer: Buffer.alloc(0), engine: { bytesWritten: 0 } },
      inflateRawSync(bytes, { info: true }),
    );
    return { content: buffer, rest: bytes.length - engine.bytesWritten };
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause;
    return cause.code === 'Z_BUF_ERROR' ? 'cut' : cause.message;
  }
}
