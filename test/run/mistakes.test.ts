/** A new user's first moves: none succeeds with other data than asked for, and each is one error where it was made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, type Files, problemsOf } from './first-moves.ts';

/** What stands in the config, what somebody writes instead, and what is said of it. */
const CONFIGS: readonly (readonly [from: string, to: string, says: string])[] = [
  ['  num_train_steps', '\tnum_train_steps', 'config.yaml:2 tab'],
  ['  inputs: "data/*.gz"', '  inputs "data/*.gz"', 'config.yaml:12 not-key-or-item'],
  ['global_batch_size: 16', 'global_batch_size:16', 'config.yaml:11 not-key-or-item'],
  ['size: 16', 'size: 1,024', 'config.yaml:11 wrong-value'],
  ['size: 16', 'size: 0', 'config.yaml:11 wrong-value'],
  ['  global_batch_size: 16\n', '', 'config.yaml:10 missing-key'],
  ['  inputs: "data/*.gz"\n', '', 'config.yaml:10 missing-key'],
  ['"data/*.gz"', '["data/*.gz"]', 'config.yaml:12 wrong-value'],
  ['  tasks: &tasks\n    opened: {}\n', '', 'config.yaml:10 missing-key'],
  ['    opened: {}\n', '    - opened\n', 'config.yaml:18 wrong-value'],
  ['[item.id]', 'item.id', 'config.yaml:15 wrong-value'],
  ['[item.id]', '[item_id]', 'config.yaml:15 missing-from-schema'],
  ['{ continuous: dense }', '{ dense: continuous }', 'config.yaml:16 missing-from-schema'],
  ['schema_path: schema.json', 'schema_path: schem.json', 'config.yaml:14 input-not-found'],
  ['    schema_path: schema.json\n', '', 'config.yaml:13 missing-key'],
  ['seg_dense_schema', 'segdense_schema', 'config.yaml:13 unknown-key'],
  [
    'schema_path: schema.json',
    'schema_path: ${DATA_DIR}/schema.json',
    'config.yaml:14 variable-without-value',
  ],
  ['schema_path: schema.json', 'schema_path: gs://bucket/schema.json', 'config.yaml:14 path-is-address'],
  ['share_all', 'shared_all', 'config.yaml:4 wrong-value'],
  ['constant: 0.0001', 'constant: 30%', 'config.yaml:24 wrong-value'],
  ['held_out: *data', 'held_out: *dat', 'config.yaml:20 unknown-alias'],
  ['    opened: {}\nvalid', '    opened: {}\n    shared: {}\nvalid', 'config.yaml:19 missing-from-schema'],
  [
    '  tasks: &tasks\n    opened: {}',
    '    tasks: &tasks\n      opened: {}',
    'config.yaml:17 wrong-indentation',
  ],
];

for (const [from, to, says] of CONFIGS)
  test(`config: ${JSON.stringify(to || `without ${from}`)}`, async () => {
    assert.ok(CONFIG.includes(from));
    assert.equal(
      await problemsOf({ config: 'config.yaml' }, { 'config.yaml': CONFIG.replace(from, to) }),
      says,
    );
  });

const SPECS: readonly (readonly [text: string, says: string])[] = [
  ['profile: learnible', 'spec.yaml:1 wrong-value'],
  ['profil: smoke', 'spec.yaml:1 unknown-key'],
  ['user.id: {distribution: zipf}', 'spec.yaml:1 unknown-key'],
  ['features: {user.id: {missing: 30%}}', 'spec.yaml:1 wrong-value'],
  ['features: {user.id: {missing: 30}}', 'spec.yaml:1 wrong-value'],
  ['features: {pixels: {distribution: nromal}}', 'spec.yaml:1 wrong-value'],
  ['features: {pixels: {distribution: normal, mean: 0, std: 1}}', 'spec.yaml:1 unknown-key'],
  ['features: {"usr*": {missing: 0.1}}', 'spec.yaml:1 rule-matches-nothing'],
  ['features: [user.id]', 'spec.yaml:1 wrong-value'],
  ['labels: [species]', 'spec.yaml:1 wrong-value'],
  ['labels: {names: [specie]}', 'spec.yaml:1 label-matches-nothing'],
  ['labels: {names: [tags]}', 'spec.yaml:1 unfit-label'],
  ['labels: {signal: 2}', 'spec.yaml:1 wrong-value'],
  ['broken: truncated', 'spec.yaml:1 wrong-value'],
  ['{hostile: yes, edge_cases: no}', 'spec.yaml:1 edge-cases-contradiction'],
  ['features: {tags: {distribution: normal, mean: 0, stddev: 1}}', 'spec.yaml:1 distribution-of-other-kind'],
  ['seed: 5', 'spec.yaml:1 unknown-key'],
  ['record: SequenceExample', 'spec.yaml:1 wrong-value'],
  ['record: sequence-example', 'spec.yaml:1 record-contradiction'],
  ['features: {user.id: {nan: 0.1}}', 'spec.yaml:1 parameter-of-other-kind'],
  ['features: {user.id: {}}', 'spec.yaml:1 rule-changes-nothing'],
  ['features: {tags: {length: {min: 2, max: 6}}}', 'spec.yaml:1 length-outside-schema'],
];

test('spec: a schema, beside another one in the input', async () => {
  const text = 'schema: { features: { a: { kind: float, shape: [8] } } }';
  const inputs = { schema: 'plain.yaml', fixture: 'spec.yaml' };
  assert.equal(await problemsOf(inputs, { 'spec.yaml': text }), 'spec.yaml:1 (input-without-effect)');
});

for (const [text, says] of SPECS)
  test(`spec: ${text}`, async () => {
    const inputs = { schema: 'plain.yaml', fixture: 'spec.yaml' };
    assert.equal(await problemsOf(inputs, { 'spec.yaml': text }), says);
  });

const SCHEMAS: readonly (readonly [text: string, says: string])[] = [
  ['features: {a: {kind: int}}', 'plain.yaml:1 wrong-value'],
  ['features: {a: {shape: [3]}}', 'plain.yaml:1 missing-key'],
  ['features: {a: int64}', 'plain.yaml:1 wrong-value'],
  ['features: {a: {dtype: int64}}', 'plain.yaml:1 unknown-key'],
  ['features: {a: {type: float}}', 'plain.yaml:1 unknown-key'],
  ['feature: {a: {kind: int64}}', 'plain.yaml:1 unknown-schema-form'],
  ['feature:\n  a: {kind: int64}', 'plain.yaml:1 unknown-schema-form'],
  ['features: [{name: a, kind: int64}]', 'plain.yaml:1 wrong-value'],
  ['{a: {kind: int64}}', 'plain.yaml:1 unknown-schema-form'],
  ['features: {a: {kind: float, shape: 3}}', 'plain.yaml:1 wrong-value'],
  ['features: {a: {kind: float, shape: [-1, 3]}}', 'plain.yaml:1 wrong-value'],
  ['features: {a: {kind: bytes, content: {image: jpg}}}', 'plain.yaml:1 wrong-value'],
  ['features: {a: {kind: float, content: {image: png}}}', 'plain.yaml:1 content-without-bytes'],
  ['features: {a: {kind: int64, of: image.height}}', 'plain.yaml:1 unknown-tie'],
  ['features: {a: {kind: int64, label: true}}', 'plain.yaml:1 wrong-value'],
  ['features: {a: {kind: int64, min: 5, max: 1}}', 'plain.yaml:1 min-above-max'],
  ['{record: sequence_example, features: {a: {kind: int64}}}', 'plain.yaml:1 wrong-value'],
  ['features: {}', 'plain.yaml:1 no-features'],
  [
    '{record: example-list, features: {id: {kind: int64}}, sequence: {id: {kind: int64}}}',
    'plain.yaml:1 name-in-both-sections',
  ],
  ['features: {a: {kind: int64}, a: {kind: float}}', 'plain.yaml:1 duplicate-key'],
];

for (const [text, says] of SCHEMAS)
  test(`plain schema: ${text}`, async () => {
    assert.equal(await problemsOf({ schema: 'plain.yaml' }, { 'plain.yaml': text }), says);
  });

const SOURCES: readonly (readonly [schema: string, says: string])[] = [
  ['features.py', 'features.py:1 missing-name'],
  ['features.py:FEATURE', 'features.py:1 unknown-dict'],
  ['features.FEATURES', 'input-not-found'],
  ['feature.py:FEATURES', 'input-not-found'],
  ['preset:object-detecton', 'unknown-preset'],
  ['object-detection', 'input-not-found'],
  ['.', 'input-unreadable'],
  ['*.yaml', 'input-not-found'],
  ['https://example.org/s.pbtxt', 'invalid-input'],
  ['/etc/hostname', 'outside-workspace'],
];

for (const [schema, says] of SOURCES)
  test(`schema: ${schema}`, async () => assert.equal(await problemsOf({ schema }), says));

const INPUTS: readonly (readonly [inputs: Files, says: string])[] = [
  [{ config: 'confg.yaml' }, 'input-not-found'],
  [{ config: '.' }, 'input-unreadable'],
  [{ config: 'schema.json' }, 'wrong-input'],
  [{ config: 'plain.yaml' }, 'wrong-input'],
  [{ config: 'features.py' }, 'wrong-input'],
  [{ schema: 'config.yaml' }, 'wrong-input'],
  [{ schema: 'plain.yaml', fixture: 'plain.yaml' }, 'wrong-input'],
  [{ schema: 'schema.json', fixture: 'schema.json' }, 'wrong-input'],
  [{ config: 'builtin:home-recp' }, 'input-not-found'],
  [{ config: '"config.yaml"' }, 'input-not-found'],
  [{ config: '~/config.yaml' }, 'invalid-input'],
  [{ config: 'config.yaml', dataset: 'held_out' }, 'config.yaml:1 unknown-dataset'],
  [{ config: 'config.yaml', examples: '1k' }, 'invalid-input'],
  [{ config: 'config.yaml', seed: '-1' }, 'invalid-input'],
  [{ config: 'config.yaml', compression: 'snappy' }, 'invalid-input'],
  [{ config: 'config.yaml', mode: 'check' }, 'invalid-input'],
  [{ config: 'config.yaml', shards: '50', examples: '10' }, 'empty-shard, config.yaml:11 (batch-not-filled)'],
  [{ config: 'config.yaml', shards: '4', 'shard-index': '4' }, 'shard-index-out-of-range'],
  [{ config: 'config.yaml', 'max-bytes': '1KB' }, 'max-bytes-exceeded'],
  [{ config: 'config.yaml', 'file-prefix': 'train.tfrecord.gz' }, 'invalid-input'],
  [{ config: 'config.yaml', 'file-prefix': 'data/train' }, 'invalid-input'],
  [{ config: 'config.yaml', variables: 'A: 1' }, 'invalid-input'],
  [{ config: 'config.yaml', 'working-directory': 'src' }, 'working-directory-unusable'],
  [{ config: 'config.yaml', 'lock-file': 'config.yaml' }, 'not-a-lock-file'],
  [{ config: 'config.yaml', 'lock-file': 'x.json' }, 'input-not-found'],
  [{ config: 'config.yaml', 'update-lock': 'true' }, 'update-lock-without-file'],
  [{ config: 'config.yaml', report: '../x.html' }, 'outside-workspace'],
  [{ schema: 'plain.yaml', 'output-dir': 'from-config' }, 'from-config-impossible'],
  [{ schema: 'plain.yaml', path: 'data' }, '(input-without-effect)'],
  [{ schema: 'plain.yaml', variables: 'A=1' }, '(input-without-effect)'],
  [{ schema: 'plain.yaml', compression: 'none', 'compression-level': '9' }, '(input-without-effect)'],
  [{ schema: 'plain.yaml', index: 'true', 'compression-level': '9' }, '(input-without-effect)'],
  [{ mode: 'verify', schema: 'plain.yaml' }, 'path-not-found'],
  [{ mode: 'verify', schema: 'plain.yaml', path: 'dat' }, 'path-not-found'],
  [{ mode: 'verify', schema: 'plain.yaml', path: '*.tfrecrod' }, 'glob-matches-nothing'],
  [{ mode: 'verify', schema: 'plain.yaml', path: 'plain.yaml' }, 'corrupt-file'],
];

for (const [inputs, says] of INPUTS)
  test(`inputs: ${JSON.stringify(inputs)}`, async () => assert.equal(await problemsOf(inputs), says));
