/** The faults of features, judged by how TensorFlow reads them. */
import type { Kind } from '../base/kind.ts';
import { formatCount } from '../base/text.ts';
import { describeExpected, type Expected, isVariable, lengthText } from './expected.ts';

/** A fault of a feature, or of the record as a whole if no feature is given. */
export interface Fault {
  /** A warning if TensorFlow reads the record nevertheless. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly feature?: string;
  /** The first step or item with the fault. */
  readonly step?: number;
  readonly message: string;
  readonly fix: string;
}

/** A feature as it was found in a record. */
export interface FoundFeature {
  /** Undefined if it is unset, which usually means the same as an absent feature. */
  kind: Kind | undefined;
  elements: number;
  /** Why TensorFlow refuses to parse it, if it does. */
  refusal: string | undefined;
  /** Whether it has values that TensorFlow ignores. */
  hasUnread: boolean;
}

const SCHEMA = 'generate the file again from this schema, or correct the schema';
const WRITER = 'write the record with the protobuf library, or correct the program that wrote it';

/** A fast check for the common case: a present feature of fixed length without any fault. */
export function isExactMatch({ kind, length, rowSize }: Expected, found: FoundFeature): boolean {
  return (
    found.kind === kind &&
    found.elements === length &&
    rowSize === undefined &&
    found.refusal === undefined &&
    !found.hasUnread
  );
}

/** The faults of a present feature that has a kind. */
export function featureFaults(expected: Expected, found: FoundFeature): Fault[] {
  const { name: feature } = expected;
  const { kind, elements, refusal, hasUnread } = found;
  if (refusal !== undefined) return [tensorflowRefuses(refusal, feature)];
  if (kind !== expected.kind) {
    const message = `its kind is ${kind}, ${expected.kind} expected`;
    return [{ severity: 'error', code: 'wrong-kind', feature, message, fix: SCHEMA }];
  }
  const message = wrongLength(expected, elements);
  if (message !== undefined)
    return [{ severity: 'error', code: 'wrong-length', feature, message, fix: SCHEMA }];
  return hasUnread ? [unreadValues(feature)] : [];
}

function wrongLength({ length, rowSize = 1 }: Expected, elements: number): string | undefined {
  const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
  const isWhole = elements % rowSize === 0;
  if (elements >= min && elements <= max && isWhole) return undefined;
  if (elements === 0) {
    const harm = typeof length === 'number' ? ' (TensorFlow refuses it even if it has a default)' : '';
    return `its list is empty, ${lengthText(length)} expected${harm}`;
  }
  const wanted = isWhole ? lengthText(length) : `a multiple of ${rowSize}`;
  return `it has ${formatCount(elements, 'value')}, ${wanted} expected`;
}

function unreadValues(feature: string): Fault {
  const message = 'its values are split into several lists or pieces, and TensorFlow reads only the first';
  return { severity: 'warning', code: 'unread-values', feature, message, fix: WRITER };
}

/** An absent feature that the reader has no default for. */
export function missingFeature(expected: Expected): Fault {
  const message = `it is absent, or its kind is unset: ${describeExpected(expected)} expected`;
  return { severity: 'error', code: 'missing-feature', feature: expected.name, message, fix: SCHEMA };
}

/** A feature without a kind; undefined if its length is variable, because TensorFlow then reads an empty list. */
export function unsetFeature(expected: Expected): Fault | undefined {
  if (isVariable(expected)) return undefined;
  const message = `its kind is unset: ${describeExpected(expected)} expected (TensorFlow refuses it even if it has a default)`;
  return { severity: 'error', code: 'unset-feature', feature: expected.name, message, fix: SCHEMA };
}

/** A feature that is not expected. */
export function unexpectedFeature(feature: string): Fault {
  const message = 'it is in the record but not expected';
  return { severity: 'error', code: 'unexpected-feature', feature, message, fix: SCHEMA };
}

/** A name that occurs more than once. */
export function repeatedFeature(feature: string): Fault {
  const message = 'it occurs more than once: TensorFlow reads only the last one';
  return { severity: 'warning', code: 'repeated-feature', feature, message, fix: WRITER };
}

/** A number of rows that differs from the first feature of the same group. */
export function unequalRows(
  feature: string,
  rows: number,
  first: { readonly name: string; readonly rows: number },
): Fault {
  const message = `it has ${formatCount(rows, 'row')}, but ${JSON.stringify(first.name)} of the same group has ${first.rows}`;
  return { severity: 'error', code: 'unequal-rows', feature, message, fix: SCHEMA };
}

/** An unexpected number of steps or items. */
export function wrongStepCount(message: string, feature?: string): Fault {
  const fault: Fault = { severity: 'error', code: 'wrong-step-count', message, fix: SCHEMA };
  return feature === undefined ? fault : { ...fault, feature };
}

/** A message that protobuf accepts and TensorFlow's own parsers refuse. */
export function tensorflowRefuses(why: string, feature?: string): Fault {
  const message = `TensorFlow cannot parse it, although protobuf can: ${why}`;
  const fault: Fault = { severity: 'error', code: 'tensorflow-refuses', message, fix: WRITER };
  return feature === undefined ? fault : { ...fault, feature };
}
