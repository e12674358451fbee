/** Finds the dicts of a schema and the record type that they describe. */
import type { RecordType } from '../../schema.ts';
import { type Finding, finding } from './finding.ts';
import { describe, isType, newDict, type PyDict, type Value } from './value.ts';

/** The value of a name. */
export interface Named {
  readonly name: string;
  readonly value: Value;
  /** The offset at which the file assigns it. */
  readonly offset: number;
}

type Add = (finding: Finding) => void;

/** The dict with what could not be read of it. A label can also be a pair of a name and a feature. */
export function dictOf({ name, value, offset }: Named, index: number, add: Add): PyDict | undefined {
  const dict = index === 2 ? labelsOf(value) : index === 0 && value === null ? newDict() : value;
  if (dict !== undefined && isType(dict, 'dict')) {
    dict.holes.forEach(add);
    return dict;
  }
  const allowed =
    index === 2 ? 'a dict of features, or a pair of a name and a feature' : 'a dict of TensorFlow features';
  if (isType(value, 'path')) {
    const fix = 'use the file that assigns it';
    add(
      finding(
        'imported',
        offset,
        `"${name}" is imported as ${describe(value)}, and imports are not read`,
        fix,
      ),
    );
  } else add(finding('not-a-dict', offset, `"${name}" is ${describe(value)}, not ${allowed}`, 'name one'));
  return undefined;
}

function labelsOf(value: Value): Value | undefined {
  if (!isType(value, 'tuple') && !isType(value, 'list')) return value;
  const [key, feature, ...more] = value.items;
  if (key === undefined || feature === undefined || !isType(feature, 'feature') || more.length > 0)
    return undefined;
  return {
    type: 'dict',
    entries: new Map([
      [
        'label',
        {
          key,
          value: feature,
          offset: (isType(value, 'tuple') ? value.offsets?.[0] : undefined) ?? feature.offset,
        },
      ],
    ]),
    holes: [],
  };
}

/** The record type that was requested or, by default, that the dicts describe. */
export function recordOf(
  count: number,
  wanted: RecordType | undefined,
  second: PyDict | undefined,
  add: Add,
): RecordType | undefined {
  const least = { example: 1, 'sequence-example': 2, 'example-list': 2 } as const;
  const most = { example: 1, 'sequence-example': 2, 'example-list': 3 } as const;
  if (wanted !== undefined && (count < least[wanted] || count > most[wanted])) {
    const form = {
      example: 'NAME',
      'sequence-example': 'CONTEXT,SEQUENCE',
      'example-list': 'CONTEXT,ITEMS or FILE.py:CONTEXT,ITEMS,LABEL',
    }[wanted];
    add(
      finding(
        'record-type',
        0,
        `there ${count === 1 ? 'is one dict' : `are ${count} dicts`} for the record type ${wanted}`,
        `write FILE.py:${form}`,
      ),
    );
    return undefined;
  }
  if (wanted !== undefined || count === 1) return wanted ?? 'example';
  // parse_sequence_example does not accept these classes as sequence features.
  const classes = [...(second?.entries.values() ?? [])].map(({ value }) =>
    isType(value, 'feature') ? value.className : '',
  );
  const isList = count === 3 || classes.includes('FixedLenFeature') || classes.includes('SparseFeature');
  return isList ? 'example-list' : 'sequence-example';
}
