import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { error, type OnProblem } from '../base/problem.ts';
import { compose } from './compose.ts';
import { CONTROL, indentContinuationLines } from './continuation-lines.ts';
import { emptyNode, type Node } from './node.ts';
import { type Fault, MAX_DEPTH, MAX_LEXEMES, sizeFault, TOO_DEEP, tooLarge } from './size.ts';
import type { Source } from './source.ts';
import { firstSyntaxFault } from './syntax-faults.ts';
import { CUSTOM_TAGS } from './tags.ts';

/** Options for what YAML leaves open. */
export interface YamlOptions {
  /** As in PyYAML, the last of several equal keys counts, and a warning is reported instead of an error. */
  readonly lastKeyWins?: boolean;
}

/**
 * Reads a text as PyYAML's `safe_load` does: YAML 1.1, one document. Reports the problems of the text, and returns
 * undefined if it cannot be parsed.
 */
export function parseYaml(
  source: Source,
  onProblem: OnProblem,
  { lastKeyWins = false }: YamlOptions = {},
): Node | undefined {
  // PyYAML treats a lone CR as a line break, the parser does not. The replacement keeps all offsets.
  const text = source.text.replaceAll(/\r(?!\n)/g, '\n');
  const { root, originalOffset, fault } = parseLeniently(text);
  if (fault !== undefined) {
    // Later faults are mostly consequences of the first one.
    onProblem(error(fault.code, source.placeAt(fault.offset), fault.message, fault.fix));
    return undefined;
  }
  return root ? compose(root, { source, onProblem, lastKeyWins, originalOffset }) : emptyNode(text.length);
}

interface Parsed {
  readonly root: ParsedNode | null;
  readonly originalOffset: (offset: number) => number;
  readonly fault: Fault | undefined;
}

/** Parses a text. If that fails, indents its lines in brackets and quotes and tries again. */
function parseLeniently(text: string): Parsed {
  const asWritten = { ...parse(text), originalOffset: (offset: number) => offset };
  if (asWritten.fault === undefined || IS_LIMIT.has(asWritten.fault.code)) return asWritten;
  const indented = indentContinuationLines(text);
  if (indented === undefined) return asWritten;
  const again = parse(indented.text);
  return again.fault === undefined ? { ...again, originalOffset: indented.originalOffset } : asWritten;
}

/** The package's settings: YAML 1.1, where only our tags have a meaning. Unknown tags are reported later. */
const OPTIONS = {
  schema: 'failsafe',
  customTags: CUSTOM_TAGS,
  version: '1.1',
  uniqueKeys: false,
  logLevel: 'silent',
  prettyErrors: false,
  resolveKnownTags: false,
  merge: false,
} as const;

function parse(text: string): { root: ParsedNode | null; fault: Fault | undefined } {
  const early = sizeFault(text) ?? findUnprintable(text);
  if (early !== undefined) return { root: null, fault: early };
  const faults: Fault[] = [];
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [...composer.compose(tokens(text, faults), true, text.length)];
  for (const { errors } of documents) {
    const fault = firstSyntaxFault(errors, text);
    if (fault !== undefined) faults.push(fault);
  }
  const [first, second] = documents;
  if (second !== undefined) faults.push({ ...SECOND_DOCUMENT, offset: second.range[0] });
  return { root: first?.contents ?? null, fault: faults.sort((a, b) => a.offset - b.offset)[0] };
}

const SECOND_DOCUMENT = {
  code: 'second-document',
  message: 'a second YAML document starts here: the file must hold a single one',
  fix: 'remove the line "---" or what follows it',
};

/** YAML's c-printable without the invisible line breaks of YAML 1.1 (U+0085, U+2028, U+2029). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function findUnprintable(text: string): Fault | undefined {
  const match = UNPRINTABLE.exec(text);
  if (match === null) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'unprintable-character',
    offset: match.index,
    message: `text has the character U+${code}, which YAML does not allow`,
    fix: `remove it, or write it as the escape "\\u${code}" in double quotes`,
  };
}

/** Faults that indenting lines cannot fix. */
const IS_LIMIT: ReadonlySet<string> = new Set(['text-too-large', TOO_DEEP.code]);

/**
 * Yields the parser's tokens. Reports tabs between them, which PyYAML rejects and the parser accepts. Stops where the
 * text exceeds a limit, before the parser builds a tree of it.
 */
function* tokens(text: string, faults: Fault[]): ReturnType<Parser['parse']> {
  const parser = new Parser();
  let offset = 0;
  let lexemes = 0;
  let depth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > MAX_LEXEMES) return void faults.push(tooLarge('words and marks', MAX_LEXEMES, offset));
    if (CONTROL.has(lexeme)) {
      yield* parser.next(lexeme);
      continue;
    }
    const tab = BLANK_WITH_TAB.test(lexeme) ? lexeme.indexOf('\t') : -1;
    if (tab >= 0) faults.push({ ...TAB, offset: offset + tab });
    if (lexeme === '[' || lexeme === '{') depth++;
    if (lexeme === ']' || lexeme === '}') depth--;
    if (depth > MAX_DEPTH) return void faults.push({ ...TOO_DEEP, offset });
    offset += lexeme.length;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

const BLANK_WITH_TAB = /^ *\t[ \t]*$/;
const TAB = {
  code: 'tab',
  message: 'a tab is outside of quotes, where YAML allows only spaces',
  fix: 'replace the tab with spaces',
};
