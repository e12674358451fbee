/** The feature lists of a SequenceExample, beside what is expected of them. */
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

/** What has been found of the feature lists in the current record. */
export interface FeatureLists {
  readonly expected: readonly Expected[];
  readonly find: NameIndex;
  readonly allowUnexpected: boolean;
  /** The steps of the list that is being read. */
  readonly steps: FoundFeature[];
  /** By feature, the last list with its name. */
  readonly found: Map<string, FoundList>;
  place: number;
}

interface FoundList {
  readonly steps: number;
  readonly faults: readonly Fault[];
}

/** No lists, before the first record. */
export function makeFeatureLists(expected: readonly Expected[], allowUnexpected: boolean): FeatureLists {
  const find = nameIndex(expected.map(({ name }) => name));
  return { expected, find, allowUnexpected, steps: [], found: new Map(), place: 0 };
}

/** The next record begins. */
export function beginRecord(lists: FeatureLists): void {
  lists.steps.length = 0;
  lists.found.clear();
  lists.place = 0;
}

/**
 * Takes the list of the steps so far, whose name is the UTF-8 between two positions of `data`; `refusal` says why
 * TensorFlow refuses the list as such.
 */
export function addList(
  lists: FeatureLists,
  refusal: string | undefined,
  data: Buffer,
  keyStart: number,
  keyEnd: number,
  report: (fault: Fault) => void,
): void {
  const index = lists.find(data, lists.place++, keyStart, keyEnd);
  const expected = index === undefined ? undefined : lists.expected[index];
  if (expected === undefined) {
    if (!lists.allowUnexpected) report(unexpectedFeature(data.toString('utf8', keyStart, keyEnd)));
  } else {
    if (lists.found.has(expected.name)) report(repeatedFeature(expected.name));
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

/** Those of the first step that has any. */
function stepFaults(expected: Expected, steps: readonly FoundFeature[]): Fault[] {
  for (const [step, found] of steps.entries()) {
    const faults = faultsOfStep(expected, found);
    if (faults.length > 0) return faults.map((fault) => ({ ...fault, step }));
  }
  return [];
}

function faultsOfStep(expected: Expected, found: FoundFeature): Fault[] {
  if (found.kind !== undefined || found.refusal !== undefined) return featureFaults(expected, found);
  // A step without a kind is an empty row of a variable length.
  if (isVariable(expected)) return featureFaults(expected, { ...found, kind: expected.kind });
  const unset = unsetFeature(expected);
  return unset === undefined ? [] : [unset];
}

function countFaults({ name, steps }: Expected, count: number): Fault[] {
  if (steps === undefined || (count >= steps.min && count <= steps.max)) return [];
  const found = `it has ${formatCount(count, 'step')}, ${lengthText(steps, 'step')} expected`;
  return [wrongStepCount(found, name)];
}

/** Reports what is wrong with the lists of the record, and which are absent that the reader takes for empty. */
export function endRecord(
  lists: FeatureLists,
  report: (fault: Fault) => void,
  onDefault: (name: string) => void,
): void {
  const groups = new Map<string, { readonly name: string; readonly steps: number }>();
  for (const expected of lists.expected) {
    const { name, presence, steps } = expected;
    const found = lists.found.get(name);
    if (found === undefined) {
      if (presence === 'required') report(missingFeature(expected));
      else onDefault(name);
      continue;
    }
    for (const fault of found.faults) report(fault);
    if (steps?.group === undefined) continue;
    const first = groups.get(steps.group) ?? { name, steps: found.steps };
    groups.set(steps.group, first);
    if (first.steps === found.steps) continue;
    const others = `${JSON.stringify(first.name)} of the same group has ${first.steps}`;
    report(wrongStepCount(`it has ${formatCount(found.steps, 'step')}, where ${others}`, name));
  }
}
