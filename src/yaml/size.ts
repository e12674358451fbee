/**
 * How large a text may be. A parsed text takes up to 1.4 kB of memory for each lexeme of YAML and 1 kB for each value of
 * JSON; within these limits any text is read in a second or two, and in 300 MB.
 */
import { groupDigits } from '../base/text.ts';

/** Why a text as a whole cannot be read. */
export interface Fault {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** How deep values may nest; deeper ones are an attack, or a damaged file. */
export const MAX_DEPTH = 200;

/** Words, punctuation marks, spaces between them and line ends, in YAML; a line has 5 to 15. */
export const MAX_LEXEMES = 200_000;

/** Values in JSON, those in lists and maps and the lists and maps themselves. */
export const MAX_JSON_VALUES = 250_000;

const MAX_LINES = 100_000;
const MAX_CHARACTERS = 4 * 2 ** 20;

/** What is wrong with a text of more than `limit` of `what`. */
export function tooLarge(what: string, limit: number, offset: number): Fault {
  return {
    code: 'text-too-large',
    offset,
    message: `the text has more than ${groupDigits(limit)} ${what}, which is the most that is read`,
    fix: 'make it shorter',
  };
}

export const TOO_DEEP: Omit<Fault, 'offset'> = {
  code: 'nested-too-deeply',
  message: 'text is not valid YAML: values are nested too deeply',
  fix: 'flatten them',
};

/** Says of a YAML text, before anything else is done with it, that it is too large. */
export function sizeFault(text: string): Fault | undefined {
  if (text.length > MAX_CHARACTERS) return tooLarge('characters', MAX_CHARACTERS, 0);
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (++lines > MAX_LINES) return tooLarge('lines', MAX_LINES, at);
  }
  return undefined;
}
