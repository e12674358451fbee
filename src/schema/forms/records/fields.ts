import protobuf from 'protobufjs/minimal.js';

/** A field of a protobuf message that holds bytes, a text or another message. */
export interface Field {
  readonly number: number;
  /** A view of the message. */
  readonly bytes: Buffer;
}

/** The wire type of fields whose size stands before them. */
const SIZED = 2;

/** The fields of a message that has only fields of this kind; undefined where the bytes are anything else. */
export function fieldsOf(message: Buffer): readonly Field[] | undefined {
  const reader = new protobuf.Reader(message);
  const fields: Field[] = [];
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      const size = (tag & 7) === SIZED ? reader.uint32() : Number.POSITIVE_INFINITY;
      const end = reader.pos + size;
      if (end > reader.len) return undefined;
      fields.push({ number: tag >>> 3, bytes: message.subarray(reader.pos, end) });
      reader.pos = end;
    }
  } catch (cause) {
    // The reader's way to say that a number is cut.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
  return fields;
}
