/** Records of another message than the one that is expected: all that is wrong with them follows from that. */
import type { Fault } from './fault.ts';
import { describeOther, MESSAGE_NAMES, type RecordType, recordTypeOf } from './record-type.ts';

/**
 * The one fault of a record that was found faulty because it is another message; undefined where it is the expected one,
 * and its own faults count.
 */
export function otherType(data: Buffer, expected: RecordType, faults: readonly Fault[]): Fault | undefined {
  if (!faults.some(({ severity }) => severity === 'error')) return undefined;
  const type = recordTypeOf(data);
  if (type === expected) return undefined;
  if (type === undefined) {
    // Damage is told as such: it says where.
    const isDamaged = faults.some(({ code }) => code === 'malformed-record' || code === 'tensorflow-refuses');
    return isDamaged ? undefined : fault(describeOther(data), expected);
  }
  // An Example has the form of a SequenceExample without lists, and may be one.
  if (type === 'example' && expected === 'sequence-example') {
    const isWithoutLists = faults.every(
      ({ code }) => code === 'missing-feature' || code === 'unexpected-feature',
    );
    return isWithoutLists ? fault('it has no feature lists, as a tf.train.Example', expected) : undefined;
  }
  return fault(`it is ${nameOf(type)}`, expected);
}

function fault(found: string, expected: RecordType): Fault {
  return {
    severity: 'error',
    code: 'other-message',
    found: `${found}, and ${nameOf(expected)} is expected`,
    fix: 'say in "record" of the schema or of the fixture spec what the records are, or name the files that belong to it',
  };
}

function nameOf(type: RecordType): string {
  return `${type === 'example-list' ? 'an' : 'a'} ${MESSAGE_NAMES[type]}`;
}
