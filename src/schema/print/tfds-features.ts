import { foldFileName, whyNotFileName } from '../../base/file-name.ts';
import { error, type OnProblem, warning } from '../../base/problem.ts';
import { quote } from '../../yaml/node.ts';
import type { Schema } from '../schema.ts';
import type { TfdsDescription } from '../tfds-description.ts';
import { describeFeature } from './tfds-feature.ts';
import { featureJson } from './tfds-json.ts';

/**
 * Describes the features of a schema so that TFDS can read its records, and warns if TFDS reads less than the schema
 * states. A schema that was read from a `features.json` uses that file, which states the same
 * and more. Returns undefined only after an error was reported.
 */
export function printTfdsFeatures(
  schema: Schema,
  onProblem: OnProblem,
): Omit<TfdsDescription, 'supervisedKeys'> | undefined {
  if (schema.record !== 'example') {
    const first = schema.features[0] ?? schema.sequence[0];
    const message = `TFDS cannot read records of the type ${schema.record}`;
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
    // Names that only differ in case are the same file on some systems.
    const folded = foldFileName(file ?? '');
    const isTaken = (byFolded.get(folded) ?? file) !== file;
    if (file === undefined || isTaken || (labelFiles.get(file) ?? text) !== text) {
      const message = `${quote(feature.name)}: TFDS needs a file with its class names, which cannot be named after this feature`;
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

/** The file name in TFDS; undefined if it is not possible or could be outside of the folder. */
function labelFileName(feature: string): string | undefined {
  const name = `${feature.replaceAll('/', '.')}.labels.txt`;
  return isFileName(name) ? name : undefined;
}

/** Leaves room for what temporary names add, in which a `~` replaces a slash. */
const MAX_NAME_BYTES = 220;

/** Whether a file can have this name on every system. */
export function isFileName(name: string): boolean {
  return (
    !name.includes('~') && whyNotFileName(name) === undefined && Buffer.byteLength(name) <= MAX_NAME_BYTES
  );
}
