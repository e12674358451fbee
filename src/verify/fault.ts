/** What can be wrong with a feature of a record, as TensorFlow reads it. */
import type { Kind } from '../base/kind.ts';
import { formatCount } from '../base/text.ts';
import { describeExpected, type Expected, isVariable, lengthText } from './expected.ts';

/** One thing wrong with a record; without a feature, with the record as a whole. */
export interface Fault {
  /** A warning where TensorFlow reads the record all the same. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly feature?: string;
  /** The first step or item of the record in which it shows. */
  readonly step?: number;
  readonly found: string;
  readonly fix: string;
}

/** A feature as it stands in a record. */
export interface FoundFeature {
  /** Undefined where it is unset: then the feature is as good as absent. */
  kind: Kind | undefined;
  elements: number;
  /** Why TensorFlow refuses it, if it does. */
  refusal: string | undefined;
  /** Whether it has values that TensorFlow ignores. */
  hasUnread: boolean;
}

const SCHEMA = 'generate the file again from this schema, or correct the schema';
const WRITER = 'write the record with the protobuf library, or correct the program that wrote it';

/** Whether nothing at all is wrong with a feature that is there, as is most often the case. */
export function isRight({ kind, length, rowSize }: Expected, found: FoundFeature): boolean {
  return (
    found.kind === kind &&
    found.elements === length &&
    rowSize === undefined &&
    found.refusal === undefined &&
    !found.hasUnread
  );
}

/** What is wrong with a feature that is there and has a kind. */
export function featureFaults(expected: Expected, found: FoundFeature): Fault[] {
  const { name: feature } = expected;
  const { kind, elements, refusal, hasUnread } = found;
  if (refusal !== undefined) return [tensorflowRefuses(refusal, feature)];
  if (kind !== expected.kind) {
    const wrong = `its kind is ${kind}, ${expected.kind} expected`;
    return [{ severity: 'error', code: 'wrong-kind', feature, found: wrong, fix: SCHEMA }];
  }
  const wrong = lengthFault(expected, elements);
  if (wrong !== undefined)
    return [{ severity: 'error', code: 'wrong-length', feature, found: wrong, fix: SCHEMA }];
  return hasUnread ? [UNREAD_VALUES(feature)] : [];
}

function lengthFault({ length, rowSize = 1 }: Expected, elements: number): string | undefined {
  const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
  const isWhole = elements % rowSize === 0;
  if (elements >= min && elements <= max && isWhole) return undefined;
  if (elements === 0) {
    const harm = typeof length === 'number' ? ' (TensorFlow refuses it even with a default)' : '';
    return `its list is empty, ${lengthText(length)} expected${harm}`;
  }
  const wanted = isWhole ? lengthText(length) : `a multiple of ${rowSize}`;
  return `it has ${formatCount(elements, 'value')}, ${wanted} expected`;
}

const UNREAD_VALUES = (feature: string): Fault => ({
  severity: 'warning',
  code: 'unread-values',
  feature,
  found: 'its values are in several lists or pieces, of which TensorFlow reads only the first',
  fix: WRITER,
});

/** A feature that the reader has no default for is not there. */
export function missingFeature(expected: Expected): Fault {
  const found = `it is absent, or its kind is unset: ${describeExpected(expected)} expected`;
  return { severity: 'error', code: 'missing-feature', feature: expected.name, found, fix: SCHEMA };
}

/** A feature without a kind, where TensorFlow has no default for it. */
export function unsetFeature(expected: Expected): Fault | undefined {
  if (isVariable(expected)) return undefined;
  const found = `its kind is unset: ${describeExpected(expected)} expected (TensorFlow refuses it even with a default)`;
  return { severity: 'error', code: 'unset-feature', feature: expected.name, found, fix: SCHEMA };
}

/** A feature that nobody expects. */
export function unexpectedFeature(feature: string): Fault {
  const found = 'it is in the record but not expected';
  return { severity: 'error', code: 'unexpected-feature', feature, found, fix: SCHEMA };
}

/** A name that comes again. */
export function repeatedFeature(feature: string): Fault {
  const found = 'it is there more than once: TensorFlow reads only the last one';
  return { severity: 'warning', code: 'repeated-feature', feature, found, fix: WRITER };
}

/** Another number of rows than the first feature of the same group has. */
export function unequalRows(
  feature: string,
  rows: number,
  first: { readonly name: string; readonly rows: number },
): Fault {
  const found = `it has ${formatCount(rows, 'row')}, where ${JSON.stringify(first.name)} of the same group has ${first.rows}`;
  return { severity: 'error', code: 'unequal-rows', feature, found, fix: SCHEMA };
}

/** Another number of steps, or of items, than expected. */
export function wrongStepCount(found: string, feature?: string): Fault {
  return {
    severity: 'error',
    code: 'wrong-step-count',
    ...(feature !== undefined && { feature }),
    found,
    fix: SCHEMA,
  };
}

/** What protobuf accepts and TensorFlow's own parsers refuse. */
export function tensorflowRefuses(what: string, feature?: string): Fault {
  const found = `TensorFlow cannot parse it, though protobuf can: ${what}`;
  return {
    severity: 'error',
    code: 'tensorflow-refuses',
    ...(feature !== undefined && { feature }),
    found,
    fix: WRITER,
  };
}
