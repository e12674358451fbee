/** The Python values that can be known without running Python. */

import { type Finding, MAX_FINDINGS, Unreadable } from './finding.ts';
import type { Node } from './syntax.ts';

/** `bigint` represents Python's int, `number` its float, and `null` its None. */
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

/** A value, or the reason why it is unknown. */
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
  /** Changes that could not be read, which make the items unknown. */
  readonly holes: Finding[];
}

export interface PyTuple {
  readonly type: 'tuple';
  readonly items: readonly Value[];
  /** The offsets of the items, if they are written one by one. */
  readonly offsets?: readonly number[];
}

export interface PyDict {
  readonly type: 'dict';
  /** By the result of `keyOf` for each key. */
  readonly entries: Map<string, Entry>;
  /** Changes that could not be read, and warnings. The entries are valid nevertheless. */
  readonly holes: Finding[];
}

export interface Entry {
  readonly key: Value;
  readonly value: Cell;
  /** The offset of the key. */
  readonly offset: number;
}

/** A call of one of TensorFlow's feature classes before it is checked. */
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

/** An argument of a call, with its offset. */
export interface Argument {
  readonly value: Cell;
  readonly offset: number;
}

/** An imported value or builtin, with its full name (`tensorflow.int64`, `builtins.len`) and its name in the file. */
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
  /** The scope in which its names are looked up. */
  readonly scope: Scope;
  /** The full names of decorators that can change the result of a call. */
  readonly decorators: readonly string[];
  /** The instance that it is bound to, if it is a method. */
  readonly self?: PyClass;
}

/** A class or, as `self` of its methods, an instance. */
export interface PyClass {
  readonly type: 'class';
  readonly name: string;
  readonly scope: Scope;
  readonly isInstance: boolean;
}

/** A method of a string, list or dict before it is called. */
export interface PyMethod {
  readonly type: 'method';
  readonly self: Value;
  readonly name: string;
}

/** The names of a module, a class, a function call or a comprehension, with their values. */
export interface Scope {
  readonly names: Map<string, Cell>;
  /** Names that can be known, because they are assigned at most once and unconditionally. */
  readonly assigned: ReadonlySet<string>;
  readonly parent: Scope | undefined;
  /** Names with given values, which statements do not change. */
  readonly fixed?: ReadonlySet<string>;
  /** The functions in a class do not see its names. */
  readonly isClass: boolean;
}

export function isUnknown(cell: Cell): cell is Unknown {
  return typeof cell === 'object' && cell !== null && cell.type === 'unknown';
}

/** The value, if it is known and all changes to it were read. */
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

/** Marks a list or dict with what is not known about it. */
export function addHoles({ holes }: PyDict | PyList, findings: readonly Finding[]): void {
  for (const found of findings) if (holes.length < MAX_FINDINGS && !holes.includes(found)) holes.push(found);
}

export function newList(items: Value[]): PyList {
  return { type: 'list', items, holes: [] };
}

/** Describes a value in a message. */
export function describe(value: Value): string {
  if (value === null) return 'None';
  if (isType(value, 'path')) return `"${value.path.replace(/^builtins\./, '')}"`;
  const name = typeName(value);
  return `${/^i/.test(name) ? 'an' : 'a'} ${name}`;
}

/** The same as Python's `type(value).__name__`. */
export function typeName(value: Value): string {
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (value === null) return 'None';
  return value.type === 'feature' ? value.className : value.type;
}

/** The number of steps that copying or searching a value counts as. */
export function sizeOf(value: Cell): number {
  if (typeof value === 'string') return Math.ceil(value.length / 100);
  if (typeof value !== 'object' || value === null) return 0;
  if (value.type === 'list' || value.type === 'tuple') return value.items.length;
  return value.type === 'dict' ? value.entries.size : 0;
}
