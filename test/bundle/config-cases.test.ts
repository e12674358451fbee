/** Configs and schemas that train, or do not, as they are found in the wild. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeMachine, runAction, runCli } from './harness.ts';

const CONFIG = `training:
  num_train_steps: 4
model:
  multi_task_type: share_all
  backbone:
    mlp_config: { layer_sizes: [8], final_layer_activation: true }
  tasks:
    opened:
      mlp_config: { layer_sizes: [4, 1] }
train_data: &data
  global_batch_size: 16
  inputs: "data/*.gz"
  seg_dense_schema:
    schema_path: schema.json
    features: [item.id]
    renamed_features: { continuous: dense }
  tasks: &tasks
    opened: {}
validation_data:
  held_out: *data
optimizer:
  adam: { beta_1: 0.9 }
  single_task_learning_rate:
    constant: 0.0001
`;

const entry = (name: string, dtype: string, length: number) =>
  `{"feature_name": "${name}", "dtype": "${dtype}", "length": ${length}}`;
const DENSE = entry('dense', 'float_list', 8);
const ID = entry('item.id', 'int64_list', 1);
const OPENED = entry('opened', 'int64_list', 1);
const schemaOf = (...entries: readonly string[]) => `{"schema": [\n${entries.join(',\n')}\n]}\n`;
const SCHEMA = schemaOf(DENSE, ID, OPENED);

/** No case has a git checkout: none uses the variable for it. */
function plan(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const machine = makeMachine({ 'config.yaml': CONFIG, 'schema.json': SCHEMA, ...files });
  return runCli(machine, 'plan', '--config', 'config.yaml', ...flags);
}

test('a config that does not use TML_BASE needs no git checkout', () => {
  const { status, stderr } = plan({});
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stderr, /warning/i);
});

test('one that uses it does, and the problem is on its line', () => {
  const { status, stderr } = plan({
    'config.yaml': CONFIG.replace('schema.json', '${TML_BASE}/schema.json'),
  });
  assert.equal(status, 1);
  assert.match(stderr, /config\.yaml:14:18:.*\[variable-without-value\]/);
});

test('a further data section of a fork is a dataset', () => {
  const config = `${CONFIG}test_data:\n  <<: *data\n  global_batch_size: 1\n`;
  const { status, stderr } = plan({ 'config.yaml': config }, '--dataset', 'test_data');
  assert.equal(status, 0, stderr);
  assert.match(stderr, /config\.yaml:25:1:.*\[further-data-section\]/);
});

test('an exponent without a dot is a number, with a warning on its line', () => {
  const machine = makeMachine({
    'config.yaml': CONFIG.replace('0.0001', '1e-4'),
    'schema.json': SCHEMA,
  });
  const { status, stdout } = runAction(machine, { config: 'config.yaml', mode: 'plan' });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /::warning .*file=config\.yaml,line=24,col=15.*\[coerced-value\]/);
});

const ACCEPTED: readonly (readonly [what: string, schema: string, warning?: RegExp])[] = [
  [
    'keys of its own',
    `{"version": 2, "schema": [${DENSE.replace('}', ', "about": "x"}')}, ${ID}, ${OPENED}]}`,
  ],
  ['an unused feature of another dtype', schemaOf(DENSE, ID, OPENED, entry('raw', 'double_list', 3))],
  ['an unused feature without a length', schemaOf('{"feature_name": "note"}', DENSE, ID, OPENED)],
  [
    'a feature twice, of which the last counts',
    schemaOf(entry('dense', 'float_list', 3), DENSE, ID, OPENED),
    /schema\.json:3:\d+:.*\[duplicate-feature\]/,
  ],
];

for (const [what, schema, warning] of ACCEPTED) {
  test(`a schema may have ${what}`, () => {
    const { status, stderr } = plan({ 'schema.json': schema });
    assert.equal(status, 0, stderr);
    if (warning === undefined) assert.doesNotMatch(stderr, /warning/i);
    else assert.match(stderr, warning);
  });
}

const REFUSED: readonly (readonly [what: string, schema: string, says: RegExp])[] = [
  [
    'a label of length 2',
    schemaOf(DENSE, ID, entry('opened', 'int64_list', 2)),
    /config\.yaml:18:5: .*\[label-length\]/,
  ],
  [
    'a label of variable length',
    schemaOf(DENSE, ID, entry('opened', 'int64_list', -1)),
    /config\.yaml:18:5: .*\[label-length\]/,
  ],
  [
    'a used feature of another dtype',
    schemaOf(entry('dense', 'double_list', 3), ID, OPENED),
    /schema\.json:2:\d+:.*\[wrong-value\]/,
  ],
  [
    'an entry without a name',
    schemaOf('{"length": 1}', DENSE, ID, OPENED),
    /schema\.json:2:1: .*\[missing-key\]/,
  ],
];

for (const [what, schema, says] of REFUSED) {
  test(`a schema must not have ${what}: one error`, () => {
    const { status, stderr } = plan({ 'schema.json': schema });
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.equal(stderr.match(/^.*\.(?:yaml|json):\d+:\d+: /gm)?.length, 1, stderr);
  });
}

test('a file that is no RecapConfig is one error, with the input "schema" as the way', () => {
  const { status, stderr } = plan({ 'config.yaml': 'model: {name: resnet}\ndata: {path: x}\nlr: 1e-3\n' });
  assert.equal(status, 1);
  assert.match(stderr, /config\.yaml:1:1:.*\[not-a-recap-config\]/);
  assert.equal(stderr.match(/config\.yaml:\d+/g)?.length, 1, stderr);
});
