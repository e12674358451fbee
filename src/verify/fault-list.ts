import { error, type Problem } from '../base/problem.ts';
import type { Fault } from './check-example.ts';
import { count, recordPlace } from './corruption.ts';

/** Gathers the faults of one file: equal ones together, only the first few in full. */
export interface FaultList {
  readonly add: (record: number, offset: number, fault: Fault) => void;
  readonly problems: () => Problem[];
}

const SHOWN = 10;

/** A list for the faults of `file`, in constant memory however many there are. */
export function faultList(file: string, compressed: boolean): FaultList {
  const shown = new Map<string, { where: string; fault: Fault; again: number }>();
  let more = 0;

  function add(record: number, offset: number, fault: Fault): void {
    const key = `${fault.feature ?? ''}\0${fault.found}`;
    const same = shown.get(key);
    if (same !== undefined) same.again++;
    else if (shown.size < SHOWN)
      shown.set(key, { where: recordPlace(file, record, offset, compressed), fault, again: 0 });
    else more++;
  }

  function problems(): Problem[] {
    const list = [...shown.values()].map(({ where, fault: { feature, found, fix }, again }) => {
      const subject = feature === undefined ? '' : `feature ${JSON.stringify(feature)}: `;
      const repeats = again === 0 ? '' : ` (and ${count(again, 'time')} more)`;
      return error('wrong-example', undefined, `${where}: ${subject}${found}${repeats}`, fix);
    });
    return more === 0
      ? list
      : [...list, error('more-faults', undefined, `${file}: and ${count(more, 'fault')} more`)];
  }

  return { add, problems };
}
