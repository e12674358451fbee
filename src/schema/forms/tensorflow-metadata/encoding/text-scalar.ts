/** Scalar values of protobuf's text format. */
import { error } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Field } from '../proto/field.ts';
import {
  decodeUtf8,
  describeType,
  enumName,
  isFloatType,
  isIntegerType,
  suggestEnum,
  withinLimits,
} from './scalar.ts';
import { stringBytes } from './text-string.ts';
import { failExpected, isSymbol, type Token, type TokenReader, take, takeSymbol } from './text-tokens.ts';
import type { Scalar } from './tree.ts';

/** Whether the next token starts a scalar value. */
export function isScalarNext(reader: TokenReader): boolean {
  return ['string', 'number', 'name'].includes(reader.next.kind) || isSymbol(reader, '-');
}

/** Reads the next scalar value, and reports it if it is not valid for the field. */
export function takeScalar(reader: TokenReader, field: Field): Scalar | undefined {
  return reader.next.kind === 'string' ? takeString(reader, field) : takeWord(reader, field);
}

/** Printers split long strings into a few lines. */
const MAX_PIECES = 10_000;

function takeString(reader: TokenReader, field: Field): Scalar | undefined {
  const tokens: Token[] = [];
  while (reader.next.kind === 'string') {
    if (tokens.length >= MAX_PIECES) failExpected(reader, `at most ${MAX_PIECES} adjacent strings`);
    tokens.push(take(reader));
  }
  const [first] = tokens;
  const at = first?.start ?? 0;
  if (field.type !== 'string' && field.type !== 'bytes') {
    const fix = enumName(field.type, first?.text.slice(1, -1) ?? '') === undefined ? '' : 'remove the quotes';
    reportType(reader, field, quote(first?.text ?? ''), at, fix);
    return undefined;
  }
  const bytes = stringBytes(tokens);
  if (!(bytes instanceof Uint8Array)) {
    const message = `unknown escape ${bytes.escape} in a string`;
    const fix = 'write two backslashes';
    reader.input.onProblem(error('bad-escape', reader.input.placeAt(bytes.offset), message, fix));
    return undefined;
  }
  if (field.type === 'bytes') return bytes;
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const message = `${quote(field.name)} is not UTF-8, because of its escaped bytes`;
    reader.input.onProblem(error('not-utf-8', reader.input.placeAt(at), message, 'write UTF-8'));
  }
  return text;
}

function takeWord(reader: TokenReader, field: Field): Scalar | undefined {
  const { start } = reader.next;
  const isNegative = takeSymbol(reader, '-');
  if (reader.next.kind !== 'number' && reader.next.kind !== 'name')
    failExpected(reader, 'a number after "-"');
  const { text } = take(reader);
  const value = wordValue(field.type, text, isNegative);
  const written = `${isNegative ? '-' : ''}${text}`;
  if (value === undefined) reportType(reader, field, quote(written), start, suggestEnum(field.type, written));
  return value;
}

function reportType({ input }: TokenReader, field: Field, found: string, at: number, fix: string): void {
  const message = `${quote(field.name)} must be ${describeType(field.type)}: found ${found}`;
  input.onProblem(error('wrong-type', input.placeAt(at), message, fix));
}

function wordValue(type: string, text: string, isNegative: boolean): Scalar | undefined {
  if (isFloatType(type)) return floatValue(text, isNegative);
  const integer = integerValue(text);
  const signed = integer !== undefined && isNegative ? -integer : integer;
  if (isIntegerType(type)) return signed === undefined ? undefined : withinLimits(type, signed);
  if (type === 'bool') return isNegative ? undefined : BOOLEANS.get(integer?.toString() ?? text);
  if (isNegative && integer === undefined) return undefined;
  return enumName(type, signed ?? text);
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 't', '1'].map((word): [string, boolean] => [word, true]),
  ...['false', 'False', 'f', '0'].map((word): [string, boolean] => [word, false]),
]);

/** No integer type has more digits, and parsing millions of them would take long. */
const MAX_DIGITS = 40;

/** Decimal, hexadecimal after 0x, or octal after 0. */
function integerValue(text: string): bigint | undefined {
  if (text.length > MAX_DIGITS) return undefined;
  if (/^0[0-7]+$/.test(text)) return BigInt(`0o${text}`);
  return /^(?:0[xX][0-9A-Fa-f]+|0|[1-9][0-9]*)$/.test(text) ? BigInt(text) : undefined;
}

function floatValue(text: string, isNegative: boolean): number | undefined {
  const isNumber = /^[0-9.]/.test(text) && !/^0[xX]/.test(text);
  const value = isNumber ? Number(text.replace(/[fF]$/, '')) : WORDS.get(text.toLowerCase());
  return value !== undefined && isNegative ? -value : value;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['inf', Number.POSITIVE_INFINITY],
  ['infinity', Number.POSITIVE_INFINITY],
  ['nan', Number.NaN],
]);
