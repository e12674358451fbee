import { error, type Problem, warning } from '../base/problem.ts';
import { formatCount, groupDigits } from '../base/text.ts';
import { recordPlace } from './corruption.ts';
import type { Fault } from './fault.ts';

/** Collects the faults of one file. Equal faults are counted together, and only the first few are kept in full. */
export interface FaultList {
  readonly add: (record: number, offset: number, fault: Fault) => void;
  readonly problems: () => Problem[];
}

const MAX_SHOWN = 10;

/** Makes a list for the faults of `file` that takes constant memory. `fixOf` can return a better fix for a fault. */
export function faultList(
  file: string,
  isCompressed: () => boolean,
  fixOf: (fault: Fault) => string | undefined = () => undefined,
): FaultList {
  const lists = { error: makeGroups(), warning: makeGroups() };

  function add(record: number, offset: number, fault: Fault): void {
    const groups = lists[fault.severity];
    const key = `${fault.code}\0${fault.feature ?? ''}\0${fault.message}`;
    const same = groups.shown.get(key);
    if (same !== undefined) same.repeats++;
    else if (groups.shown.size < MAX_SHOWN) groups.shown.set(key, { record, offset, fault, repeats: 0 });
    else groups.more++;
  }

  function problems(): Problem[] {
    return [...problemsOf(lists.error, 'error'), ...problemsOf(lists.warning, 'warning')];
  }

  function problemsOf({ shown, more }: Groups, severity: Fault['severity']): Problem[] {
    const problem = severity === 'error' ? error : warning;
    const list = Array.from(shown.values(), ({ record, offset, fault, repeats }) => {
      const where = recordPlace(file, record, offset, isCompressed());
      const step = fault.step === undefined ? '' : `, step ${fault.step}`;
      const subject = fault.feature === undefined ? '' : `feature ${JSON.stringify(fault.feature)}: `;
      const more = repeats === 0 ? '' : ` (and ${formatCount(repeats, 'more time')})`;
      const message = `${where}${step}: ${subject}${fault.message}${more}`;
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
  /** The first record with the fault, and its offset. */
  readonly record: number;
  readonly offset: number;
  readonly fault: Fault;
  /** How often the fault occurs again. */
  repeats: number;
}

function makeGroups(): Groups {
  return { shown: new Map(), more: 0 };
}
