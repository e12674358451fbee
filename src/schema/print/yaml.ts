/** Prints YAML 1.1 that PyYAML and this action read alike: scalars, and lists and maps in flow style. */
import { readPlain } from '../../yaml/tags.ts';
import type { Integer } from '../schema.ts';

/**
 * A string that needs no quotes as a key or in a flow map. The pattern is cautious, so that all parsers agree: in YAML 1.1,
 * but not in PyYAML, the letters y and n are booleans, and the npm package yaml reads e0 as a number.
 */
const PLAIN_TEXT = /^(?!(?:[yn]|e\d+)$)[a-z_][-./\w]*$/i;

/** A string, in quotes if YAML 1.1 could read it as something else. */
export function printText(text: string): string {
  if (PLAIN_TEXT.test(text) && readPlain(text) === text) return text;
  return JSON.stringify(text).replace(HIDDEN, escapeOf);
}

/** Characters that YAML forbids, drops or treats as line breaks, and invisible ones. */
const HIDDEN = /[\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\ufffc\ufffe\uffff]/g;

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A number, or the digits of an integer that is not exact in a double. */
export function printNumber(value: Integer): string {
  if (typeof value === 'string') return value;
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  if (Object.is(value, -0)) return '-0.0';
  // YAML 1.1 requires a dot before an exponent.
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}

/** A flow list of printed items. */
export function printList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** Keys and printed values; a key with an undefined value is left out. */
export type Entries = readonly (readonly [key: string, value: string | undefined])[];

/** A flow map. */
export function printMap(entries: Entries): string {
  const printed = entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return printed.length === 0 ? '{}' : `{ ${printed.join(', ')} }`;
}

/** The maximum length of a key on one line with its colon (YAML 1.1, 7.4: 1024 with the quotes). */
const MAX_KEY = 1000;

/** An entry of a block map. */
export function blockEntry(indent: string, key: string, value: string): string {
  const printed = printText(key);
  if (printed.length <= MAX_KEY) return `${indent}${printed}: ${value}\n`;
  return `${indent}? ${printed}\n${indent}: ${value}\n`;
}
