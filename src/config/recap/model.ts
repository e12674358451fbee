import { located } from '../../yaml/check.ts';
import { listOf } from '../../yaml/check-collection.ts';
import { exactlyOneOf, optional, required } from '../../yaml/check-object.ts';
import { oneOf } from '../../yaml/check-scalar.ts';
import { integer, mapOf, number, object, positiveInteger, string } from './coercion.ts';
import { featurization, taskModel } from './layers.ts';

// Optimizers: every key, default and group that twitter/the-algorithm-ml declares at commit b852108.

const linearRampToConstant = object({
  learning_rate: required(number),
  num_ramp_steps: required(positiveInteger),
});

const linearRampToCosine = object({
  learning_rate: required(number),
  final_learning_rate: required(number),
  num_ramp_steps: required(positiveInteger),
  final_num_steps: required(positiveInteger),
});

const piecewiseConstant = object({
  learning_rate_boundaries: optional(listOf(integer), null),
  learning_rate_values: optional(listOf(number), null),
});

const learningRate = object(
  {
    constant: optional(number, null),
    linear_ramp_to_cosine: optional(linearRampToCosine, null),
    linear_ramp_to_constant: optional(linearRampToConstant, null),
    piecewise_constant: optional(piecewiseConstant, null),
  },
  exactlyOneOf('constant', 'linear_ramp_to_cosine', 'linear_ramp_to_constant', 'piecewise_constant'),
);

const multiTaskLearningRates = object({
  tower_learning_rates: required(mapOf(learningRate)),
  backbone_learning_rate: optional(learningRate, null),
});

const adam = object({
  beta_1: optional(number, 0.9),
  beta_2: optional(number, 0.999),
  epsilon: optional(number, 1e-7),
});

/** The section `optimizer`. */
export const optimizerConfig = object(
  {
    multi_task_learning_rates: optional(multiTaskLearningRates, null),
    single_task_learning_rate: optional(learningRate, null),
    // The original has it alone in a group "optimizer". It is required, so the group adds nothing.
    adam: required(adam),
  },
  exactlyOneOf('multi_task_learning_rates', 'single_task_learning_rate'),
);

// The model section: every key, default and group that twitter/the-algorithm-ml declares at commit b852108.

const embeddingSnapshot = object({
  emb_name: required(string),
  embedding_snapshot_uri: required(string),
});

const largeEmbeddingTable = object({
  name: required(string),
  num_embeddings: required(integer),
  embedding_dim: required(integer),
  pretrained: optional(embeddingSnapshot, null),
  vocab: optional(string, null),
});

const embeddingOptimizer = object({
  learning_rate: optional(learningRate, null),
  init_learning_rate: required(number),
});

const largeEmbeddings = object({
  tables: required(listOf(largeEmbeddingTable)),
  optimizer: required(embeddingOptimizer),
  tables_to_log: optional(listOf(string), null),
});

const smallEmbeddingTable = object({
  name: required(string),
  num_embeddings: required(integer),
  embedding_dim: required(integer),
  index: required(integer),
});

const smallEmbeddings = object({
  tables: required(listOf(smallEmbeddingTable)),
});

const positionDebias = object({
  max_position: optional(integer, 256),
  num_dims: optional(positiveInteger, 64),
  drop_probability: optional(number, 0.5),
  position_feature_index: required(integer),
});

const stratifier = object({
  name: required(string),
  index: required(integer),
  value: required(integer),
});

/** The section `model`. */
export const modelConfig = object({
  tasks: required(mapOf(taskModel)),
  large_embeddings: optional(largeEmbeddings, null),
  small_embeddings: optional(smallEmbeddings, null),
  position_debias_config: optional(positionDebias, null),
  featurization_config: optional(featurization, null),
  multi_task_type: optional(located(oneOf('share_none', 'share_all', 'share_partial')), 'share_none'),
  backbone: optional(located(taskModel), null),
  stratifiers: optional(listOf(stratifier), null),
});
