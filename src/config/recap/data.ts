import { located } from '../../yaml/check.ts';
import { listOf } from '../../yaml/check-collection.ts';
import { exactlyOneOf, optional, required } from '../../yaml/check-object.ts';
import { oneOf } from '../../yaml/check-scalar.ts';
import { anyMap, boolean, integer, mapOf, number, object, positiveInteger, string } from './coercion.ts';
import { configPath } from './config-path.ts';

// A data section: every key, default and group that twitter/the-algorithm-ml declares at commit b852108.

const explicitDatetimeInputs = object({
  data_root: required(string),
  end_datetime: required(string),
  hours: required(integer),
  num_missing_hours_tol: optional(integer, 0),
});

const explicitDateInputs = object({
  data_root: required(string),
  end_date: required(string),
  days: required(integer),
  num_missing_days_tol: optional(integer, 0),
});

const segDenseSchema = object({
  schema_path: required(configPath),
  features: optional(listOf(located(string)), []),
  renamed_features: optional(mapOf(located(string)), []),
  mask_mantissa_features: optional(mapOf(integer), []),
});

const taskData = object({
  pos_downsampling_rate: optional(number, 1.0),
  neg_downsampling_rate: optional(number, 1.0),
});

const truncateAndSlice = object({
  continuous_feature_truncation: optional(located(positiveInteger), null),
  binary_feature_truncation: optional(located(positiveInteger), null),
  continuous_feature_mask_path: optional(string, null),
  binary_feature_mask_path: optional(string, null),
});

const downCast = object({
  features: optional(mapOf(oneOf('bfloat16', 'bool', 'float32', 'float16', 'uint8')), null),
});

const rectifyLabels = object({
  label_rectification_window_in_hours: optional(number, 3.0),
  served_timestamp_field: required(located(string)),
  impressed_timestamp_field: required(located(string)),
  label_to_engaged_timestamp_field: required(mapOf(located(string))),
});

const extractFeaturesRow = object({
  name: required(string),
  source_tensor: required(string),
  index: required(integer),
});

const extractFeatures = object({
  extract_feature_table: optional(listOf(extractFeaturesRow), []),
});

const downsampleNegatives = object({
  batch_multiplier: optional(integer, null),
  engagements_list: optional(listOf(string), []),
  num_engagements: required(integer),
});

const preprocess = object({
  truncate_and_slice: optional(truncateAndSlice, null),
  downcast: optional(downCast, null),
  rectify_labels: optional(rectifyLabels, null),
  extract_features: optional(extractFeatures, null),
  downsample_negatives: optional(downsampleNegatives, null),
});

const sampler = object({
  name: required(string),
  kwargs: required(anyMap),
});

/** A data section, such as `train_data`. */
export const dataConfig = object(
  {
    inputs: optional(configPath, null),
    explicit_datetime_inputs: optional(explicitDatetimeInputs, null),
    explicit_date_inputs: optional(explicitDateInputs, null),
    global_batch_size: required(located(positiveInteger)),
    num_files_to_keep: optional(positiveInteger, null),
    repeat_files: optional(boolean, true),
    file_batch_size: optional(positiveInteger, 16),
    cache: optional(boolean, false),
    data_service_dispatcher: optional(string, null),
    ignore_data_errors: optional(boolean, false),
    dataset_service_compression: optional(oneOf('AUTO'), null),
    examples_shuffle_buffer_size: optional(integer, 1024),
    map_num_parallel_calls: optional(positiveInteger, null),
    interleave_num_parallel_calls: optional(positiveInteger, null),
    seg_dense_schema: required(segDenseSchema),
    tasks: required(mapOf(taskData)),
    evaluation_tasks: optional(listOf(located(string)), []),
    preprocess: optional(preprocess, null),
    sampler: optional(sampler, null),
  },
  exactlyOneOf('inputs', 'explicit_datetime_inputs', 'explicit_date_inputs'),
);
