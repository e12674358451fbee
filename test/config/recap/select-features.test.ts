import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { loadTrainingConfig } from '../../../src/config/recap/load-config.ts';
import {
  checkTruncations,
  selectedNames,
  selectFeatures,
} from '../../../src/config/recap/select-features.ts';
import { segdenseSchema } from '../../../src/schema/forms/segdense.ts';
import { loadSchema } from '../../../src/schema/segdense.ts';
import { outcome, sourceOf } from '../../yaml/reading.ts';
import { SMALL_CONFIG, SMALL_SCHEMA } from './small-config.ts';

/** The features that a config selects, and only the problems of selection and truncation. */
function select(config: string | undefined, schema = SMALL_SCHEMA) {
  return outcome((onProblem) => {
    const loaded =
      config === undefined ? undefined : loadTrainingConfig(sourceOf(config), 'train_data', onProblem);
    const described = loadSchema(sourceOf(schema), loaded && selectedNames(loaded), onProblem);
    assert.ok(described);
    const named = { file: 'f', schema: segdenseSchema(described), isComplete: true };
    const features = selectFeatures(loaded, named, onProblem);
    if (loaded !== undefined) checkTruncations(loaded, features, onProblem);
    return features.map(({ name, role, place }) => `${role} ${name} ${place.line}`);
  });
}

suite('the selection', () => {
  test('has the features that the config names, with their places in the config', () => {
    const { result, problems } = select(SMALL_CONFIG);
    assert.deepEqual(problems, []);
    assert.deepEqual(result, [
      ...['feature plain 15', 'feature cont_vals 17', 'feature bin_vals 18'],
      ...['label task.like 20', 'label task.reply 21'],
    ]);
  });

  test('is the whole schema without a config', () => {
    assert.deepEqual(select(undefined).result, [
      ...['feature cont_vals 3', 'feature bin_vals 4', 'feature plain 5', 'feature unused 6'],
      ...['feature task.like 7', 'feature task.reply 8'],
    ]);
  });

  test('has every name once, as a label if it is also a task', () => {
    const config = SMALL_CONFIG.replace('[plain]', '[plain, cont_vals, plain, task.like]');
    assert.deepEqual(select(config).result, [
      ...[
        'feature plain 15',
        'feature cont_vals 15',
        'label task.like 20',
        'feature bin_vals 18',
        'label task.reply 21',
      ],
    ]);
  });

  test('of a name that the schema lacks is a problem in the config', () => {
    const config = SMALL_CONFIG.replace('continuous: cont_vals', 'continuous: cont_valz').replace(
      'plain',
      'nowhere',
    );
    assert.deepEqual(select(config).problems, ['15:16 missing-from-schema', '17:19 missing-from-schema']);
  });

  test('of a bytes label gets a warning', () => {
    const schema = SMALL_SCHEMA.replace(
      '"task.like", "dtype": "int64_list"',
      '"task.like", "dtype": "bytes_list"',
    );
    assert.deepEqual(select(SMALL_CONFIG, schema).problems, ['20:5 warning bytes-label']);
  });
});

suite('truncation', () => {
  test('to more elements than a feature has gets a warning', () => {
    const config = SMALL_CONFIG.replace('truncation: 10', 'truncation: 21').replace(
      'truncation: 5',
      'truncation: 20',
    );
    assert.deepEqual(select(config).problems, ['24:38 warning truncation-too-long']);
  });

  test('of a variable length gets a warning', () => {
    const config = SMALL_CONFIG.replace('binary: bin_vals', 'binary: plain');
    assert.deepEqual(select(config).problems, ['25:34 warning truncation-of-variable-length']);
  });

  test('of a feature that is not selected gets a warning', () => {
    const config = SMALL_CONFIG.replace('      binary: bin_vals\n', '');
    assert.deepEqual(select(config).problems, ['24:34 warning truncation-not-selected']);
  });
});
