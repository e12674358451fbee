import { suggest } from '../../../../base/nearest.ts';
import { error, warning } from '../../../../base/problem.ts';
import { quote } from '../../../../yaml/node.ts';
import type { Field } from '../proto/field.ts';
import type { MessageType } from '../proto/messages.ts';
import type { Input, Message, Scalar, Value } from './tree.ts';

/** Far more values than real schemas have, but few enough for the memory. */
export const MAX_VALUES = 200_000;

/** The maximum depth of messages, which is that of protobuf's own parsers. */
export const MAX_DEPTH = 100;

/** Thrown if reading cannot continue; the problem was already reported. */
export class Unreadable extends Error {}

/** Counts the values of a file. */
export interface Counter {
  values: number;
}

/** The message that is being read. */
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
 * Starts a field before its values are read. Returns false and reports it if it must not be set again, or not
 * together with another field of its oneof; its values must then be read and discarded.
 */
export function startField({ input, type, fields }: Builder, field: Field, offset: number): boolean {
  const earlier = field.repeated ? undefined : fields.get(field.name)?.[0];
  if (earlier !== undefined) {
    const where = lineOf(input, earlier.offset);
    const message = `${quote(field.name)} is set twice in a message ${type.name}: it is already set ${where}`;
    input.onProblem(error('duplicate-field', input.placeAt(offset), message, 'keep one of them'));
    return false;
  }
  const other = type.excludes(field).find((name) => fields.has(name));
  if (other === undefined) return true;
  const where = lineOf(input, fields.get(other)?.[0]?.offset ?? 0);
  const message = `${quote(field.name)} cannot be set together with ${quote(other)}, which is set ${where}`;
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

/** Reports a file with too many values. */
export function failTooMany({ onProblem, placeAt }: Input, offset: number): never {
  const message = `the schema has more than ${MAX_VALUES} values`;
  onProblem(error('too-many-values', placeAt(offset), message, 'split it'));
  throw new Unreadable();
}

/** Reports an unknown field name. */
export function reportUnknown(builder: Builder, name: string, offset: number, known: Iterable<string>): void {
  const message = `unknown field ${quote(name)} in a message ${builder.type.name} of TensorFlow Metadata`;
  const fix = suggest(name, known) || 'remove it';
  reject(builder, { code: 'unknown-field', offset, message, fix });
}

/** A problem with a field. */
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

/** Warns about an unknown field number in a binary message, which a newer version may define. */
export function warnUnknownNumber({ input, type }: Builder, number: number, offset: number): void {
  const message = `unknown field number ${number} in a message ${type.name} of TensorFlow Metadata has no effect`;
  input.onProblem(warning('ignored-unknown-field', input.placeAt(offset), message));
}

function lineOf({ placeAt }: Input, offset: number): string {
  const { line, column } = placeAt(offset);
  return `on line ${line}, column ${column}`;
}
