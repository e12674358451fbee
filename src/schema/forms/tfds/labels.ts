import { suggest } from '../../../base/nearest.ts';
import { type OnProblem, type Place, warning } from '../../../base/problem.ts';
import { parseJson } from '../../../yaml/json.ts';
import { quote } from '../../../yaml/node.ts';
import { readSource } from '../../../yaml/source.ts';
import type { SchemaFile } from '../../form.ts';
import type { Label, SchemaFeature } from '../../schema.ts';
import type { Keys, SupervisedKeys } from '../../tfds-description.ts';
import { besideFile, excessOf } from './reader.ts';
import { featureKeys, member, readSupervisedKeys } from './supervised-keys.ts';

const INFO = 'dataset_info.json';

/**
 * Turns the outputs of the supervised keys into labels. Supervised keys are keys of the outermost dictionary.
 */
export function labelFeatures(
  features: readonly SchemaFeature[],
  topKeys: ReadonlyMap<string, string>,
  keys: SupervisedKeys | undefined,
  onProblem: OnProblem,
): readonly SchemaFeature[] {
  if (keys === undefined) return features;
  warnUnknown([keys.input, keys.output], new Set(topKeys.values()), onProblem);
  if (keys.weight !== undefined) warnWeight(keys.weight, onProblem);
  const outputs = new Map(featureKeys(keys.output).map(({ name, place }) => [name, place]));
  return features.map((feature) => {
    const place = outputs.get(topKeys.get(feature.name) ?? '');
    const label = place && labelOf(feature, place, onProblem);
    return place === undefined || label === undefined
      ? feature
      : { ...feature, label, places: { ...feature.places, label: place } };
  });
}

/** The supervised keys of a folder; undefined if it has none. */
export function supervisedKeysBeside(file: SchemaFile, onProblem: OnProblem): SupervisedKeys | undefined {
  const bytes = file.siblings?.(INFO);
  const name = besideFile(file.name, INFO);
  const excess = bytes && excessOf(bytes);
  if (excess !== undefined) {
    const message = `the supervised keys are ignored: the file has ${excess}`;
    const fix = 'set the labels in the fixture spec';
    onProblem(warning('ignored-dataset-info', { file: name, line: 1, column: 1 }, message, fix));
    return undefined;
  }
  const source = bytes && readSource(name, bytes, onProblem);
  const info = source && parseJson(source, onProblem);
  if (source === undefined || info === undefined) return undefined;
  const format = member(info, 'fileFormat', 'file_format');
  if (format?.kind === 'string' && format.value !== 'tfrecord') {
    const message = `the dataset is stored as ${format.value}, but the fixture is TFRecord`;
    const fix = 'read it with builder_from_directory(…, file_format="tfrecord")';
    onProblem(warning('ignored-dataset-format', source.placeAt(format.start), message, fix));
  }
  return readSupervisedKeys(info, source, onProblem);
}

function warnUnknown(keys: readonly Keys[], known: ReadonlySet<string>, onProblem: OnProblem): void {
  const unknown = keys.flatMap(featureKeys).filter(({ name }) => !known.has(name));
  for (const [i, { name, place }] of unknown.entries()) {
    const message = `the supervised key ${quote(name)} is not a feature`;
    // Finding the most similar of many long names takes long.
    const isQuick = i < 10 && known.size <= 1000 && name.length <= 100;
    const fix = (isQuick && suggest(name, known)) || 'name a feature';
    onProblem(warning('unknown-supervised-key', place, message, fix));
  }
}

function warnWeight(weight: Keys, onProblem: OnProblem): void {
  const [key] = featureKeys(weight);
  const message = `the weight ${quote(key?.name ?? '')} is ignored: labels do not depend on the weight of an example`;
  onProblem(warning('ignored-weight', key?.place, message, 'do not rely on it'));
}

/** A range with more integers counts as numbers, not as classes. */
const MAX_CLASSES = 2 ** 20;

function labelOf(feature: SchemaFeature, place: Place, onProblem: OnProblem): Label | undefined {
  const { kind, domain } = feature;
  if (kind === 'float') return { type: 'regression' };
  if (kind === 'bytes') {
    const message = `the supervised key ${quote(feature.name)} is ignored: bytes cannot be predicted`;
    onProblem(warning('ignored-supervised-key', place, message, 'predict a number or a class'));
    return undefined;
  }
  const { min, max } = domain ?? {};
  if (min !== 0 || typeof max !== 'number' || max >= MAX_CLASSES) return { type: 'regression' };
  return max === 1 ? { type: 'binary' } : { type: 'classes', count: max + 1 };
}
