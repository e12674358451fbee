/** A value of a YAML or JSON text, with its place. */
export type Node = MapNode | ListNode | ScalarNode | BrokenNode;

/** A scalar with its place. */
export type ScalarNode = ScalarValue & Written;

/** A scalar without its place. */
export type ScalarValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'integer' | 'float'; readonly value: number; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly text: string }
  | { readonly kind: 'null'; readonly value: null; readonly text: string }
  /** A date, which YAML 1.1 recognises in text without quotes. */
  | { readonly kind: 'timestamp'; readonly value: string; readonly text: string };

/** Where a value is held. */
export interface Slot {
  /** The key, as in `tasks`, or `layer_sizes[2]` in a list; empty for the whole text. */
  readonly name: string;
  /** Offset of the key, where problems of the value as a whole are reported; for an item, its own offset. */
  readonly holder: number;
}

interface Written extends Slot {
  /** Offset of the value or, where an alias is used, of the alias. */
  readonly start: number;
  /** Where the value is written; behind an alias that is the value of the anchor. */
  readonly definition: Span;
  /** The alias through which the value is used, if any. */
  readonly alias?: string;
}

/** A range of offsets in a text; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A map. */
export interface MapNode extends Written {
  readonly kind: 'map';
  /** Every key once; keys that `<<` merges in come first. */
  readonly entries: readonly Entry[];
}

/** A key of a map with its value. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** A list. */
export interface ListNode extends Written {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

/** A string. */
export type StringNode = ScalarNode & { readonly kind: 'string' };

/** An entry whose key is a string. */
export interface StringEntry {
  readonly key: StringNode;
  readonly value: Node;
}

/** An absent value. */
export type NullNode = ScalarNode & { readonly kind: 'null' };

/** A value that could not be read. A problem was reported, and checks ignore it. */
export interface BrokenNode extends Written {
  readonly kind: 'broken';
}

/** The null that stands where nothing is written. */
export function emptyNode(start: number, { name, holder }: Slot = { name: '', holder: start }): NullNode {
  return { kind: 'null', value: null, text: '', start, definition: { start, end: start }, name, holder };
}

/** What a value is, in words: `the string "a"`, `a map`, `nothing`. */
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

/** A text in quotes, shortened if it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
