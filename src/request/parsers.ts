/** How the texts of inputs and flags become values. Each parser says what it allows when a text does not fit. */
import { isDeviceName } from '../base/file-name.ts';
import { isAddress } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';

/** A value, or what is allowed instead, with the fix where it is known. */
export type Parsed<T> = { readonly value: T } | { readonly allowed: string; readonly fix?: string };

/** Makes a value of the text of an input or a flag. */
export type Parse<T> = (text: string) => Parsed<T>;

/** Any text. */
export const text: Parse<string> = (value) => ({ value });

const MEANT: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  1: true,
  no: false,
  off: false,
  0: false,
};

/** `true` or `false`, in any case. */
export const boolean: Parse<boolean> = (text) => {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false') return { value: lower === 'true' };
  const meant = MEANT[lower];
  return { allowed: 'true or false', fix: meant === undefined ? '' : `write ${meant}` };
};

/** One of a few words. */
export function oneOf<const T extends string>(...choices: readonly T[]): Parse<T> {
  return (text) => {
    const value = choices.find((choice) => choice === text);
    if (value !== undefined) return { value };
    return { allowed: choices.join(', '), fix: suggest(text, choices) };
  };
}

/** A whole number in plain digits. */
export function wholeNumber(min: number, max: number): Parse<number> {
  const isAllowed = (value: number) => Number.isInteger(value) && value >= min && value <= max;
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && isAllowed(value)) return { value };
    const meant = meantNumber(text);
    const fix = text !== '' && isAllowed(meant) ? `write ${meant}` : '';
    return { allowed: `a whole number from ${min} to ${max}`, fix };
  };
}

/** Other notations of a large number: `1,000,000`, `1_000_000`, `1e6` or `1M`. */
function meantNumber(text: string): number {
  const [, count = text, unit = ''] = /^(.*\d)\s*([km])$/i.exec(text) ?? [];
  const factor = { k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
  return Number(count.replaceAll(/[,_']/g, '')) * factor;
}

/** A word with a meaning of its own, or what `parse` allows. */
export function wordOr<const W extends string, T>(word: W, parse: Parse<T>): Parse<W | T> {
  return (text) => {
    if (text === word) return { value: word };
    const parsed = parse(text);
    if ('value' in parsed) return parsed;
    return { allowed: `${word}, or ${parsed.allowed}`, fix: parsed.fix || suggest(text, [word]) };
  };
}

/** Nothing, or what `parse` allows. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return (text) => (text === '' ? { value: undefined } : parse(text));
}

const TILDE = {
  allowed: 'a path without a leading ~, which only a shell replaces by the home folder',
  fix: 'write the home folder in full, or ./~ at the start of a name that has a ~',
};

const ADDRESS = {
  allowed: 'a path on this machine: nothing is downloaded',
  fix: 'fetch the file in a step before this one',
};

/** Why a text is not a path; undefined if it is one. */
function notAPath(text: string): typeof TILDE | undefined {
  if (text.startsWith('~')) return TILDE;
  return isAddress(text) ? ADDRESS : undefined;
}

/** A path, relative or not. A leading `~` would be taken for a folder of that name. */
export const path: Parse<string> = (text) => notAPath(text) ?? { value: text };

/** Paths, one a line, without empty lines. */
export const paths: Parse<readonly string[]> = (text) => {
  const lines = text.split('\n').map((line) => line.trim());
  const value = lines.filter((line) => line !== '');
  for (const line of value) {
    const problem = notAPath(line);
    if (problem !== undefined) return problem;
  }
  return { value };
};

/** Lines `NAME=VALUE`, with the names that Python's string.Template substitutes. */
export const assignments: Parse<Readonly<Record<string, string>>> = (text) => {
  const pairs: [string, string][] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s*([A-Za-z_]\w*)=(.*?)\r?$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) pairs.push([name, value]);
    else if (line.trim() !== '') return { allowed: ASSIGNMENT, fix: meantAssignment(line) };
  }
  return { value: Object.fromEntries(pairs) };
};

const ASSIGNMENT = 'lines NAME=VALUE, where NAME has letters, digits and _';

/** Common mistakes: `NAME: VALUE`, `$NAME=VALUE`, `export NAME=VALUE`. */
function meantAssignment(line: string): string {
  const [, name, value] = /^\s*(?:export\s+)?\$?\{?([A-Za-z_]\w*)\}?\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
  return name === undefined ? '' : `write ${name}=${value}`;
}

const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** A number of bytes, with or without a unit. */
export const byteCount: Parse<number> = (text) => {
  const [, count, unit = 'b'] = /^(\d+(?:\.\d+)?)\s*([a-z]+)?$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  if (count === undefined || factor === undefined) return { allowed: 'a size such as 500MB, 10GB or 2GiB' };
  return { value: Number(count) * factor };
};

/** The start of a file name, without characters that mean something to a shell or a glob. */
export const filePrefix: Parse<string> = (text) => {
  const [, start, ending] = /^(.*?)((?:\.tfrecords?)?(?:\.gz|\.zz)?)$/s.exec(text) ?? [];
  if (ending) {
    const allowed = `the start of a file name, to which ${FILE_ENDING} is added`;
    return { allowed, fix: start === '' ? '' : `write ${start}` };
  }
  if (isDeviceName(text)) return { allowed: 'no name of a device on Windows' };
  if (/^\w[\w.-]{0,127}$/.test(text)) return { value: text };
  const fix = /[/\\]/.test(text) ? 'name the folder in "output-dir"' : '';
  return { allowed: 'up to 128 letters, digits, _ . and -, with no dot or dash at the start', fix };
};

const FILE_ENDING = '.tfrecord or .tfrecord.gz';
