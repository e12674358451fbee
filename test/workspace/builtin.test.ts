/** The built-in example, which is read from JSON, is the example of the repository, which is YAML. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderExampleConfig } from '../../scripts/example-config.ts';
import { loadTrainingConfig } from '../../src/config/recap/load-config.ts';
import { checkTrainingConfig, type TrainingConfig } from '../../src/config/recap/training-config.ts';
import { readBuiltinConfig } from '../../src/workspace/builtin.ts';
import { parseJson } from '../../src/yaml/json.ts';
import { readSource } from '../../src/yaml/source.ts';

const file = new URL('../../examples/home-recap/config.yaml', import.meta.url);
const report = ({ message }: { readonly message: string }) => assert.fail(message);

test('its file is what `npm run tables` writes', () =>
  assert.equal(readBuiltinConfig().bytes.toString(), renderExampleConfig()));

for (const dataset of ['train_data', 'validation_data.validation'])
  test(`${dataset} says the same in both`, () => {
    const yaml = readSource('config', readFileSync(file), report);
    const json = readSource('config', readBuiltinConfig().bytes, report);
    assert.ok(yaml && json);
    const root = parseJson(json, report);
    assert.ok(root);
    assert.deepEqual(
      withoutPlaces(checkTrainingConfig(json, root, dataset, report)),
      withoutPlaces(loadTrainingConfig(yaml, dataset, report)),
    );
  });

/** As text, in which a map is a list of pairs. */
function withoutPlaces(config: TrainingConfig | undefined): unknown {
  assert.ok(config);
  return JSON.parse(
    JSON.stringify(config, (key, value) =>
      key === 'place' ? undefined : value instanceof Map ? [...value] : value,
    ),
  );
}
