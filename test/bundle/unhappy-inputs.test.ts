/** Configs and schemas with mistakes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, makeMachine, runAction, SCHEMA } from './harness.ts';
import { type Case, feature, testRefusals, withConfig, withSchema } from './refusals.ts';

const CONFIGS: readonly Case[] = [
  { name: 'empty', files: withConfig(''), problems: ['config.yaml:1:1 empty-config'] },
  {
    name: 'not YAML',
    files: withConfig('train_data: [1, 2\nmodel: }'),
    problems: ['config.yaml:2:1 open-bracket'],
  },
  {
    name: 'not UTF-8',
    files: withConfig(Uint8Array.of(0x61, 0x3a, 0x20, 0xff)),
    problems: ['config.yaml:1:4 not-utf-8'],
  },
  {
    name: 'a duplicate key',
    files: withConfig(`${CONFIG}train_data: {}\n`),
    problems: [
      'config.yaml:9:1 duplicate-key',
      'config.yaml:9:1 missing-key',
      'config.yaml:9:1 missing-key',
      'config.yaml:9:1 missing-key',
      'config.yaml:9:1 missing-key',
    ],
  },
  {
    name: 'an unknown section',
    files: withConfig(`${CONFIG}modle: {}\n`),
    problems: ['config.yaml:9:1 unknown-key'],
  },
  {
    name: 'an unknown key',
    files: withConfig(CONFIG.replace('global_batch_size', 'global_batchsize')),
    problems: ['config.yaml:3:3 unknown-key'],
  },
  {
    name: 'an unknown key far inside',
    files: withConfig(CONFIG.replace('clicked: {}', 'clicked: { pos_rate: 1 }')),
    problems: ['config.yaml:8:16 unknown-key'],
  },
  {
    name: 'two of an exactly-one group',
    files: withConfig(
      CONFIG.replace('  global', '  explicit_date_inputs: { data_root: x, end_date: y, days: 1 }\n  global'),
    ),
    problems: ['config.yaml:3:3 keys-exclude-each-other'],
  },
  {
    name: 'a missing feature',
    files: withConfig(CONFIG.replace('dense,', 'dence,')),
    problems: ['config.yaml:6:16 missing-from-schema'],
  },
  {
    name: 'a missing dataset',
    inputs: { dataset: 'validation_data.x' },
    problems: ['config.yaml:1:1 unknown-dataset'],
  },
  {
    name: 'a path with a line break, which a log would read as a command',
    files: withConfig(CONFIG.replace('${HOME}/data', '${HOME}/da\\n::error::ta')),
    inputs: { 'output-dir': 'from-config' },
    problems: ['config.yaml:2:11 path-not-one-line'],
  },
  {
    name: 'a variable without a value',
    files: withConfig(CONFIG.replace('TML_BASE', 'BASE')),
    problems: ['config.yaml:5:19 variable-without-value'],
  },
];

const SCHEMAS: readonly Case[] = [
  {
    name: 'length 0',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": 0')),
    problems: ['schema.json:1:262 wrong-value'],
  },
  {
    name: 'a negative length',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": -2')),
    problems: ['schema.json:1:262 wrong-value'],
  },
  {
    name: 'a fractional length',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": 1.5')),
    problems: ['schema.json:1:262 wrong-value'],
  },
  {
    name: 'a huge length',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": 1e15')),
    problems: ['schema.json:1:262 wrong-value'],
  },
  {
    name: 'an unknown dtype',
    files: withSchema(feature('"feature_name": "x", "dtype": "int_list", "length": 1')),
    problems: ['schema.json:1:238 wrong-value'],
  },
  {
    name: 'a byte order mark',
    files: withSchema(`\ufeff${SCHEMA}`),
    problems: ['schema.json:1:1 byte-order-mark'],
  },
  { name: 'not JSON', files: withSchema('{"schema": ['), problems: ['schema.json:1:13 invalid-json'] },
];

testRefusals('configs', CONFIGS);
testRefusals('schemas', SCHEMAS);

test('all problems of a config are reported at once, each on its line', () => {
  const machine = makeMachine(
    withConfig(
      CONFIG.replace('global_batch_size: 4', 'global_batch_size: 0').replace('clicked: {}', 'clicked: 1'),
    ),
  );
  const { stdout } = runAction(machine, { config: 'config.yaml' });
  const annotated = [...stdout.matchAll(/^::error .*file=config\.yaml,line=(\d+),col=(\d+)/gm)].map(
    ([, line, col]) => [line, col],
  );
  assert.deepEqual(annotated, [
    ['3', '22'],
    ['8', '14'],
  ]);
});
