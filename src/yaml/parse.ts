import { Composer, Lexer, Parser, type YAMLParseError } from 'yaml';
import { error, type OnProblem } from '../base/problem.ts';
import { compose } from './compose.ts';
import { emptyNode, type Node } from './node.ts';
import type { Source } from './source.ts';

/**
 * Reads a text as PyYAML's `safe_load` does: YAML 1.1, one document. Reports what stands in the way; undefined when
 * the text as a whole could not be read.
 */
export function parseYaml(source: Source, onProblem: OnProblem): Node | undefined {
  // PyYAML takes a lone CR as a line break, the parser does not; one character for one keeps every offset.
  const text = source.text.replaceAll(/\r(?!\n)/g, '\n');
  const faults = unprintable(text);
  const composer = new Composer({ schema: 'failsafe', version: '1.1', uniqueKeys: false, ...QUIET });
  const documents = faults.length > 0 ? [] : [...composer.compose(tokens(text, faults), true, text.length)];
  for (const { errors } of documents) faults.push(...errors.map((fault) => syntaxFault(fault, text)));
  const second = documents[1];
  if (second !== undefined) faults.push({ ...SECOND_DOCUMENT, offset: second.range[0] });
  const first = faults.sort((a, b) => a.offset - b.offset)[0];
  if (first !== undefined) {
    // Later ones are mostly echoes of the first.
    onProblem(error('invalid-yaml', source.placeAt(first.offset), first.message, first.fix));
    return undefined;
  }
  const contents = documents[0]?.contents;
  return contents ? compose(contents, source, onProblem) : emptyNode(text.length);
}

/** Unknown tags are met again, and reported, when nodes are composed. */
const QUIET = { logLevel: 'silent', prettyErrors: false, resolveKnownTags: false, merge: false } as const;

interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

const SECOND_DOCUMENT = {
  message: 'a second YAML document starts here: the file must hold a single one',
  fix: 'remove the line "---" or what follows it',
};

/** YAML's c-printable, less the line breaks of YAML 1.1 that nobody sees (U+0085, U+2028, U+2029). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function unprintable(text: string): Fault[] {
  const match = UNPRINTABLE.exec(text);
  if (match === null) return [];
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `text has the character U+${code}, which YAML does not allow`;
  return [
    {
      offset: match.index,
      message,
      fix: `remove it, or write it as the escape "\\u${code}" in double quotes`,
    },
  ];
}

/** The parser's tokens; a tab between them is reported, since PyYAML stops there and the parser does not. */
function* tokens(text: string, faults: Fault[]): ReturnType<Parser['parse']> {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (CONTROL.has(lexeme)) {
      yield* parser.next(lexeme);
      continue;
    }
    const tab = BLANK_WITH_TAB.test(lexeme) ? lexeme.indexOf('\t') : -1;
    if (tab >= 0) faults.push({ ...TAB, offset: offset + tab });
    offset += lexeme.length;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** Marks that the lexer puts between pieces of the text: document start, end of flow, scalar follows. */
const CONTROL: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const BLANK_WITH_TAB = /^ *\t[ \t]*$/;
const TAB = {
  message: 'a tab stands outside of quotes, where YAML allows only spaces',
  fix: 'replace the tab by spaces',
};

function syntaxFault({ code, message, pos: [offset] }: YAMLParseError, text: string): Fault {
  const open = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (open !== undefined) return { ...OPEN_QUOTE, offset: text.lastIndexOf(open, offset - 1) };
  const [, found, fix] = PROSE.find(([pattern]) => pattern.test(`${code} ${message}`)) ?? [];
  const words = found ?? message.charAt(0).toLowerCase() + message.slice(1, 200);
  return { offset, message: `text is not valid YAML: ${words}`, fix: fix ?? '' };
}

const OPEN_QUOTE = {
  message: 'text is not valid YAML: a quote opens here and does not close',
  fix: 'close it, and indent its lines more than its key',
};

/** Better words for the mistakes that people make most; the parser's own are good for the others. */
const PROSE: readonly (readonly [pattern: RegExp, found: string, fix: string])[] = [
  [/^TAB_AS_INDENT/, 'a tab is used as indentation', 'replace the tab by spaces'],
  [/^BAD_DQ_ESCAPE/, 'unknown escape after a backslash', 'double the backslash, or use single quotes'],
  [/^RESOURCE_EXHAUSTION/, 'values are nested too deeply', 'flatten them'],
  [
    /trailing content/,
    'a value is already complete before this',
    'start a new line, or put the whole in quotes',
  ],
  [/Nested mappings/, 'a second ": " stands in one line', 'put the value in quotes'],
  [
    /Flow .* must be sufficiently/,
    'a bracket is still open here',
    'close it, and indent its lines more than its key',
  ],
  [
    /Implicit keys need to be|Implicit map keys need/,
    'a line is neither "key: value" nor "- item"',
    'add ": "',
  ],
  [/All mapping items must start/, 'a key is not indented as the keys beside it', 'align it with them'],
  [/All sequence items must start/, 'an item is not indented as the items beside it', 'align it with them'],
];
