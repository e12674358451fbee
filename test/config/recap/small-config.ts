import assert from 'node:assert/strict';
import { loadTrainingConfig } from '../../../src/config/recap/load-config.ts';
import { substitute } from '../../../src/yaml/source.ts';
import { outcome, sourceOf } from '../../yaml/reading.ts';

/** A config with a little of everything, for tests that change one part of it. */
export const SMALL_CONFIG = `\
model:
  backbone:
    mlp_config:
      layer_sizes: [256, 128]
      batch_norm: {affine: false, momentum: 0.1}
  multi_task_type: share_all
  tasks:
    task.like:
      mlp_config: {layer_sizes: [1]}
train_data:
  global_batch_size: &batch 128
  inputs: &inputs "\${HOME}/data/*.gz"
  seg_dense_schema: &schema
    schema_path: "\${TML_BASE}/schema.json"
    features: [plain]
    renamed_features:
      continuous: cont_vals
      binary: bin_vals
  tasks: &tasks
    task.like: {}
    task.reply: {}
  preprocess:
    truncate_and_slice:
      continuous_feature_truncation: 10
      binary_feature_truncation: 5
validation_data:
  a.dotted.name:
    global_batch_size: *batch
    inputs: *inputs
    seg_dense_schema: *schema
    tasks:
      <<: *tasks
      task.like: {pos_downsampling_rate: 0.5}
    evaluation_tasks: [task.like]
optimizer:
  adam: {epsilon: 1.0e-07}
  single_task_learning_rate: {constant: 0.1}
`;

/** The schema that fits it. */
export const SMALL_SCHEMA = `{
  "schema": [
    {"feature_name": "cont_vals", "dtype": "float_list", "length": 20},
    {"feature_name": "bin_vals", "dtype": "int64_list", "length": 20},
    {"feature_name": "plain", "dtype": "bytes_list", "length": -1},
    {"feature_name": "unused", "dtype": "int64_list", "length": 1},
    {"feature_name": "task.like", "dtype": "int64_list", "length": 1},
    {"feature_name": "task.reply", "dtype": "int64_list", "length": 1}
  ]
}
`;

const VARIABLES = { HOME: '/root', TML_BASE: '/repo' };

/** The result of loading a config with two variables. */
export function load(text: string, dataset = 'train_data') {
  const source = substitute(sourceOf(text), VARIABLES);
  return outcome((onProblem) => loadTrainingConfig(source, dataset, onProblem));
}

/** The small config with one change. */
export function changed(from: string, to: string): string {
  assert.ok(SMALL_CONFIG.includes(from), from);
  return SMALL_CONFIG.replace(from, () => to);
}
