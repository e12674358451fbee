import { suggest } from '../base/nearest.ts';
import { error, type OnProblem } from '../base/problem.ts';
import { type BrokenNode, type Node, quote, type Slot } from './node.ts';
import type { Source } from './source.ts';

/** How many values aliases may add to a file: enough for any config, too few for "billion laughs" to hurt. */
const MAX_COPIES = 200_000;

/** What composing a text remembers on its way. */
export interface Composition {
  readonly source: Source;
  readonly onProblem: OnProblem;
  readonly anchors: Map<string, Anchor>;
  /** Values met so far, those behind aliases each time. */
  values: number;
  /** Those of them that aliases added. */
  copies: number;
}

interface Anchor {
  readonly offset: number;
  /** Undefined as long as the value is being composed. */
  node: Node | undefined;
  /** Values that the node holds, itself included. */
  size: number;
}

/** Composes the value behind `&name`, so that later aliases find it. */
export function defineAnchor(state: Composition, name: string, offset: number, value: () => Node): Node {
  const earlier = state.anchors.get(name);
  if (earlier !== undefined) {
    const { line } = state.source.placeAt(earlier.offset);
    fault(
      state,
      offset,
      `anchor ${quote(`&${name}`)} is already defined in line ${line}`,
      'use another name',
    );
  } else if (!/^[-0-9A-Z_a-z]+$/.test(name)) {
    // PyYAML's rule; YAML itself allows more.
    fault(state, offset, `anchor ${quote(`&${name}`)} may only hold letters, digits, "_" and "-"`);
  }
  const anchor: Anchor = { offset, node: undefined, size: 0 };
  state.anchors.set(name, anchor);
  const before = state.values;
  anchor.node = value();
  anchor.size = state.values - before;
  return anchor.node;
}

/** The value that `*name` stands for, standing where the alias does. */
export function followAlias(state: Composition, name: string, start: number, slot: Slot): Node {
  const anchor = state.anchors.get(name);
  const alias = quote(`*${name}`);
  if (anchor === undefined) {
    const fix =
      suggest(name, state.anchors.keys()) || `put ${quote(`&${name}`)} before the value it stands for`;
    return broken(state, start, slot, `alias ${alias} has no anchor before it`, fix);
  }
  if (anchor.node === undefined) {
    return broken(state, start, slot, `alias ${alias} lies inside the value it stands for`);
  }
  const already = state.copies > MAX_COPIES;
  state.values += anchor.size;
  state.copies += anchor.size;
  if (already) return brokenNode(start, slot);
  if (state.copies > MAX_COPIES) {
    return broken(
      state,
      start,
      slot,
      `aliases add more than ${MAX_COPIES} values to the text`,
      'use fewer aliases',
    );
  }
  return { ...anchor.node, start, name: slot.name, holder: slot.holder, alias: name };
}

/** Reports a value that cannot be read, and stands in for it. */
export function broken(state: Composition, start: number, slot: Slot, found: string, fix = ''): BrokenNode {
  fault(state, start, found, fix);
  return brokenNode(start, slot);
}

/** Stands in for a value that a problem was reported for. */
export function brokenNode(start: number, { name, holder }: Slot): BrokenNode {
  return { kind: 'broken', start, definition: { start, end: start }, name, holder };
}

/** Reports a problem at an offset. */
export function fault({ source, onProblem }: Composition, offset: number, found: string, fix = ''): void {
  onProblem(error('invalid-yaml', source.placeAt(offset), found, fix));
}
