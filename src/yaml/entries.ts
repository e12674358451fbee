/** The entries of maps: duplicate keys, and merges with `<<`. */
import { error, warning } from '../base/problem.ts';
import { type Composition, reportError } from './anchors.ts';
import { describe, type Entry, type Node, quote, type ScalarNode } from './node.ts';

/**
 * Adds an entry of a map, and reports a duplicate key. The package's own `uniqueKeys` cannot do this: it ends the
 * document, does not know where the first key is, and compares each key with all others.
 */
export function addEntry(state: Composition, entries: Map<string, Entry>, name: string, entry: Entry): void {
  const id = identity(entry.key);
  const first = entries.get(id);
  // As in Python, the first key keeps its position and gets the last value. If duplicates are an error, the first value
  // stays, so that only one is checked.
  if (first === undefined) entries.set(id, entry);
  else if (state.lastKeyWins) entries.set(id, { key: first.key, value: entry.value });
  if (first !== undefined) reportDuplicateKey(state, name, entry.key.start, first.key.start);
}

/** Reports a duplicate key: a warning if the last one counts, otherwise an error. */
export function reportDuplicateKey(
  { source, onProblem, lastKeyWins }: Pick<Composition, 'source' | 'onProblem' | 'lastKeyWins'>,
  name: string,
  offset: number,
  firstOffset: number,
): void {
  const message = `duplicate key ${quote(name)}: it is already on line ${source.placeAt(firstOffset).line}`;
  const place = source.placeAt(offset);
  onProblem(
    lastKeyWins
      ? warning(
          'duplicate-key',
          place,
          `${message}, and the last one counts`,
          'remove the one that does not count',
        )
      : error('duplicate-key', place, message, 'keep one of them'),
  );
}

/** A text that is equal for keys that are equal in Python: 1, 1.0 and true are one key there. */
function identity(key: ScalarNode): string {
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
 * Adds what `<<` merges in: a map, or a list of maps, where the first one wins. False if it is something else. Of
 * several `<<` in one map, the last one wins; this is the rule of PyYAML (`flatten_mapping`), not of YAML.
 */
export function mergeEntries(state: Composition, into: Map<string, Entry>, value: Node): boolean {
  const maps = value.kind === 'list' ? value.items.toReversed() : [value];
  const other = maps.find(({ kind }) => kind !== 'map');
  if (other && other.kind !== 'broken') {
    const message = `"<<" cannot merge ${describe(other)}`;
    const fix = 'give a map or a list of maps, as in "<<: *name"';
    reportError(state, 'wrong-merge', value.start, message, fix);
  }
  for (const map of maps) {
    if (map.kind === 'map') for (const entry of map.entries) into.set(identity(entry.key), entry);
  }
  return other === undefined;
}
