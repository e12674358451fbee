import { suggest } from '../base/nearest.ts';
import { error, type Located, type Report, warning } from '../base/problem.ts';
import { type Check, checkText, located, refuse } from '../yaml/check.ts';
import { listOf } from '../yaml/check-collection.ts';
import { object, required } from '../yaml/check-object.ts';
import { numberCure, oneOf, string } from '../yaml/check-scalar.ts';
import { parseJson } from '../yaml/json.ts';
import { quote } from '../yaml/node.ts';
import type { Source } from '../yaml/source.ts';
import type { Feature, Kind, Role } from './feature.ts';
import type { TrainingConfig } from './training-config.ts';

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
export function loadSchema(source: Source, report: Report): FeatureSchema | undefined {
  const root = parseJson(source, report);
  const rows = root && checkText(root, schemaFile, source, report)?.schema;
  if (rows === undefined) return undefined;
  const features = new Map<string, DescribedFeature>();
  const lines = new Map<string, number>();
  for (const { feature_name: name, dtype, length } of rows) {
    if (name === undefined) continue;
    const line = lines.get(name.value);
    lines.set(name.value, line ?? name.place.line);
    if (line !== undefined) report(duplicate(name, line));
    else if (name.value === '')
      report(error(name.place, '"feature_name" is empty', 'give the feature a name'));
    else if (dtype && length) features.set(name.value, { name, kind: KINDS[dtype], length });
  }
  return { file: source.file, features };
}

function duplicate({ value, place }: Located<string>, line: number) {
  return error(place, `duplicate feature ${quote(value)}: it is already in line ${line}`, 'keep one of them');
}

/**
 * The features that a training reads: what its config selects, or the whole schema without one. Reports what the
 * schema lacks.
 */
export function selectFeatures(
  config: TrainingConfig | undefined,
  schema: FeatureSchema,
  report: Report,
): Feature[] {
  if (config === undefined) return Array.from(schema.features.values(), (found) => feature(found, 'feature'));
  const selected = new Map<string, { name: Located<string>; role: Role }>();
  for (const name of config.features)
    if (!selected.has(name.value)) selected.set(name.value, { name, role: 'feature' });
  // A name that is both is what the model learns to predict.
  for (const name of config.labels) selected.set(name.value, { name, role: 'label' });
  return Array.from(selected.values()).flatMap(({ name, role }) => {
    const found = schema.features.get(name.value);
    if (found === undefined) reportMissing(name, schema, report);
    else if (role === 'label' && found.kind === 'bytes') report(bytesLabel(name, found));
    return found === undefined ? [] : [feature(found, role, name)];
  });
}

function feature({ name, kind, length }: DescribedFeature, role: Role, selected = name): Feature {
  return { name: name.value, kind, length, role, place: selected.place, describedAt: name.place };
}

function reportMissing(
  { value, place }: Located<string>,
  { file, features }: FeatureSchema,
  report: Report,
): void {
  const cure = suggest(value, features.keys()) || 'add it to the schema';
  report(error(place, `${value} missing from schema: ${file}`, cure));
}

function bytesLabel(label: Located<string>, { name }: DescribedFeature) {
  const found = `label ${quote(label.value)} has dtype bytes_list: the reader's default 0 for labels cannot parse it`;
  return warning(
    label.place,
    found,
    `make it int64_list or float_list in ${name.place.file}:${name.place.line}`,
  );
}

/** Warns where the reader would keep more elements of a feature than it has. */
export function checkTruncations(config: TrainingConfig, features: readonly Feature[], report: Report): void {
  const selected = new Set([...config.features, ...config.labels].map(({ value }) => value));
  for (const { feature: name, keep } of config.truncations) {
    const found = features.find((feature) => feature.name === name);
    const keeps = `the reader keeps the first ${keep.value} elements of ${quote(name)}`;
    if (!selected.has(name)) {
      report(warning(keep.place, `${keeps}, which is not selected`, 'select it, or remove the truncation'));
    } else if (found?.length === 'variable') {
      report(
        warning(keep.place, `${keeps}, which has a variable length`, 'give it a fixed length in the schema'),
      );
    } else if (found !== undefined && found.length < keep.value) {
      report(warning(keep.place, `${keeps}, which has only ${found.length}`, `keep at most ${found.length}`));
    }
  }
}
