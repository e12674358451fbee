import { listOf } from '../../yaml/check-collection.ts';
import { exactlyOneOf, optional, required } from '../../yaml/check-object.ts';
import {
  boolean,
  integer,
  nonNegativeNumber,
  number,
  object,
  positiveInteger,
  positiveNumber,
  string,
} from './coercion.ts';

// The layers of a model: every key, default and group that twitter/the-algorithm-ml declares at commit b852108.

const batchNorm = object({
  affine: optional(boolean, true),
  momentum: optional(positiveNumber, 0.1),
});

const layerNorm = object({
  epsilon: optional(number, 0.001),
  axis: optional(integer, -1),
  center: optional(boolean, true),
  scale: optional(boolean, true),
});

const dropout = object({
  rate: optional(positiveNumber, 0.1),
});

const mlp = object({
  layer_sizes: required(listOf(positiveInteger)),
  batch_norm: optional(batchNorm, null),
  dropout: optional(dropout, null),
  final_layer_activation: optional(boolean, false),
});

const dcn = object({
  poly_degree: required(positiveInteger),
  projection_dim: optional(positiveInteger, null),
  parallel_mlp: optional(mlp, null),
  use_parallel: optional(boolean, true),
  output_mlp: optional(mlp, null),
});

const dlrm = object({
  bottom_mlp: required(mlp),
  top_mlp: required(mlp),
});

const maskBlock = object(
  {
    output_size: required(integer),
    reduction_factor: optional(positiveNumber, null),
    aggregation_size: optional(positiveInteger, null),
    input_layer_norm: required(boolean),
  },
  exactlyOneOf('reduction_factor', 'aggregation_size'),
);

const maskNet = object({
  mask_blocks: required(listOf(maskBlock)),
  mlp: optional(mlp, null),
  use_parallel: optional(boolean, false),
});

const affineMap = object({
  scale: optional(number, 1.0),
  bias: optional(number, 0.0),
});

/** The model of a task. */
export const taskModel = object(
  {
    mlp_config: optional(mlp, null),
    dcn_config: optional(dcn, null),
    dlrm_config: optional(dlrm, null),
    mask_net_config: optional(maskNet, null),
    affine_map: optional(affineMap, null),
    pos_weight: optional(number, 1.0),
  },
  exactlyOneOf('mlp_config', 'dcn_config', 'dlrm_config', 'mask_net_config'),
);

const clipLog1pAbs = object({
  clip_magnitude: optional(nonNegativeNumber, 3e38),
});

const zScoreLog = object({
  analysis_path: required(string),
  schema_path: optional(string, null),
  clip_magnitude: optional(number, 5.0),
  use_batch_norm: optional(boolean, false),
  use_renorm: optional(boolean, false),
  use_bq_stats: optional(boolean, false),
});

const doubleNormLog = object({
  batch_norm_config: optional(batchNorm, null),
  clip_magnitude: optional(number, 5.0),
  layer_norm_config: optional(layerNorm, null),
});

/** The featurization of a model. */
export const featurization = object(
  {
    log1p_abs_config: optional(object({}), null),
    clip_log1p_abs_config: optional(clipLog1pAbs, null),
    z_score_log_config: optional(zScoreLog, null),
    double_norm_log_config: optional(doubleNormLog, null),
    feature_names_to_concat: optional(listOf(string), ['binary']),
  },
  exactlyOneOf('log1p_abs_config', 'clip_log1p_abs_config', 'z_score_log_config', 'double_norm_log_config'),
);
