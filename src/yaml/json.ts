import { error, type OnProblem } from '../base/problem.ts';
import { reportDuplicateKey } from './entries.ts';
import { type Entry, type Node, quote, type Slot } from './node.ts';
import type { YamlOptions } from './parse.ts';
import { type Fault, MAX_DEPTH, MAX_JSON_VALUES, tooLarge } from './size.ts';
import type { Source } from './source.ts';

/**
 * Reads a text as strict JSON (RFC 8259). Reports the first syntax error and every duplicate key. With `lastKeyWins`,
 * the last of several equal keys counts, as in Python.
 */
export function parseJson(
  source: Source,
  onProblem: OnProblem,
  { lastKeyWins = false }: YamlOptions = {},
): Node | undefined {
  const reader = { source, onProblem, lastKeyWins, offset: 0, values: 0 };
  try {
    skipBlank(reader);
    const node = readValue(reader, { name: '', holder: reader.offset }, 0);
    if (reader.offset < source.text.length) throw unexpected(reader, 'the end of the file');
    return node;
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    const { code, offset, message, fix } = cause.fault;
    onProblem(error(code, source.placeAt(offset), message, fix));
    return undefined;
  }
}

interface Reader {
  readonly source: Source;
  readonly onProblem: OnProblem;
  readonly lastKeyWins: boolean;
  offset: number;
  /** Number of values read so far. */
  values: number;
}

/** Ends the recursion at the first mistake; never leaves this file. */
class Unreadable extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

function unexpected(
  { source: { text }, offset }: Pick<Reader, 'source' | 'offset'>,
  expected: string,
): Unreadable {
  const next = text.slice(offset, offset + 20).split('\n', 1)[0] ?? '';
  const found = offset >= text.length ? 'the end of the file' : quote(next);
  const isAfterComma = text.slice(0, offset).trimEnd().endsWith(',');
  return new Unreadable({
    code: 'invalid-json',
    offset,
    message: `text is not valid JSON: expected ${expected}, found ${found}`,
    fix: isAfterComma ? AFTER_COMMA : (FIXES.find(([pattern]) => pattern.test(next))?.[1] ?? ''),
  });
}

const AFTER_COMMA = 'remove the comma before it, or add another value';

const FIXES: readonly (readonly [RegExp, string])[] = [
  [/^'/, 'use double quotes'],
  [/^(?:#|\/[/*])/, 'remove the comment: JSON has none'],
  [/^(?:True|False|None)\b/, 'write true, false or null'],
  [/^(?:\+|\.|-\.|0[0-9]|NaN|-?Infinity)/, 'write the number as JSON does, as in -0.5'],
];

function readValue(reader: Reader, slot: Slot, depth: number): Node {
  const start = reader.offset;
  const body = readBody(reader, slot, depth);
  const definition = { start, end: reader.offset };
  skipBlank(reader);
  return { ...body, start, definition, ...slot };
}

function readBody(reader: Reader, slot: Slot, depth: number) {
  if (++reader.values > MAX_JSON_VALUES)
    throw new Unreadable(tooLarge('values', MAX_JSON_VALUES, reader.offset));
  if (depth > MAX_DEPTH) throw unexpected(reader, `values nested at most ${MAX_DEPTH} deep`);
  if (take(reader, '{')) return { kind: 'map', entries: readEntries(reader, depth) } as const;
  if (take(reader, '[')) return { kind: 'list', items: readItems(reader, slot, depth) } as const;
  if (reader.source.text[reader.offset] === '"')
    return { kind: 'string', value: readString(reader) } as const;
  const text = match(reader, /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y);
  if (text === undefined) throw unexpected(reader, 'a value');
  if (text === 'null') return { kind: 'null', value: null, text } as const;
  if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true', text } as const;
  return { kind: /[.eE]/.test(text) ? 'float' : 'integer', value: Number(text), text } as const;
}

function readItems(reader: Reader, { name }: Slot, depth: number): Node[] {
  const items: Node[] = [];
  skipBlank(reader);
  if (take(reader, ']')) return items;
  do {
    skipBlank(reader);
    items.push(readValue(reader, { name: `${name}[${items.length}]`, holder: reader.offset }, depth + 1));
  } while (take(reader, ','));
  expect(reader, ']', '"," or "]"');
  return items;
}

function readEntries(reader: Reader, depth: number): Entry[] {
  const entries = new Map<string, Entry>();
  skipBlank(reader);
  if (take(reader, '}')) return [];
  do {
    skipBlank(reader);
    const start = reader.offset;
    const name = readString(reader);
    const key = { kind: 'string', value: name, start, definition: { start, end: reader.offset } } as const;
    skipBlank(reader);
    expect(reader, ':', '":"');
    skipBlank(reader);
    const value = readValue(reader, { name, holder: start }, depth + 1);
    const first = entries.get(name);
    if (first === undefined || reader.lastKeyWins)
      entries.set(name, { key: { ...key, name: 'key', holder: start }, value });
    if (first !== undefined) reportDuplicateKey(reader, name, start, first.key.start);
  } while (take(reader, ','));
  expect(reader, '}', '"," or "}"');
  return [...entries.values()];
}

function readString(reader: Reader): string {
  const start = reader.offset;
  const written = match(reader, /"[^"\\]*(?:\\.[^"\\]*)*"/sy);
  if (written === undefined) {
    const isOpen = reader.source.text[start] === '"';
    throw unexpected(reader, isOpen ? 'a closing quote' : 'a string in double quotes');
  }
  try {
    return String(JSON.parse(written));
  } catch {
    throw unexpected({ ...reader, offset: start }, 'a string without line breaks or unknown escapes');
  }
}

function skipBlank(reader: Reader): void {
  match(reader, /[ \t\r\n]*/y);
}

function take(reader: Reader, character: string): boolean {
  const isNext = reader.source.text[reader.offset] === character;
  if (isNext) reader.offset++;
  return isNext;
}

function expect(reader: Reader, character: string, expected: string): void {
  if (!take(reader, character)) throw unexpected(reader, expected);
}

/** Matches a sticky pattern at the current offset, and moves the offset past the match. */
function match(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.offset;
  const found = pattern.exec(reader.source.text)?.[0];
  reader.offset += found?.length ?? 0;
  return found;
}
