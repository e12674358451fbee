import { suggest } from '../base/nearest.ts';
import { type Check, described, type JsonSchema, type Run, refuse } from './check.ts';
import { type Node, quote } from './node.ts';

/** A lone surrogate. JSON and YAML can write one as an escape, but examples hold UTF-8, which cannot encode it. */
const HALF_SURROGATE = /[\ud800-\udfff]/u;

/** A string. A number or a boolean without quotes is not a string. */
export const string: Check<string> = described({ type: 'string' }, (node, run) => {
  if (node.kind === 'string' && HALF_SURROGATE.test(node.value))
    return refuse(run, node, 'text that UTF-8 can encode', 'write both halves of the surrogate pair');
  if (node.kind === 'string') return node.value;
  const fix = 'text' in node && node.kind !== 'null' ? `put it in quotes: ${quote(node.text)}` : '';
  return refuse(run, node, 'a string', fix);
});

/** `true` or `false`, in any spelling of YAML 1.1. */
export const boolean: Check<boolean> = described({ type: 'boolean' }, (node, run) => {
  if (node.kind === 'boolean') return node.value;
  return refuse(run, node, 'a boolean', node.kind === 'null' ? '' : 'write true or false, without quotes');
});

/** Any number. */
export const number = numeric('a number', { type: 'number' }, () => true);
/** A number greater than 0. */
export const positiveNumber = numeric(
  'a number greater than 0',
  { type: 'number', exclusiveMinimum: 0 },
  (value) => value > 0,
);
/** A number of at least 0. */
export const nonNegativeNumber = numeric(
  'a number of at least 0',
  { type: 'number', minimum: 0 },
  (value) => value >= 0,
);

/** A whole number, written without a dot: `1.0` is not one. */
export const integer = numeric('a whole number', { type: 'integer' }, () => true);
/** A whole number greater than 0. */
export const positiveInteger = numeric(
  'a whole number greater than 0',
  { type: 'integer', exclusiveMinimum: 0 },
  (value) => value > 0,
);

interface Numeric extends JsonSchema {
  readonly type: 'integer' | 'number';
}

function numeric(expected: string, json: Numeric, accepts: (value: number) => boolean): Check<number> {
  return described(json, (node, run) => {
    const isNumber = node.kind === 'integer' || (node.kind === 'float' && json.type === 'number');
    if (!isNumber) return refuse(run, node, expected, numberFix(node, run));
    // An integer of more than 308 digits may exceed the range of doubles.
    if (node.kind === 'integer' && !Number.isFinite(node.value))
      return refuse(run, node, `${expected} below 1.8e+308`);
    return accepts(node.value) ? node.value : refuse(run, node, expected);
  });
}

/** A fix that shows how to write the number that was probably meant; empty if there is none. */
export function numberFix(node: Node, { source }: Run): string {
  if (node.kind === 'float') return Number.isSafeInteger(node.value) ? `write ${node.value}` : '';
  if (node.kind !== 'string') return '';
  const [, percentage] = /^\s*([-+]?\d+\.?\d*)\s*%\s*$/.exec(node.value) ?? [];
  if (percentage !== undefined) return `write ${Number((Number(percentage) / 100).toPrecision(12))}`;
  // A comma separates thousands, or stands in place of the dot.
  if (/^\d{1,3}(,\d{3})+$/.test(node.value)) return `write ${node.value.replaceAll(',', '')}`;
  if (/^\d+,\d+$/.test(node.value)) return `write ${node.value.replace(',', '.')}`;
  if (node.value.trim() === '' || Number.isNaN(Number(node.value))) return '';
  const isQuoted = /["']/.test(source.text.charAt(node.definition.start));
  if (isQuoted) return 'remove the quotes';
  return 'write a dot and a signed exponent, as in 1.0e-07: without them, YAML 1.1 reads a string';
}

/** One of the given strings. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Check<T> {
  const expected = `one of ${allowed.join(', ')}`;
  return described({ enum: allowed }, (node, run) => {
    const written = node.kind === 'string' ? node.value : undefined;
    const value = allowed.find((name) => name === written);
    return value ?? refuse(run, node, expected, written === undefined ? '' : suggest(written, allowed));
  });
}
