/** Converts each class of TensorFlow to the features of records that it reads. */
import type { Kind } from '../../../base/kind.ts';
import type { Presence, RaggedPartition, Shape, Steps, Tie } from '../../schema.ts';
import type { Checked } from './check-feature.ts';
import { addDraft, type Draft, type Drafts } from './draft.ts';
import { type Finding, finding } from './finding.ts';
import type { Partition } from './partitions.ts';
import type { PyFeature } from './value.ts';

/** What the dict describes: an example, the context or feature lists of a sequence example, or items of a list. */
export type Use = 'example' | 'context' | 'steps' | 'items';

export interface Where {
  readonly name: string;
  /** The offset of the dict's key. */
  readonly offset: number;
  readonly feature: PyFeature;
}

const OPTIONAL: Presence = { required: false };

/** Adds the features of one entry of the dict. */
export function addFeature(
  drafts: Drafts,
  use: Use,
  where: Where,
  checked: Checked,
  onFinding: (finding: Finding) => void,
): void {
  const refusal = whyNotIn(use, checked);
  if (refusal) {
    onFinding(finding('wrong-feature-class', where.feature.offset, ...refusal));
    return;
  }
  for (const described of describe(use, where, checked)) {
    const facts = factsOf(where.feature, described.tie);
    const draft = { ...described, ...stepsOf(use, where.name, checked), offset: where.offset, facts };
    addDraft(drafts, draft, onFinding);
  }
}

/** What a class states about the features that it reads. */
type Described = Omit<Draft, 'offset' | 'facts' | 'steps'>;

function describe(use: Use, { name, feature }: Where, checked: Checked): Described[] {
  const { kind } = checked;
  switch (checked.type) {
    case 'FixedLenFeature': {
      const isRequired = (feature.parameters.get('default_value')?.value ?? null) === null;
      const presence = { required: isRequired, ...(checked.default && { default: checked.default }) };
      return [{ name, kind, parsed: 'dense', shape: { type: 'fixed', dims: checked.dims }, presence }];
    }
    case 'VarLenFeature':
      return [{ name, kind, parsed: 'sparse', shape: rows(), presence: OPTIONAL }];
    case 'FixedLenSequenceFeature': {
      const shape: Shape = use === 'steps' ? { type: 'fixed', dims: checked.dims } : rows(checked.dims);
      return [{ name, kind, parsed: 'dense', shape, presence: { required: !checked.allowMissing } }];
    }
    case 'RaggedFeature':
      return ragged(name, checked);
    case 'SparseFeature':
      return sparse(checked);
  }
}

/** The indices, one feature per dimension, and the values. */
function sparse({
  kind,
  indexKeys,
  valueKey,
  sizes,
}: Checked & { readonly type: 'SparseFeature' }): Described[] {
  const max = Math.min(...sizes);
  const shape: Shape = { type: 'variable', min: 0, max, row: [], group: indexKeys[0] ?? valueKey };
  const both = { parsed: 'sparse', shape, presence: OPTIONAL } as const;
  const indices = indexKeys.map((name, i): Described => {
    return {
      name,
      kind: 'int64',
      ...both,
      tie: { type: 'sparse-index', feature: valueKey, size: sizes[i] ?? max },
    };
  });
  return [...indices, { name: valueKey, kind, ...both }];
}

/** The values, and an integer feature for each partition with a key. Each follows the next outer one. */
function ragged(
  name: string,
  { kind, valueKey, partitions, splitsDtype }: Checked & { readonly type: 'RaggedFeature' },
): Described[] {
  const described: Described[] = [];
  let row: number[] = [];
  let tie: Tie | undefined;
  const add = (inner: string, innerKind: Kind) => {
    const parsed = splitsDtype === 'int64' ? 'ragged int64' : 'ragged';
    described.push({
      name: inner,
      kind: innerKind,
      parsed,
      shape: rows(row),
      presence: OPTIONAL,
      ...(tie && { tie }),
    });
    row = [];
  };
  for (const partition of partitions) {
    if (partition.type === 'UniformRowLength') row.push(partition.length);
    else {
      add(partition.key, 'int64');
      tie = tieTo(partition);
    }
  }
  add(valueKey ?? name, kind);
  return described;
}

/** Any number of rows. */
function rows(row: readonly number[] = []): Shape {
  return { type: 'variable', min: 0, max: undefined, row };
}

function stepsOf(use: Use, name: string, checked: Checked): { readonly steps?: Steps } {
  if (use === 'items') return { steps: { min: 1, max: undefined } };
  // The partitions of a ragged feature have the same number of steps as its values.
  const hasKeys =
    checked.type === 'RaggedFeature' && checked.partitions.some(({ type }) => type !== 'UniformRowLength');
  return use === 'steps' ? { steps: { min: 0, max: undefined, ...(hasKeys && { group: name }) } } : {};
}

/** The offsets of facts that are given. */
function factsOf({ parameters }: PyFeature, tie: Tie | undefined): Draft['facts'] {
  const offsetOf = (name: string) => parameters.get(name)?.offset;
  const facts = {
    kind: offsetOf('dtype'),
    shape: offsetOf('shape'),
    presence: offsetOf('default_value') ?? offsetOf('allow_missing'),
    tie: tie && (offsetOf('partitions') ?? offsetOf('size')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, offset]) => offset !== undefined));
}

/** What `parse_example` or `parse_sequence_example` rejects, and what to use instead. */
function whyNotIn(use: Use, checked: Checked): [message: string, fix: string] | undefined {
  const { type } = checked;
  if (use === 'steps' && (type === 'FixedLenFeature' || type === 'SparseFeature'))
    return [
      `parse_sequence_example does not accept a ${type} as a sequence feature`,
      `use tf.io.FixedLenSequenceFeature${type === 'FixedLenFeature' ? ', or the record type example-list' : ''}`,
    ];
  if (use === 'context' && (type === 'FixedLenSequenceFeature' || type === 'SparseFeature'))
    return [
      `parse_sequence_example does not accept a ${type} in the context`,
      'use tf.io.VarLenFeature or tf.io.RaggedFeature',
    ];
  if (type !== 'FixedLenSequenceFeature') return undefined;
  if (use === 'steps' && checked.hasDefault)
    return [
      'parse_sequence_example does not accept a default_value for a sequence feature',
      'only use allow_missing=True',
    ];
  if (use !== 'steps' && checked.isNumber)
    return [
      'the shape of a FixedLenSequenceFeature is a number, but parse_example needs a list',
      'put it in brackets',
    ];
  if (use !== 'steps' && !checked.allowMissing)
    return [
      'parse_example does not accept a FixedLenSequenceFeature without allow_missing=True',
      'add allow_missing=True, or name a dict for parse_sequence_example after a comma: FILE.py:CONTEXT,SEQUENCE',
    ];
  return undefined;
}

const PARTITIONS: ReadonlyMap<Partition['type'], RaggedPartition> = new Map([
  ['RowSplits', 'row-splits'],
  ['RowStarts', 'row-starts'],
  ['RowLimits', 'row-limits'],
  ['ValueRowIds', 'value-rowids'],
]);

function tieTo({ type, key }: Extract<Partition, { readonly key: string }>): Tie {
  const partition = PARTITIONS.get(type);
  return partition
    ? { type: 'ragged-partition', feature: key, partition }
    : { type: 'ragged-values', rowLengths: key };
}
