/** Configs and schemas with mistakes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG, makeMachine, runAction, SCHEMA } from './harness.ts';
import { type Case, feature, testRefusals, withConfig, withSchema } from './refusals.ts';

const CONFIGS: readonly Case[] = [
  { name: 'empty', files: withConfig(''), says: [/config\.yaml:1:1: .*empty/] },
  { name: 'not YAML', files: withConfig('train_data: [1, 2\nmodel: }'), says: [/config\.yaml:\d+:\d+: /] },
  {
    name: 'not UTF-8',
    files: withConfig(Uint8Array.of(0x61, 0x3a, 0x20, 0xff)),
    says: [/config\.yaml:1:4: .*UTF-8/],
  },
  {
    name: 'a duplicate key',
    files: withConfig(`${CONFIG}train_data: {}\n`),
    says: [/config\.yaml:9:1: .*train_data/],
  },
  {
    name: 'an unknown section',
    files: withConfig(`${CONFIG}modle: {}\n`),
    says: [/config\.yaml:9:1: .*"modle"/, /did you mean "model"/],
  },
  {
    name: 'an unknown key',
    files: withConfig(CONFIG.replace('global_batch_size', 'global_batchsize')),
    says: [/config\.yaml:3:3: .*"global_batchsize"/, /did you mean "global_batch_size"/],
  },
  {
    name: 'an unknown key far inside',
    files: withConfig(CONFIG.replace('clicked: {}', 'clicked: { pos_rate: 1 }')),
    says: [/config\.yaml:8:16: .*"pos_rate"/, /pos_downsampling_rate/],
  },
  {
    name: 'two of an exactly-one group',
    files: withConfig(
      CONFIG.replace('  global', '  explicit_date_inputs: { data_root: x, end_date: y, days: 1 }\n  global'),
    ),
    says: [/config\.yaml:3:3: .*explicit_date_inputs.*inputs/],
  },
  {
    name: 'a missing feature',
    files: withConfig(CONFIG.replace('dense,', 'dence,')),
    says: [/config\.yaml:6:16: .*dence missing from schema/, /did you mean "dense"/],
  },
  {
    name: 'a missing dataset',
    inputs: { dataset: 'validation_data.x' },
    says: [/validation_data\.x/, /train_data/],
  },
  {
    name: 'a path with a line break, which a log would read as a command',
    files: withConfig(CONFIG.replace('${HOME}/data', '${HOME}/da\\n::error::ta')),
    inputs: { 'output-dir': 'from-config' },
    says: [/config\.yaml:2:11: a path must be one line of text: found ".*da\\n::error::ta/],
  },
  {
    name: 'a variable without a value',
    files: withConfig(CONFIG.replace('TML_BASE', 'BASE')),
    says: [/config\.yaml:5:\d+: .*BASE/, /variables/],
  },
];

const SCHEMAS: readonly Case[] = [
  {
    name: 'length 0',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": 0')),
    says: [/schema\.json:1:\d+: .*length/, /-1/],
  },
  {
    name: 'a negative length',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": -2')),
    says: [/schema\.json:1:\d+: .*-2/],
  },
  {
    name: 'a fractional length',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": 1.5')),
    says: [/schema\.json:1:\d+: .*1\.5/],
  },
  {
    name: 'a huge length',
    files: withSchema(feature('"feature_name": "x", "dtype": "int64_list", "length": 1e15')),
    says: [/schema\.json:1:\d+: /],
  },
  {
    name: 'an unknown dtype',
    files: withSchema(feature('"feature_name": "x", "dtype": "int_list", "length": 1')),
    says: [/schema\.json:1:\d+: .*"int_list"/, /did you mean "int64_list"|int64_list/],
  },
  {
    name: 'a byte order mark',
    files: withSchema(`\ufeff${SCHEMA}`),
    says: [/schema\.json:1:1: .*byte order mark/],
  },
  { name: 'not JSON', files: withSchema('{"schema": ['), says: [/schema\.json:1:\d+: /] },
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
