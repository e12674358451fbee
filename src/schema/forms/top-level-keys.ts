/** Finds the top-level keys of a text file, by which its form is recognised, without parsing all of it. */

/** How much of the file is read. */
const LOOKED_AT = 64 * 1024;

export interface TopLevel {
  /** `json` if the file starts with a map whose first key is in double quotes. */
  readonly syntax: 'json' | 'yaml';
  readonly keys: readonly string[];
}

/** The top-level keys in the start of a JSON or YAML file; undefined for a binary file. */
export function topLevelKeys(bytes: Uint8Array): TopLevel | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  if (start.includes(0)) return undefined;
  const text = new TextDecoder().decode(start);
  BLANK.lastIndex = 0;
  BLANK.test(text);
  const opening = /^\{\s*["}]?/.exec(text.slice(BLANK.lastIndex))?.[0];
  if (opening === undefined) return { syntax: 'yaml', keys: blockKeys(text) };
  return { syntax: /["}]$/.test(opening) ? 'json' : 'yaml', keys: flowKeys(text) };
}

/** White space and comments. */
const BLANK = /(?:\s|#[^\n]*\n)*/y;

const BLOCK_KEY = /^(?:"([^"\n]*)"|'([^'\n]*)'|([$\w][-.$\w]*))[ \t]*:(?=\s|$)/gm;

/** Keys at the start of a line. */
function blockKeys(text: string): string[] {
  return Array.from(text.matchAll(BLOCK_KEY), ([, double, single, bare]) => double ?? single ?? bare ?? '');
}

/** A quoted string, a bracket or other mark, or a bare word. */
const TOKEN = /"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|([{}[\]:,])|#.*|([^\s"'{}[\]:,#]+)/g;

/** Keys directly within the bracket at the start of the file. */
function flowKeys(text: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  let last: string | undefined;
  for (const [, double, single, mark, bare] of text.matchAll(TOKEN)) {
    if (mark === ':' && depth === 1 && last !== undefined) keys.push(last);
    if (mark === '{' || mark === '[') depth++;
    if (mark === '}' || mark === ']') depth--;
    last = double ?? single ?? bare;
  }
  return keys;
}
