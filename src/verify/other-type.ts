/** Recognizes records of another type than the expected one, which explains all of their faults. */
import type { Fault } from './fault.ts';
import { describeOther, MESSAGE_NAMES, type RecordType, recordTypeOf } from './record-type.ts';

/**
 * The one fault that replaces all faults of a record of another type; undefined if the record is of the expected type,
 * so that its own faults count.
 */
export function otherType(data: Buffer, expected: RecordType, faults: readonly Fault[]): Fault | undefined {
  if (!faults.some(({ severity }) => severity === 'error')) return undefined;
  const type = recordTypeOf(data);
  if (type === expected) return undefined;
  if (type === undefined) {
    // The fault of a corrupt record already says where it is corrupt.
    const isDamaged = faults.some(({ code }) => code === 'malformed-record' || code === 'tensorflow-refuses');
    return isDamaged ? undefined : fault(describeOther(data), expected);
  }
  // An Example has the same bytes as a SequenceExample without feature lists, so it may be one.
  if (type === 'example' && expected === 'sequence-example') {
    const isWithoutLists = faults.every(
      ({ code }) => code === 'missing-feature' || code === 'unexpected-feature',
    );
    return isWithoutLists ? fault('it has no feature lists, like a tf.train.Example', expected) : undefined;
  }
  return fault(`it is ${nameOf(type)}`, expected);
}

function fault(found: string, expected: RecordType): Fault {
  return {
    severity: 'error',
    code: 'other-message',
    message: `${found}, but ${nameOf(expected)} is expected`,
    fix: 'set "record" in the schema or the fixture spec to the type of the records, or choose files that match it',
  };
}

function nameOf(type: RecordType): string {
  return `${type === 'example-list' ? 'an' : 'a'} ${MESSAGE_NAMES[type]}`;
}
