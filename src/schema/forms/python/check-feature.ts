/** Checks the arguments of a feature like TensorFlow, and interprets them. */
import type { Kind } from '../../../base/kind.ts';
import type { Integer } from '../../schema.ts';
import { dimsOf, indexKeysOf, kindOf, sizesOf, splitsDtypeOf, textOf } from './arguments.ts';
import { readDefault } from './default-value.ts';
import { attempt, type Finding, fail } from './finding.ts';
import { truthOf } from './opaque.ts';
import { type Partition, partitionsOf } from './partitions.ts';
import { known, type PyFeature, type Value } from './value.ts';

/** A feature with valid arguments. */
export type Checked =
  | {
      readonly type: 'FixedLenFeature';
      readonly kind: Kind;
      readonly dims: readonly number[];
      readonly default?: readonly (Integer | string)[];
    }
  | { readonly type: 'VarLenFeature'; readonly kind: Kind }
  | {
      readonly type: 'FixedLenSequenceFeature';
      readonly kind: Kind;
      readonly dims: readonly number[];
      readonly allowMissing: boolean;
      readonly hasDefault: boolean;
      /** Whether the shape is a number instead of a list, which only parse_sequence_example accepts. */
      readonly isNumber: boolean;
    }
  | {
      readonly type: 'RaggedFeature';
      readonly kind: Kind;
      readonly valueKey: string | undefined;
      readonly partitions: readonly Partition[];
      readonly splitsDtype: string;
    }
  | {
      readonly type: 'SparseFeature';
      readonly kind: Kind;
      readonly indexKeys: readonly string[];
      readonly valueKey: string;
      readonly sizes: readonly number[];
    };

/** The checked feature; undefined after reporting an invalid argument. */
export function checkFeature(feature: PyFeature, onFinding: (finding: Finding) => void): Checked | undefined {
  let isRight = true;
  /** Interprets an argument or its absence. */
  const read = <T>(name: string, meaning: (value: Value | undefined, offset: number) => T): T | undefined => {
    const argument = feature.parameters.get(name);
    const offset = argument?.offset ?? feature.offset;
    const result = attempt(() => meaning(argument && known(argument.value), offset));
    if ('value' in result) return result.value;
    isRight = false;
    result.findings.forEach(onFinding);
    return undefined;
  };
  const kind = read('dtype', kindOf);
  const checked = ofClass(feature, kind, read, onFinding);
  return isRight ? checked : undefined;
}

type Read = <T>(name: string, meaning: (value: Value | undefined, offset: number) => T) => T | undefined;
type OnFinding = (finding: Finding) => void;

function ofClass(
  feature: PyFeature,
  kind: Kind | undefined,
  read: Read,
  onFinding: OnFinding,
): Checked | undefined {
  switch (feature.className) {
    case 'FixedLenFeature':
      return fixedLength(kind, read, onFinding);
    case 'FixedLenSequenceFeature':
      return fixedLengthSequence(feature, kind, read, onFinding);
    case 'RaggedFeature':
      return ragged(kind, read);
    case 'SparseFeature':
      return sparse(kind, read);
    default:
      return kind && { type: 'VarLenFeature', kind };
  }
}

function fixedLength(kind: Kind | undefined, read: Read, onFinding: OnFinding): Checked | undefined {
  const dims = read('shape', dimsOf);
  const given = read('default_value', (value, offset) =>
    value === undefined || value === null || !kind || !dims
      ? undefined
      : readDefault(value, kind, dims, offset, onFinding),
  );
  return kind && dims && { type: 'FixedLenFeature', kind, dims, ...(given && { default: given }) };
}

function fixedLengthSequence(
  { parameters }: PyFeature,
  kind: Kind | undefined,
  read: Read,
  onFinding: OnFinding,
): Checked | undefined {
  const dims = read('shape', rowDims);
  const allowMissing =
    read('allow_missing', (value, offset) => value !== undefined && truthOf(value, offset)) ?? false;
  const hasDefault = read('default_value', (value, offset) => {
    if (value === undefined || value === null) return false;
    if (kind) readDefault(value, kind, [], offset, onFinding);
    return true;
  });
  const isNumber = typeof parameters.get('shape')?.value === 'bigint';
  if (kind === undefined || dims === undefined) return undefined;
  return {
    type: 'FixedLenSequenceFeature',
    kind,
    dims,
    allowMissing,
    hasDefault: hasDefault ?? false,
    isNumber,
  };
}

function rowDims(value: Value | undefined, offset: number): number[] {
  const dims = dimsOf(value, offset);
  if (!dims.includes(0)) return dims;
  const message = 'a dimension of the rows is 0, so their number is unknown';
  return fail('shape', offset, message, 'use dimensions of 1 or more');
}

function ragged(kind: Kind | undefined, read: Read): Checked | undefined {
  const valueKey = read('value_key', (value, offset) =>
    value === undefined || value === null ? undefined : textOf(value, offset, 'value_key'),
  );
  const partitions = read('partitions', partitionsOf);
  const splitsDtype = read('row_splits_dtype', splitsDtypeOf);
  read('validate', (value, offset) => {
    if (value === undefined || typeof value === 'boolean') return;
    const message = '"validate" is neither True nor False';
    fail('feature-arguments', offset, message, 'use True or False');
  });
  return kind && partitions && splitsDtype !== undefined
    ? { type: 'RaggedFeature', kind, valueKey, partitions, splitsDtype }
    : undefined;
}

function sparse(kind: Kind | undefined, read: Read): Checked | undefined {
  const isList = read('index_key', (value) => typeof value !== 'string');
  const indexKeys = read('index_key', indexKeysOf);
  const valueKey = read('value_key', (value, offset) => textOf(value, offset, 'value_key'));
  const sizes = read('size', (value, offset) => sizesOf(value, offset, isList ?? false, indexKeys?.length));
  return kind && indexKeys && valueKey !== undefined && sizes
    ? { type: 'SparseFeature', kind, indexKeys, valueKey, sizes }
    : undefined;
}
