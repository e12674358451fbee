/**
 * Limits on the size of a text. A parsed text takes up to 1.4 kB of memory for each lexeme of YAML and 1 kB for each
 * value of JSON. Within these limits, any text is read in two seconds and 300 MB.
 */
import { groupDigits } from '../base/text.ts';

/** Why a text cannot be read as a whole. */
export interface Fault {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Maximum depth of nested values. Only attacks and damaged files exceed it. */
export const MAX_DEPTH = 200;

/** Maximum number of lexemes in YAML: words, punctuation, spaces between them and line ends. A line has 5 to 15. */
export const MAX_LEXEMES = 200_000;

/** Maximum number of values in JSON, including lists and maps. */
export const MAX_JSON_VALUES = 250_000;

const MAX_LINES = 100_000;
const MAX_CHARACTERS = 4 * 2 ** 20;

/** The fault of a text that has more than `limit` of `what`. */
export function tooLarge(what: string, limit: number, offset: number): Fault {
  return {
    code: 'text-too-large',
    offset,
    message: `the text has more than ${groupDigits(limit)} ${what}, the largest number that is read`,
    fix: 'make it shorter',
  };
}

export const TOO_DEEP: Omit<Fault, 'offset'> = {
  code: 'nested-too-deeply',
  message: 'text is not valid YAML: values are nested too deeply',
  fix: 'flatten them',
};

/** Finds out whether a YAML text is too large, before it is parsed. */
export function sizeFault(text: string): Fault | undefined {
  if (text.length > MAX_CHARACTERS) return tooLarge('characters', MAX_CHARACTERS, 0);
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (++lines > MAX_LINES) return tooLarge('lines', MAX_LINES, at);
  }
  return undefined;
}
