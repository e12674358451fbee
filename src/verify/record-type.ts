/** Which message a record holds. Nothing in the bytes says so: it is the one whose form they have. */
import { CorruptionError } from './corruption.ts';
import { type Visitor, walkFields } from './walk.ts';
import { walkExample, walkExampleList, walkSequenceExample } from './wire.ts';

/** The message that each record of a file holds; `example-list` is `ExampleListWithContext` of TensorFlow Serving. */
export type RecordType = 'example' | 'sequence-example' | 'example-list';

/** As documentation calls them. */
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
 * The type whose form a record has, or else the one that it shares features with; undefined for any other message. A
 * SequenceExample without lists has the form of an Example, and is taken for one.
 */
export function recordTypeOf(data: Uint8Array): RecordType | undefined {
  const fits = TYPES.map((type) => fitOf(data, type));
  const [index] = [fits.indexOf('form'), fits.indexOf('features')].filter((at) => at >= 0);
  return index === undefined ? undefined : TYPES[index];
}

/** `form`: it has no other field and no broken map entry; `features`: it has these beside others. */
function fitOf(data: Uint8Array, type: RecordType): 'form' | 'features' | 'nothing' {
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
    return 'nothing';
  }
  if (counts.others === 0) return 'form';
  return counts.entries > 0 ? 'features' : 'nothing';
}

const WIRE_TYPES = ['varint', 'fixed64', 'bytes', 'group', 'group end', 'fixed32'];
const MAX_FIELDS = 8;

/** What is to be said of a record that is none of these messages. */
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
