/** Recognizes the type of a record. The bytes do not state it, so it is the type whose structure they have. */
import { CorruptionError } from './corruption.ts';
import { type Visitor, walkFields } from './walk.ts';
import { walkExample, walkExampleList, walkSequenceExample } from './wire.ts';

/** The message type of a file's records; `example-list` is `ExampleListWithContext` of TensorFlow Serving. */
export type RecordType = 'example' | 'sequence-example' | 'example-list';

/** The names of the types in messages. */
export const MESSAGE_NAMES: Readonly<Record<RecordType, string>> = {
  example: 'tf.train.Example',
  'sequence-example': 'tf.train.SequenceExample',
  'example-list': 'ExampleListWithContext',
};

export const WALKS: Readonly<Record<RecordType, (data: Uint8Array, visitor: Visitor) => void>> = {
  example: walkExample,
  'sequence-example': walkSequenceExample,
  'example-list': walkExampleList,
};

const TYPES = ['example', 'sequence-example', 'example-list'] as const;

/**
 * The type whose structure a record has or, failing that, the first type in which it has features; undefined for any
 * other message. A SequenceExample without feature lists has the structure of an Example, and counts as one.
 */
export function recordTypeOf(data: Uint8Array): RecordType | undefined {
  const matches = TYPES.map((type) => matchOf(data, type));
  const index = matches.includes('exact') ? matches.indexOf('exact') : matches.indexOf('partial');
  return TYPES[index];
}

/** `exact`: all fields are known and all map entries are complete; `partial`: there are features among other fields. */
function matchOf(data: Uint8Array, type: RecordType): 'exact' | 'partial' | 'none' {
  const counts = { entries: 0, others: 0 };
  const countEntry = (_: number, __: number, hasValue: boolean) => {
    counts[hasValue ? 'entries' : 'others']++;
  };
  const countOther = () => {
    counts.others++;
  };
  const visitor: Visitor = {
    list: () => undefined,
    values: () => undefined,
    entry: countEntry,
    featureList: countEntry,
    unknown: countOther,
  };
  try {
    WALKS[type](data, visitor);
  } catch (cause) {
    if (!(cause instanceof CorruptionError)) throw cause;
    return 'none';
  }
  if (counts.others === 0) return 'exact';
  return counts.entries > 0 ? 'partial' : 'none';
}

const WIRE_TYPES = ['varint', 'fixed64', 'bytes', 'group', 'group end', 'fixed32'];
const MAX_FIELDS = 8;

/** Describes a record of another type. */
export function describeOther(data: Buffer): string {
  if (data.includes('brain.Event:')) return 'it is a TensorBoard event';
  const fields = new Set<string>();
  try {
    walkFields(data, (tag) => void fields.add(`${tag >>> 3} (${WIRE_TYPES[tag & 7]})`));
  } catch (cause) {
    if (!(cause instanceof CorruptionError)) throw cause;
    return `${cause.message}, at byte ${cause.offset} of the record`;
  }
  const shown = [...fields].slice(0, MAX_FIELDS).join(', ');
  const rest = fields.size > MAX_FIELDS ? ', …' : '';
  return `it is a message with the ${fields.size === 1 ? 'field' : 'fields'} ${shown}${rest}`;
}
