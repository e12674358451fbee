import { error, type OnProblem, type Place } from '../../../base/problem.ts';
import { parseJson } from '../../../yaml/json.ts';
import { quote } from '../../../yaml/node.ts';
import { readSource } from '../../../yaml/source.ts';
import type { SchemaFile } from '../../form.ts';
import type { Schema, SchemaFeature } from '../../schema.ts';
import { readFeature } from './feature.ts';
import { labelFeatures, supervisedKeysBeside } from './labels.ts';
import { countErrors, excessOf, type Reader } from './reader.ts';

/** Reads a `features.json` and the files that belong to it. Returns undefined only after an error was reported. */
export function readFeatures(file: SchemaFile, onProblem: OnProblem): Schema | undefined {
  const start: Place = { file: file.name, line: 1, column: 1 };
  const excess = excessOf(file.bytes);
  if (excess !== undefined) {
    const message = `the file is too large for a features.json: it has ${excess}`;
    onProblem(error('too-large', start, message, 'use another file'));
    return undefined;
  }
  const tally = { errors: 0, features: 0 };
  const counted = countErrors(onProblem, tally);
  const source = readSource(file.name, file.bytes, counted);
  const root = source && parseJson(source, counted);
  if (source === undefined || root === undefined) return undefined;
  const labelFiles = new Map<string, string>();
  const siblings = (name: string) => {
    const bytes = file.siblings?.(name);
    if (bytes !== undefined) labelFiles.set(name, new TextDecoder().decode(bytes));
    return bytes;
  };
  const reader: Reader = {
    source,
    onProblem: counted,
    tally,
    siblings,
    readFeature,
    topKeys: new Map(),
    rowLengths: new Map(),
  };
  const top = { name: undefined, topKey: undefined, place: start, sequences: [], fileName: undefined };
  const read = withoutRepeated(readFeature(root, top, reader), counted);
  if (read.length === 0 && tally.errors === 0)
    counted(error('no-features', start, 'the file does not describe any features', 'add one'));
  if (read.length === 0) return undefined;
  const supervisedKeys = supervisedKeysBeside(file, counted);
  const features = labelFeatures(withoutLoneGroups(read), reader.topKeys, supervisedKeys, counted);
  const tfds = { features: source.text, labelFiles, supervisedKeys };
  return { record: 'example', features, sequence: [], tfds };
}

/** Reports features with the same name: a name with slashes can equal that of a nested feature. */
function withoutRepeated(features: readonly SchemaFeature[], onProblem: OnProblem): readonly SchemaFeature[] {
  const first = new Map<string, SchemaFeature>();
  return features.filter((feature) => {
    const same = first.get(feature.name);
    first.set(feature.name, same ?? feature);
    if (same === undefined) return true;
    const message = `duplicate feature ${quote(feature.name)}: it is already on line ${same.place.line}`;
    onProblem(error('duplicate-feature', feature.place, message, 'rename one of them'));
    return false;
  });
}

/** A group has several features with the same length. */
function withoutLoneGroups(features: readonly SchemaFeature[]): readonly SchemaFeature[] {
  const sizes = new Map<string, number>();
  for (const { shape } of features)
    if (shape.type === 'variable' && shape.group !== undefined)
      sizes.set(shape.group, (sizes.get(shape.group) ?? 0) + 1);
  return features.map((feature) => {
    if (feature.shape.type === 'fixed' || feature.shape.group === undefined) return feature;
    if ((sizes.get(feature.shape.group) ?? 0) > 1) return feature;
    const { group: _, ...shape } = feature.shape;
    return { ...feature, shape };
  });
}
