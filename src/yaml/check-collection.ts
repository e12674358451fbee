import type { Located } from '../base/problem.ts';
import { type Check, described, nameOf, type Run, refuse, reportOnce } from './check.ts';
import { misplacedInMap } from './misplaced-keys.ts';
import { describe, type MapNode, quote, type ScalarNode, type StringEntry, type StringNode } from './node.ts';

/** A list; items that fail their check are left out. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return described({ type: 'array', items: check.json ?? {} }, (node, run) => {
    if (node.kind !== 'list') return refuse(run, node, 'a list');
    return node.items.flatMap((item) => {
      const value = check(item, run);
      return value === undefined ? [] : [value];
    });
  });
}

/** A key with its value, which is undefined if its check failed. */
export interface Pair<T> {
  readonly key: Located<string>;
  readonly value: T | undefined;
}

/** A map with arbitrary keys. */
export function mapOf<T>(check: Check<T>): Check<readonly Pair<T>[]> {
  return described({ type: 'object', additionalProperties: check.json ?? {} }, (node, run) => {
    if (node.kind !== 'map') return refuse(run, node, 'a map');
    const entries = stringEntries(node, run);
    const skipped = misplacedInMap(node, entries, check.keys, run);
    const pairs = entries.filter(({ key }) => !skipped.has(key.value));
    return pairs.map(({ key, value }) => ({
      key: { value: key.value, place: run.source.placeAt(key.start) },
      value: check(value, run),
    }));
  });
}

/** Returns the entries whose keys are strings, and reports the others. */
export function stringEntries(node: MapNode, run: Run): StringEntry[] {
  const entries = [];
  for (const { key, value } of node.entries) {
    if (key.kind === 'string') entries.push({ key, value });
    else refuseKey(run, node, key);
  }
  return entries;
}

function refuseKey(run: Run, node: MapNode, key: Exclude<ScalarNode, StringNode>): void {
  const message = `keys in ${nameOf(node)} must be strings: found ${describe(key)}`;
  const fix = key.text === '' ? 'write a key before ":"' : `put it in quotes: ${quote(key.text)}`;
  reportOnce(run, { code: 'key-not-a-string', id: `key ${key.start}`, offset: key.start, message, fix });
}
