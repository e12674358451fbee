/** Parses literals of strings, bytes and numbers. */
import { fail } from './finding.ts';
import type { Value } from './value.ts';

/** The prefix of a string literal, its quotes, and the start and end of its content. */
export interface Quoted {
  readonly isRaw: boolean;
  readonly isBytes: boolean;
  readonly start: number;
  readonly end: number;
}

/** The parts of a string literal at an offset of the source. */
export function quotedAt(source: string, from: number, to: number): Quoted {
  const [opening = '', prefix = '', quotes = ''] =
    /^([a-z]*)('''|"""|'|")/i.exec(source.slice(from, from + 6)) ?? [];
  const isClosed = to - from >= opening.length + quotes.length && source.slice(0, to).endsWith(quotes);
  if (quotes === '' || !isClosed) fail('syntax-error', from, 'a string does not end', 'close its quotes');
  return {
    isRaw: /r/i.test(prefix),
    isBytes: /b/i.test(prefix),
    start: from + opening.length,
    end: to - quotes.length,
  };
}

/** The value of a `String` node. */
export function readString(source: string, from: number, to: number): Value {
  const quoted = quotedAt(source, from, to);
  const text = unescapeText(source, quoted, quoted.start, quoted.end);
  if (!quoted.isBytes) return text;
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  return { type: 'bytes', bytes };
}

/** The characters between two offsets of a literal; for bytes, one character per byte. */
export function unescapeText(source: string, { isRaw, isBytes }: Quoted, start: number, end: number): string {
  const written = source.slice(start, end).replaceAll(/\r\n?/g, '\n');
  if (isBytes && /[^\0-\x7f]/.test(written))
    fail('syntax-error', start, 'a bytes literal has a character that is not ASCII', 'write it as \\x..');
  if (isRaw || !written.includes('\\')) return written;
  return written.replaceAll(isBytes ? BYTES_ESCAPE : TEXT_ESCAPE, (sequence) => {
    const simple = SIMPLE.get(sequence[1] ?? '');
    if (simple !== undefined) return simple;
    if (/^\\[0-7]/.test(sequence))
      return String.fromCharCode(Number.parseInt(sequence.slice(1), 8) & (isBytes ? 0xff : 0x1ff));
    const code = Number.parseInt(sequence.slice(2), 16);
    const isWhole = sequence.length === (LENGTHS.get(sequence[1] ?? '') ?? 0);
    if (!isWhole || !(code <= 0x10ffff))
      fail(
        'syntax-error',
        start,
        `an escape sequence is incomplete: ${sequence}`,
        'write the character itself',
      );
    return String.fromCodePoint(code);
  });
}

const TEXT_ESCAPE =
  /\\(?:[\n\\'"abfnrtv]|[0-7]{1,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|N(?:\{[^}]*\})?)/g;
const BYTES_ESCAPE = /\\(?:[\n\\'"abfnrtv]|[0-7]{1,3}|x[\da-fA-F]{0,2})/g;

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 4],
  ['u', 6],
  ['U', 10],
]);

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** The value of a `Number` node. */
export function readNumber(written: string, offset: number): Value {
  const digits = written.replaceAll('_', '').toLowerCase();
  if (digits.endsWith('j')) fail('not-a-literal', offset, `the complex number ${written} is not supported`);
  if (/^0[box]/.test(digits) || /^\d+$/.test(digits)) {
    if (digits.length > MAX_DIGITS)
      fail('too-much-work', offset, `a number has ${digits.length} digits`, 'shorten it');
    return BigInt(digits);
  }
  return Number(digits);
}

const MAX_DIGITS = 1000;
