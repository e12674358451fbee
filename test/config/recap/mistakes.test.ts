import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { changed, load, SMALL_CONFIG } from './small-config.ts';

suite('a mistake in a training config is reported once, at its place', () => {
  const cases: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    ['an empty file', '# nothing\n', '1:1 empty-config'],
    ['a list', '- train_data', '1:1 not-a-recap-config'],
    ['no map', 'train_data', '1:1 not-a-recap-config'],
    ['an empty section', 'train_data:\n', '1:12 wrong-value'],
    ['a misspelt section', changed('train_data:', 'trian_data:'), '10:1 unknown-key'],
    [
      'a misspelt key that is required',
      changed('global_batch_size: &batch', 'globl_batch_size: &batch'),
      '11:3 unknown-key',
    ],
    ['a misspelt key of a group', changed('inputs: &inputs', 'input: &inputs'), '12:3 unknown-key'],
    ['a misspelt key behind aliases', changed('features: [', 'feature: ['), '15:5 unknown-key'],
    ['a misspelt key far down', changed('momentum:', 'momentun:'), '5:35 unknown-key'],
    ['a batch size in quotes', changed('&batch 128', '&batch "128"'), '11:29 warning coerced-value'],
    ['a batch size of 0', changed('&batch 128', '&batch 0'), '11:29 wrong-value'],
    [
      'an alias of something else',
      changed('global_batch_size: *batch', 'global_batch_size: *inputs'),
      '28:24 wrong-value',
    ],
    ['a number without a dot', changed('1.0e-07', '1e-07'), '36:19 warning coerced-value'],
    [
      'two architectures',
      changed('  backbone:\n', '  backbone:\n    dcn_config: {poly_degree: 1}\n'),
      '4:5 keys-exclude-each-other',
    ],
    ['no architecture', changed('{layer_sizes: [1]}', 'null'), '8:5 missing-key'],
    ['no learning rate', changed('  single_task_learning_rate: {constant: 0.1}\n', ''), '35:1 missing-key'],
    ['a backbone that is not shared', changed('share_all', 'share_none'), '3:5 unexpected-backbone'],
    [
      'a backbone that is not shared by default',
      changed('  multi_task_type: share_all\n', ''),
      '3:5 unexpected-backbone',
    ],
    [
      'a shared backbone that is not there',
      changed('share_all', 'share_partial').replace(/ {2}backbone:\n( {4}.*\n)+/, ''),
      '2:20 missing-backbone',
    ],
    ['an unknown way to share', changed('share_all', 'share_al'), '6:20 wrong-value'],
    ['evaluation of no task', changed('[task.like]', '[task.lik]'), '34:24 unknown-evaluation-task'],
    ['a task whose name is a number', changed('task.reply: {}', '1: {}'), '21:5 warning coerced-value'],
    ['a task without value', changed('task.reply: {}', 'task.reply:'), '21:16 wrong-value'],
  ];
  for (const [what, text, ...problems] of cases) {
    test(what, () => assert.deepEqual(load(text).problems, problems));
  }

  test('together with all others', () => {
    const text = changed('&batch 128', '&batch 0')
      .replace('[256, 128]', '[x]')
      .replace('plain', '7')
      .replace('share_all', 'share');
    assert.deepEqual(load(text).problems.sort(), [
      '11:29 wrong-value',
      '15:16 warning coerced-value',
      '4:21 wrong-value',
      '6:20 wrong-value',
    ]);
  });
});

test('loading any text results in a config or an error', () => {
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
