/** Turns the numbers of values or steps in the records into shapes and steps of a schema. */
import type { Shape, Steps } from '../../schema.ts';
import { ABSENT } from './tally.ts';

/** Whether some of the units lack the feature. */
export function isEverAbsent(lengths: readonly number[], units: number): boolean {
  return lengths.length < units || lengths.includes(ABSENT);
}

/** The minimum and the maximum; undefined if there are no numbers. */
export function boundsOf(lengths: readonly number[]): Steps | undefined {
  let min = Number.POSITIVE_INFINITY;
  let max = ABSENT;
  for (const length of lengths) {
    if (length === ABSENT) continue;
    min = Math.min(min, length);
    max = Math.max(max, length);
  }
  return max === ABSENT ? undefined : { min, max };
}

/** The shape is fixed if all lengths are equal. A list that was always empty may have any length. */
export function shapeOf({ min, max, group }: Steps): Shape {
  if (min === max && min > 0) return { type: 'fixed', dims: min === 1 ? [] : [min] };
  return { type: 'variable', min, max, row: [], ...(group !== undefined && { group }) };
}

/**
 * Names of the groups of features whose lengths vary but are equal in all units. A group is named after what the names
 * of its features have in common, or else `otherwise`.
 */
export function groupsOf(
  lengths: ReadonlyMap<string, readonly number[]>,
  otherwise: string,
): ReadonlyMap<string, string> {
  const alike = new Map<string, string[]>();
  for (const [name, numbers] of lengths) {
    const bounds = boundsOf(numbers);
    if (bounds === undefined || bounds.min === bounds.max) continue;
    const key = trimmed(numbers).join();
    alike.set(key, [...(alike.get(key) ?? []), name]);
  }
  const groups = new Map<string, string>();
  const used = new Set<string>();
  for (const names of alike.values()) {
    if (names.length < 2) continue;
    const group = unusedName(commonName(names) ?? otherwise, used);
    used.add(group);
    for (const name of names) groups.set(name, group);
  }
  return groups;
}

/** Drops absences at the end, because they are not stored for features that do not occur again. */
function trimmed(lengths: readonly number[]): readonly number[] {
  let end = lengths.length;
  while (end > 0 && lengths[end - 1] === ABSENT) end--;
  return lengths.slice(0, end);
}

/** The common prefix of the names up to a separator, for example `image/object`. */
function commonName([first = '', ...others]: readonly string[]): string | undefined {
  let end = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--;
  const common = first.slice(0, end);
  const last = Math.max(...['/', '.', '_', '-'].map((separator) => common.lastIndexOf(separator)));
  return last > 0 ? common.slice(0, last) : undefined;
}

function unusedName(name: string, used: ReadonlySet<string>): string {
  for (let i = 2, free = name; ; i++, free = `${name}-${i}`) if (!used.has(free)) return free;
}
