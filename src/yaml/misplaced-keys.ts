/** Keys that are in the wrong map because their lines are indented too little or too much. */
import { type Enclosing, nameOf, type Run, reportOnce } from './check.ts';
import { type MapNode, type Node, quote, type StringEntry } from './node.ts';

/**
 * Reports unknown keys of an object that belong to the value before them or to an enclosing object. Returns the keys
 * that must not be checked any further: these, and those whose values lack them.
 */
export function misplacedInObject(
  node: MapNode,
  entries: readonly StringEntry[],
  keysOf: (name: string) => readonly string[] | undefined,
  known: readonly string[],
  run: Run,
): ReadonlySet<string> {
  const skipped = new Set<string>();
  let previous: StringEntry | undefined;
  for (const entry of entries) {
    const name = entry.key.value;
    if (known.includes(name)) {
      previous = entry;
      continue;
    }
    if (!startsLine(entry, run)) continue;
    const isOfPrevious = previous !== undefined && keysOf(previous.key.value)?.includes(name) === true;
    if (isOfPrevious && previous && isBlock(previous.value, run)) {
      if (!skipped.has(previous.key.value))
        reportMisplaced(run, entry, quote(previous.key.value), nameOf(node));
      skipped.add(previous.key.value).add(name);
    } else if (reportKeyOfEnclosing(entry, nameOf(node), run)) skipped.add(name);
  }
  return skipped;
}

/**
 * Does the same for a map with arbitrary keys. There, a key of an enclosing object is only misplaced if its value has
 * the wrong type too.
 */
export function misplacedInMap(
  node: MapNode,
  entries: readonly StringEntry[],
  keysOfValues: readonly string[] | undefined,
  run: Run,
): ReadonlySet<string> {
  const skipped = new Set<string>();
  let previous: StringEntry | undefined;
  for (const entry of entries) {
    const name = entry.key.value;
    const expectsMap = keysOfValues !== undefined;
    const isOfPrevious = previous?.value.kind === 'null' && keysOfValues?.includes(name) === true;
    if (previous && isOfPrevious && startsLine(entry, run)) {
      if (!skipped.has(previous.key.value))
        reportMisplaced(run, entry, quote(previous.key.value), nameOf(node));
      skipped.add(previous.key.value).add(name);
      continue;
    }
    previous = entry;
    const isMap = entry.value.kind === 'map';
    const fits = expectsMap ? isMap : !isMap && entry.value.kind !== 'list';
    if (!fits && startsLine(entry, run) && reportKeyOfEnclosing(entry, nameOf(node), run)) skipped.add(name);
  }
  return skipped;
}

/** Reports a key that an enclosing object lacks, and notes it there, so that it is not also reported as missing. */
function reportKeyOfEnclosing(entry: StringEntry, inside: string, run: Run): boolean {
  const name = entry.key.value;
  let owner: Enclosing | undefined = run.enclosing;
  while (owner !== undefined && !owner.keys.includes(name)) owner = owner.outer;
  if (owner === undefined || owner.given.has(name)) return false;
  owner.misplaced.add(name);
  reportMisplaced(run, entry, owner.name, inside);
  return true;
}

function reportMisplaced(run: Run, { key }: StringEntry, owner: string, inside: string): void {
  const message = `the indentation of ${quote(key.value)} is wrong: it is a key of ${owner}, not of ${inside}`;
  const fix = `indent it like the other keys of ${owner}`;
  reportOnce(run, { code: 'wrong-indentation', id: `key ${key.start}`, offset: key.start, message, fix });
}

/** Whether the key is the first text on its line. Within brackets, indentation has no meaning. */
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
