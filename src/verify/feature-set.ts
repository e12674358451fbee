/** Compares the features of an Example, or of the context of another record, with the expected ones. */
import { type Expected, isVariable } from './expected.ts';
import {
  type Fault,
  type FoundFeature,
  featureFaults,
  isExactMatch,
  missingFeature,
  repeatedFeature,
  unequalRows,
  unexpectedFeature,
  unsetFeature,
} from './fault.ts';
import { type NameIndex, nameIndex, noFeature } from './reading.ts';

/** The features of the current example, as far as they have been read. */
export interface FeatureSet {
  readonly expected: readonly Expected[];
  readonly find: NameIndex;
  /** For each group of two or more features, their indices in `expected`. */
  readonly groups: readonly (readonly number[])[];
  readonly options: FeatureSetOptions;
  /** Each expected feature as TensorFlow reads it; only valid if it was seen in the current example. */
  readonly found: readonly FoundFeature[];
  /** The number of the last example with each feature, so that nothing has to be cleared between examples. */
  readonly seenIn: Float64Array;
  example: number;
  /** How many features of the example have been read. */
  position: number;
}

export interface FeatureSetOptions {
  /** Whether features that are not expected are allowed. */
  readonly allowUnexpected: boolean;
  /** Whether this is the context of a SequenceExample, where an unset kind does not mean that the feature is absent. */
  readonly isSequence: boolean;
}

/** Makes the state before the first example. */
export function makeFeatureSet(expected: readonly Expected[], options: FeatureSetOptions): FeatureSet {
  return {
    expected,
    find: nameIndex(expected.map(({ name }) => name)),
    groups: groupsOf(expected),
    options,
    found: expected.map(noFeature),
    seenIn: new Float64Array(expected.length),
    example: 0,
    position: 0,
  };
}

function groupsOf(expected: readonly Expected[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, { group }] of expected.entries())
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), index]);
  return [...groups.values()].filter((indices) => indices.length > 1);
}

/** Starts the next example. */
export function beginExample(set: FeatureSet): void {
  set.example++;
  set.position = 0;
}

/** Adds a feature; its name is the UTF-8 between two offsets of `data`. */
export function addFeature(
  set: FeatureSet,
  feature: Readonly<FoundFeature>,
  data: Buffer,
  keyStart: number,
  keyEnd: number,
  onFault: (fault: Fault) => void,
): void {
  const index = set.find(data, set.position++, keyStart, keyEnd);
  const expected = index === undefined ? undefined : set.expected[index];
  const found = index === undefined ? undefined : set.found[index];
  if (index === undefined || expected === undefined || found === undefined) {
    if (!set.options.allowUnexpected) onFault(unexpectedFeature(data.toString('utf8', keyStart, keyEnd)));
    return;
  }
  const isRepeated = set.seenIn[index] === set.example;
  set.seenIn[index] = set.example;
  if (isRepeated) onFault(repeatedFeature(expected.name));
  if (isRepeated && isIgnoredRepeat(feature, expected, set.options)) return;
  found.kind = feature.kind;
  found.elements = feature.elements;
  found.hasUnread = feature.hasUnread;
  found.refusal = isRepeated ? (found.refusal ?? feature.refusal) : feature.refusal;
}

/** The last entry counts, but TensorFlow ignores an entry without a kind in an Example if the length is fixed. */
function isIgnoredRepeat(
  { kind, refusal }: Readonly<FoundFeature>,
  expected: Expected,
  { isSequence }: FeatureSetOptions,
): boolean {
  return kind === undefined && refusal === undefined && !isSequence && !isVariable(expected);
}

/** Reports the faults of the example, and the absent features that the reader has a default for. */
export function endExample(
  set: FeatureSet,
  onFault: (fault: Fault) => void,
  onDefault: (name: string) => void,
): void {
  for (let index = 0; index < set.expected.length; index++) {
    const expected = set.expected[index];
    const found = set.found[index];
    if (expected === undefined || found === undefined) continue;
    const isSeen = set.seenIn[index] === set.example;
    if (isSeen && (found.kind !== undefined || found.refusal !== undefined)) {
      if (!isExactMatch(expected, found)) for (const fault of featureFaults(expected, found)) onFault(fault);
      continue;
    }
    const unset = isSeen && set.options.isSequence ? unsetFeature(expected) : undefined;
    if (unset !== undefined) onFault(unset);
    else if (expected.presence === 'required') onFault(missingFeature(expected));
    else onDefault(expected.name);
  }
  for (const indices of set.groups) compareRows(set, indices, onFault);
}

/** Reports features whose number of rows differs from that of the first feature of their group. */
function compareRows(set: FeatureSet, indices: readonly number[], onFault: (fault: Fault) => void): void {
  let first: { readonly name: string; readonly rows: number } | undefined;
  for (const index of indices) {
    const expected = set.expected[index];
    const found = set.found[index];
    if (set.seenIn[index] !== set.example || expected === undefined || found === undefined) continue;
    const { name, kind, rowSize = 1 } = expected;
    const rows = found.elements / rowSize;
    if (found.kind !== kind || rows === 0) continue;
    first ??= { name, rows };
    if (rows !== first.rows) onFault(unequalRows(name, rows, first));
  }
}
