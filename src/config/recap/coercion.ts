/**
 * Checks that accept what pydantic 1 converts, since a config that the training loads must not fail here. Each value
 * that is converted gets a warning on its line, which says how to write it.
 */
import { anyOf, type Check, type Checked, nameOf, type Run, warnOnce, wrapping } from '../../yaml/check.ts';
import * as collection from '../../yaml/check-collection.ts';
import * as objects from '../../yaml/check-object.ts';
import * as scalar from '../../yaml/check-scalar.ts';
import { describe, type Entry, type MapNode, type Node, quote, type ScalarValue } from '../../yaml/node.ts';
import { asBoolean, asFloat, asInteger, asMap, asText, formatNumber } from './python-values.ts';

/** A converted value, and how to write it so that no conversion is needed. */
interface Converted {
  readonly node: Node;
  readonly fix: string;
}

/** Converts a value before checking it. `convert` returns undefined if no conversion is needed or possible. */
function coerced<T>(check: Check<T>, convert: (node: Node) => Converted | undefined): Check<T> {
  return wrapping(check, (node, run) => {
    const converted = convert(node);
    if (converted === undefined) return check(node, run);
    const value = check(converted.node, run);
    if (value !== undefined) warnAboutCoercion(run, node, converted);
    return value;
  });
}

function warnAboutCoercion(run: Run, node: Node, { node: converted, fix }: Converted): void {
  const message = `${nameOf(node)} is ${describe(node)}, which the training reads as ${describe(converted)}`;
  const id = `${node.definition.start} coerced to ${converted.kind}`;
  warnOnce(run, { code: 'coerced-value', id, offset: node.start, message, fix });
}

function withValue({ start, definition, name, holder, alias }: Node, value: ScalarValue): Node {
  return { ...value, start, definition, name, holder, ...(alias !== undefined && { alias }) };
}

/** A string. Numbers and booleans are converted. */
export const string = coerced(scalar.string, (node) => {
  const value = asText(node);
  if (node.kind === 'string' || value === undefined) return undefined;
  return { node: withValue(node, { kind: 'string', value }), fix: `put it in quotes: ${quote(value)}` };
});

/** A boolean. `"true"`, `"on"`, 1 and the like are converted. */
export const boolean = coerced(scalar.boolean, (node) => {
  const value = asBoolean(node);
  if (node.kind === 'boolean' || value === undefined) return undefined;
  return { node: withValue(node, { kind: 'boolean', value, text: String(value) }), fix: `write ${value}` };
});

function toFloat(node: Node): Converted | undefined {
  const value = asFloat(node);
  if (node.kind === 'integer' || node.kind === 'float' || value === undefined) return undefined;
  const text = formatNumber(value);
  return { node: withValue(node, { kind: 'float', value, text }), fix: `write ${text}` };
}

function toInteger(node: Node): Converted | undefined {
  const value = asInteger(node);
  if (node.kind === 'integer' || value === undefined) return undefined;
  const text = formatNumber(value);
  return { node: withValue(node, { kind: 'integer', value, text }), fix: `write ${text}` };
}

/** A number. Strings that Python's `float` accepts are converted. */
export const number = coerced(scalar.number, toFloat);
/** A number greater than 0. */
export const positiveNumber = coerced(scalar.positiveNumber, toFloat);
/** A number of at least 0. */
export const nonNegativeNumber = coerced(scalar.nonNegativeNumber, toFloat);
/** A whole number. Strings that Python's `int` accepts are converted, and other numbers are truncated. */
export const integer = coerced(scalar.integer, toInteger);
/** A whole number greater than 0. */
export const positiveInteger = coerced(scalar.positiveInteger, toInteger);

function toMap(node: Node): Converted | undefined {
  const map = node.kind === 'map' ? undefined : asMap(node);
  if (map === undefined) return undefined;
  return { node: map, fix: map.entries.length === 0 ? 'write {}' : 'write it as a map, "key: value"' };
}

/** A map with known keys only. */
export function object<const F extends Parameters<typeof objects.object>[0]>(
  fields: F,
  ...groups: readonly objects.Group[]
): Check<objects.Values<F>> {
  return coerced(objects.object(fields, ...groups), toMap);
}

/** A map with arbitrary keys. Keys that are numbers or booleans become strings. */
export function mapOf<T>(check: Check<T>): Check<readonly collection.Pair<T>[]> {
  const pairs = collection.mapOf(check);
  const withStringKeys: Check<Checked<typeof pairs>> = (node, run) =>
    pairs(node.kind === 'map' ? { ...node, entries: stringKeys(node, run) } : node, run);
  return coerced(withStringKeys, toMap);
}

/** A map with any content. */
export const anyMap = coerced(anyOf('map'), toMap);

/** Converts the keys that Python converts to strings. Of equal keys, the last one counts. */
function stringKeys({ entries }: MapNode, run: Run): Entry[] {
  const byName = new Map<unknown, Entry>();
  for (const { key, value } of entries) {
    const text = asText(key);
    if (key.kind === 'string' || text === undefined) {
      byName.set(key.value, { key, value });
      continue;
    }
    const { start, definition, name, holder } = key;
    byName.set(text, { key: { kind: 'string', value: text, start, definition, name, holder }, value });
    const message = `the key is ${describe(key)}, which the training reads as the string ${quote(text)}`;
    const fix = `put it in quotes: ${quote(text)}`;
    warnOnce(run, { code: 'coerced-value', id: `key ${start} coerced`, offset: start, message, fix });
  }
  return [...byName.values()];
}
