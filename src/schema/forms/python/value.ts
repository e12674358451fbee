/** The values of Python that can be known without running it. */

import { type Finding, MAX_FINDINGS, Unreadable } from './finding.ts';
import type { Node } from './syntax.ts';

/** `bigint` is Python's int, `number` its float, `null` its None. */
export type Value =
  | bigint
  | number
  | string
  | boolean
  | null
  | PyBytes
  | PyList
  | PyTuple
  | PyDict
  | PyFeature
  | PyPartition
  | PyPath
  | PyFunction
  | PyClass
  | PyMethod;

/** A value, or why it is not known. */
export type Cell = Value | Unknown;

export interface Unknown {
  readonly type: 'unknown';
  readonly findings: readonly Finding[];
}

export interface PyBytes {
  readonly type: 'bytes';
  readonly bytes: Uint8Array;
}

export interface PyList {
  readonly type: 'list';
  readonly items: Value[];
  /** Changes that could not be read: with them, nobody knows the items. */
  readonly holes: Finding[];
}

export interface PyTuple {
  readonly type: 'tuple';
  readonly items: readonly Value[];
  /** Where the items are written, if they are one by one. */
  readonly offsets?: readonly number[];
}

export interface PyDict {
  readonly type: 'dict';
  /** By `keyOf` the key. */
  readonly entries: Map<string, Entry>;
  /** Changes that could not be read, and warnings; the entries are good in spite of them. */
  readonly holes: Finding[];
}

export interface Entry {
  readonly key: Value;
  readonly value: Cell;
  /** Where the key is written. */
  readonly offset: number;
}

/** A call of one of TensorFlow's feature classes, not checked yet. */
export interface PyFeature {
  readonly type: 'feature';
  readonly className: string;
  readonly parameters: ReadonlyMap<string, Argument>;
  readonly offset: number;
}

/** A partition of a RaggedFeature, for example `RowLengths("key")`. */
export interface PyPartition {
  readonly type: 'partition';
  readonly className: string;
  readonly argument: Argument;
}

/** What a call passes, and where it is written. */
export interface Argument {
  readonly value: Cell;
  readonly offset: number;
}

/** Something imported or built in, by its full name (`tensorflow.int64`, `builtins.len`) and as the file writes it. */
export interface PyPath {
  readonly type: 'path';
  readonly path: string;
  readonly written?: string;
}

export interface PyFunction {
  readonly type: 'function';
  readonly name: string;
  /** A FunctionDefinition or a LambdaExpression. */
  readonly node: Node;
  /** Where its names are looked up. */
  readonly scope: Scope;
  /** The full names of its decorators that can change what a call returns. */
  readonly decorators: readonly string[];
  /** The instance of which it was taken as an attribute. */
  readonly self?: PyClass;
}

/** A class or, as `self` of its methods, an instance. */
export interface PyClass {
  readonly type: 'class';
  readonly name: string;
  readonly scope: Scope;
  readonly isInstance: boolean;
}

/** A method of a text, list or dict that is about to be called. */
export interface PyMethod {
  readonly type: 'method';
  readonly self: Value;
  readonly name: string;
}

/** Names and their values: of the module, a class, a call of a function, or a comprehension. */
export interface Scope {
  readonly names: Map<string, Cell>;
  /** Names that are assigned nowhere, or once and always: others are unknown from the start. */
  readonly assigned: ReadonlySet<string>;
  readonly parent: Scope | undefined;
  /** Names whose values the user gives, which no statement changes. */
  readonly fixed?: ReadonlySet<string>;
  /** The functions in a class do not see its names. */
  readonly isClass: boolean;
}

export function isUnknown(cell: Cell): cell is Unknown {
  return typeof cell === 'object' && cell !== null && cell.type === 'unknown';
}

/** The value, where it is known and all changes to it were read. */
export function known(cell: Cell): Value {
  if (isUnknown(cell)) throw new Unreadable(cell.findings);
  if (isType(cell, 'list') && cell.holes.length > 0) throw new Unreadable(cell.holes);
  return cell;
}

type Typed = Extract<Value, { readonly type: string }>;

export function isType<T extends Typed['type']>(
  value: Cell,
  type: T,
): value is Extract<Typed, { readonly type: T }> {
  return typeof value === 'object' && value !== null && value.type === type;
}

export function newDict(): PyDict {
  return { type: 'dict', entries: new Map(), holes: [] };
}

/** Notes what is not known of a list or dict. */
export function addHoles({ holes }: PyDict | PyList, findings: readonly Finding[]): void {
  for (const found of findings) if (holes.length < MAX_FINDINGS && !holes.includes(found)) holes.push(found);
}

export function newList(items: Value[]): PyList {
  return { type: 'list', items, holes: [] };
}

/** What a value is, for a message. */
export function describe(value: Value): string {
  if (value === null) return 'None';
  if (isType(value, 'path')) return `"${value.path.replace(/^builtins\./, '')}"`;
  const name = typeName(value);
  return `${/^i/.test(name) ? 'an' : 'a'} ${name}`;
}

/** As Python's `type(value).__name__` would say it. */
export function typeName(value: Value): string {
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (value === null) return 'None';
  return value.type === 'feature' ? value.className : value.type;
}

/** How much work it is to copy or search a value. */
export function sizeOf(value: Cell): number {
  if (typeof value === 'string') return Math.ceil(value.length / 100);
  if (typeof value !== 'object' || value === null) return 0;
  if (value.type === 'list' || value.type === 'tuple') return value.items.length;
  return value.type === 'dict' ? value.entries.size : 0;
}
