/** What YAML 1.1 makes of a scalar, as PyYAML's `SafeLoader` does. */
export type Resolved =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'integer' | 'float'; readonly value: number; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly text: string }
  | { readonly kind: 'null'; readonly value: null; readonly text: string }
  | { readonly kind: 'timestamp'; readonly value: string; readonly text: string };

/** The tags that a scalar may have here, without `tag:yaml.org,2002:`. */
export type ScalarTag = 'bool' | 'float' | 'int' | 'null' | 'str' | 'timestamp';

/**
 * The implicit resolvers of PyYAML 6.0.3 (`resolver.py`), in its order, which decides. `=` and `<<` are left to the
 * caller: they are not values.
 */
const IMPLICIT: readonly (readonly [ScalarTag, RegExp])[] = [
  ['bool', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
  ['float', /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/],
  ['float', /^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$/],
  ['float', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/],
  ['float', /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
  ['int', /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/],
  ['null', /^(?:~|null|Null|NULL|)$/],
  ['timestamp', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/],
  [
    'timestamp',
    /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/,
  ],
];

/** A scalar that starts with none of these is a string: most are, and need no regular expression. */
const MAYBE_TYPED = /^[-+.0-9~yYnNtTfFoO]|^$/;

/** The tag of a plain scalar (one without quotes and tag). */
export function implicitTag(text: string): ScalarTag {
  if (!MAYBE_TYPED.test(text)) return 'str';
  return IMPLICIT.find(([, pattern]) => pattern.test(text))?.[0] ?? 'str';
}

/** The value of a scalar under a tag, or undefined where PyYAML's constructor fails. */
export function construct(tag: ScalarTag, text: string): Resolved | undefined {
  switch (tag) {
    case 'str':
      return { kind: 'string', value: text };
    case 'null':
      return { kind: 'null', value: null, text };
    case 'timestamp':
      return { kind: 'timestamp', value: text, text };
    case 'bool': {
      const value = BOOLEANS[text.toLowerCase()];
      return value === undefined ? undefined : { kind: 'boolean', value, text };
    }
    case 'int': {
      const value = integer(text);
      return Number.isNaN(value) ? undefined : { kind: 'integer', value, text };
    }
    case 'float': {
      const value = float(text);
      return value === undefined ? undefined : { kind: 'float', value, text };
    }
  }
}

const BOOLEANS: Partial<Record<string, boolean>> = Object.assign(Object.create(null), {
  yes: true,
  no: false,
  true: true,
  false: false,
  on: true,
  off: false,
});

/** `construct_yaml_int`; NaN where it raises. */
function integer(text: string): number {
  const { sign, digits } = unsigned(text);
  const size = magnitude(digits);
  return size === 0 ? 0 : sign * size;
}

function magnitude(digits: string): number {
  if (digits.startsWith('0b')) return whole(digits.slice(2), 2);
  if (digits.startsWith('0x')) return whole(digits.slice(2), 16);
  if (digits.startsWith('0')) return whole(digits, 8);
  return sexagesimal(digits.split(':').map((part) => whole(part, 10)));
}

const DIGITS: Partial<Record<number, RegExp>> = {
  2: /^[01]+$/,
  8: /^[0-7]+$/,
  10: /^[0-9]+$/,
  16: /^[0-9a-fA-F]+$/,
};

/** Python's `int(digits, base)` of unsigned digits, NaN for anything else. */
function whole(digits: string, base: 2 | 8 | 10 | 16): number {
  if (!DIGITS[base]?.test(digits)) return Number.NaN;
  const prefix = { 2: '0b', 8: '0o', 10: '', 16: '0x' }[base];
  return Number(prefix + digits);
}

/** `construct_yaml_float`; undefined where it raises. */
function float(text: string): number | undefined {
  const { sign, digits } = unsigned(text.toLowerCase());
  if (digits === '.inf') return sign * Number.POSITIVE_INFINITY;
  if (digits === '.nan') return Number.NaN;
  const parts = digits.split(':');
  if (!parts.every((part) => /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/.test(part))) return undefined;
  return sign * sexagesimal(parts.map(Number));
}

/** Base 60, as in `190:20:30`. */
function sexagesimal(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}

function unsigned(text: string): { sign: 1 | -1; digits: string } {
  const plain = text.replaceAll('_', '');
  const signed = plain.startsWith('-') || plain.startsWith('+');
  return { sign: plain.startsWith('-') ? -1 : 1, digits: signed ? plain.slice(1) : plain };
}
