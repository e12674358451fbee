/** Anchors and aliases, and the state of composing a text. */
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem } from '../base/problem.ts';
import { type BrokenNode, type Node, quote, type Slot, type Span } from './node.ts';
import type { Source } from './source.ts';

/** Maximum number of values that aliases may add to a file, which stops a "billion laughs" attack. */
const MAX_COPIES = 200_000;

/** The state of composing one text. */
export interface Composition {
  readonly source: Source;
  readonly onProblem: OnProblem;
  /** Whether the last of several equal keys counts, with a warning. Otherwise they are an error. */
  readonly lastKeyWins: boolean;
  /** Converts an offset of the parsed text to one of the source. */
  readonly originalOffset: (offset: number) => number;
  readonly anchors: Map<string, Anchor>;
  /** Number of composed values; those behind an alias count each time. */
  values: number;
  /** Number of those that aliases added. */
  copies: number;
}

interface Anchor {
  readonly offset: number;
  /** Undefined while the value is being composed. */
  node: Node | undefined;
  /** Number of values in the node, including itself. */
  size: number;
}

/** Composes the value behind `&name`, so that later aliases find it. */
export function defineAnchor(state: Composition, name: string, offset: number, value: () => Node): Node {
  const earlier = state.anchors.get(name);
  if (earlier !== undefined) {
    const { line } = state.source.placeAt(earlier.offset);
    const message = `anchor ${quote(`&${name}`)} is already defined on line ${line}`;
    reportError(state, 'duplicate-anchor', offset, message, 'use another name');
  } else if (!/^[-0-9A-Z_a-z]+$/.test(name)) {
    // PyYAML's rule; YAML itself allows more.
    const message = `anchor ${quote(`&${name}`)} has a character that is not allowed`;
    reportError(state, 'invalid-anchor', offset, message, 'use letters, digits, "_" and "-" only');
  }
  const anchor: Anchor = { offset, node: undefined, size: 0 };
  state.anchors.set(name, anchor);
  const before = state.values;
  anchor.node = value();
  anchor.size = state.values - before;
  return anchor.node;
}

/** The value that `*name` stands for, at the place of the alias. */
export function followAlias(state: Composition, name: string, span: Span, slot: Slot): Node {
  const anchor = state.anchors.get(name);
  const alias = quote(`*${name}`);
  if (anchor === undefined) {
    const fix =
      suggest(name, state.anchors.keys()) || `put ${quote(`&${name}`)} before the value that it names`;
    return broken(state, 'unknown-alias', span, slot, `alias ${alias} has no anchor before it`, fix);
  }
  if (anchor.node === undefined) {
    const message = `alias ${alias} is inside the value that it refers to`;
    return broken(state, 'recursive-alias', span, slot, message, 'use the alias only after that value');
  }
  const wasExceeded = state.copies > MAX_COPIES;
  state.values += anchor.size;
  state.copies += anchor.size;
  if (wasExceeded) return brokenNode(span, slot);
  if (state.copies > MAX_COPIES) {
    const message = `aliases add more than ${MAX_COPIES} values to the text`;
    return broken(state, 'too-many-aliases', span, slot, message, 'use fewer aliases');
  }
  return { ...anchor.node, start: span.start, name: slot.name, holder: slot.holder, alias: name };
}

/** Reports a value that cannot be read, and returns the node that takes its place. */
export function broken(
  state: Composition,
  code: string,
  span: Span,
  slot: Slot,
  message: string,
  fix: string,
): BrokenNode {
  reportError(state, code, span.start, message, fix);
  return brokenNode(span, slot);
}

/** The node of a value that a problem was reported for. */
export function brokenNode(span: Span, { name, holder }: Slot): BrokenNode {
  return { kind: 'broken', start: span.start, definition: span, name, holder };
}

/** Reports an error at an offset into the source. */
export function reportError(
  { source, onProblem }: Composition,
  code: string,
  offset: number,
  message: string,
  fix: string,
): void {
  onProblem(error(code, source.placeAt(offset), message, fix));
}
