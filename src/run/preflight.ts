import { basename, dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { hasWildcard, matchesGlob } from '../base/glob.ts';
import { error, type OnProblem, warning } from '../base/problem.ts';
import { formatBytes, formatCount } from '../base/text.ts';
import { checkPath } from '../config/recap/config-path.ts';
import type { TrainingConfig } from '../config/recap/training-config.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { expectedRepeats } from '../plan/repeats.ts';
import { shardFile } from '../plan/shards.ts';
import { largestFeature, memoryForExample } from '../plan/size.ts';
import { OPTIONS, type OptionName, type Request } from '../request/options.ts';
import type { Feature } from '../schema/feature.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';

/** Warns about inputs that have no effect in the mode. */
export function checkInputs(request: Request, onProblem: OnProblem): void {
  for (const name of WITHOUT_EFFECT[request.mode]) {
    const { default: usual, parse } = OPTIONS[name];
    const parsed = parse(usual);
    if ('value' in parsed && isDeepStrictEqual(request[name], parsed.value)) continue;
    const message = `"${name}" has no effect in the mode ${request.mode}`;
    onProblem(warning('input-without-effect', undefined, message, 'leave it out'));
  }
}

/** Warns about inputs that have no effect because the schema is given in another way. */
export function checkSchemaInputs(
  { schema, config, variables }: Request,
  spec: Pick<FixtureSpec, 'schema'>,
  onProblem: OnProblem,
): void {
  const hasSchema = schema !== '' || spec.schema !== undefined;
  if (hasSchema && config === '' && Object.keys(variables).length > 0) {
    const message = '"variables" has no effect without a "config", in which they would stand';
    onProblem(warning('input-without-effect', undefined, message, 'leave it out'));
  }
  if (schema === '' || spec.schema === undefined) return;
  const [first] = [...spec.schema.features, ...spec.schema.sequence];
  const message = `the fixture spec has a schema too, which has no effect: "schema" is ${schema}`;
  onProblem(warning('input-without-effect', first?.place, message, 'leave one of them out'));
}

/**
 * The inputs of which a user could expect an effect. `plan` accepts those of `generate`, so that both have the same
 * inputs.
 */
const WITHOUT_EFFECT: Readonly<Record<Request['mode'], readonly OptionName[]>> = {
  generate: ['path'],
  plan: ['path'],
  verify: [
    'examples',
    'seed',
    'shards',
    'shard-index',
    'compression-level',
    'file-prefix',
    'layout',
    'index',
    'clean',
    'verify',
    'max-bytes',
    'lock-file',
    'update-lock',
  ],
};

/** Leaves out what may be wrong only because a part of the schema could not be read. */
export function withoutConsequences(onProblem: OnProblem): OnProblem {
  return (problem) => {
    if (!CONSEQUENCES.has(problem.code)) onProblem(problem);
  };
}

const CONSEQUENCES: ReadonlySet<string> = new Set([
  'rule-matches-nothing',
  'rule-changes-nothing',
  'label-matches-nothing',
  'no-label',
  'repeated-examples',
]);

/** Warns if the config's reader would not read the fixture, or would get no batch from it. */
export function checkReader(
  { plan, shards }: PlannedRun,
  config: TrainingConfig,
  onProblem: OnProblem,
): void {
  const { data, layout } = plan;
  const { globalBatchSize, inputs } = config;
  if (data.examples < globalBatchSize.value) {
    const verb = data.examples === 1 ? 'does' : 'do';
    const message = `${formatCount(data.examples, 'example')} ${verb} not fill one global batch of ${globalBatchSize.value}`;
    const fix = 'the reader drops the remainder: ask for more examples';
    onProblem(warning('batch-not-filled', globalBatchSize.place, message, fix));
  }
  if (inputs === undefined) return;
  if (layout.compression !== 'gzip') {
    const message = `the fixture has compression ${layout.compression}, and the reader of "inputs" expects GZIP`;
    const fix = 'set "compression" to gzip, unless your reader differs';
    onProblem(warning('compression-not-read', inputs.place, message, fix));
    // The end of the name depends on the compression.
    return;
  }
  const stray = shards
    .map((shard) => shardFile(layout, shard))
    .find((file) => !matchesGlob(basename(inputs.value), file));
  if (stray !== undefined) {
    const message = `the file ${stray} does not match "inputs" ${JSON.stringify(inputs.value)}`;
    onProblem(warning('file-name-not-read', inputs.place, message, 'choose another "file-prefix"'));
  }
}

/** Warns if the features have too few values to distinguish so many examples. */
export function checkRepeats({ plan: { data } }: PlannedRun, onProblem: OnProblem): void {
  const pairs = expectedRepeats(data);
  if (pairs < 1) return;
  const message = `of ${formatCount(data.examples, 'example')}, about ${formatCount(Math.round(pairs), 'pair')} will be equal: the features have few values`;
  const fix = 'ask for fewer examples, or give a feature more values in the fixture spec';
  onProblem(warning('repeated-examples', undefined, message, fix));
}

/**
 * Refuses, on the line of the largest feature, an example that the machine has no memory for: the system would end the
 * program without a word.
 */
export function checkMemory(
  { plan: { data }, records }: PlannedRun,
  features: readonly Feature[],
  memory: number,
  onProblem: OnProblem,
): void {
  const needed = memoryForExample(data, records);
  if (needed <= memory) return;
  const message = `making one example takes about ${formatBytes(needed)} of memory: this machine has ${formatBytes(memory)}`;
  const largest = largestFeature(data, records);
  const place = features.find(({ name }) => name === largest)?.describedAt;
  onProblem(
    error(
      'not-enough-memory',
      place,
      message,
      `make ${JSON.stringify(largest)} smaller, or select fewer features`,
    ),
  );
}

/** The folder of the config's `inputs`, where the original wrote; undefined, and a problem, where there is no one folder. */
export function folderOfInputs(
  folder: string,
  config: TrainingConfig | undefined,
  onProblem: OnProblem,
): string | undefined {
  const inputs = config?.inputs;
  if (inputs === undefined) {
    const found = config === undefined ? 'there is no config' : 'the config names dated folders, no "inputs"';
    onProblem(
      error(
        'from-config-impossible',
        undefined,
        `"output-dir" is from-config, but ${found}`,
        'name a folder in "output-dir"',
      ),
    );
    return undefined;
  }
  if (!checkPath(inputs, onProblem)) return undefined;
  const parent = dirname(inputs.value);
  if (!hasWildcard(parent)) return resolve(folder, parent);
  const message = `the folder of "inputs" ${JSON.stringify(inputs.value)} has a wildcard, so from-config cannot write to it`;
  onProblem(error('from-config-impossible', inputs.place, message, 'name a folder in "output-dir"'));
  return undefined;
}
