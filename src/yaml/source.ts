import { error, type OnProblem, type Place } from '../base/problem.ts';

/** A text that the user wrote. After substitution it still knows where each of its characters came from. */
export interface Source {
  readonly file: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** Names of the variables that were given for substitution. */
  readonly variables: readonly string[];
  /** Uses of variables that were not given, `$name` or `${name}`, in order. */
  readonly unresolved: readonly Unresolved[];
  /** The place in the file of an offset into `text`; columns count UTF-16 units, as editors do. */
  placeAt(offset: number): Place;
}

/** A variable without a value. */
export interface Unresolved {
  readonly name: string;
  readonly offset: number;
}

/** Reads a file's bytes as UTF-8, with or without a byte order mark; reports the first bytes that are not UTF-8. */
export function readSource(file: string, bytes: Uint8Array, onProblem: OnProblem): Source | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const source = {
    file,
    text,
    hasByteOrderMark: startsWithMark(bytes),
    variables: [],
    unresolved: [],
    placeAt: places(file, text),
  };
  const fault = text.includes(REPLACEMENT) ? firstInvalid(text, bytes) : -1;
  if (fault < 0) return source;
  onProblem(
    error('not-utf-8', source.placeAt(fault), 'text is not UTF-8', 'save the file with the encoding UTF-8'),
  );
  return undefined;
}

const REPLACEMENT = '\ufffd';

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Offset of the first replacement character that replaces invalid bytes instead of standing for itself; -1 if there is none. */
function firstInvalid(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  const replacement = encoder.encode(REPLACEMENT);
  let position = startsWithMark(bytes) ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    position += encoder.encode(text.slice(from, at)).length;
    if (!replacement.every((byte, i) => bytes[position + i] === byte)) return at;
    position += replacement.length;
    from = at + 1;
  }
  return -1;
}

/** Finds the line of an offset by bisection. Line starts are searched lazily. */
function places(file: string, text: string): (offset: number) => Place {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  let searched = 0;
  return (offset) => {
    while (searched <= offset) {
      searched = lineEnd.test(text) ? lineEnd.lastIndex : Number.POSITIVE_INFINITY;
      if (searched <= text.length) starts.push(searched);
    }
    const line = lastAtOrBefore(starts, offset, (start) => start);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** A part of the text that the value of a variable replaced. */
interface Replaced {
  /** Where the value starts and ends in the new text. */
  readonly start: number;
  readonly end: number;
  /** Where the variable started and ended in the old text. */
  readonly from: number;
  readonly to: number;
}

/** CPython's `string.Template.pattern`: `$$`, `$name`, `${name}`; any other `$` is text. */
const VARIABLE = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\})/gi;

/**
 * Replaces variables as Python's `string.Template(text).safe_substitute(variables)` does: a name that is not
 * given stays as it is written. Every offset in a value leads back to the variable that the value replaced.
 */
export function substitute(source: Source, variables: Readonly<Record<string, string>>): Source {
  const replaced: Replaced[] = [];
  const unresolved: Unresolved[] = [];
  let text = '';
  let copied = 0;
  for (const { 0: written, 1: dollar, 2: bare, 3: braced, index: from } of source.text.matchAll(VARIABLE)) {
    const name = bare ?? braced ?? '';
    const value = dollar ?? (Object.hasOwn(variables, name) ? variables[name] : undefined);
    text += source.text.slice(copied, from);
    copied = from + written.length;
    const start = text.length;
    text += value ?? written;
    if (value === undefined) unresolved.push({ name, offset: start });
    else replaced.push({ start, end: text.length, from, to: copied });
  }
  text += source.text.slice(copied);
  return {
    file: source.file,
    text,
    hasByteOrderMark: source.hasByteOrderMark,
    variables: Object.keys(variables),
    unresolved,
    placeAt: (offset) => source.placeAt(original(offset, replaced)),
  };
}

/** The offset before substitution; inside a value it is where the variable starts. */
function original(offset: number, replaced: readonly Replaced[]): number {
  const before = replaced[lastAtOrBefore(replaced, offset, ({ start }) => start)];
  if (before === undefined) return offset;
  return offset < before.end ? before.from : before.to + (offset - before.end);
}

/** Index of the last item whose position is at most `offset`, in ascending `items`; -1 if there is none. */
function lastAtOrBefore<T>(items: readonly T[], offset: number, position: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && position(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
