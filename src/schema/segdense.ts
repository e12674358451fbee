import { error, type Located, type OnProblem } from '../base/problem.ts';
import { type Check, checkText, located, refuse } from '../yaml/check.ts';
import { listOf } from '../yaml/check-collection.ts';
import { object, required } from '../yaml/check-object.ts';
import { numberCure, oneOf, string } from '../yaml/check-scalar.ts';
import { parseJson } from '../yaml/json.ts';
import { quote } from '../yaml/node.ts';
import type { Source } from '../yaml/source.ts';
import type { Kind } from './feature.ts';

/** A feature schema file. */
export interface FeatureSchema {
  readonly file: string;
  /** By name, in the order of the file. */
  readonly features: ReadonlyMap<string, DescribedFeature>;
}

export interface DescribedFeature {
  readonly name: Located<string>;
  readonly kind: Kind;
  readonly length: number | 'variable';
}

const KINDS = { int64_list: 'int64', float_list: 'float', bytes_list: 'bytes' } as const;

/** A tf.train.Example is one protobuf message, which ends at 2 GiB: more elements could not be written anyway. */
const MAX_LENGTH = 2 ** 28;

const length: Check<number | 'variable'> = (node, run) => {
  if (node.kind === 'integer' && node.value === -1) return 'variable';
  if (node.kind === 'integer' && node.value >= 1 && node.value <= MAX_LENGTH) return node.value;
  const expected = `a whole number from 1 to ${MAX_LENGTH}, or -1 for a variable length`;
  return refuse(run, node, expected, node.kind === 'integer' ? '' : numberCure(node, run));
};

const row = object({
  feature_name: required(located(string)),
  dtype: required(oneOf('int64_list', 'float_list', 'bytes_list')),
  length: required(length),
});

const listOfRows = listOf(row);

const schemaFile = object({
  schema: required((node, run) =>
    node.kind === 'list' && node.items.length === 0
      ? refuse(run, node, 'a list of at least one feature')
      : listOfRows(node, run),
  ),
});

/**
 * Reads `{"schema": [{"feature_name", "dtype", "length"}]}`, with exactly these keys. The file is JSON and read as
 * such: YAML would take other numbers, and refuse tabs. Undefined only after an error was reported.
 */
export function loadSchema(source: Source, onProblem: OnProblem): FeatureSchema | undefined {
  const root = parseJson(source, onProblem);
  const rows = root && checkText(root, schemaFile, source, onProblem)?.schema;
  if (rows === undefined) return undefined;
  const features = new Map<string, DescribedFeature>();
  const lines = new Map<string, number>();
  for (const { feature_name: name, dtype, length } of rows) {
    if (name === undefined) continue;
    const line = lines.get(name.value);
    lines.set(name.value, line ?? name.place.line);
    if (line !== undefined) onProblem(duplicate(name, line));
    else if (name.value === '')
      onProblem(
        error('empty-feature-name', name.place, '"feature_name" is empty', 'give the feature a name'),
      );
    else if (dtype && length) features.set(name.value, { name, kind: KINDS[dtype], length });
  }
  return { file: source.file, features };
}

function duplicate({ value, place }: Located<string>, line: number) {
  return error(
    'duplicate-feature',
    place,
    `duplicate feature ${quote(value)}: it is already in line ${line}`,
    'keep one of them',
  );
}
