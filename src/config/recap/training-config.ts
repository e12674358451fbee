import { suggest } from '../../base/nearest.ts';
import { error, type Located, type OnProblem, type Place } from '../../base/problem.ts';
import { checkText } from '../../yaml/check.ts';
import { type Node, quote } from '../../yaml/node.ts';
import type { Source } from '../../yaml/source.ts';
import type { ConfigPath } from './config-path.ts';
import { dataConfig } from './data.ts';
import { type LabelTimes, labelTimes } from './label-times.ts';
import { ABSENT, recapConfig } from './recap-config.ts';
import {
  checkModel,
  checkTasks,
  type DataConfig,
  findSections,
  type RecapConfig,
  type Sections,
  sectionMeantBy,
  type TaskData,
} from './sections.ts';

/** What a fixture needs of one data section of a training config. */
export interface TrainingConfig {
  readonly dataset: string;
  /** The reader's glob, after substitution; undefined where the config names dated folders instead. */
  readonly inputs: ConfigPath | undefined;
  readonly globalBatchSize: Located<number>;
  readonly schemaPath: ConfigPath;
  /** Selected feature names (`features`, then the values of `renamed_features`), with their places in the config. */
  readonly features: readonly (Located<string> & { readonly newName?: string })[];
  /** The keys of `tasks`. */
  readonly labels: readonly Located<string>[];
  /** `truncate_and_slice`: the reader keeps the first `keep` elements of `feature` (its name in the schema). */
  readonly truncations: readonly Truncation[];
  /** Undefined if the reader rectifies no labels. */
  readonly times: LabelTimes | undefined;
  /** For each label, the shares of positives and negatives that were kept, according to the config. */
  readonly sampling: ReadonlyMap<string, SamplingRates>;
}

/** The shares of the examples that were kept when the real data were sampled. */
export interface SamplingRates {
  readonly positive: number;
  readonly negative: number;
}

/** How many elements of a feature the reader keeps. */
export interface Truncation {
  readonly feature: string;
  readonly keep: Located<number>;
}

/**
 * Checks a whole training config with every section that it has, and returns what a fixture needs of `dataset`:
 * `train_data`, `validation_data.NAME` or another data section. Undefined only after an error was reported.
 */
export function checkTrainingConfig(
  source: Source,
  root: Node,
  dataset: string,
  onProblem: OnProblem,
): TrainingConfig | undefined {
  if (root.kind === 'null') {
    const message = 'the training config is empty';
    onProblem(error('empty-config', source.placeAt(0), message, 'add the section "train_data"'));
    return undefined;
  }
  const sections = findSections(root, source, onProblem);
  if (sections === undefined) return undefined;
  const config = checkText(sections.known, recapConfig, source, onProblem);
  if (config === undefined) return undefined;
  if (config.model !== undefined && config.model !== ABSENT) checkModel(config.model, onProblem);
  const datasets = datasetsOf(config, sections, source, onProblem);
  for (const data of datasets.values()) if (data !== undefined) checkTasks(data, onProblem);
  if (!datasets.has(dataset) && !isKnownToFail(dataset, config, sections)) {
    onProblem(unknownDataset(dataset, [...datasets.keys()], source.placeAt(root.start)));
  }
  const chosen = datasets.get(dataset);
  return chosen && toTrainingConfig(dataset, chosen);
}

/** The data sections by the names of their datasets; those that failed their check are undefined. */
function datasetsOf(
  { train_data, validation_data }: RecapConfig,
  { further }: Sections,
  source: Source,
  onProblem: OnProblem,
): Map<string, DataConfig | undefined> {
  const datasets = new Map<string, DataConfig | undefined>();
  if (train_data !== ABSENT) datasets.set('train_data', train_data);
  if (validation_data !== undefined && validation_data !== ABSENT)
    for (const { key, value } of validation_data) datasets.set(`validation_data.${key.value}`, value);
  for (const [name, node] of further) datasets.set(name, checkText(node, dataConfig, source, onProblem));
  return datasets;
}

/** Whether the section of a dataset failed its check or has a misspelt name, which was already reported. */
function isKnownToFail(dataset: string, { validation_data }: RecapConfig, { known }: Sections): boolean {
  const section = dataset.split('.', 1)[0];
  if (section === 'validation_data' && validation_data === undefined) return true;
  return known.entries.some(({ key }) => sectionMeantBy(key.value) === section);
}

function unknownDataset(dataset: string, available: readonly string[], place: Place) {
  const has = available.length === 0 ? 'it has none' : `it has ${available.join(', ')}`;
  const message = `dataset ${quote(dataset)} is not in the training config: ${has}`;
  return error(
    'unknown-dataset',
    place,
    message,
    suggestDataset(dataset, available) || 'choose one with the input dataset, or add the section',
  );
}

/** Suggests the whole name if only that of the validation set was given. */
function suggestDataset(dataset: string, available: readonly string[]): string {
  const whole = available.find((name) => name.endsWith(`.${dataset}`));
  return whole === undefined ? suggest(dataset, available) : `write ${whole}`;
}

function samplingRates(task: TaskData | undefined): SamplingRates {
  return { positive: task?.pos_downsampling_rate ?? 1, negative: task?.neg_downsampling_rate ?? 1 };
}

function toTrainingConfig(dataset: string, data: DataConfig): TrainingConfig | undefined {
  const { inputs, global_batch_size: globalBatchSize, seg_dense_schema: schema, tasks, preprocess } = data;
  const schemaPath = schema?.schema_path;
  if (
    globalBatchSize === undefined ||
    schema === undefined ||
    schemaPath === undefined ||
    tasks === undefined
  ) {
    return undefined;
  }
  const renamed = schema.renamed_features ?? [];
  const renamedTo = renamed.flatMap(({ key, value }) => (value ? [{ ...value, newName: key.value }] : []));
  const { continuous_feature_truncation: continuous, binary_feature_truncation: binary } =
    preprocess?.truncate_and_slice ?? {};
  // The reader preprocesses after renaming, so it looks for the new names.
  const nameOf = (key: string) => renamed.find((pair) => pair.key.value === key)?.value?.value ?? key;
  const truncation = (key: string, keep: Located<number> | null | undefined): Truncation[] =>
    keep ? [{ feature: nameOf(key), keep }] : [];
  return {
    dataset,
    inputs: inputs ?? undefined,
    globalBatchSize,
    schemaPath,
    features: [...(schema.features ?? []), ...renamedTo],
    labels: tasks.map(({ key }) => key),
    truncations: [...truncation('continuous', continuous), ...truncation('binary', binary)],
    times: labelTimes(preprocess?.rectify_labels, nameOf),
    sampling: new Map(tasks.map(({ key, value }) => [key.value, samplingRates(value)])),
  };
}
