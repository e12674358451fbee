/** The features of one Example, or of the context of another record, beside what is expected of them. */
import { type Expected, isVariable } from './expected.ts';
import {
  type Fault,
  type FoundFeature,
  featureFaults,
  isRight,
  missingFeature,
  repeatedFeature,
  unexpectedFeature,
  unsetFeature,
} from './fault.ts';
import { type NameIndex, nameIndex, noFeature } from './reading.ts';

/** What has been found of the features in the current example. */
export interface FeatureSet {
  readonly expected: readonly Expected[];
  readonly find: NameIndex;
  readonly options: FeatureSetOptions;
  /** Each expected feature as TensorFlow reads it; valid where it was seen in the current example. */
  readonly found: readonly FoundFeature[];
  /** The number of the example in which each was seen last: nothing needs to be cleared between two. */
  readonly seenIn: Float64Array;
  example: number;
  /** How many features of the example were looked at. */
  place: number;
}

export interface FeatureSetOptions {
  /** Whether there may be features that are not expected. */
  readonly allowUnexpected: boolean;
  /** Whether it is the context of a SequenceExample: a kind that is unset is then not as good as absent. */
  readonly isSequence: boolean;
}

/** An empty set, before its first example. */
export function makeFeatureSet(expected: readonly Expected[], options: FeatureSetOptions): FeatureSet {
  return {
    expected,
    find: nameIndex(expected.map(({ name }) => name)),
    options,
    found: expected.map(noFeature),
    seenIn: new Float64Array(expected.length),
    example: 0,
    place: 0,
  };
}

/** The next example begins. */
export function beginExample(set: FeatureSet): void {
  set.example++;
  set.place = 0;
}

/** Takes the feature whose name is the UTF-8 between two positions of `data`. */
export function addFeature(
  set: FeatureSet,
  feature: Readonly<FoundFeature>,
  data: Buffer,
  keyStart: number,
  keyEnd: number,
  report: (fault: Fault) => void,
): void {
  const index = set.find(data, set.place++, keyStart, keyEnd);
  const expected = index === undefined ? undefined : set.expected[index];
  const found = index === undefined ? undefined : set.found[index];
  if (index === undefined || expected === undefined || found === undefined) {
    if (!set.options.allowUnexpected) report(unexpectedFeature(data.toString('utf8', keyStart, keyEnd)));
    return;
  }
  const isRepeated = set.seenIn[index] === set.example;
  set.seenIn[index] = set.example;
  if (isRepeated) report(repeatedFeature(expected.name));
  // The last one counts; but of an Example, TensorFlow passes over one without a kind where the length is fixed.
  if (isRepeated && isPassedOver(feature, expected, set.options)) return;
  found.kind = feature.kind;
  found.elements = feature.elements;
  found.hasUnread = feature.hasUnread;
  found.refusal = isRepeated ? (found.refusal ?? feature.refusal) : feature.refusal;
}

function isPassedOver(
  { kind, refusal }: Readonly<FoundFeature>,
  expected: Expected,
  { isSequence }: FeatureSetOptions,
): boolean {
  return kind === undefined && refusal === undefined && !isSequence && !isVariable(expected);
}

/** Reports what is wrong with the example, and which features are absent that the reader has a default for. */
export function endExample(
  set: FeatureSet,
  report: (fault: Fault) => void,
  onDefault: (name: string) => void,
): void {
  for (let index = 0; index < set.expected.length; index++) {
    const expected = set.expected[index];
    const found = set.found[index];
    if (expected === undefined || found === undefined) continue;
    const isSeen = set.seenIn[index] === set.example;
    if (isSeen && (found.kind !== undefined || found.refusal !== undefined)) {
      if (!isRight(expected, found)) for (const fault of featureFaults(expected, found)) report(fault);
      continue;
    }
    const unset = isSeen && set.options.isSequence ? unsetFeature(expected) : undefined;
    if (unset !== undefined) report(unset);
    else if (expected.presence === 'required') report(missingFeature(expected));
    else onDefault(expected.name);
  }
}
