/** Checks records one by one against what their reader expects of them. */
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
  /** What each record holds; a `tf.train.Example` unless given. */
  readonly record?: RecordType;
  /** Whether records may hold features that are not expected. */
  readonly allowUnexpected?: boolean;
}

/** Told of what is wrong with the current record. */
export interface CheckListener {
  readonly onFault: (fault: Fault) => void;
  /** A feature is absent that the reader has a default for; called once a record and feature. */
  readonly onDefault: (feature: string) => void;
}

/** A checker of serialized records. */
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
  const counts = { contexts: 0, items: 0 };
  const absent = new Set<string>();
  let part: FeatureSet | undefined;

  const onItemFault = (fault: Fault) => onFault({ ...fault, step: counts.items - 1 });
  function endPart(): void {
    if (part !== undefined)
      endExample(part, part === item ? onItemFault : onFault, (feature) => absent.add(feature));
  }

  const visitor: Visitor = {
    ...featureVisitor(reading),
    begin: (next) => {
      endPart();
      part = next === 'item' ? item : context;
      counts[next === 'item' ? 'items' : 'contexts']++;
      beginExample(part);
    },
    entry: (start, end) => {
      const report = part === item ? onItemFault : onFault;
      addFeature(part ?? context, feature, reading.data, start, end, report);
      resetFeature(feature);
    },
  };
  return (data) => {
    Object.assign(counts, { contexts: 0, items: 0 });
    absent.clear();
    part = undefined;
    if (!walkRecord(reading, data, walkExampleList, visitor, onFault)) return;
    endPart();
    // Without a context, all of its features are absent.
    if (counts.contexts === 0) {
      beginExample(context);
      endExample(context, onFault, (feature) => absent.add(feature));
    }
    const { items } = counts;
    if (items < itemBounds.min || items > itemBounds.max) {
      const found = `it holds ${formatCount(items, 'item')}, ${lengthText(itemBounds, 'item')} expected`;
      onFault(wrongStepCount(found));
    }
    absent.forEach(onDefault);
  };
}

/** How many items an example list holds: all of its features say it, in the narrowest case one of them. */
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
