import { error, type OnProblem } from '../../base/problem.ts';
import type { Schema } from '../schema.ts';
import type { TfdsDescription } from '../tfds-description.ts';
import { printTfdsInfo, supervisedKeysOf, whyNotTfdsName, whyNotTfdsSplit } from './tfds.ts';
import { isFileName, printTfdsFeatures } from './tfds-features.ts';

/** A folder of records for TFDS. */
export interface TfdsFolder {
  /** The input `file-prefix`. */
  readonly dataset: string;
  /** The split, named after the input `dataset`. */
  readonly split: string;
  /** Number of examples in each shard. */
  readonly shardLengths: readonly number[];
  /** Names of the features in the records, which are all or some of the schema's. */
  readonly features: ReadonlySet<string>;
  /** Names of the features to be predicted. */
  readonly labels: ReadonlySet<string>;
}

/** A small file next to the records. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** TFDS requires a version, but users do not have to set it. */
const VERSION = '1.0.0';

/**
 * The files that `tfds.builder_from_directory` needs to read a folder of records. If the schema itself was read
 * from such a folder, and all of its features are used, its files are reused. Returns undefined only after an error.
 */
export function printTfdsFolder(
  schema: Schema,
  folder: TfdsFolder,
  onProblem: OnProblem,
): readonly TextFile[] | undefined {
  const isNamed = checkNames(folder, onProblem);
  const described = describe(schema, folder, onProblem);
  if (described === undefined || !isNamed) return undefined;
  const { dataset: name, split, shardLengths } = folder;
  const { features, labelFiles, supervisedKeys } = described;
  const splits = [{ name: split, shardLengths }];
  return [
    { name: 'features.json', text: features },
    { name: 'dataset_info.json', text: printTfdsInfo({ name, version: VERSION, splits, supervisedKeys }) },
    ...Array.from(labelFiles, ([name, text]) => ({ name, text })).filter(({ name }) => isFileName(name)),
  ];
}

function describe(
  schema: Schema,
  { features: names, labels }: TfdsFolder,
  onProblem: OnProblem,
): TfdsDescription | undefined {
  const features = schema.features.filter(({ name }) => names.has(name));
  if (schema.tfds !== undefined && features.length === schema.features.length) return schema.tfds;
  const printed = printTfdsFeatures({ ...schema, features }, onProblem);
  return printed && { ...printed, supervisedKeys: supervisedKeysOf(features, labels) };
}

function checkNames({ dataset, split }: TfdsFolder, onProblem: OnProblem): boolean {
  const ofDataset = whyNotTfdsName(dataset);
  const ofSplit = whyNotTfdsSplit(split);
  if (ofDataset !== undefined) {
    const message = `"file-prefix" is ${JSON.stringify(dataset)}: ${ofDataset}`;
    onProblem(error('tfds-dataset-name', undefined, message, 'choose another one, or set "layout" to plain'));
  }
  if (ofSplit !== undefined) {
    const message = `"dataset" makes the split ${JSON.stringify(split)}: ${ofSplit}`;
    onProblem(error('tfds-split-name', undefined, message, 'choose another one, or set "layout" to plain'));
  }
  return ofDataset === undefined && ofSplit === undefined;
}
