import { suggest } from '../base/nearest.ts';
import { type Check, type Run, refuse } from './check.ts';
import { type Node, quote } from './node.ts';

/** Half a character, which JSON and YAML can spell; UTF-8, of which examples are made, cannot. */
const HALF_SURROGATE = /[\ud800-\udfff]/u;

/** A string; a number or a boolean is none without quotes. */
export const string: Check<string> = (node, run) => {
  if (node.kind === 'string' && HALF_SURROGATE.test(node.value))
    return refuse(run, node, 'text that UTF-8 can write', 'write both halves of the surrogate pair');
  if (node.kind === 'string') return node.value;
  const fix = 'text' in node && node.kind !== 'null' ? `put it in quotes: ${quote(node.text)}` : '';
  return refuse(run, node, 'a string', fix);
};

/** `true` or `false`, in any of YAML 1.1's spellings. */
export const boolean: Check<boolean> = (node, run) => {
  if (node.kind === 'boolean') return node.value;
  return refuse(run, node, 'a boolean', node.kind === 'null' ? '' : 'write true or false, without quotes');
};

/** A number, whole or not. */
export const number = numeric('a number', () => true);
export const positiveNumber = numeric('a number greater than 0', (value) => value > 0);
export const nonNegativeNumber = numeric('a number of at least 0', (value) => value >= 0);

/** A whole number, written as one: `1.0` is none. */
export const integer = numeric('a whole number', () => true, 'integer');
export const positiveInteger = numeric('a whole number greater than 0', (value) => value > 0, 'integer');

function numeric(expected: string, accepts: (value: number) => boolean, only?: 'integer'): Check<number> {
  return (node, run) => {
    const isNumber = node.kind === 'integer' || (node.kind === 'float' && only === undefined);
    if (isNumber && accepts(node.value)) return node.value;
    return refuse(run, node, expected, isNumber ? '' : numberCure(node, run));
  };
}

/** How to mend what was meant as a whole or other number. */
export function numberCure(node: Node, { source }: Run): string {
  if (node.kind === 'float') return Number.isSafeInteger(node.value) ? `write ${node.value}` : '';
  if (node.kind !== 'string' || node.value.trim() === '' || Number.isNaN(Number(node.value))) return '';
  const isQuoted = /["']/.test(source.text.charAt(node.definition.start));
  if (isQuoted) return 'remove the quotes';
  return 'write a dot and a signed exponent, as in 1.0e-07: YAML 1.1 reads it as a string without them';
}

/** One of a few strings. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Check<T> {
  const expected = `one of ${allowed.join(', ')}`;
  return (node, run) => {
    const written = node.kind === 'string' ? node.value : undefined;
    const value = allowed.find((name) => name === written);
    return value ?? refuse(run, node, expected, written === undefined ? '' : suggest(written, allowed));
  };
}
