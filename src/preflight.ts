import { basename, dirname, resolve } from 'node:path';
import { hasWildcard, matchesGlob } from './base/glob.ts';
import { error, type Report, warning } from './base/problem.ts';
import { checkPath } from './config/config-path.ts';
import type { Feature } from './config/feature.ts';
import type { TrainingConfig } from './config/training-config.ts';
import type { PlannedRun } from './plan/make-plan.ts';
import { largestFeature, memoryForExample } from './plan/memory.ts';
import { expectedRepeats } from './plan/repeats.ts';
import { shardFile } from './plan/shards.ts';
import { formatBytes } from './report/text.ts';

/** Warns where the config's reader would not read the fixture, or would make no batch of it. */
export function checkReader({ plan, shards }: PlannedRun, config: TrainingConfig, report: Report): void {
  const { data, layout } = plan;
  const { globalBatchSize, inputs } = config;
  if (data.examples < globalBatchSize.value) {
    const found = `${data.examples} examples do not fill one global batch of ${globalBatchSize.value}`;
    report(warning(globalBatchSize.place, found, 'the reader drops the remainder: ask for more examples'));
  }
  if (inputs === undefined) return;
  if (layout.compression !== 'gzip') {
    const found = `the fixture has compression ${layout.compression}, and the reader of "inputs" expects GZIP`;
    report(warning(inputs.place, found, 'set "compression" to gzip, unless your reader differs'));
  }
  const stray = shards
    .map((shard) => shardFile(layout, shard))
    .find((file) => !matchesGlob(basename(inputs.value), file));
  if (stray !== undefined) {
    const found = `the file ${stray} does not match "inputs" ${JSON.stringify(inputs.value)}`;
    report(warning(inputs.place, found, 'choose another "file-prefix" or "compression"'));
  }
}

/** Warns where the features have too few values to tell so many examples apart. */
export function checkRepeats({ plan: { data } }: PlannedRun, report: Report): void {
  const pairs = expectedRepeats(data);
  if (pairs < 1) return;
  const found = `of ${data.examples} examples, about ${Math.round(pairs)} pairs will be equal: the features have few values`;
  const cure = 'ask for fewer examples, or give a feature more values in the fixture spec';
  report(warning(undefined, found, cure));
}

/**
 * Refuses, on the line of the largest feature, an example that the machine has no memory for: the system would end the
 * program without a word.
 */
export function checkMemory(
  { plan: { data } }: PlannedRun,
  features: readonly Feature[],
  memory: number,
  report: Report,
): void {
  const needed = memoryForExample(data);
  if (needed <= memory) return;
  const found = `making one example takes about ${formatBytes(needed)} of memory: this machine has ${formatBytes(memory)}`;
  const largest = largestFeature(data);
  const place = features.find(({ name }) => name === largest)?.describedAt;
  report(error(place, found, `make ${JSON.stringify(largest)} smaller, or select fewer features`));
}

/** The folder of the config's `inputs`, where the original wrote; undefined, and a problem, where there is no one folder. */
export function folderOfInputs(
  folder: string,
  config: TrainingConfig | undefined,
  report: Report,
): string | undefined {
  const inputs = config?.inputs;
  if (inputs === undefined) {
    const found = config === undefined ? 'there is no config' : 'the config names dated folders, no "inputs"';
    report(error(undefined, `"output-dir" is from-config, but ${found}`, 'name a folder in "output-dir"'));
    return undefined;
  }
  if (!checkPath(inputs, report)) return undefined;
  const parent = dirname(inputs.value);
  if (!hasWildcard(parent)) return resolve(folder, parent);
  const found = `the folder of "inputs" ${JSON.stringify(inputs.value)} has a wildcard, so from-config cannot write to it`;
  report(error(inputs.place, found, 'name a folder in "output-dir"'));
  return undefined;
}
