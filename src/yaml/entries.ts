import { type Composition, fault } from './anchors.ts';
import { describe, type Entry, type Node, type ScalarNode } from './node.ts';

/** A text equal for keys that Python takes as equal: 1, 1.0 and true are one key there. */
export function identity(key: ScalarNode): string {
  switch (key.kind) {
    case 'string':
      return `s${key.value}`;
    case 'integer':
    case 'float':
    case 'boolean':
      return `n${Number(key.value)}`;
    case 'null':
      return '';
    case 'timestamp':
      return `t${key.text}`;
  }
}

/**
 * Adds what `<<` merges in: a map, or a list of maps of which the first wins; false when something else is there. Of
 * several `<<` in one map the last wins: not YAML's rule but PyYAML's (`flatten_mapping`).
 */
export function mergeEntries(state: Composition, into: Map<string, Entry>, value: Node): boolean {
  const maps = value.kind === 'list' ? value.items.toReversed() : [value];
  const other = maps.find(({ kind }) => kind !== 'map');
  if (other && other.kind !== 'broken')
    fault(state, value.start, `"<<" cannot merge ${describe(other)}`, CURE);
  for (const map of maps) {
    if (map.kind === 'map') for (const entry of map.entries) into.set(identity(entry.key), entry);
  }
  return other === undefined;
}

const CURE = 'give a map or a list of maps, as in "<<: *name"';
