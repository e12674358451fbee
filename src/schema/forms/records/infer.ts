/** Infers a schema from records, one after the other. */
import type { OnProblem, Place } from '../../../base/problem.ts';
import type { RecordType, Schema } from '../../schema.ts';
import { assemble, type Met } from './assemble.ts';
import type { RecogniseContent } from './content-tally.ts';
import { featuresOf, isRecord, itemsOf, listsOf } from './messages.ts';
import { featureLists, section } from './section.ts';

export interface Inference {
  /**
   * Takes the data of one more record; false where it is no message that the records before it could be too.
   * @throws {CorruptionError} if the values of a feature are broken
   */
  readonly add: (data: Buffer) => boolean;
  /** What all records have in common. */
  readonly finish: (place: Place, onProblem: OnProblem) => Schema;
}

/** In the order in which they are preferred where records fit several, as empty ones do. */
const TYPES: readonly RecordType[] = ['example', 'sequence-example', 'example-list'];

/** Starts an inference. */
export function infer(recognise: RecogniseContent): Inference {
  let types = TYPES;
  // Of the records as examples or sequence examples, and as lists: which they are may be open for a while.
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
