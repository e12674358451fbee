/** Tokens of protobuf's text format: https://protobuf.dev/reference/protobuf/textformat-spec/ */
import { error } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import { Unreadable } from './message-builder.ts';
import type { Input } from './tree.ts';

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'symbol' | 'end';
  /** The source text, which includes the quotes of a string. */
  readonly text: string;
  readonly start: number;
}

/** A text with its next token. */
export interface TokenReader {
  readonly input: Input;
  readonly text: string;
  next: Token;
}

/** Starts to split a text into tokens. */
export function readTokens(input: Input, text: string): TokenReader {
  return { input, text, next: tokenAt(input, text, 0) };
}

/** Moves past the next token, and returns it. */
export function take(reader: TokenReader): Token {
  const token = reader.next;
  reader.next = tokenAt(reader.input, reader.text, token.start + token.text.length);
  return token;
}

/** Moves past the next token if it is this symbol. */
export function takeSymbol(reader: TokenReader, symbol: string): boolean {
  const isNext = isSymbol(reader, symbol);
  if (isNext) take(reader);
  return isNext;
}

export function isSymbol({ next }: TokenReader, symbol: string): boolean {
  return next.kind === 'symbol' && next.text === symbol;
}

/** Reports a syntax error, after which nothing can be read. */
export function failAt({ onProblem, placeAt }: Input, start: number, problem: SyntaxProblem): never {
  onProblem(error(problem.code, placeAt(start), problem.message, problem.fix));
  throw new Unreadable();
}

export interface SyntaxProblem {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
}

/** Reports an unexpected token. */
export function failExpected({ input, next }: TokenReader, expected: string, fix = ''): never {
  const found = next.kind === 'end' ? 'the end of the file' : quote(next.text);
  const message = `text is not a valid text proto: expected ${expected}, found ${found}`;
  failAt(input, next.start, { code: 'unexpected-token', message, fix });
}

// Sticky, so that it only matches at the current position.
const NUMBER = /(?:0[xX][0-9A-Fa-f]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?[fF]?)/y;
const WORD_END = /[A-Za-z0-9_.]/;
const SYMBOLS = new Set('{}<>[]:,;-/.');

function tokenAt(input: Input, text: string, from: number): Token {
  const start = skipBlank(text, from);
  if (start >= text.length) return { kind: 'end', text: '', start };
  const first = text.charAt(start);
  if (first === '"' || first === "'") return { kind: 'string', text: quoted(input, text, start), start };
  const nameEnd = skipName(text, start);
  if (nameEnd > start) return { kind: 'name', text: text.slice(start, nameEnd), start };
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined) return { kind: 'number', text: wholeNumber(input, text, start, number), start };
  if (SYMBOLS.has(first)) return { kind: 'symbol', text: first, start };
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  failAt(input, start, {
    code: 'unexpected-character',
    message: `text is not a valid text proto: unexpected character ${quote(character)}`,
    fix: 'remove it, or quote the string that it belongs to',
  });
}

const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const HASH = 0x23;

/** The end of the white space and comments that start here. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === HASH) {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd < 0) return text.length;
      at = lineEnd;
    } else if (code !== SPACE && (code < TAB || code > CARRIAGE_RETURN)) break;
  }
  return at;
}

/** The end of the name that starts here, or the start if there is none. */
function skipName(text: string, start: number): number {
  if (!isLetter(text.charCodeAt(start))) return start;
  let at = start + 1;
  while (at < text.length && isLetterOrDigit(text.charCodeAt(at))) at++;
  return at;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}

function wholeNumber(input: Input, text: string, start: number, number: string): string {
  const end = start + number.length;
  if (!WORD_END.test(text.charAt(end))) return number;
  const written = text.slice(start, end + 20).match(/^[A-Za-z0-9_.]*/)?.[0] ?? number;
  const message = `text is not a valid text proto: ${quote(written)} is not a number`;
  failAt(input, start, {
    code: 'bad-number',
    message,
    fix: 'add a space after the number, or quote the string',
  });
}

const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;

/** A quoted string, in which a backslash escapes the next character. */
function quoted(input: Input, text: string, start: number): string {
  const quoteCode = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quoteCode) return text.slice(start, at + 1);
    if (code === LINE_FEED) break;
    if (code === BACKSLASH) at++;
  }
  failAt(input, start, {
    code: 'unclosed-string',
    message: 'text is not a valid text proto: a quote is not closed on its line',
    fix: 'close it, or write line breaks as \\n',
  });
}
