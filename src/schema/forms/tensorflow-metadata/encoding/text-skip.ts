import { failAt, failExpected, isSymbol, type TokenReader, take, takeSymbol } from './text-tokens.ts';

/** The maximum depth of skipped values. */
const MAX_DEPTH = 200;

/** Skips a value: a scalar, a message, or a list of them. */
export function skipValue(reader: TokenReader, depth: number): void {
  if (depth > MAX_DEPTH) {
    const message = `messages are nested more than ${MAX_DEPTH} deep`;
    failAt(reader.input, reader.next.start, { code: 'nested-too-deeply', message, fix: 'flatten them' });
  }
  if (takeSymbol(reader, '{')) skipUntil(reader, '}', depth);
  else if (takeSymbol(reader, '<')) skipUntil(reader, '>', depth);
  else if (takeSymbol(reader, '[')) skipUntil(reader, ']', depth);
  else skipScalar(reader);
}

/** Skips fields or values. Both consist of names, scalars and groups in any order, with symbols between them. */
function skipUntil(reader: TokenReader, close: string, depth: number): void {
  while (!takeSymbol(reader, close)) {
    if (reader.next.kind === 'end') failExpected(reader, `"${close}"`);
    if (SEPARATORS.some((symbol) => takeSymbol(reader, symbol))) continue;
    skipValue(reader, depth + 1);
  }
}

const SEPARATORS = [':', ',', ';', '/', '.'];

function skipScalar(reader: TokenReader): void {
  takeSymbol(reader, '-');
  if (reader.next.kind === 'string') while (reader.next.kind === 'string') take(reader);
  else if (reader.next.kind === 'name' || reader.next.kind === 'number') take(reader);
  else failExpected(reader, isSymbol(reader, '}') ? 'a value before "}"' : 'a value');
}
