/** Compares the feature lists of a SequenceExample with the expected ones. */
import { formatCount } from '../base/text.ts';
import { type Expected, isVariable, lengthText } from './expected.ts';
import {
  type Fault,
  type FoundFeature,
  featureFaults,
  missingFeature,
  repeatedFeature,
  tensorflowRefuses,
  unexpectedFeature,
  unsetFeature,
  wrongStepCount,
} from './fault.ts';
import { type NameIndex, nameIndex } from './reading.ts';

/** The feature lists of the current record, as far as they have been read. */
export interface FeatureLists {
  readonly expected: readonly Expected[];
  readonly find: NameIndex;
  readonly allowUnexpected: boolean;
  /** The steps of the list that is being read. */
  readonly steps: FoundFeature[];
  /** By feature, the last list with its name. */
  readonly found: Map<string, FoundList>;
  /** How many lists of the record have been read. */
  position: number;
}

interface FoundList {
  readonly steps: number;
  readonly faults: readonly Fault[];
}

/** Makes the state before the first record. */
export function makeFeatureLists(expected: readonly Expected[], allowUnexpected: boolean): FeatureLists {
  const find = nameIndex(expected.map(({ name }) => name));
  return { expected, find, allowUnexpected, steps: [], found: new Map(), position: 0 };
}

/** Starts the next record. */
export function beginRecord(lists: FeatureLists): void {
  lists.steps.length = 0;
  lists.found.clear();
  lists.position = 0;
}

/**
 * Adds the list of the steps read so far; its name is the UTF-8 between two offsets of `data`. `refusal` says why
 * TensorFlow refuses the list as a whole.
 */
export function addList(
  lists: FeatureLists,
  refusal: string | undefined,
  data: Buffer,
  keyStart: number,
  keyEnd: number,
  onFault: (fault: Fault) => void,
): void {
  const index = lists.find(data, lists.position++, keyStart, keyEnd);
  const expected = index === undefined ? undefined : lists.expected[index];
  if (expected === undefined) {
    if (!lists.allowUnexpected) onFault(unexpectedFeature(data.toString('utf8', keyStart, keyEnd)));
  } else {
    if (lists.found.has(expected.name)) onFault(repeatedFeature(expected.name));
    lists.found.set(expected.name, {
      steps: lists.steps.length,
      faults:
        refusal === undefined
          ? [...stepFaults(expected, lists.steps), ...countFaults(expected, lists.steps.length)]
          : [tensorflowRefuses(refusal, expected.name)],
    });
  }
  lists.steps.length = 0;
}

/** The faults of the first step that has any. */
function stepFaults(expected: Expected, steps: readonly FoundFeature[]): Fault[] {
  for (const [step, found] of steps.entries()) {
    const faults = faultsOfStep(expected, found);
    if (faults.length > 0) return faults.map((fault) => ({ ...fault, step }));
  }
  return [];
}

function faultsOfStep(expected: Expected, found: FoundFeature): Fault[] {
  if (found.kind !== undefined || found.refusal !== undefined) return featureFaults(expected, found);
  // If the length is variable, a step without a kind is an empty row.
  if (isVariable(expected)) return featureFaults(expected, { ...found, kind: expected.kind });
  const unset = unsetFeature(expected);
  return unset === undefined ? [] : [unset];
}

function countFaults({ name, steps }: Expected, count: number): Fault[] {
  if (steps === undefined || (count >= steps.min && count <= steps.max)) return [];
  return [
    wrongStepCount(`it has ${formatCount(count, 'step')}, ${lengthText(steps, 'step')} expected`, name),
  ];
}

/** Reports the faults of the record's lists, and the absent lists that the reader treats as empty. */
export function endRecord(
  lists: FeatureLists,
  onFault: (fault: Fault) => void,
  onDefault: (name: string) => void,
): void {
  const groups = new Map<string, { readonly name: string; readonly steps: number }>();
  for (const expected of lists.expected) {
    const { name, presence, steps } = expected;
    const found = lists.found.get(name);
    if (found === undefined) {
      if (presence === 'required') onFault(missingFeature(expected));
      else onDefault(name);
      continue;
    }
    for (const fault of found.faults) onFault(fault);
    if (steps?.group === undefined) continue;
    const first = groups.get(steps.group) ?? { name, steps: found.steps };
    groups.set(steps.group, first);
    if (first.steps === found.steps) continue;
    const others = `${JSON.stringify(first.name)} of the same group has ${first.steps}`;
    onFault(wrongStepCount(`it has ${formatCount(found.steps, 'step')}, but ${others}`, name));
  }
}
