/** How the texts of inputs and flags become values. Each says what it allows when a text does not fit. */

/** A value, or what is allowed instead. */
export type Parsed<T> = { readonly value: T } | { readonly allowed: string };
export type Parse<T> = (text: string) => Parsed<T>;

export const text: Parse<string> = (value) => ({ value });

export const boolean: Parse<boolean> = (text) => {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false' ? { value: lower === 'true' } : { allowed: 'true or false' };
};

export function oneOf<const T extends string>(...choices: readonly T[]): Parse<T> {
  return (text) => {
    const value = choices.find((choice) => choice === text);
    return value === undefined ? { allowed: choices.join(', ') } : { value };
  };
}

export function wholeNumber(min: number, max: number): Parse<number> {
  return (text) => {
    const value = Number(text);
    const isPlain = /^\d+$/.test(text) && value >= min && value <= max;
    return isPlain ? { value } : { allowed: `a whole number from ${min} to ${max}` };
  };
}

/** A word that stands for itself, or what `parse` allows. */
export function wordOr<const W extends string, T>(word: W, parse: Parse<T>): Parse<W | T> {
  return (text) => {
    if (text === word) return { value: word };
    const parsed = parse(text);
    return 'value' in parsed ? parsed : { allowed: `${word}, or ${parsed.allowed}` };
  };
}

/** Nothing, or what `parse` allows. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return (text) => (text === '' ? { value: undefined } : parse(text));
}

/** The lines that are not empty, trimmed. */
export const lines: Parse<readonly string[]> = (text) => ({
  value: text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});

/** Lines `NAME=VALUE`, with the names that Python's string.Template substitutes. */
export const assignments: Parse<Readonly<Record<string, string>>> = (text) => {
  const pairs: [string, string][] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s*([A-Za-z_]\w*)=(.*?)\r?$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) pairs.push([name, value]);
    else if (line.trim() !== '') return { allowed: 'lines NAME=VALUE, where NAME is letters, digits and _' };
  }
  return { value: Object.fromEntries(pairs) };
};

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

export const byteCount: Parse<number> = (text) => {
  const [, count, unit = 'b'] = /^(\d+(?:\.\d+)?)\s*([a-z]+)?$/i.exec(text) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  if (count === undefined || factor === undefined) return { allowed: 'a size such as 500MB, 10GB or 2GiB' };
  return { value: Number(count) * factor };
};

/** The start of a file name that no shell and no glob reads as anything else. */
export const filePrefix: Parse<string> = (text) =>
  /^\w[\w.-]*$/.test(text)
    ? { value: text }
    : { allowed: 'letters, digits and _ . - (the first no dot or dash)' };
