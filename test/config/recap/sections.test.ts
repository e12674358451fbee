/** The sections that a config may have, and files that are not configs. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changed, load, SMALL_CONFIG } from './small-config.ts';

const DATA = `{global_batch_size: 4, inputs: "*.gz", seg_dense_schema: {schema_path: s.json}, tasks: {test: {}}}`;

suite('an additional data section', () => {
  test('is read as a dataset, with a warning', () => {
    const { result, problems } = load(`${SMALL_CONFIG}test_data: ${DATA}\n`, 'test_data');
    assert.deepEqual(problems, ['38:1 warning further-data-section']);
    assert.equal(result?.globalBatchSize.value, 4);
    assert.deepEqual(
      result?.labels.map(({ value }) => value),
      ['test'],
    );
  });

  test('is checked even if another dataset is chosen', () => {
    const text = `${SMALL_CONFIG}test_data: ${DATA.replace('4', '0')}\n`;
    assert.deepEqual(load(text).problems, ['38:1 warning further-data-section', '38:32 wrong-value']);
  });

  test('must look like a dataset', () => {
    assert.deepEqual(load(`${SMALL_CONFIG}wandb: {project: a}\n`).problems, ['38:1 unknown-key']);
  });

  test('is not the misspelt name of a known one', () => {
    const text = changed('train_data:', 'trian_data:');
    assert.deepEqual(load(text).problems, ['10:1 unknown-key']);
  });
});

suite('the sections of a training', () => {
  for (const name of ['model', 'train_data', 'validation_data', 'optimizer']) {
    test(`include ${name} as a required one`, () => {
      const without = SMALL_CONFIG.replace(new RegExp(`^${name}:\\n(?: .*\\n)+`, 'm'), '')
        .replaceAll(/&\w+ ?/g, '')
        .replaceAll(/\*batch/g, '4')
        .replaceAll(/\*inputs/g, '"*.gz"')
        .replaceAll(/\*schema/g, '{schema_path: s.json}')
        .replace('<<: *tasks', 'task.reply: {}');
      assert.deepEqual(load(without, 'train_data').problems, ['1:1 missing-key']);
    });
  }

  test('are only optional if the config has nothing but data', () => {
    assert.deepEqual(load(`train_data: ${DATA}`).problems, []);
  });
});

suite('a file that is not such a config is one error', () => {
  const others: readonly (readonly [what: string, text: string])[] = [
    ['a schema', 'features:\n  a: {kind: int64}\n'],
    ['a segdense schema', '{"schema": [{"feature_name": "a", "dtype": "int64_list", "length": 1}]}'],
    ['a workflow', 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n'],
    ['the config of another training', 'model: {name: resnet}\ntrain_data: data/train.csv\nlr: 0.1\n'],
    ['another with a section of the name', 'train_data: {path: train.csv, batch_size: 4}\nepochs: 3\n'],
    ['a list', '- a\n'],
    ['a text', 'hello\n'],
  ];
  for (const [what, text] of others) {
    test(what, () => assert.deepEqual(load(text).problems, ['1:1 not-a-recap-config']));
  }
});
