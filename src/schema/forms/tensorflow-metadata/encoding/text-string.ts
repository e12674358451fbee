/** Strings of protobuf's text format. */
import type { Token } from './text-tokens.ts';

/** An invalid escape sequence, with its position. */
export interface BadEscape {
  readonly escape: string;
  readonly offset: number;
}

/** The bytes of adjacent string tokens, or the first invalid escape sequence. */
export function stringBytes(tokens: readonly Token[]): Uint8Array | BadEscape {
  // A UTF-16 code unit has at most three bytes in UTF-8, and an escape sequence is longer than its bytes.
  const size = tokens.reduce((sum, { text }) => sum + 3 * text.length, 0);
  const output = { bytes: new Uint8Array(size), length: 0 };
  for (const { text, start } of tokens) {
    const position = appendUnescaped(text, output);
    if (position >= 0) return { escape: text.slice(position, position + 2), offset: start + position };
  }
  return output.bytes.slice(0, output.length);
}

interface Output {
  readonly bytes: Uint8Array;
  length: number;
}

/** Adds the bytes of a quoted string. Returns the position of the first invalid escape sequence, or -1. */
function appendUnescaped(written: string, output: Output): number {
  let copied = 1;
  for (let at = written.indexOf('\\'); at >= 0; at = written.indexOf('\\', copied)) {
    append(output, written.slice(copied, at));
    const found = escapeAt(written, at + 1);
    if (found === undefined) return at;
    if (typeof found.meaning === 'string') append(output, found.meaning);
    else output.bytes[output.length++] = found.meaning;
    copied = at + 1 + found.length;
  }
  append(output, written.slice(copied, -1));
  return -1;
}

function append(output: Output, text: string): void {
  if (text === '') return;
  const encoded = new TextEncoder().encode(text);
  output.bytes.set(encoded, output.length);
  output.length += encoded.length;
}

/** The byte or character of an escape sequence, and the sequence's length. */
interface Escape {
  readonly meaning: number | string;
  readonly length: number;
}

const SIMPLE: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
  ['?', 63],
  ['\\', 92],
  ["'", 39],
  ['"', 34],
]);

/** Octal and hexadecimal escapes, and code points. */
const NUMERIC = /[0-7]{1,3}|[xX][0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}/y;

function escapeAt(written: string, at: number): Escape | undefined {
  const simple = SIMPLE.get(written.charAt(at));
  if (simple !== undefined) return { meaning: simple, length: 1 };
  NUMERIC.lastIndex = at;
  const digits = NUMERIC.exec(written)?.[0];
  if (digits === undefined) return undefined;
  const { length } = digits;
  const kind = digits.charAt(0).toLowerCase();
  if (kind === 'x') return { meaning: Number.parseInt(digits.slice(1), 16), length };
  if (kind !== 'u') return { meaning: Number.parseInt(digits, 8) & 0xff, length };
  const point = Number.parseInt(digits.slice(1), 16);
  const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? { meaning: String.fromCodePoint(point), length } : undefined;
}
