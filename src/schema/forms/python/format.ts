/** Converts known values to strings like Python: `str`, format specifications, `%` and `str.format`. */
import { fail } from './finding.ts';
import { keyOf } from './key.ts';
import { describe, isType, type Value } from './value.ts';

/** `str(value)`. */
export function asText(value: Value, offset: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (value === null) return 'None';
  // Python and JavaScript print other floats differently.
  const isPlain =
    typeof value === 'number' && (value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16));
  if (!isPlain) fail('not-a-literal', offset, `str is not supported for ${describe(value)}`);
  return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : `${value}`;
}

/** `repr(value)`. */
function asSource(value: Value, offset: number): string {
  if (typeof value !== 'string') return asText(value, offset);
  if (!/^[ -~]*$/.test(value))
    fail('not-a-literal', offset, 'repr is not supported for a string with special characters');
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  return quote + value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
}

const SPECIFICATION =
  /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[-+ ])?(?<zero>0)?(?<width>\d{1,6})?(?<group>[,_])?(?:\.(?<precision>\d{1,6}))?(?<type>[a-zA-Z])?$/su;

const MAX_WIDTH = 1000;

/** `format(value, specification)`, after a conversion such as `!r`. */
export function formatValue(value: Value, conversion: string, specification: string, offset: number): string {
  const converted =
    conversion === '' ? value : conversion === 's' ? asText(value, offset) : asSource(value, offset);
  if (specification === '') return asText(converted, offset);
  const groups = SPECIFICATION.exec(specification)?.groups;
  const isText = typeof converted === 'string';
  if (!groups || Number(groups['width'] ?? 0) > MAX_WIDTH)
    return fail('not-a-literal', offset, `the format ${JSON.stringify(specification)} is not supported`);
  const digits = isText ? textBody(converted, groups) : integerBody(converted, groups);
  if (digits === undefined)
    return fail(
      'not-a-literal',
      offset,
      `${describe(converted)} does not fit the format ${JSON.stringify(specification)}`,
    );
  const {
    fill = groups['zero'] ?? ' ',
    align = isText ? '<' : groups['zero'] ? '=' : '>',
    width = '0',
  } = groups;
  return pad(digits, fill, align, Number(width));
}

type Groups = Readonly<Record<string, string | undefined>>;

function textBody(text: string, { sign, group, precision, type }: Groups): string | undefined {
  if (sign !== undefined || group !== undefined || (type !== undefined && type !== 's')) return undefined;
  return precision === undefined ? text : [...text].slice(0, Number(precision)).join('');
}

function integerBody(value: Value, { sign, group, precision, type = 'd' }: Groups): string | undefined {
  const radix = RADIXES.get(type.toLowerCase());
  const isCase = type === type.toLowerCase() || type === 'X';
  const number = typeof value === 'boolean' ? BigInt(value) : value;
  if (
    typeof number !== 'bigint' ||
    radix === undefined ||
    !isCase ||
    precision !== undefined ||
    group !== undefined
  )
    return undefined;
  const digits = (number < 0n ? -number : number).toString(radix);
  const plus = sign === undefined || sign === '-' ? '' : sign;
  return (number < 0n ? '-' : plus) + (type === 'X' ? digits.toUpperCase() : digits);
}

const RADIXES: ReadonlyMap<string, number> = new Map([
  ['d', 10],
  ['x', 16],
  ['o', 8],
  ['b', 2],
]);

function pad(text: string, fill: string, align: string, width: number): string {
  const missing = Math.max(0, width - [...text].length);
  if (align === '<') return text + fill.repeat(missing);
  if (align === '^') return fill.repeat(Math.floor(missing / 2)) + text + fill.repeat(Math.ceil(missing / 2));
  const sign = align === '=' ? (/^[-+ ]/.exec(text)?.[0] ?? '') : '';
  return sign + fill.repeat(missing) + text.slice(sign.length);
}

/** `template % values`. */
export function formatPercent(template: string, values: Value, offset: number): string {
  const items = isType(values, 'tuple') ? [...values.items] : [values];
  const text = template.replaceAll(
    /%(?:\(([^)]*)\))?([-+ 0#]*)(\d{1,3})?(\.\d+)?(.|$)/gsu,
    (_written, name: string | undefined, flags: string, width = '', precision = '', type: string) => {
      if (type === '%') return '%';
      if (!'sdirxXo'.includes(type) || type === '' || precision !== '' || flags.includes('#'))
        return fail('not-a-literal', offset, `the format ${JSON.stringify(template)}`);
      const item = name === undefined ? items.shift() : itemOf(values, name, offset);
      if (item === undefined)
        return fail(
          'format-arguments',
          offset,
          `there are too few values for ${JSON.stringify(template)}`,
          'give one for each %',
        );
      if (type === 's' || type === 'r')
        return pad(
          type === 's' ? asText(item, offset) : asSource(item, offset),
          ' ',
          flags.includes('-') ? '<' : '>',
          Number(width),
        );
      const zero = flags.includes('0') && !flags.includes('-') ? '0' : '';
      const specification = `${flags.includes('-') ? '<' : ''}${/[+ ]/.exec(flags)?.[0] ?? ''}${zero}${width}${type === 'i' ? 'd' : type}`;
      return formatValue(item, '', specification, offset);
    },
  );
  if (items.length > 0 && !isType(values, 'dict'))
    fail(
      'format-arguments',
      offset,
      `there are too many values for ${JSON.stringify(template)}`,
      'give one for each %',
    );
  return text;
}

function itemOf(values: Value, name: string, offset: number): Value {
  const entry = isType(values, 'dict') ? values.entries.get(keyOf(name, offset)) : undefined;
  if (
    entry === undefined ||
    isType(entry.value, 'path') ||
    (typeof entry.value === 'object' && entry.value?.type === 'unknown')
  )
    return fail(
      'format-arguments',
      offset,
      `there is no value with the name ${JSON.stringify(name)}`,
      'give one',
    );
  return entry.value;
}

/** `template.format(*positional, **keywords)`. */
export function formatBraces(
  template: string,
  positional: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  offset: number,
): string {
  let next = 0;
  return template.replaceAll(
    /\{\{|\}\}|\{(\w*)(?:!([rsa]))?(?::([^{}]*))?\}|[{}]/g,
    (written, name: string | undefined, conversion = '', specification = '') => {
      if (written === '{{' || written === '}}') return written.charAt(0);
      if (name === undefined) return fail('not-a-literal', offset, `the format ${JSON.stringify(template)}`);
      const value = /^\d*$/.test(name) ? positional[name === '' ? next++ : Number(name)] : keywords.get(name);
      if (value === undefined)
        return fail('format-arguments', offset, `there is no value for ${written}`, 'give one');
      return formatValue(value, conversion, specification, offset);
    },
  );
}
