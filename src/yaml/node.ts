/** A value of a YAML or JSON text, resolved, with where it stands. */
export type Node = MapNode | ListNode | ScalarNode | BrokenNode;

export type ScalarNode = StringNode | NumberNode | BooleanNode | NullNode | TimestampNode;

/** What holds a value. */
export interface Slot {
  /** The key, as in `tasks`, or `layer_sizes[2]` in a list; empty at the top. */
  readonly name: string;
  /** Offset of the key, which a problem of the value as a whole points at; of an item, its own. */
  readonly holder: number;
}

interface Written extends Slot {
  /** Offset where the value stands; of an alias, where it is used. */
  readonly start: number;
  /** The stretch of text that gives the value; of an alias, its anchor's value. */
  readonly definition: Span;
  /** The alias that leads here, if one does. */
  readonly alias?: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MapNode extends Written {
  readonly kind: 'map';
  /** Every key once; what `<<` merges in comes first. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface ListNode extends Written {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface StringNode extends Written {
  readonly kind: 'string';
  readonly value: string;
}

export interface NumberNode extends Written {
  readonly kind: 'integer' | 'float';
  readonly value: number;
  readonly text: string;
}

export interface BooleanNode extends Written {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly text: string;
}

export interface NullNode extends Written {
  readonly kind: 'null';
  readonly value: null;
  readonly text: string;
}

/** A date that YAML 1.1 reads as such where it is not quoted. */
export interface TimestampNode extends Written {
  readonly kind: 'timestamp';
  readonly value: string;
  readonly text: string;
}

/** A value that could not be read, and that a problem was reported for; checks pass over it. */
export interface BrokenNode extends Written {
  readonly kind: 'broken';
}

/** What stands where nothing is written. */
export function emptyNode(start: number, { name, holder }: Slot = { name: '', holder: start }): NullNode {
  return { kind: 'null', value: null, text: '', start, definition: { start, end: start }, name, holder };
}

/** What a value is, in words: `the string "a"`, `a map`, `nothing (null)`. */
export function describe(node: Node): string {
  switch (node.kind) {
    case 'map':
      return node.entries.length === 0 ? 'an empty map' : 'a map';
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'string':
      return `the string ${quote(node.value)}`;
    case 'integer':
    case 'float':
      return `the number ${node.text}`;
    case 'boolean':
      return `the boolean ${node.text}`;
    case 'null':
      return node.text === '' ? 'nothing' : node.text;
    case 'timestamp':
      return `the date ${node.text}`;
    case 'broken':
      return 'an unreadable value';
  }
}

/** A value in quotes, cut where it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
