/** The scalar tags of YAML 1.1 as PyYAML 6.0.3 resolves them (`resolver.py`, `constructor.py`), one entry per tag. */
import type { ScalarTag } from 'yaml';

/** What `!!` stands for. */
export const CORE = 'tag:yaml.org,2002:';

/** A date. Only its text is kept, because no config needs its value. */
export class Timestamp {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

interface Tag {
  readonly name: string;
  /** What its values are called in messages. */
  readonly noun: string;
  /** Matches the texts without quotes that have this tag. Undefined if the tag must be written. */
  readonly test?: RegExp;
  /** The value of a text; undefined if PyYAML raises an error. */
  readonly read: (text: string) => bigint | number | boolean | string | Timestamp | null | undefined;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
  ['on', true],
  ['off', false],
]);

const TAGS: readonly Tag[] = [
  {
    name: 'bool',
    noun: 'a boolean',
    test: /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
    read: (text) => BOOLEANS.get(text.toLowerCase()),
  },
  {
    name: 'float',
    noun: 'a number',
    test: /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    read: readFloat,
  },
  {
    name: 'int',
    noun: 'a whole number',
    test: /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
    read: readInteger,
  },
  { name: 'null', noun: 'null', test: /^(?:~|null|Null|NULL|)$/, read: () => null },
  {
    name: 'timestamp',
    noun: 'a date',
    test: /^[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/,
    read: (text) => new Timestamp(text),
  },
  { name: 'str', noun: 'a string', read: (text) => text },
];

/** The tags that may be written as `!!name`. There is none for dates, because no config has dates as values. */
export const EXPLICIT_TAGS: readonly string[] = ['bool', 'float', 'int', 'null', 'str'];

/**
 * The table in the form that the `yaml` package takes. Each tag is listed twice: for values with the tag, and for values
 * without one that match its pattern. A text that a tag cannot read becomes undefined instead of an error: an error
 * would end the document and hide the problems of its other values.
 */
export const CUSTOM_TAGS: ScalarTag[] = TAGS.flatMap(({ name, test, read }) => {
  const written = { tag: CORE + name, resolve: read };
  return test === undefined ? [written] : [written, { ...written, default: true, test }];
});

/** The value of a text without quotes and without a tag. */
export function readPlain(text: string): unknown {
  const tag = TAGS.find(({ test }) => test?.test(text));
  return tag === undefined ? text : tag.read(text);
}

/** What messages call the values of a tag. */
export function nounOf(tag: string): string {
  return TAGS.find(({ name }) => tag === CORE + name)?.noun ?? 'a value';
}

/** PyYAML's `construct_yaml_int`. */
export function readInteger(text: string): bigint | undefined {
  const { isNegative, digits } = unsigned(text);
  const magnitude = readMagnitude(digits);
  return magnitude !== undefined && isNegative ? -magnitude : magnitude;
}

/** Python's own limit on decimal digits, whose conversion takes quadratic time. */
const MAX_DIGITS = 4300;

function readMagnitude(digits: string): bigint | undefined {
  if (digits.length > MAX_DIGITS) return undefined;
  if (/^0b[01]+$/.test(digits) || /^0x[0-9a-f]+$/i.test(digits) || /^[0-9]$/.test(digits))
    return BigInt(digits);
  if (digits.startsWith('0')) return /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits}`) : undefined;
  const parts = digits.split(':');
  if (!parts.every((part) => /^[0-9]+$/.test(part))) return undefined;
  return parts.map(BigInt).reduce((sum, part) => sum * 60n + part, 0n);
}

/** PyYAML's `construct_yaml_float`. */
function readFloat(text: string): number | undefined {
  const { isNegative, digits } = unsigned(text.toLowerCase());
  if (digits === '.nan') return Number.NaN;
  const magnitude = digits === '.inf' ? Number.POSITIVE_INFINITY : readSexagesimal(digits.split(':'));
  return magnitude !== undefined && isNegative ? -magnitude : magnitude;
}

/** Reads numbers of base 60, as in `190:20:30.5`. */
function readSexagesimal(parts: readonly string[]): number | undefined {
  if (!parts.every((part) => /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/.test(part))) return undefined;
  return parts.map(Number).reduce((sum, part) => sum * 60 + part, 0);
}

function unsigned(text: string): { isNegative: boolean; digits: string } {
  const [, sign, digits = ''] = /^([-+]?)(.*)$/s.exec(text.replaceAll('_', '')) ?? [];
  return { isNegative: sign === '-', digits };
}
