/** A small repository, and what a run in it finds wrong. */
import { ProblemsError } from '../../src/base/problem.ts';
import { makeFolder, runIn } from './in-process.ts';

export const CONFIG = `training:
  num_train_steps: 4
model:
  multi_task_type: share_all
  backbone:
    mlp_config: { layer_sizes: [8], final_layer_activation: true }
  tasks:
    opened:
      mlp_config: { layer_sizes: [4, 1] }
train_data: &data
  global_batch_size: 16
  inputs: "data/*.gz"
  seg_dense_schema:
    schema_path: schema.json
    features: [item.id]
    renamed_features: { continuous: dense }
  tasks: &tasks
    opened: {}
validation_data:
  held_out: *data
optimizer:
  adam: { beta_1: 0.9 }
  single_task_learning_rate:
    constant: 0.0001
`;
const SCHEMA = `{"schema": [
{"feature_name": "dense", "dtype": "float_list", "length": 8},
{"feature_name": "item.id", "dtype": "int64_list", "length": 1},
{"feature_name": "tags", "dtype": "bytes_list", "length": -1},
{"feature_name": "opened", "dtype": "int64_list", "length": 1}
]}
`;
const PLAIN = `record: example
features:
  user.id: { kind: int64 }
  pixels: { kind: float, shape: [4, 4, 1], min: 0, max: 255 }
  tags: { kind: bytes, length: { min: 0, max: 5 }, values: [red, green, blue] }
  species: { kind: int64, label: { classes: 5 } }
`;
const PYTHON = `import tensorflow as tf
FEATURES = {
    "user_id": tf.io.FixedLenFeature([], tf.int64),
    "pixels": tf.io.FixedLenFeature([4], tf.float32),
    "tags": tf.io.VarLenFeature(tf.string),
    "label": tf.io.FixedLenFeature([], tf.int64),
}
`;

export type Files = Readonly<Record<string, string>>;
const GOOD: Files = {
  'config.yaml': CONFIG,
  'schema.json': SCHEMA,
  'plain.yaml': PLAIN,
  'features.py': PYTHON,
};

/** Where the errors and warnings of a run are, with their codes. */
export async function problemsOf(inputs: Files, files: Files = {}): Promise<string> {
  const folder = makeFolder({ ...GOOD, ...files });
  const found = await runIn(folder, { mode: 'plan', ...inputs }).then(
    ({ warnings }) => warnings,
    (cause: unknown) => {
      if (cause instanceof ProblemsError) return cause.problems;
      throw cause;
    },
  );
  return found
    .map(({ severity, code, place }) => {
      const where = place === undefined ? '' : `${place.file}:${place.line} `;
      return where + (severity === 'error' ? code : `(${code})`);
    })
    .join(', ');
}
