/** How two values of a lock differ, in words. An older lock may hold anything, so its values have no types. */
import { canonicalJson } from '../plan/fingerprint.ts';

/** What a lock says about a feature, a distribution or the like. */
export type Fields = Readonly<Record<string, unknown>>;

const MAX_ITEMS = 4;

/**
 * Clauses such as `"missing" was not set and is 0.1`, one for each part that differs; empty where the values are equal.
 * `name` is that of the value itself.
 */
export function describeChange(name: string, locked: unknown, planned: unknown): string[] {
  if (canonicalJson(locked ?? null) === canonicalJson(planned ?? null)) return [];
  if (isFields(locked) && isFields(planned) && isSameSort(locked, planned))
    return keysOf(locked, planned).flatMap((key) => describeChange(key, locked[key], planned[key]));
  if (isNamedList(locked) && isNamedList(planned)) return [describeLists(name, locked, planned)];
  const was = locked === undefined ? 'was not set' : `was ${textOf(locked)}`;
  const is = planned === undefined ? 'is no longer set' : `is ${textOf(planned)}`;
  return [`"${name}" ${was} and ${is}`];
}

/** At most a few clauses, with the number of the others. */
export function joinClauses(clauses: readonly string[]): string {
  return joined(clauses, '; ');
}

/** A value of a lock in words: `uniform (max 9, min 0)`, `0 to 8`, `red, green`. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return joined(value.map(nameOf), ', ') || 'empty';
  if (!isFields(value)) return String(value);
  if (isRange(value)) return `${value['min']} to ${value['max']}`;
  const { type, ...rest } = value;
  const parts = Object.keys(rest)
    .sort()
    .map((key) => `${key} ${textOf(rest[key])}`);
  if (type === undefined) return joined(parts, ', ');
  return parts.length === 0 ? String(type) : `${type} (${joined(parts, ', ')})`;
}

/** Distributions are only compared part by part if they have the same type; a range is compared as a whole. */
function isSameSort(one: Fields, other: Fields): boolean {
  return one['type'] === other['type'] && !(isRange(one) && isRange(other));
}

function isRange(value: Fields): boolean {
  return Object.keys(value).sort().join() === 'max,min';
}

function describeLists(name: string, locked: readonly Fields[], planned: readonly Fields[]): string {
  const before = byName(locked);
  const now = byName(planned);
  const gained = [...now.keys()].filter((key) => !before.has(key));
  const lost = [...before.keys()].filter((key) => !now.has(key));
  const changed = [...now].filter(([key, text]) => before.has(key) && before.get(key) !== text);
  const clauses = [
    ...(gained.length > 0 ? [`gained ${joined(gained, ', ')}`] : []),
    ...(lost.length > 0 ? [`lost ${joined(lost, ', ')}`] : []),
    ...(changed.length > 0
      ? [
          `changed ${joined(
            changed.map(([key]) => key),
            ', ',
          )}`,
        ]
      : []),
  ];
  return `"${name}" ${clauses.join(' and ') || 'has another order'}`;
}

function byName(list: readonly Fields[]): ReadonlyMap<string, string> {
  return new Map(list.map((item) => [nameOf(item), canonicalJson(item)]));
}

/** The name of an item, such as an edge case, or a feature that a label follows. */
function nameOf(item: unknown): string {
  if (!isFields(item)) return String(item);
  return String(item['what'] ?? item['name'] ?? item['feature'] ?? canonicalJson(item));
}

/** Whether a value is a list of objects. */
export function isNamedList(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every((item) => isFields(item));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(one: Fields, other: Fields): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function joined(items: readonly string[], separator: string): string {
  const rest = items.length - MAX_ITEMS;
  return `${items.slice(0, MAX_ITEMS).join(separator)}${rest > 0 ? ` and ${rest} more` : ''}`;
}
