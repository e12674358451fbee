/** The conversions of Python and pydantic 1. Each returns undefined where the original raises an error. */
import type { Entry, MapNode, Node, ScalarNode } from '../../yaml/node.ts';
import { readInteger } from '../../yaml/tags.ts';

/** `str_validator`: Python's `str` of numbers and booleans. */
export function asText(node: Node): string | undefined {
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'integer':
      return Number.isSafeInteger(node.value)
        ? String(node.value)
        : String(readInteger(node.text) ?? node.text);
    case 'float':
      return pythonFloat(node.value);
    case 'boolean':
      return node.value ? 'True' : 'False';
    default:
      return undefined;
  }
}

const TRUE: ReadonlySet<unknown> = new Set([1, '1', 'on', 't', 'true', 'y', 'yes']);
const FALSE: ReadonlySet<unknown> = new Set([0, '0', 'off', 'f', 'false', 'n', 'no']);

/** `bool_validator`. */
export function asBoolean(node: Node): boolean | undefined {
  if (node.kind === 'boolean') return node.value;
  if (node.kind !== 'string' && node.kind !== 'integer' && node.kind !== 'float') return undefined;
  const value = node.kind === 'string' ? node.value.toLowerCase() : node.value;
  if (TRUE.has(value)) return true;
  return FALSE.has(value) ? false : undefined;
}

const FLOAT = /^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/;
const INFINITE = /^([-+]?)inf(?:inity)?$/;

/** `float_validator`: Python's `float`. */
export function asFloat(node: Node): number | undefined {
  if (node.kind === 'integer' || node.kind === 'float') return node.value;
  if (node.kind === 'boolean') return Number(node.value);
  if (node.kind !== 'string') return undefined;
  const text = node.value.trim().toLowerCase();
  if (FLOAT.test(text)) return Number(text.replaceAll('_', ''));
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^[-+]?nan$/.test(text) ? Number.NaN : undefined;
}

/** Python converts no longer strings, as a protection against attacks. */
const MAX_DIGITS = 4300;

/** `int_validator`: Python's `int`, which truncates. */
export function asInteger(node: Node): number | undefined {
  switch (node.kind) {
    case 'integer':
      return node.value;
    case 'float':
      // Adding 0 turns -0, which Python's `int` does not have, into 0.
      return Number.isFinite(node.value) ? Math.trunc(node.value) + 0 : undefined;
    case 'boolean':
      return Number(node.value);
    case 'string': {
      const text = node.value.trim();
      const isInteger = node.value.length <= MAX_DIGITS && /^[-+]?\d+(?:_\d+)*$/.test(text);
      return isInteger ? Number(text.replaceAll('_', '')) + 0 : undefined;
    }
    default:
      return undefined;
  }
}

/** `dict_validator`: Python's `dict`, of a map, an empty string or a list of pairs. */
export function asMap(node: Node): MapNode | undefined {
  if (node.kind === 'map') return node;
  const items = elements(node);
  if (items === undefined) return undefined;
  const entries = new Map<unknown, Entry>();
  for (const item of items) {
    const [key, value, ...more] = elements(item) ?? [];
    if (key === undefined || value === undefined || more.length > 0 || !isScalar(key)) return undefined;
    entries.set(key.value, { key: { ...key, name: 'key' }, value: { ...value, name: asText(key) ?? '' } });
  }
  const { start, definition, name, holder } = node;
  return { kind: 'map', entries: [...entries.values()], start, definition, name, holder };
}

/** The elements that Python iterates over: items of a list, keys of a map, characters of a string. */
function elements(node: Node): readonly Node[] | undefined {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'map') return node.entries.map(({ key }) => key);
  if (node.kind !== 'string') return undefined;
  return Array.from(node.value, (character) => ({ ...node, value: character }));
}

function isScalar(node: Node): node is ScalarNode {
  return node.kind !== 'map' && node.kind !== 'list' && node.kind !== 'broken';
}

/** Python's `repr` of a float. */
function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [digits = '', exponentText = '0'] = Math.abs(value).toExponential().split('e');
  const exponent = Number(exponentText);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    const padded = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${digits}e${exponent < 0 ? '-' : '+'}${padded}`;
  }
  const text = Math.abs(value).toFixed(Math.max(1, digits.replace('.', '').length - 1 - exponent));
  return sign + text;
}

/** Formats a number so that YAML 1.1 reads it as one: an exponent needs a dot before it, a sign and two digits. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const mantissa = digits.includes('.') ? digits : `${digits}.0`;
  return `${mantissa}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}
