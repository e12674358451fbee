/** Lines inside brackets and quotes: YAML requires them to be indented more than their key, PyYAML does not. */
import { Lexer } from 'yaml';

/** A text with spaces inserted, and where its offsets were before. */
export interface IndentedText {
  readonly text: string;
  readonly originalOffset: (offset: number) => number;
}

/** Maximum number of characters to lex again, so that a hostile text takes about a second at most. */
const MAX_LEXED = 20_000_000;

/**
 * Indents the lines inside brackets and quotes at which the parser would stop. Spaces there do not change the meaning
 * of the text. Undefined if no line needs it.
 */
export function indentContinuationLines(original: string): IndentedText | undefined {
  const inserted: Insertion[] = [];
  let text = original;
  let lexed = 0;
  for (let next = findUnindented(text); next !== undefined; next = findUnindented(text)) {
    // PyYAML ends a document there, even within quotes.
    if (DOCUMENT_MARK.test(text.slice(next.offset, next.offset + 4))) break;
    // An insertion that did not help must not be repeated.
    if (next.offset <= (inserted.at(-1)?.offset ?? -1)) break;
    text = text.slice(0, next.offset) + ' '.repeat(next.spaces) + text.slice(next.offset);
    inserted.push(next);
    lexed += text.length;
    if (lexed > MAX_LEXED) break;
  }
  if (inserted.length === 0) return undefined;
  return { text, originalOffset: (offset) => offset - spacesBefore(inserted, offset) };
}

const DOCUMENT_MARK = /^(?:---|\.\.\.)(?:\s|$)/;

/** Inserted spaces, at an offset of the resulting text. Insertions are in ascending order. */
interface Insertion {
  readonly offset: number;
  readonly spaces: number;
}

function spacesBefore(inserted: readonly Insertion[], offset: number): number {
  let spaces = 0;
  for (const insertion of inserted) {
    if (insertion.offset > offset) break;
    spaces += Math.min(insertion.spaces, offset - insertion.offset);
  }
  return spaces;
}

/** The lexer emits it where a bracket is still open and a line is not indented enough. */
const FLOW_END = '\u0018';

/** Finds the first line inside brackets or quotes that the lexer takes to be outside. */
function findUnindented(text: string): Insertion | undefined {
  let offset = 0;
  let lineStart = 0;
  let openAt = 0;
  let depth = 0;
  let quoteAt: number | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === FLOW_END) return { offset: lineStart, spaces: columnOf(text, openAt) + 1 };
    if (CONTROL.has(lexeme)) continue;
    if (quoteAt !== undefined && !/^\s*$/.test(lexeme))
      return { offset: lineStart, spaces: columnOf(text, quoteAt) + 1 };
    if (lexeme === '[' || lexeme === '{') {
      if (depth === 0) openAt = offset;
      depth++;
    } else if (lexeme === ']' || lexeme === '}') depth--;
    if (isOpenQuote(lexeme)) quoteAt = offset;
    offset += lexeme.length;
    if (lexeme.includes('\n')) lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  }
  return undefined;
}

/** Control characters that the lexer emits between pieces of the text: document start, end of flow, scalar follows. */
export const CONTROL: ReadonlySet<string> = new Set(['\u0002', FLOW_END, '\u001f']);

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function isOpenQuote(lexeme: string): boolean {
  if (lexeme.startsWith('"')) return !/^"[^"\\]*(?:\\.[^"\\]*)*"$/s.test(lexeme);
  return lexeme.startsWith("'") && !/^'[^']*(?:''[^']*)*'$/s.test(lexeme);
}
