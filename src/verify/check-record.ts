/** Checks serialized records against the features that their reader expects. */
import { formatCount } from '../base/text.ts';
import { type Bounds, type Expected, lengthText } from './expected.ts';
import { type Fault, wrongStepCount } from './fault.ts';
import { addList, beginRecord, endRecord, makeFeatureLists } from './feature-lists.ts';
import { addFeature, beginExample, endExample, type FeatureSet, makeFeatureSet } from './feature-set.ts';
import { featureVisitor, makeReading, resetFeature, walkRecord } from './reading.ts';
import type { RecordType } from './record-type.ts';
import type { Visitor } from './walk.ts';
import { walkExample, walkExampleList, walkSequenceExample } from './wire.ts';

export interface CheckOptions {
  /** The message type of the records, by default `tf.train.Example`. */
  readonly record?: RecordType;
  /** Whether records may have features that are not expected. */
  readonly allowUnexpected?: boolean;
}

/** Receives what is wrong with the current record. */
export interface CheckListener {
  readonly onFault: (fault: Fault) => void;
  /** Called once per record for each absent feature that the reader has a default for. */
  readonly onDefault: (feature: string) => void;
}

/** Returns a function that checks one record per call. */
export function recordChecker(
  expected: readonly Expected[],
  { record = 'example', allowUnexpected = false }: CheckOptions,
  listener: CheckListener,
): (data: Buffer) => void {
  switch (record) {
    case 'example':
      return exampleChecker(expected, allowUnexpected, listener);
    case 'sequence-example':
      return sequenceChecker(expected, allowUnexpected, listener);
    case 'example-list':
      return exampleListChecker(expected, allowUnexpected, listener);
  }
}

function exampleChecker(
  expected: readonly Expected[],
  allowUnexpected: boolean,
  { onFault, onDefault }: CheckListener,
): (data: Buffer) => void {
  const set = makeFeatureSet(expected, { allowUnexpected, isSequence: false });
  const reading = makeReading();
  const { feature } = reading;
  const visitor: Visitor = {
    ...featureVisitor(reading),
    entry: (start, end) => {
      addFeature(set, feature, reading.data, start, end, onFault);
      resetFeature(feature);
    },
  };
  return (data) => {
    beginExample(set);
    if (walkRecord(reading, data, walkExample, visitor, onFault)) endExample(set, onFault, onDefault);
  };
}

function sequenceChecker(
  expected: readonly Expected[],
  allowUnexpected: boolean,
  { onFault, onDefault }: CheckListener,
): (data: Buffer) => void {
  const context = makeFeatureSet(expected.filter(isFlat), { allowUnexpected, isSequence: true });
  const lists = makeFeatureLists(expected.filter(hasSteps), allowUnexpected);
  const reading = makeReading();
  const { feature } = reading;
  const visitor: Visitor = {
    ...featureVisitor(reading),
    entry: (start, end) => {
      addFeature(context, feature, reading.data, start, end, onFault);
      resetFeature(feature);
    },
    step: () => {
      lists.steps.push({ ...feature });
      resetFeature(feature);
    },
    featureList: (start, end) => {
      addList(lists, feature.refusal, reading.data, start, end, onFault);
      resetFeature(feature);
    },
  };
  return (data) => {
    beginExample(context);
    beginRecord(lists);
    if (!walkRecord(reading, data, walkSequenceExample, visitor, onFault)) return;
    endExample(context, onFault, onDefault);
    endRecord(lists, onFault, onDefault);
  };
}

function exampleListChecker(
  expected: readonly Expected[],
  allowUnexpected: boolean,
  { onFault, onDefault }: CheckListener,
): (data: Buffer) => void {
  const options = { allowUnexpected, isSequence: false };
  const context = makeFeatureSet(expected.filter(isFlat), options);
  const item = makeFeatureSet(expected.filter(hasSteps), options);
  const itemBounds = boundsOfItems(item.expected);
  const reading = makeReading();
  const { feature } = reading;
  const absent = new Set<string>();
  let contexts = 0;
  let items = 0;
  let part: FeatureSet | undefined;

  const onPartFault = (fault: Fault): void => onFault(part === item ? { ...fault, step: items - 1 } : fault);
  const onAbsent = (name: string): void => void absent.add(name);
  const beginPart = (next: FeatureSet): void => {
    if (part !== undefined) endExample(part, onPartFault, onAbsent);
    part = next;
    beginExample(next);
  };

  const visitor: Visitor = {
    ...featureVisitor(reading),
    begin: (next) => {
      beginPart(next === 'item' ? item : context);
      if (next === 'item') items++;
      else contexts++;
    },
    entry: (start, end) => {
      addFeature(part ?? context, feature, reading.data, start, end, onPartFault);
      resetFeature(feature);
    },
  };
  return (data) => {
    contexts = 0;
    items = 0;
    absent.clear();
    part = undefined;
    if (!walkRecord(reading, data, walkExampleList, visitor, onFault)) return;
    // Without a context, all of its features are absent.
    if (contexts === 0) beginPart(context);
    if (part !== undefined) endExample(part, onPartFault, onAbsent);
    checkItemCount(items, itemBounds, onFault);
    absent.forEach(onDefault);
  };
}

function checkItemCount(items: number, bounds: Bounds, onFault: (fault: Fault) => void): void {
  if (items >= bounds.min && items <= bounds.max) return;
  onFault(wrongStepCount(`it has ${formatCount(items, 'item')}, ${lengthText(bounds, 'item')} expected`));
}

/** The number of items that satisfies the bounds of every feature. */
function boundsOfItems(expected: readonly Expected[]): Bounds {
  const all = expected.flatMap(({ steps }) => steps ?? []);
  return {
    min: Math.max(0, ...all.map(({ min }) => min)),
    max: Math.min(...all.map(({ max }) => max)),
  };
}

function isFlat({ steps }: Expected): boolean {
  return steps === undefined;
}

function hasSteps({ steps }: Expected): boolean {
  return steps !== undefined;
}
