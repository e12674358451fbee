import { foldFileName, whyNotFileName } from '../../base/file-name.ts';
import { error, type OnProblem, warning } from '../../base/problem.ts';
import { quote } from '../../yaml/node.ts';
import type { Schema } from '../schema.ts';
import type { TfdsDescription } from '../tfds-description.ts';
import { describeFeature } from './tfds-feature.ts';
import { featureJson } from './tfds-json.ts';

/**
 * Describes the features of a schema so that TFDS reads the records that are written for it; warns where it then reads
 * less than the schema says. A schema that was read from a `features.json` needs none, because that file says the same
 * and more. Undefined only after an error was reported.
 */
export function printTfdsFeatures(
  schema: Schema,
  onProblem: OnProblem,
): Omit<TfdsDescription, 'supervisedKeys'> | undefined {
  if (schema.record !== 'example') {
    const [first] = [...schema.features, ...schema.sequence];
    const message = `TFDS reads no records of the type ${schema.record}`;
    onProblem(error('tfds-record', first?.place, message, 'use the layout "plain"'));
    return undefined;
  }
  const described = schema.features.map((feature) => ({ feature, ...describeFeature(feature) }));
  const labelFiles = new Map<string, string>();
  const byFolded = new Map<string, string>();
  for (const { feature, names, losses } of described) {
    for (const { fact, code, message, fix } of losses) {
      const place = feature.places?.[fact] ?? feature.place;
      onProblem(warning(code, place, `${quote(feature.name)}: ${message}`, fix));
    }
    if (names === undefined) continue;
    const file = labelFileName(feature.name);
    const text = `${names.join('\n')}\n`;
    // Names that differ by case alone are one file on some systems.
    const folded = foldFileName(file ?? '');
    const isTaken = (byFolded.get(folded) ?? file) !== file;
    if (file === undefined || isTaken || (labelFiles.get(file) ?? text) !== text) {
      const message = `${quote(feature.name)}: no file can have the names of its classes for TFDS`;
      onProblem(warning('tfds-names', feature.place, message, 'rename the feature'));
      continue;
    }
    byFolded.set(folded, file);
    labelFiles.set(file, text);
  }
  const features = Object.fromEntries(described.map(({ feature, json }) => [feature.name, json]));
  const root = featureJson('features_dict.FeaturesDict', 'featuresDict', { features });
  return { features: `${JSON.stringify(root, undefined, 4)}\n`, labelFiles };
}

/** As TFDS names it; undefined if such a file could lie elsewhere, or cannot be. */
function labelFileName(feature: string): string | undefined {
  const name = `${feature.replaceAll('/', '.')}.labels.txt`;
  return isFileName(name) ? name : undefined;
}

/** Longer ones have no room for what a temporary name adds, where a `~` stands for a slash. */
const MAX_NAME_BYTES = 220;

/** Whether a file of this name can stand in a folder, on every system. */
export function isFileName(name: string): boolean {
  return (
    !name.includes('~') && whyNotFileName(name) === undefined && Buffer.byteLength(name) <= MAX_NAME_BYTES
  );
}
