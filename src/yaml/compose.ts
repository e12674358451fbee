import { isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { OnProblem } from '../base/problem.ts';
import { broken, brokenNode, type Composition, defineAnchor, fault, followAlias } from './anchors.ts';
import { CORE, composeScalar, isPlain } from './compose-scalar.ts';
import { identity, mergeEntries } from './entries.ts';
import { type Entry, emptyNode, type Node, quote, type ScalarNode, type Slot } from './node.ts';
import type { Source } from './source.ts';

/** How deep values may nest; deeper ones are an attack, or a file gone wrong. */
const MAX_DEPTH = 200;

/** Makes values of the parser's syntax tree: tags resolved, aliases followed, merges done. */
export function compose(root: ParsedNode, source: Source, onProblem: OnProblem): Node {
  const state = { source, onProblem, anchors: new Map(), values: 0, copies: 0 };
  return composeNode(state, root, { name: '', holder: root.range[0] }, 0);
}

type Valued = Scalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed;

function composeNode(state: Composition, syntax: ParsedNode, slot: Slot, depth: number): Node {
  const start = syntax.range[0];
  if (isAlias(syntax)) return followAlias(state, syntax.source, start, slot);
  if (syntax.anchor === undefined) return composeValue(state, syntax, slot, depth);
  return defineAnchor(state, syntax.anchor, start, () => composeValue(state, syntax, slot, depth));
}

function composeValue(state: Composition, syntax: Valued, slot: Slot, depth: number): Node {
  state.values++;
  if (isScalar(syntax)) return composeScalar(state, syntax, slot);
  if (depth > MAX_DEPTH)
    return broken(state, syntax.range[0], slot, 'values are nested too deeply', 'flatten them');
  if (isMap(syntax)) return composeMap(state, syntax, slot, depth);
  return composeList(state, syntax, slot, depth);
}

function composeList(state: Composition, syntax: YAMLSeq.Parsed, slot: Slot, depth: number): Node {
  const items = syntax.items.map((item, i) =>
    composeNode(state, item, { name: `${slot.name}[${i}]`, holder: item.range[0] }, depth + 1),
  );
  if (!mayHaveTag(syntax.tag, 'seq')) return badTag(state, syntax, slot, 'seq');
  return { kind: 'list', items, ...written(syntax, slot) };
}

function composeMap(state: Composition, syntax: YAMLMap.Parsed, slot: Slot, depth: number): Node {
  const own = new Map<string, Entry>();
  const merged = new Map<string, Entry>();
  let isWhole = true;
  for (const pair of syntax.items) {
    const start = pair.key.range[0];
    const key = isMergeKey(pair.key) ? undefined : composeKey(state, pair.key, depth);
    const inner = { name: key === undefined ? '<<' : nameOf(key), holder: start };
    const value = pair.value
      ? composeNode(state, pair.value, inner, depth + 1)
      : emptyNode(pair.key.range[1], inner);
    if (key === undefined) {
      isWhole = mergeEntries(state, merged, value) && isWhole;
    } else if (isKey(key)) {
      addEntry(state, own, { key, value });
    } else if (key.kind !== 'broken') {
      fault(state, start, `a ${key.kind} is no key`, 'use a string as the key');
    }
  }
  if (!mayHaveTag(syntax.tag, 'map')) return badTag(state, syntax, slot, 'map');
  // What a failed merge would have brought is not missing; there is nothing to say on the map until that is mended.
  if (!isWhole) return brokenNode(syntax.range[0], slot);
  // PyYAML's order: what is merged in stands first, and explicit keys win in place.
  for (const [id, entry] of own) merged.set(id, entry);
  return { kind: 'map', entries: [...merged.values()], ...written(syntax, slot) };
}

function addEntry(state: Composition, own: Map<string, Entry>, entry: Entry): void {
  const id = identity(entry.key);
  const first = own.get(id);
  if (first === undefined) {
    own.set(id, entry);
    return;
  }
  const { line } = state.source.placeAt(first.key.start);
  const name = quote(nameOf(entry.key));
  fault(state, entry.key.start, `duplicate key ${name}: it is already in line ${line}`, 'keep one of them');
}

function composeKey(state: Composition, syntax: ParsedNode, depth: number): Node {
  const start = syntax.range[0];
  const slot = { name: 'key', holder: start };
  // As a key, "=" is a string; as a value it is nothing that can be read.
  if (isScalar(syntax) && isPlain(syntax, '='))
    return { kind: 'string', value: '=', ...written(syntax, slot) };
  return composeNode(state, syntax, slot, depth + 1);
}

function isKey(node: Node): node is ScalarNode {
  return node.kind !== 'map' && node.kind !== 'list' && node.kind !== 'broken';
}

function nameOf(key: Node): string {
  if (key.kind === 'string') return key.value;
  return 'text' in key ? key.text : '';
}

function isMergeKey(syntax: ParsedNode): boolean {
  return isScalar(syntax) && isPlain(syntax, '<<');
}

/** Collections may name their own tag, and no other: `!!set` and `!!omap` are not read. */
function mayHaveTag(tag: string | undefined, own: 'map' | 'seq'): boolean {
  return tag === undefined || tag === CORE + own;
}

function badTag(state: Composition, { tag, range }: Valued, slot: Slot, own: 'map' | 'seq'): Node {
  const name = quote((tag ?? '').replace(CORE, '!!'));
  const what = own === 'map' ? 'a map' : 'a list';
  return broken(state, range[0], slot, `tag ${name} cannot be used for ${what}`, 'remove it');
}

function written(syntax: Valued, { name, holder }: Slot) {
  const [start, end] = syntax.range;
  return { start, definition: { start, end }, name, holder };
}
