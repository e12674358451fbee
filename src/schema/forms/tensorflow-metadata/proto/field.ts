/** The format of the tables of TensorFlow Metadata's messages. */

/** A field of a message. Its type is a scalar type of protobuf, or the name of a message or an enum of the tables. */
export interface Field {
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly repeated: boolean;
  /** Entries of a map; the type is a message with `key` and `value`. */
  readonly map: boolean;
  /** At most one field of a oneof is set. */
  readonly oneof: string | undefined;
  /** Why the field has no effect on a fixture, as part of a sentence; undefined if it has one. */
  readonly ignored: string | undefined;
  /** Why every fixture satisfies the field; undefined if that depends on its value. */
  readonly satisfied: string | undefined;
}

/** A row of a table: a field without its name. */
export type Row = Omit<Field, 'name'>;

/** Messages by name, without the package `tensorflow.metadata.v0`, and their fields by name. */
export type Tables = Readonly<Record<string, Readonly<Record<string, Row>>>>;

/** A singular field. */
export function one(number: number, type: string, oneof?: string): Row {
  return { number, type, repeated: false, map: false, oneof, ignored: undefined, satisfied: undefined };
}

/** A repeated field. */
export function many(number: number, type: string): Row {
  return { ...one(number, type), repeated: true };
}

/** A map. */
export function mapOf(number: number, entry: string): Row {
  return { ...many(number, entry), map: true };
}

/** A field that has no effect, for this reason. */
export function ignored(reason: string, row: Row): Row {
  return { ...row, ignored: reason };
}

/** A field that every fixture satisfies, for this reason. */
export function satisfied(reason: string, row: Row): Row {
  return { ...row, satisfied: reason };
}
