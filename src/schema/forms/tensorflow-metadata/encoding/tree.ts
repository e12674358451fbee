/** Messages of TensorFlow Metadata, in whichever encoding they were written. */
import type { OnProblem, Place } from '../../../../base/problem.ts';
import type { MessageType } from '../proto/messages.ts';

/** Integers of 64 bits are bigints, enums the names of their values, strings without invalid UTF-8. */
export type Scalar = string | bigint | number | boolean | Uint8Array;

export interface Message {
  readonly type: MessageType;
  /** Where the field that holds it begins; 0 for the whole file. */
  readonly offset: number;
  /** The values of each field that is set, in the order of the file. */
  readonly fields: ReadonlyMap<string, readonly Value[]>;
  /** Whether a field could not be read, which was reported: nothing more is said of what the message lacks. */
  readonly isBroken: boolean;
}

export interface Value {
  readonly value: Scalar | Message;
  /** Where the name of the field stands. */
  readonly offset: number;
  /** Where the value itself stands. */
  readonly at: number;
}

/** A file as it was read. */
export interface Document {
  readonly root: Message;
  readonly placeAt: (offset: number) => Place;
}

/** What every reader of an encoding needs. */
export interface Input {
  readonly file: string;
  readonly onProblem: OnProblem;
  readonly placeAt: (offset: number) => Place;
}

/** Whether a value is a message. */
export function isMessage(value: Scalar | Message): value is Message {
  return typeof value === 'object' && 'fields' in value;
}

/** All values of a field. */
export function allOf(message: Message, field: string): readonly Value[] {
  return message.fields.get(field) ?? [];
}

/** The value of a field that may be set once. */
export function firstOf(message: Message, field: string): Value | undefined {
  return message.fields.get(field)?.[0];
}

/** The messages of a field, with the values that hold them. */
export function messagesOf(message: Message, field: string): Message[] {
  return allOf(message, field).flatMap(({ value }) => (isMessage(value) ? [value] : []));
}

/** The message in a field, if it has one. */
export function messageOf(message: Message, field: string): Message | undefined {
  return messagesOf(message, field)[0];
}

/** The strings of a field. */
export function textsOf(message: Message, field: string): string[] {
  return allOf(message, field).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** A string, or the name of an enum's value. */
export function textOf(message: Message, field: string): string | undefined {
  return textsOf(message, field)[0];
}

/** The integer in a field, if it has one. */
export function integerOf(message: Message, field: string): bigint | undefined {
  const value = firstOf(message, field)?.value;
  return typeof value === 'bigint' ? value : undefined;
}

/** The number in a field, if it has one. */
export function numberOf(message: Message, field: string): number | undefined {
  const value = firstOf(message, field)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Whether a field is true. */
export function isTrue(message: Message, field: string): boolean {
  return firstOf(message, field)?.value === true;
}

/** Where a field stands: its name, or else where the message begins. */
export function offsetOf(message: Message, field: string): number {
  return firstOf(message, field)?.offset ?? message.offset;
}

/** Where the value of a field stands, or else where the message begins. */
export function valueOffset(message: Message, field: string): number {
  return firstOf(message, field)?.at ?? message.offset;
}
