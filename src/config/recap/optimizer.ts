import { listOf } from '../../yaml/check-collection.ts';
import { exactlyOneOf, optional, required } from '../../yaml/check-object.ts';
import { integer, mapOf, number, object, positiveInteger } from './coercion.ts';

// Optimizers, as twitter/the-algorithm-ml declares them at b852108: every key, default and group.

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

export const learningRate = object(
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

export const optimizerConfig = object(
  {
    multi_task_learning_rates: optional(multiTaskLearningRates, null),
    single_task_learning_rate: optional(learningRate, null),
    // Alone in its group "optimizer" and required, so the group says nothing more.
    adam: required(adam),
  },
  exactlyOneOf('multi_task_learning_rates', 'single_task_learning_rate'),
);
