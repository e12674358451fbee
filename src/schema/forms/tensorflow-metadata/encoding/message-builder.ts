import { suggest } from '../../../../base/nearest.ts';
import { error, warning } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Field } from '../proto/field.ts';
import type { MessageType } from '../proto/messages.ts';
import type { Input, Message, Scalar, Value } from './tree.ts';

/** More values than the largest schema has, and few enough to hold in memory. */
export const MAX_VALUES = 200_000;

/** How deep messages may nest, as protobuf's own parsers have it. */
export const MAX_DEPTH = 100;

/** Thrown where reading cannot go on; the problem was reported. */
export class Unreadable extends Error {}

/** Counts the values of a file. */
export interface Counter {
  values: number;
}

/** A message that is being read. */
export interface Builder {
  readonly input: Input;
  readonly counter: Counter;
  readonly type: MessageType;
  readonly offset: number;
  readonly fields: Map<string, Value[]>;
  /** Whether a field could not be read. */
  isBroken: boolean;
}

/** Starts a message of this type. */
export function startMessage(input: Input, counter: Counter, type: MessageType, offset: number): Builder {
  return { input, counter, type, offset, fields: new Map(), isBroken: false };
}

/** The finished message. */
export function endMessage({ type, offset, fields, isBroken }: Builder): Message {
  return { type, offset, fields, isBroken };
}

/**
 * Announces a field, before its values are read. Reports one that may not be set again, or not beside another of its
 * oneof; false then, and the values must be read and dropped.
 */
export function startField({ input, type, fields }: Builder, field: Field, offset: number): boolean {
  const earlier = field.repeated ? undefined : fields.get(field.name)?.[0];
  if (earlier !== undefined) {
    const where = lineOf(input, earlier.offset);
    const message = `${quote(field.name)} is set twice in a message ${type.name}: it is already ${where}`;
    input.onProblem(error('duplicate-field', input.placeAt(offset), message, 'keep one of them'));
    return false;
  }
  const other = type.excludes(field).find((name) => fields.has(name));
  if (other === undefined) return true;
  const where = lineOf(input, fields.get(other)?.[0]?.offset ?? 0);
  const message = `${quote(field.name)} excludes ${quote(other)}, which stands ${where}`;
  input.onProblem(error('conflicting-fields', input.placeAt(offset), message, 'keep one of them'));
  return false;
}

/** Adds a value to a field. */
export function addValue(
  { fields, counter, input }: Builder,
  { name }: Field,
  value: Scalar | Message,
  place: { readonly offset: number; readonly at: number },
): void {
  if (++counter.values > MAX_VALUES) failTooMany(input, place.offset);
  const values = fields.get(name);
  if (values === undefined) fields.set(name, [{ value, ...place }]);
  else values.push({ value, ...place });
}

/** Reports that a file has more values than are read. */
export function failTooMany({ onProblem, placeAt }: Input, offset: number): never {
  const message = `the schema has more than ${MAX_VALUES} values`;
  onProblem(error('too-many-values', placeAt(offset), message, 'split it'));
  throw new Unreadable();
}

/** Reports a name that the message has no field for. */
export function reportUnknown(builder: Builder, name: string, offset: number, known: Iterable<string>): void {
  const message = `unknown field ${quote(name)} in a message ${builder.type.name} of TensorFlow Metadata`;
  const fix = suggest(name, known) || 'remove it';
  reject(builder, { code: 'unknown-field', offset, message, fix });
}

/** What is wrong with a field, and where. */
export interface Rejection {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly fix?: string;
}

/** Reports a field that cannot be read. */
export function reject(builder: Builder, { code, offset, message, fix }: Rejection): void {
  builder.isBroken = true;
  builder.input.onProblem(error(code, builder.input.placeAt(offset), message, fix));
}

/** Reports a field number of a binary message that the message has no field for: a newer version may have it. */
export function warnUnknownNumber({ input, type }: Builder, number: number, offset: number): void {
  const message = `unknown field number ${number} in a message ${type.name} of TensorFlow Metadata has no effect`;
  input.onProblem(warning('ignored-unknown-field', input.placeAt(offset), message));
}

function lineOf({ placeAt }: Input, offset: number): string {
  const { line, column } = placeAt(offset);
  return `on line ${line}, column ${column}`;
}
