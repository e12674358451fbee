import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, listTree, type Machine, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';

interface Case {
  readonly name: string;
  /** Files of the workspace; the good ones unless given. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly prepare?: (machine: Machine) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the message must hold: what was found, and how to mend it. */
  readonly says: readonly RegExp[];
  /** Of the command line; the action always ends with 1. */
  readonly status?: 1 | 2;
}

const GIT = { '.git/HEAD': '' };
const GOOD = { 'config.yaml': CONFIG, 'schema.json': SCHEMA, ...GIT };

function withConfig(config: string | Uint8Array) {
  return { ...GOOD, 'config.yaml': config };
}

function withSchema(schema: string) {
  return { ...GOOD, 'schema.json': schema };
}

function feature(fields: string): string {
  return `{"schema": [${SCHEMA.split('\n').slice(1, 4).join('')}, {${fields}}]}`;
}

const WORKSPACE: readonly Case[] = [
  {
    name: 'no checkout but other files',
    files: { 'config.yaml': CONFIG, 'schema.json': SCHEMA },
    says: [/no git checkout/, /actions\/checkout/],
  },
  {
    name: 'no config',
    files: { ...GIT, 'confg.yaml': CONFIG },
    says: [/config\.yaml does not exist/, /did you mean "confg\.yaml"/],
  },
  {
    name: 'config is a folder',
    files: { ...GIT, 'config.yaml/train.yaml': CONFIG },
    says: [/is a folder/, /train\.yaml/],
  },
  {
    name: 'config leads outside',
    files: { ...GIT, 'schema.json': SCHEMA },
    prepare: ({ workspace, home }) => {
      writeFileSync(join(home, 'secret.yaml'), CONFIG);
      symlinkSync(join(home, 'secret.yaml'), join(workspace, 'config.yaml'));
    },
    says: [/lies outside the workspace/, /secret\.yaml/],
  },
  {
    name: 'schema is missing',
    files: { ...GIT, 'config.yaml': CONFIG },
    says: [/config\.yaml:5:18: .*schema\.json does not exist/],
  },
  {
    name: 'output folder is a file',
    prepare: ({ temp }) => writeFileSync(join(temp, 'taken'), ''),
    inputs: { 'output-dir': '../temp/taken' },
    says: [/taken is a file/, /choose another "output-dir"/],
  },
  {
    name: 'a foreign file under a final name',
    prepare: ({ temp }) => {
      mkdirSync(join(temp, 'out'));
      writeFileSync(join(temp, 'out', 'random.tfrecord.gz'), 'mine');
    },
    inputs: { 'output-dir': '../temp/out' },
    says: [/random\.tfrecord\.gz exists and is no file of an earlier fixture/, /remove it/],
  },
  {
    name: 'several at once',
    files: { ...GIT },
    prepare: ({ temp }) => writeFileSync(join(temp, 'taken'), ''),
    inputs: { 'output-dir': '../temp/taken', schema: 'nowhere.json' },
    says: [/config\.yaml does not exist/, /nowhere\.json does not exist/, /taken is a file/],
  },
];

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
    name: 'a duplicate feature',
    files: withSchema(feature('"feature_name": "ids", "dtype": "int64_list", "length": 1')),
    says: [/schema\.json:1:\d+: .*"ids"/],
  },
  { name: 'not JSON', files: withSchema('{"schema": ['), says: [/schema\.json:1:\d+: /] },
];

const OPTIONS: readonly Case[] = [
  {
    name: 'no examples',
    inputs: { examples: '0' },
    says: [/"examples" is "0": allowed is auto, or a whole number from 1/],
    status: 2,
  },
  {
    name: 'a bad seed',
    inputs: { seed: '-1' },
    says: [/"seed" is "-1": allowed is a whole number from 0 to 9007199254740991/],
    status: 2,
  },
  {
    name: 'a bad compression level',
    inputs: { 'compression-level': '10' },
    says: [/"compression-level" is "10": allowed is auto, or a whole number from 0 to 9/],
    status: 2,
  },
  {
    name: 'an unknown compression',
    inputs: { compression: 'GZIP' },
    says: [/allowed is gzip, zlib, none/],
    status: 2,
  },
  {
    name: 'more shards than examples',
    inputs: { examples: '2', shards: '3' },
    says: [/"shards" is 3 for 2 examples/, /at most 2 shards/],
  },
  {
    name: 'a shard-index out of range',
    inputs: { shards: '2', 'shard-index': '2' },
    says: [/"shard-index" is 2: with "shards" 2 it goes from 0 to 1/],
  },
  {
    name: 'too many bytes',
    inputs: { examples: '1000', 'max-bytes': '1kB' },
    says: [/"max-bytes" allows 1000/, /raise "max-bytes"/],
  },
  { name: 'neither config nor schema', inputs: { config: '' }, says: [/neither a config nor a schema/] },
];

for (const [title, cases] of Object.entries({ WORKSPACE, CONFIGS, SCHEMAS, OPTIONS })) {
  describe(`refused: ${title.toLowerCase()}`, () => {
    for (const { name, files = GOOD, prepare, inputs = {}, says, status = 1 } of cases) {
      test(name, () => {
        const machine = makeMachine(files);
        prepare?.(machine);
        const before = listTree(machine.temp);
        const wanted = { config: 'config.yaml', ...inputs };

        const action = runAction(machine, wanted);
        assert.equal(action.status, 1, action.stdout);
        const flags = Object.entries(wanted).map(([input, value]) => `--${input}=${value}`);
        const cli = runCli(machine, 'generate', ...flags);
        assert.equal(cli.status, status, cli.stderr);
        for (const pattern of says) {
          assert.match(decode(action.stdout), pattern);
          assert.match(cli.stderr, pattern);
        }
        assert.doesNotMatch(cli.stderr, /bug in tfrecord-fixture/);
        assert.deepEqual(action.outputs, {});
        assert.deepEqual(listTree(machine.temp), before, 'something was left behind');
      });
    }
  });
}

test('an empty workspace names actions/checkout as the mend', () => {
  const { status, stdout } = runAction(makeMachine({}));
  assert.equal(status, 1);
  assert.match(stdout, /::error .*is empty: it holds no checkout; add a step that uses actions\/checkout/);
});

test('an unreadable config', { skip: process.getuid?.() === 0 && 'root reads everything' }, () => {
  const machine = makeMachine();
  chmodSync(join(machine.workspace, 'config.yaml'), 0);
  const { status, stderr } = runCli(machine, 'generate', '--config', 'config.yaml');
  assert.equal(status, 1);
  assert.match(stderr, /config\.yaml cannot be read: EACCES/);
});

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

/** Undoes the escapes of workflow commands. */
function decode(log: string): string {
  return log.replaceAll('%0A', '\n').replaceAll('%25', '%');
}
