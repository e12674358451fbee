import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { changed, load, SMALL_CONFIG } from './small-config.ts';

suite('a mistake in a training config is reported once, in its place', () => {
  const DATA =
    'inputs, explicit_datetime_inputs, explicit_date_inputs, global_batch_size, num_files_to_keep, repeat_files, file_batch_size, cache, data_service_dispatcher, ignore_data_errors, dataset_service_compression, examples_shuffle_buffer_size, map_num_parallel_calls, interleave_num_parallel_calls, seg_dense_schema, tasks, evaluation_tasks, preprocess, sampler';
  const SECTIONS = 'training, model, train_data, validation_data, optimizer, which_metrics';
  const ARCHITECTURES = 'mlp_config, dcn_config, dlrm_config, mask_net_config';
  const cases: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    ['an empty file', '# nothing\n', 'f:1:1: the training config is empty; add the section "train_data"'],
    ['a list', '- train_data', 'f:1:1: the file must be a map: found a list'],
    ['no map', 'train_data', 'f:1:1: the file must be a map: found the string "train_data"'],
    [
      'an empty section',
      'train_data:\n',
      'f:1:12: "train_data" must be a map: found nothing; give a value, or remove the key if it is optional',
    ],
    [
      'a misspelt section',
      changed('train_data:', 'trian_data:'),
      `f:10:1: unknown key "trian_data" in the file: allowed are ${SECTIONS}; did you mean "train_data"?`,
    ],
    [
      'a misspelt key that is required',
      changed('global_batch_size: &batch', 'globl_batch_size: &batch'),
      `f:11:3: unknown key "globl_batch_size" in "train_data": allowed are ${DATA}; did you mean "global_batch_size"?`,
    ],
    [
      'a misspelt key of a group',
      changed('inputs: &inputs', 'input: &inputs'),
      `f:12:3: unknown key "input" in "train_data": allowed are ${DATA}; did you mean "inputs"?`,
    ],
    [
      'a misspelt key behind aliases',
      changed('features: [', 'feature: ['),
      'f:15:5: unknown key "feature" in "seg_dense_schema": allowed are schema_path, features, renamed_features, mask_mantissa_features; did you mean "features"?',
    ],
    [
      'a misspelt key far down',
      changed('momentum:', 'momentun:'),
      'f:5:35: unknown key "momentun" in "batch_norm": allowed are affine, momentum; did you mean "momentum"?',
    ],
    [
      'a batch size in quotes',
      changed('&batch 128', '&batch "128"'),
      'f:11:29: "global_batch_size" must be a whole number greater than 0: found the string "128"; remove the quotes',
    ],
    [
      'a batch size of 0',
      changed('&batch 128', '&batch 0'),
      'f:11:29: "global_batch_size" must be a whole number greater than 0: found the number 0',
    ],
    [
      'an alias of something else',
      changed('global_batch_size: *batch', 'global_batch_size: *inputs'),
      'f:28:24: "global_batch_size" must be a whole number greater than 0: found the string "/root/data/*.gz" through "*inputs"',
    ],
    [
      'a number without a dot',
      changed('1.0e-07', '1e-07'),
      'f:36:19: "epsilon" must be a number: found the string "1e-07"; write a dot and a signed exponent, as in 1.0e-07: YAML 1.1 reads it as a string without them',
    ],
    [
      'two architectures',
      changed('  backbone:\n', '  backbone:\n    dcn_config: {poly_degree: 1}\n'),
      `f:4:5: "mlp_config" is set beside "dcn_config": exactly one of ${ARCHITECTURES} is allowed; remove one of them, or make it null`,
    ],
    [
      'no architecture',
      changed('{layer_sizes: [1]}', 'null'),
      `f:8:5: "task.like" needs exactly one of ${ARCHITECTURES}: found none; add one of them`,
    ],
    [
      'no learning rate',
      changed('  single_task_learning_rate: {constant: 0.1}\n', ''),
      'f:35:1: "optimizer" needs exactly one of multi_task_learning_rates, single_task_learning_rate: found none; add one of them',
    ],
    [
      'a backbone that is not shared',
      changed('share_all', 'share_none'),
      'f:3:5: "backbone" is not allowed with multi_task_type share_none; remove it, or use share_all or share_partial',
    ],
    [
      'a backbone that is not shared by default',
      changed('  multi_task_type: share_all\n', ''),
      'f:3:5: "backbone" is not allowed with multi_task_type share_none, the default; remove it, or use share_all or share_partial',
    ],
    [
      'a shared backbone that is not there',
      changed('share_all', 'share_partial').replace(/ {2}backbone:\n( {4}.*\n)+/, ''),
      'f:2:20: share_partial needs a "backbone" in "model": found none; add "backbone", or use share_none',
    ],
    [
      'an unknown way to share',
      changed('share_all', 'share_al'),
      'f:6:20: "multi_task_type" must be one of share_none, share_all, share_partial: found the string "share_al"; did you mean "share_all"?',
    ],
    [
      'evaluation of no task',
      changed('[task.like]', '[task.lik]'),
      'f:34:24: "task.lik" in "evaluation_tasks" is not a task: tasks are task.like, task.reply; did you mean "task.like"?',
    ],
    [
      'a task whose name is a number',
      changed('task.reply: {}', '1: {}'),
      'f:21:5: keys in "tasks" must be strings: found the number 1; put it in quotes: "1"',
    ],
    [
      'a task without value',
      changed('task.reply: {}', 'task.reply:'),
      'f:21:16: "task.reply" must be a map: found nothing; give a value, or remove the key if it is optional',
    ],
  ];
  for (const [what, text, ...problems] of cases) {
    test(what, () => assert.deepEqual(load(text).problems, problems));
  }

  test('and all of them are reported together', () => {
    const text = changed('&batch 128', '&batch 0')
      .replace('0.1}', 'x}')
      .replace('plain', '7')
      .replace('share_all', 'share');
    assert.deepEqual(
      load(text).problems.map((problem) => problem.split(':')[1]),
      ['5', '6', '11', '15'],
    );
  });
});

test('loading any text ends with a config or an error, whatever is wrong with it', () => {
  const lines = SMALL_CONFIG.split('\n');
  const junk = fc.constantFrom(
    '',
    '- a',
    '  x: 1',
    ' : ',
    '{',
    '"',
    '&a *a',
    '<<: *tasks',
    '\t',
    '~',
    'a: [',
    '!!int x',
    '$',
    '0:',
  );
  const edit = fc.tuple(fc.nat(lines.length - 1), fc.nat(30), junk, fc.nat(2));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const text = [...lines];
      for (const [line, column, put, removed] of edits) {
        const old = text[line] ?? '';
        text[line] = old.slice(0, column) + put + old.slice(column + removed);
      }
      const { result, problems } = load(text.join('\n'));
      assert.ok(result !== undefined || problems.length > 0);
    }),
    { numRuns: 300 },
  );
});
