import { quote } from '../../../yaml/node.ts';
import type { Fact } from '../../schema.ts';

/** Prints protobuf's text format. */

/** A field of a message: a literal, or the fields of a nested message. */
export interface TextField {
  readonly name: string;
  readonly value: string | readonly TextField[];
}

/** A field with a literal that needs no quotes: a number, a boolean, or the name of an enum value. */
export function word(name: string, value: string | number | bigint | boolean): TextField {
  return { name, value: String(value) };
}

/** A string field. */
export function text(name: string, value: string): TextField {
  return { name, value: quoteText(value) };
}

/** A message field; undefined fields are left out. */
export function message(name: string, ...fields: readonly (TextField | undefined)[]): TextField {
  return { name, value: fields.filter((field) => field !== undefined) };
}

/** A float; infinities and NaN have names. */
export function float(name: string, value: number): TextField {
  if (Number.isFinite(value)) return word(name, Object.is(value, -0) ? '-0' : value);
  return word(name, Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf');
}

const MAX_LINE = 100;

/** The text of a message, one field per line. A nested message is on one line if it fits. */
export function formatTextProto(fields: readonly TextField[], indent = ''): string {
  return fields.map((field) => formatField(field, indent)).join('');
}

function formatField(field: TextField, indent: string): string {
  const line = `${indent}${inline(field)}`;
  if (typeof field.value === 'string' || line.length <= MAX_LINE) return `${line}\n`;
  return `${indent}${field.name} {\n${formatTextProto(field.value, `${indent}  `)}${indent}}\n`;
}

function inline({ name, value }: TextField): string {
  if (typeof value === 'string') return `${name}: ${value}`;
  return value.length === 0 ? `${name} {}` : `${name} { ${value.map(inline).join(' ')} }`;
}

/** A string in double quotes. Characters that are not printable are escaped in octal, with three digits. */
function quoteText(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape
  const escaped = value.replaceAll(/["\\]/g, '\\$&').replaceAll(/[\x00-\x1f\x7f]/g, octal);
  return `"${escaped}"`;
}

function octal(character: string): string {
  return character === '\n' ? '\\n' : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

/** Records a fact that TensorFlow Metadata cannot express. */
export type Lose = (feature: string, fact: Fact | 'name' | 'record', reason: string) => void;

/** Collects what is lost, in one sentence each: the feature, the fact, and the reason. */
export function collectLoss(): { readonly lost: string[]; readonly lose: Lose } {
  const lost: string[] = [];
  return { lost, lose: (feature, fact, reason) => lost.push(`${quote(feature)} ${fact}: ${reason}`) };
}
