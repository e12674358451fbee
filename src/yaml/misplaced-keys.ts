/** Keys that are in the wrong map because their line is indented too little or too much. */
import { type Enclosing, nameOf, type Run, reportOnce } from './check.ts';
import { type MapNode, type Node, quote, type StringEntry } from './node.ts';

/**
 * Reports the unknown keys of an object that are known keys of the value before them, or of an object around. Returns
 * all keys that must not be judged any further: these, and those whose values lack them.
 */
export function misplacedInObject(
  node: MapNode,
  entries: readonly StringEntry[],
  keysOf: (name: string) => readonly string[] | undefined,
  known: readonly string[],
  run: Run,
): ReadonlySet<string> {
  const skipped = new Set<string>();
  let before: StringEntry | undefined;
  for (const entry of entries) {
    const name = entry.key.value;
    if (known.includes(name)) {
      before = entry;
      continue;
    }
    if (!startsLine(entry, run)) continue;
    const isOfBefore = before !== undefined && keysOf(before.key.value)?.includes(name) === true;
    if (isOfBefore && before && isBlock(before.value, run)) {
      if (!skipped.has(before.key.value)) reportMisplaced(run, entry, quote(before.key.value), nameOf(node));
      skipped.add(before.key.value).add(name);
    } else if (belongsAround(entry, nameOf(node), run)) skipped.add(name);
  }
  return skipped;
}

/** The same for a map with keys of the user's choice: a key is misplaced there when its value does not fit either. */
export function misplacedInMap(
  node: MapNode,
  entries: readonly StringEntry[],
  keysOfValues: readonly string[] | undefined,
  run: Run,
): ReadonlySet<string> {
  const skipped = new Set<string>();
  let before: StringEntry | undefined;
  for (const entry of entries) {
    const name = entry.key.value;
    const expectsMap = keysOfValues !== undefined;
    const isOfBefore = before?.value.kind === 'null' && keysOfValues?.includes(name) === true;
    if (before && isOfBefore && startsLine(entry, run)) {
      if (!skipped.has(before.key.value)) reportMisplaced(run, entry, quote(before.key.value), nameOf(node));
      skipped.add(before.key.value).add(name);
      continue;
    }
    before = entry;
    const isMap = entry.value.kind === 'map';
    const fits = expectsMap ? isMap : !isMap && entry.value.kind !== 'list';
    if (!fits && startsLine(entry, run) && belongsAround(entry, nameOf(node), run)) skipped.add(name);
  }
  return skipped;
}

/** Reports a key that an object around has and lacks; that object then does not miss it. */
function belongsAround(entry: StringEntry, inside: string, run: Run): boolean {
  const name = entry.key.value;
  let around: Enclosing | undefined = run.enclosing;
  while (around !== undefined && !around.keys.includes(name)) around = around.outer;
  if (around === undefined || around.given.has(name)) return false;
  around.misplaced.add(name);
  reportMisplaced(run, entry, around.name, inside);
  return true;
}

function reportMisplaced(run: Run, { key }: StringEntry, owner: string, inside: string): void {
  const message = `the indentation of ${quote(key.value)} is wrong: it is a key of ${owner}, not of ${inside}`;
  const fix = `indent it as the keys of ${owner}`;
  reportOnce(run, { code: 'wrong-indentation', id: `key ${key.start}`, offset: key.start, message, fix });
}

/** Whether the key is the first thing on its line: within brackets, indentation means nothing. */
function startsLine({ key }: StringEntry, { source: { text } }: Run): boolean {
  const lineStart =
    Math.max(text.lastIndexOf('\n', key.start - 1), text.lastIndexOf('\r', key.start - 1)) + 1;
  return text.slice(lineStart, key.start).trim() === '';
}

/** Whether more keys could follow the value on lines of their own. */
function isBlock(value: Node, { source: { text } }: Run): boolean {
  if (value.kind === 'null') return value.text === '';
  return value.kind === 'map' && value.alias === undefined && text.charAt(value.start) !== '{';
}
