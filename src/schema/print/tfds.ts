/** Prints the `dataset_info.json` that `tfds.builder_from_directory` reads; tfds-features.ts prints `features.json`. */
import type { SchemaFeature } from '../schema.ts';
import type { Keys, SupervisedKeys } from '../tfds-description.ts';

/** The dataset that a `dataset_info.json` describes. */
export interface TfdsInfo {
  readonly name: string;
  /** Three numbers, for example `1.0.0`. */
  readonly version: string;
  readonly splits: readonly TfdsSplit[];
  readonly supervisedKeys?: SupervisedKeys | undefined;
}

export interface TfdsSplit {
  readonly name: string;
  /** Number of examples in each shard. */
  readonly shardLengths: readonly number[];
}

/** TFDS's template for file names. */
const TEMPLATE = '{DATASET}-{SPLIT}.{FILEFORMAT}-{SHARD_X_OF_Y}';

/** The text of `dataset_info.json`. */
export function printTfdsInfo({ name, version, splits, supervisedKeys }: TfdsInfo): string {
  const info = {
    fileFormat: 'tfrecord',
    name,
    splits: splits.map((split) => ({
      filepathTemplate: TEMPLATE,
      name: split.name,
      // In the JSON of protos, 64-bit integers are strings. The number of bytes is not known until all shards are written.
      shardLengths: split.shardLengths.map(String),
    })),
    ...(supervisedKeys && { supervisedKeys: { tuple: { items: itemsOf(supervisedKeys).map(nest) } } }),
    version,
  };
  return `${JSON.stringify(info, undefined, 2)}\n`;
}

function itemsOf({ input, output, weight }: SupervisedKeys): readonly Keys[] {
  return weight === undefined ? [input, output] : [input, output, weight];
}

/** A message `SupervisedKeys.Nest`. */
function nest(keys: Keys): object {
  switch (keys.type) {
    case 'feature':
      return { featureKey: keys.name };
    case 'tuple':
      return { tuple: { items: keys.items.map(nest) } };
    case 'dict':
      return { dict: { dict: Object.fromEntries(keys.entries.map(([name, value]) => [name, nest(value)])) } };
  }
}

/** What `as_supervised=True` returns: all other features, and the labels; undefined if there are none. */
export function supervisedKeysOf(
  features: readonly SchemaFeature[],
  labels: ReadonlySet<string>,
): SupervisedKeys | undefined {
  const isLabel = ({ name }: SchemaFeature) => labels.has(name);
  const inputs = features.filter((feature) => !isLabel(feature));
  const outputs = features.filter(isLabel);
  const output = keysOf(outputs.map(({ name }) => name));
  const input = keysOf(inputs.map(({ name }) => name));
  return input && output && { input, output };
}

function keysOf(names: readonly string[]): Keys | undefined {
  const [first, second] = names;
  if (first === undefined) return undefined;
  if (second === undefined) return { type: 'feature', name: first };
  return { type: 'dict', entries: names.map((name) => [name, { type: 'feature', name }]) };
}

/** Why a TFDS dataset cannot have this name, as part of a sentence; undefined if it can. */
export function whyNotTfdsName(name: string): string | undefined {
  if (/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name)) return undefined;
  return 'the name of a TFDS dataset starts with a letter and only has letters, digits and underscores';
}

/** Why a TFDS split cannot have this name, as part of a sentence; undefined if it can. */
export function whyNotTfdsSplit(name: string): string | undefined {
  if (name === 'all') return '"all" means all splits of a TFDS dataset';
  if (/^[a-zA-Z0-9_-]+$/.test(name)) return undefined;
  return 'the name of a TFDS split only has letters, digits, underscores and hyphens';
}
