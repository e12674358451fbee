/** Messages of TensorFlow Metadata, independent of their encoding. */
import type { OnProblem, Place } from '../../../../base/problem.ts';
import type { MessageType } from '../proto/messages.ts';

/** 64-bit integers are bigints, enum values are their names, and strings are valid UTF-8. */
export type Scalar = string | bigint | number | boolean | Uint8Array;

export interface Message {
  readonly type: MessageType;
  /** The start of the field that contains it; 0 for the whole file. */
  readonly offset: number;
  /** The values of each field that is set, in file order. */
  readonly fields: ReadonlyMap<string, readonly Value[]>;
  /** Whether a field could not be read, so that missing fields are not reported as well. */
  readonly isBroken: boolean;
}

export interface Value {
  readonly value: Scalar | Message;
  /** The offset of the field's name. */
  readonly offset: number;
  /** The offset of the value. */
  readonly at: number;
}

/** A parsed file. */
export interface Document {
  readonly root: Message;
  readonly placeAt: (offset: number) => Place;
}

/** The input of the reader of an encoding. */
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

/** The value of a singular field. */
export function firstOf(message: Message, field: string): Value | undefined {
  return message.fields.get(field)?.[0];
}

/** The messages of a field, with the values that contain them. */
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

/** The offset of a field's name, or of the message if the field is not set. */
export function offsetOf(message: Message, field: string): number {
  return firstOf(message, field)?.offset ?? message.offset;
}

/** The offset of a field's value, or of the message if the field is not set. */
export function valueOffset(message: Message, field: string): number {
  return firstOf(message, field)?.at ?? message.offset;
}
