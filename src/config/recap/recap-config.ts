import type { Check, Checked } from '../../yaml/check.ts';
import { atMostOneOf, optional, required } from '../../yaml/check-object.ts';
import { integer, mapOf, object, positiveInteger, positiveNumber, string } from './coercion.ts';
import { dataConfig } from './data.ts';
import { modelConfig, optimizerConfig } from './model.ts';

// The whole config, as twitter/the-algorithm-ml declares it at commit b852108.

const trainingSection = object(
  {
    save_dir: optional(string, '/tmp/model'),
    num_train_steps: optional(positiveInteger, 1_000_000),
    initial_checkpoint_dir: optional(string, null),
    checkpoint_every_n: optional(positiveInteger, 1000),
    checkpoint_max_to_keep: optional(positiveInteger, null),
    train_log_every_n: optional(positiveInteger, 1000),
    num_eval_steps: optional(integer, 16384),
    eval_log_every_n: optional(positiveInteger, 5000),
    eval_timeout_in_s: optional(positiveNumber, 3600),
    gradient_accumulation: optional(integer, null),
  },
  atMostOneOf('initial_checkpoint_dir'),
);

/** The value of an absent section. A section that failed its check is undefined. */
export const ABSENT = 'absent';

const trainingConfig = object({
  training: optional(trainingSection, ABSENT),
  model: required(modelConfig),
  train_data: required(dataConfig),
  validation_data: required(mapOf(dataConfig)),
  optimizer: required(optimizerConfig),
  which_metrics: optional(string, null),
});

const dataOnly = object({
  training: optional(trainingSection, ABSENT),
  model: optional(modelConfig, ABSENT),
  train_data: optional(dataConfig, ABSENT),
  validation_data: optional(mapOf(dataConfig), ABSENT),
  optimizer: optional(optimizerConfig, ABSENT),
  which_metrics: optional(string, null),
});

/** The keys of a config's root. */
export const SECTIONS: readonly string[] = dataOnly.keys ?? [];

/**
 * A config. With a model or an optimizer it is that of a training, which requires all sections. Otherwise data sections
 * suffice, because a fixture needs no others.
 */
export const recapConfig: Check<Checked<typeof dataOnly>> = (node, run) => {
  const isTraining =
    node.kind === 'map' && node.entries.some(({ key }) => key.value === 'model' || key.value === 'optimizer');
  return isTraining ? trainingConfig(node, run) : dataOnly(node, run);
};
