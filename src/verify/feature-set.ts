/** The features of one Example, or of the context of another record, beside what is expected of them. */
import { type Expected, isVariable } from './expected.ts';
import {
  type Fault,
  type FoundFeature,
  featureFaults,
  isRight,
  missingFeature,
  repeatedFeature,
  unequalRows,
  unexpectedFeature,
  unsetFeature,
} from './fault.ts';
import { type NameIndex, nameIndex, noFeature } from './reading.ts';

/** What has been found of the features in the current example. */
export interface FeatureSet {
  readonly expected: readonly Expected[];
  readonly find: NameIndex;
  /** By group, the places of its features; only those of several features. */
  readonly groups: readonly (readonly number[])[];
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
    groups: groupsOf(expected),
    options,
    found: expected.map(noFeature),
    seenIn: new Float64Array(expected.length),
    example: 0,
    place: 0,
  };
}

function groupsOf(expected: readonly Expected[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { group }] of expected.entries())
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), index]);
  return [...groups.values()].filter((places) => places.length > 1);
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
  for (const places of set.groups) compareRows(set, places, report);
}

/** Reports lists of another number of rows than the first one of their group. */
function compareRows(set: FeatureSet, places: readonly number[], report: (fault: Fault) => void): void {
  let first: { readonly name: string; readonly rows: number } | undefined;
  for (const index of places) {
    const [expected, found] = [set.expected[index], set.found[index]];
    if (set.seenIn[index] !== set.example || expected === undefined || found === undefined) continue;
    const { name, kind, rowSize = 1 } = expected;
    const rows = found.elements / rowSize;
    if (found.kind !== kind || rows === 0) continue;
    first ??= { name, rows };
    if (rows !== first.rows) report(unequalRows(name, rows, first));
  }
}
