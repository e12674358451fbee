/** Infers a schema from records, one after the other. */
import type { OnProblem, Place } from '../../../base/problem.ts';
import type { RecordType, Schema } from '../../schema.ts';
import { assemble, type Met } from './assemble.ts';
import type { RecogniseContent } from './content-tally.ts';
import { featuresOf, isRecord, itemsOf, listsOf } from './messages.ts';
import { featureLists, section } from './section.ts';

export interface Inference {
  /**
   * Adds a record. Returns false if it is of another type than the records before it.
   * @throws {CorruptionError} if the values of a feature are broken
   */
  readonly add: (data: Buffer) => boolean;
  /** The schema of all records. */
  readonly finish: (place: Place, onProblem: OnProblem) => Schema;
}

/** In order of preference for records that match several types, like empty ones. */
const TYPES: readonly RecordType[] = ['example', 'sequence-example', 'example-list'];

/** Starts without records. */
export function infer(recognise: RecogniseContent): Inference {
  let types = TYPES;
  // The records are tallied as several types at once until it is clear which of these they are.
  const own = section(recognise);
  const lists = featureLists(recognise);
  const context = section(recognise);
  const items = section(recognise);
  const itemCounts: number[] = [];

  function addAsList(data: Buffer): void {
    const list = itemsOf(data);
    context.add(featuresOf(list.context));
    for (const item of list.items) items.add(featuresOf(item));
    itemCounts.push(list.items.length);
  }

  return {
    add: (data) => {
      const fitting = types.filter((type) => isRecord(type, data));
      if (fitting.length === 0) return false;
      types = fitting;
      if (types.includes('sequence-example')) {
        own.add(featuresOf(data));
        lists.add(listsOf(data));
      }
      if (types.includes('example-list')) addAsList(data);
      return true;
    },
    finish: (place, onProblem) => {
      const [record = 'example'] = types;
      const met: Met = record === 'example-list' ? { context, items, itemCounts } : { context: own, lists };
      return assemble(record, met, place, onProblem);
    },
  };
}
