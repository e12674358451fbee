/** Converts dicts of TensorFlow features to a schema. */
import type { Place } from '../../../base/problem.ts';
import type { Source } from '../../../yaml/source.ts';
import type { Label, RecordType, Schema, SchemaFeature } from '../../schema.ts';
import { refuseImport } from './access.ts';
import { checkFeature } from './check-feature.ts';
import { dictOf, type Named, recordOf } from './dicts.ts';
import type { Draft, Drafts } from './draft.ts';
import { addFeature, type Use } from './features.ts';
import { type Finding, finding, findingsOf, warningAt } from './finding.ts';
import { describe, type Entry, isType, isUnknown, type PyDict } from './value.ts';

const MAX_FEATURES = 100_000;

type Add = (finding: Finding) => void;

/** The schema without invalid features; undefined if a name is not a dict. */
export function schemaOf(
  source: Source,
  named: readonly Named[],
  wanted: RecordType | undefined,
  add: Add,
): Schema | undefined {
  const dicts = named.map((one, i) => dictOf(one, i, add)).filter((dict) => dict !== undefined);
  const [first, second, third] = dicts;
  const record = recordOf(named.length, wanted, second, add);
  if (!first || dicts.length < named.length || record === undefined) return undefined;
  const isSequence = record === 'sequence-example';
  const features = featuresOf(source, first, isSequence ? 'context' : 'example', add);
  const labels = third
    ? featuresOf(source, third, 'items', add).map((feature) => asLabel(feature, third, add))
    : [];
  const items = second ? featuresOf(source, second, isSequence ? 'steps' : 'items', add) : [];
  const sequence = [...items.filter(({ name }) => !labels.some((label) => label.name === name)), ...labels];
  const count = features.length + sequence.length;
  if (count > 0 && count <= MAX_FEATURES) return { record, features, sequence };
  const isEmpty = dicts.every(({ entries, holes }) => entries.size === 0 && holes.length === 0);
  const at = named[0]?.offset ?? 0;
  if (count > MAX_FEATURES)
    add(
      finding(
        'too-much-work',
        at,
        `there are more than ${MAX_FEATURES} features`,
        'combine them into fewer, longer ones',
      ),
    );
  else if (isEmpty)
    add(finding('no-features', at, 'the dict has no features, which parse_example rejects', 'add one'));
  return undefined;
}

/** The features of a dict; invalid entries become findings. */
function featuresOf(source: Source, dict: PyDict, use: Use, add: Add): SchemaFeature[] {
  const drafts: Drafts = new Map();
  for (const entry of dict.entries.values()) {
    const name = nameOf(entry, add);
    const { value } = entry;
    if (isUnknown(value)) value.findings.forEach(add);
    else if (isType(value, 'path')) findingsOf(() => refuseImport(value, entry.offset)).forEach(add);
    else if (!isType(value, 'feature')) {
      const message = `the value of ${JSON.stringify(name ?? '')} is ${describe(value)}, not a feature`;
      add(finding('not-a-feature', entry.offset, message, 'use tf.io.FixedLenFeature or another feature'));
    } else {
      const checked = checkFeature(value, add);
      const where = { name: name ?? '', offset: entry.offset, feature: value };
      if (checked && name !== undefined) addFeature(drafts, use, where, checked, add);
    }
  }
  const placeAt = sharedPlaces(source);
  return [...drafts.values()].map((draft) => finished(placeAt, draft));
}

function nameOf({ key, offset }: Entry, add: Add): string | undefined {
  const text = isType(key, 'bytes') ? new TextDecoder().decode(key.bytes) : key;
  const isText = typeof text === 'string' && !/\p{Surrogate}/u.test(text);
  if (isText && !(isType(key, 'bytes') && text.includes('\ufffd'))) return text;
  const what =
    typeof text === 'string'
      ? 'the name of a feature that is not valid Unicode'
      : `${describe(key)} as the name of a feature`;
  // An imported value may be a string, which the user can give.
  if (isType(key, 'path'))
    add(finding('feature-name', offset, `${what}, which is not known without running the file`));
  else add(finding('feature-name', offset, what, 'write a text'));
  return undefined;
}

function finished(
  placeAt: (offset: number) => Place,
  { name, kind, shape, presence, steps, tie, offset, facts }: Draft,
): SchemaFeature {
  const places = Object.fromEntries(Object.entries(facts).map(([fact, at]) => [fact, placeAt(at)]));
  return {
    name,
    kind,
    shape,
    presence,
    ...(steps && { steps }),
    ...(tie && { tie }),
    place: placeAt(offset),
    places,
  };
}

/** One object for all features that a comprehension creates at one place. */
function sharedPlaces(source: Source): (offset: number) => Place {
  const places = new Map<number, Place>();
  return (offset) => {
    const place = places.get(offset) ?? source.placeAt(offset);
    places.set(offset, place);
    return place;
  };
}

/**
 * Python only states the dtype of a label: a float is a grade of relevance, for which any number is valid, and an
 * integer is relevant or not, which is a grade in every scale.
 */
function asLabel(feature: SchemaFeature, dict: PyDict, add: Add): SchemaFeature {
  const label: Label = { type: feature.kind === 'float' ? 'regression' : 'binary' };
  if (feature.kind !== 'bytes') return { ...feature, label };
  const entry = [...dict.entries.values()].find(({ key }) => key === feature.name);
  add(
    warningAt(
      'ignored-label',
      entry?.offset ?? 0,
      `"${feature.name}" is a string, which cannot be a label unless its values are known`,
      'list its values in the fixture spec',
    ),
  );
  return feature;
}
