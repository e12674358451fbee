/** Selects the features of a schema that a training reads, and reports those on which its reader would fail. */
import { suggest } from '../../base/nearest.ts';
import { error, type Located, type OnProblem, warning } from '../../base/problem.ts';
import { type Feature, featureOf, type Role } from '../../schema/feature.ts';
import type { Schema, SchemaFeature } from '../../schema/schema.ts';
import { quote } from '../../yaml/node.ts';
import type { TrainingConfig } from './training-config.ts';

/** The names that a config selects. */
export function selectedNames(config: TrainingConfig): ReadonlySet<string> {
  return new Set([...config.features, ...config.labels].map(({ value }) => value));
}

/**
 * The features that a training reads: those that its config selects, or without a config all features of the schema.
 * Reports selected features that the schema lacks.
 */
export function selectFeatures(
  config: TrainingConfig | undefined,
  { file, schema, isComplete }: NamedSchema,
  onProblem: OnProblem,
): Feature[] {
  const described = [...schema.features, ...schema.sequence.map(withSteps)];
  if (config === undefined) return described.map((feature) => featureOf(feature));
  const byName = new Map(described.map((feature) => [feature.name, feature]));
  const selected = new Map<string, { name: Selected; role: Role }>();
  for (const name of config.features)
    if (!selected.has(name.value)) selected.set(name.value, { name, role: 'feature' });
  // A name that is selected as both is a label.
  for (const name of config.labels) selected.set(name.value, { name, role: 'label' });
  // One problem for each name would hide that the schema does not belong to the config.
  if (isComplete && selected.size >= 3 && [...selected.keys()].every((name) => !byName.has(name))) {
    onProblem(otherSchema(config, selected.size, file));
    return [];
  }
  return Array.from(selected.values()).flatMap(({ name, role }) => {
    const found = byName.get(name.value);
    if (found === undefined) {
      if (isComplete) onProblem(missingFeature(name, file, byName));
      return [];
    }
    if (role === 'label') checkLabel(name, found, onProblem);
    return [featureOf(found, role, name.place)];
  });
}

/** A selected name; for a renamed feature, also the name that the training uses. */
type Selected = TrainingConfig['features'][number];

/** A feature of a sequence has steps, even if the schema does not say how many. */
function withSteps(feature: SchemaFeature): SchemaFeature {
  return { ...feature, steps: feature.steps ?? { min: 1, max: undefined } };
}

/** A schema, and what messages call its file. */
export interface NamedSchema {
  readonly file: string;
  readonly schema: Schema;
  /** False after an error in the file, which may be the reason why a feature is missing. */
  readonly isComplete: boolean;
}

function otherSchema({ schemaPath }: TrainingConfig, count: number, file: string) {
  const message = `${file} has none of the ${count} features that the config selects`;
  const fix = 'name the schema that belongs to the config, or leave the config out';
  return error('missing-from-schema', schemaPath.place, message, fix);
}

function missingFeature(
  { value, place, newName }: Selected,
  file: string,
  known: ReadonlyMap<string, unknown>,
) {
  const isSwapped = newName !== undefined && known.has(newName);
  const swapped = `swap the names: write ${value}: ${newName}, with the name in the schema last`;
  const fix = isSwapped ? swapped : suggest(value, known.keys()) || 'add it to the schema';
  return error('missing-from-schema', place, `${value} missing from schema: ${file}`, fix);
}

/** The reader's default for a label is a single 0, which only fits a label of one number. */
function checkLabel({ value, place }: Located<string>, described: SchemaFeature, onProblem: OnProblem): void {
  const { length, kind, describedAt } = featureOf(described);
  const line = `${describedAt.file}:${describedAt.line}`;
  if (length !== 1) {
    const has = length === 'variable' ? 'a variable length' : `length ${length}`;
    const message = `label ${quote(value)} has ${has}: the reader of the training fails on labels of a length other than 1`;
    const fix = `make its length 1 in ${line}, or select it in "features" instead of "tasks"`;
    onProblem(error('label-length', place, message, fix));
  } else if (kind === 'bytes') {
    const message = `label ${quote(value)} has dtype bytes_list: the reader's default 0 for labels cannot parse it`;
    onProblem(warning('bytes-label', place, message, `make it int64_list or float_list in ${line}`));
  }
}

/** Warns if the reader would keep more elements of a feature than the feature has. */
export function checkTruncations(
  config: TrainingConfig,
  features: readonly Feature[],
  onProblem: OnProblem,
): void {
  const selected = selectedNames(config);
  for (const { feature: name, keep } of config.truncations) {
    const found = features.find((feature) => feature.name === name);
    const keeps = `the reader keeps the first ${keep.value} elements of ${quote(name)}`;
    if (!selected.has(name)) {
      onProblem(
        warning(
          'truncation-not-selected',
          keep.place,
          `${keeps}, which is not selected`,
          'select it, or remove the truncation',
        ),
      );
    } else if (found?.length === 'variable') {
      onProblem(
        warning(
          'truncation-of-variable-length',
          keep.place,
          `${keeps}, which has a variable length`,
          'give it a fixed length in the schema',
        ),
      );
    } else if (found !== undefined && found.length < keep.value) {
      onProblem(
        warning(
          'truncation-too-long',
          keep.place,
          `${keeps}, which has only ${found.length}`,
          `keep at most ${found.length}`,
        ),
      );
    }
  }
}
