/** The feature schema of twitter/the-algorithm-ml: `{"schema": [{"feature_name", "dtype", "length"}]}`. */
import { error, type Located, type OnProblem, warning } from '../base/problem.ts';
import { type Check, located, type Run, refuse } from '../yaml/check.ts';
import { ignoringOtherKeys, object, required } from '../yaml/check-object.ts';
import { numberFix, oneOf, string } from '../yaml/check-scalar.ts';
import { parseJson } from '../yaml/json.ts';
import { type Node, quote } from '../yaml/node.ts';
import type { Source } from '../yaml/source.ts';
import type { Kind } from './feature.ts';

/** A feature schema file. */
export interface FeatureSchema {
  readonly file: string;
  /** By name, in the order of the file. */
  readonly features: ReadonlyMap<string, DescribedFeature>;
}

/** A feature as the schema describes it. */
export interface DescribedFeature {
  readonly name: Located<string>;
  readonly kind: Kind;
  readonly length: number | 'variable';
}

const KINDS = { int64_list: 'int64', float_list: 'float', bytes_list: 'bytes' } as const;

/** More elements cannot be written, because a tf.train.Example is one protobuf message of at most 2 GiB. */
const MAX_LENGTH = 2 ** 28;

const length: Check<number | 'variable'> = (node, run) => {
  if (node.kind === 'integer' && node.value === -1) return 'variable';
  if (node.kind === 'integer' && node.value >= 1 && node.value <= MAX_LENGTH) return node.value;
  const expected = `a whole number from 1 to ${MAX_LENGTH}, or -1 for a variable length`;
  return refuse(run, node, expected, node.kind === 'integer' ? '' : numberFix(node, run));
};

const entries: Check<readonly Node[]> = (node, run) => {
  if (node.kind === 'list' && node.items.length > 0) return node.items;
  return refuse(run, node, 'a list of at least one feature');
};

// The original reads these keys and no others.
const schemaFile = ignoringOtherKeys(object({ schema: required(entries) }));
const named = ignoringOtherKeys(object({ feature_name: required(located(string)) }));
const described = ignoringOtherKeys(
  object({ dtype: required(oneOf('int64_list', 'float_list', 'bytes_list')), length: required(length) }),
);

/**
 * Reads a schema. As in the original, only the names of features that are not in `selected` are checked; by default all
 * features are selected. The file is parsed as JSON, because YAML accepts other numbers and rejects tabs. Returns
 * undefined only after an error was reported.
 */
export function loadSchema(
  source: Source,
  selected: ReadonlySet<string> | undefined,
  onProblem: OnProblem,
): FeatureSchema | undefined {
  if (source.hasByteOrderMark) onProblem(byteOrderMark(source));
  const root = parseJson(source, onProblem, { lastKeyWins: true });
  if (root === undefined) return undefined;
  const run: Run = { source, onProblem, reported: new Set() };
  const nodes = schemaFile(root, run)?.schema;
  if (nodes === undefined) return undefined;
  const features = new Map<string, DescribedFeature>();
  const lines = new Map<string, number>();
  for (const node of nodes) {
    const name = nameOf(node, selected, run);
    if (name === undefined) continue;
    const line = lines.get(name.value);
    lines.set(name.value, name.place.line);
    const isSelected = selected === undefined || selected.has(name.value);
    const feature = featureOf(node, name, isSelected ? run : { ...run, onProblem: () => {} });
    if (line !== undefined && isSelected) onProblem(duplicate(name, line));
    if (feature !== undefined) features.set(name.value, feature);
  }
  return { file: source.file, features };
}

/** Every entry needs a name. An entry whose name is not a string cannot be selected. */
function nameOf(
  node: Node,
  selected: ReadonlySet<string> | undefined,
  run: Run,
): Located<string> | undefined {
  const isOther =
    node.kind === 'map' &&
    node.entries.some(({ key, value }) => key.value === 'feature_name' && value.kind !== 'string');
  return selected !== undefined && isOther ? undefined : named(node, run)?.feature_name;
}

function featureOf(node: Node, name: Located<string>, run: Run): DescribedFeature | undefined {
  if (name.value === '') {
    run.onProblem(
      error('empty-feature-name', name.place, '"feature_name" is empty', 'give the feature a name'),
    );
    return undefined;
  }
  const { dtype, length } = described(node, run) ?? {};
  return dtype && length ? { name, kind: KINDS[dtype], length } : undefined;
}

function byteOrderMark({ placeAt }: Source) {
  const message = 'the schema starts with a byte order mark, which the training does not read';
  return error('byte-order-mark', placeAt(0), message, 'save the file as UTF-8 without a byte order mark');
}

function duplicate({ value, place }: Located<string>, line: number) {
  const message = `duplicate feature ${quote(value)}: it is already on line ${line}, and the last entry counts`;
  return warning('duplicate-feature', place, message, 'keep one of them');
}
