/** Turns the parser's syntax tree into nodes: reads tags, follows aliases and applies merges. */
import { isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { OnProblem } from '../base/problem.ts';
import { broken, brokenNode, type Composition, defineAnchor, followAlias, reportError } from './anchors.ts';
import { composeScalar, isPlain } from './compose-scalar.ts';
import { addEntry, mergeEntries } from './entries.ts';
import { type Entry, emptyNode, type Node, quote, type ScalarNode, type Slot, type Span } from './node.ts';
import { MAX_DEPTH } from './size.ts';
import type { Source } from './source.ts';
import { CORE } from './tags.ts';

/** How a text was parsed. */
export interface Parsing {
  readonly source: Source;
  readonly onProblem: OnProblem;
  readonly lastKeyWins: boolean;
  readonly originalOffset: (offset: number) => number;
}

/** The node of a whole document. */
export function compose(root: ParsedNode, parsing: Parsing): Node {
  const state: Composition = { ...parsing, anchors: new Map(), values: 0, copies: 0 };
  return composeNode(state, root, { name: '', holder: spanOf(state, root).start }, 0);
}

type Valued = Scalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed;

function spanOf({ originalOffset }: Composition, { range: [start, end] }: ParsedNode): Span {
  return { start: originalOffset(start), end: originalOffset(end) };
}

function composeNode(state: Composition, syntax: ParsedNode, slot: Slot, depth: number): Node {
  const span = spanOf(state, syntax);
  if (isAlias(syntax)) return followAlias(state, syntax.source, span, slot);
  if (syntax.anchor === undefined) return composeValue(state, syntax, span, slot, depth);
  return defineAnchor(state, syntax.anchor, span.start, () => composeValue(state, syntax, span, slot, depth));
}

function composeValue(state: Composition, syntax: Valued, span: Span, slot: Slot, depth: number): Node {
  state.values++;
  if (isScalar(syntax)) return composeScalar(state, syntax, span, slot);
  if (depth > MAX_DEPTH)
    return broken(state, 'nested-too-deeply', span, slot, 'values are nested too deeply', 'flatten them');
  if (isMap(syntax)) return composeMap(state, syntax, span, slot, depth);
  return composeList(state, syntax, span, slot, depth);
}

function composeList(
  state: Composition,
  syntax: YAMLSeq.Parsed,
  span: Span,
  slot: Slot,
  depth: number,
): Node {
  const items = syntax.items.map((item, i) =>
    composeNode(state, item, { name: `${slot.name}[${i}]`, holder: spanOf(state, item).start }, depth + 1),
  );
  if (!mayHaveTag(syntax.tag, 'seq')) return refuseTag(state, syntax.tag, span, slot, 'a list');
  return { kind: 'list', items, start: span.start, definition: span, ...slot };
}

function composeMap(state: Composition, syntax: YAMLMap.Parsed, span: Span, slot: Slot, depth: number): Node {
  const own = new Map<string, Entry>();
  const merged = new Map<string, Entry>();
  let isComplete = true;
  for (const pair of syntax.items) {
    const { start, end } = spanOf(state, pair.key);
    const key = isMergeKey(pair.key) ? undefined : composeKey(state, pair.key, depth);
    const inner = { name: key === undefined ? '<<' : nameOf(key), holder: start };
    const value = pair.value ? composeNode(state, pair.value, inner, depth + 1) : emptyNode(end, inner);
    if (key === undefined) {
      isComplete = mergeEntries(state, merged, value) && isComplete;
    } else if (isKey(key)) {
      addEntry(state, own, nameOf(key), { key, value });
    } else if (key.kind !== 'broken') {
      reportError(
        state,
        'key-not-a-scalar',
        start,
        `a ${key.kind} cannot be a key`,
        'use a string as the key',
      );
    }
  }
  if (!mayHaveTag(syntax.tag, 'map')) return refuseTag(state, syntax.tag, span, slot, 'a map');
  // What a failed merge would have added must not be reported as missing.
  if (!isComplete) return brokenNode(span, slot);
  // PyYAML's order: merged keys come first, and the map's own keys replace them in place.
  for (const [id, entry] of own) merged.set(id, entry);
  return { kind: 'map', entries: [...merged.values()], start: span.start, definition: span, ...slot };
}

function composeKey(state: Composition, syntax: ParsedNode, depth: number): Node {
  const span = spanOf(state, syntax);
  const slot = { name: 'key', holder: span.start };
  // As a key, "=" is a string; as a value it cannot be read.
  if (isScalar(syntax) && isPlain(syntax, '='))
    return { kind: 'string', value: '=', start: span.start, definition: span, ...slot };
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

/** A collection may have its own tag and no other: `!!set` and `!!omap` are not supported. */
function mayHaveTag(tag: string | undefined, own: 'map' | 'seq'): boolean {
  return tag === undefined || tag === CORE + own;
}

function refuseTag(state: Composition, tag: string | undefined, span: Span, slot: Slot, what: string): Node {
  const message = `tag ${quote((tag ?? '').replace(CORE, '!!'))} cannot be used for ${what}`;
  return broken(state, 'wrong-tag', span, slot, message, 'remove it');
}
