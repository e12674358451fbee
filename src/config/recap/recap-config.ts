import { mapOf } from '../../yaml/check-collection.ts';
import { atMostOneOf, object, optional } from '../../yaml/check-object.ts';
import { integer, positiveInteger, positiveNumber, string } from '../../yaml/check-scalar.ts';
import { dataConfig } from './data.ts';
import { modelConfig } from './model.ts';
import { optimizerConfig } from './optimizer.ts';

// The whole config, as twitter/the-algorithm-ml declares it at b852108, but for one thing: there every section is
// required. Here a section may be absent, since a fixture needs only the one that it is made for.

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

/** What stands for a section that is not in the file; undefined stands for one that failed its check. */
export const ABSENT = 'absent';

const SECTIONS = {
  training: optional(trainingSection, ABSENT),
  model: optional(modelConfig, ABSENT),
  train_data: optional(dataConfig, ABSENT),
  validation_data: optional(mapOf(dataConfig), ABSENT),
  optimizer: optional(optimizerConfig, ABSENT),
  which_metrics: optional(string, null),
};

export const recapConfig = object(SECTIONS);

/** The keys at the top of a config. */
export const SECTION_NAMES: readonly string[] = Object.keys(SECTIONS);
