import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { loadTrainingConfig } from '../../../src/config/recap/load-config.ts';
import { checkTruncations, selectFeatures } from '../../../src/config/recap/select-features.ts';
import { segdenseSchema } from '../../../src/schema/forms/segdense.ts';
import { loadSchema } from '../../../src/schema/segdense.ts';
import { readSource, substitute } from '../../../src/yaml/source.ts';
import { outcome } from '../../yaml/reading.ts';

// The real config and schema of twitter/the-algorithm-ml are not part of this repository. They must pass on a machine
// that has them next to it.
const FOLDER = new URL('../../../shared/upstream/', import.meta.url);
const skip = existsSync(new URL('local_prod.yaml', FOLDER)) ? false : 'the real config is not here';

suite('the real training config', { skip }, () => {
  const prepare = (dataset: string) =>
    outcome((onProblem) => {
      const read = (name: string) => readSource(name, readFileSync(new URL(name, FOLDER)), onProblem);
      const text = read('local_prod.yaml');
      const schemaText = read('segdense.json');
      assert.ok(text && schemaText);
      const config = loadTrainingConfig(
        substitute(text, { HOME: '/root', TML_BASE: '/repo' }),
        dataset,
        onProblem,
      );
      const schema = loadSchema(schemaText, undefined, onProblem);
      assert.ok(config && schema);
      const features = selectFeatures(
        config,
        { file: 'segdense.json', schema: segdenseSchema(schema), isComplete: true },
        onProblem,
      );
      checkTruncations(config, features, onProblem);
      return { config, features };
    });

  for (const dataset of [
    'train_data',
    'validation_data.train',
    'validation_data.recap.engagement.is_replied',
  ]) {
    test(`selects 9 features and 13 labels for ${dataset}, without a problem`, () => {
      const { result, problems } = prepare(dataset);
      assert.deepEqual(problems, []);
      const count = (role: string) => result.features.filter((feature) => feature.role === role).length;
      assert.deepEqual([count('feature'), count('label')], [9, 13]);
      assert.equal(
        result.features.reduce((sum, { length }) => sum + Number(length), 0),
        7448,
      );
      assert.equal(result.config.globalBatchSize.value, 128);
      assert.equal(result.config.inputs?.value, '/root/tmp/recap_local_random_data/*.gz');
      assert.deepEqual(
        result.config.truncations.map(({ feature, keep }) => [feature, keep.value]),
        [
          ['home_recap_2022_cont__segdense_vals', 2117],
          ['home_recap_2022_binary__segdense_vals', 59],
        ],
      );
    });
  }
});
