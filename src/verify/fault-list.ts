import { error, type Problem, warning } from '../base/problem.ts';
import { formatCount, groupDigits } from '../base/text.ts';
import { recordPlace } from './corruption.ts';
import type { Fault } from './fault.ts';

/** Gathers the faults of one file: equal ones together, only the first few in full. */
export interface FaultList {
  readonly add: (record: number, offset: number, fault: Fault) => void;
  readonly problems: () => Problem[];
}

const SHOWN = 10;

/** A list for the faults of `file`, in constant memory however many there are; `fixOf` may know a better fix. */
export function faultList(
  file: string,
  isCompressed: () => boolean,
  fixOf: (fault: Fault) => string | undefined = () => undefined,
): FaultList {
  const lists = { error: makeGroups(), warning: makeGroups() };

  function add(record: number, offset: number, fault: Fault): void {
    const groups = lists[fault.severity];
    const key = `${fault.code}\0${fault.feature ?? ''}\0${fault.found}`;
    const same = groups.shown.get(key);
    if (same !== undefined) same.again++;
    else if (groups.shown.size < SHOWN) groups.shown.set(key, { record, offset, fault, again: 0 });
    else groups.more++;
  }

  function problems(): Problem[] {
    return [...problemsOf(lists.error, 'error'), ...problemsOf(lists.warning, 'warning')];
  }

  function problemsOf({ shown, more }: Groups, severity: Fault['severity']): Problem[] {
    const problem = severity === 'error' ? error : warning;
    const list = Array.from(shown.values(), ({ record, offset, fault, again }) => {
      const where = recordPlace(file, record, offset, isCompressed());
      const step = fault.step === undefined ? '' : `, step ${fault.step}`;
      const subject = fault.feature === undefined ? '' : `feature ${JSON.stringify(fault.feature)}: `;
      const repeats = again === 0 ? '' : ` (and ${formatCount(again, 'time')} more)`;
      const message = `${where}${step}: ${subject}${fault.found}${repeats}`;
      return problem(fault.code, undefined, message, fixOf(fault) ?? fault.fix);
    });
    if (more === 0) return list;
    const rest = severity === 'error' ? 'fault' : 'warning';
    const message = `${file}: and ${groupDigits(more)} more ${rest}${more === 1 ? '' : 's'}`;
    return [...list, problem('more-faults', undefined, message)];
  }

  return { add, problems };
}

interface Groups {
  readonly shown: Map<string, Group>;
  more: number;
}

interface Group {
  /** Of the first record with the fault. */
  readonly record: number;
  readonly offset: number;
  readonly fault: Fault;
  /** In how many others it shows. */
  again: number;
}

function makeGroups(): Groups {
  return { shown: new Map(), more: 0 };
}
