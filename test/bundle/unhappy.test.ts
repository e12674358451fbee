/** Workspaces and options that cannot be. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONFIG, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';
import { type Case, GIT, testRefusals } from './refusals.ts';

const WORKSPACE: readonly Case[] = [
  {
    name: 'no checkout but other files',
    files: { 'config.yaml': CONFIG, 'schema.json': SCHEMA },
    problems: ['config.yaml:5:19 variable-without-value'],
  },
  {
    name: 'no config',
    files: { ...GIT, 'confg.yaml': CONFIG },
    problems: ['input-not-found'],
  },
  {
    name: 'config is a folder',
    files: { ...GIT, 'config.yaml/train.yaml': CONFIG },
    problems: ['input-unreadable'],
  },
  {
    name: 'config leads outside',
    files: { ...GIT, 'schema.json': SCHEMA },
    prepare: ({ workspace, home }) => {
      writeFileSync(join(home, 'secret.yaml'), CONFIG);
      symlinkSync(join(home, 'secret.yaml'), join(workspace, 'config.yaml'));
    },
    problems: ['outside-workspace'],
  },
  {
    name: 'schema is missing',
    files: { ...GIT, 'config.yaml': CONFIG },
    problems: ['config.yaml:5:18 input-not-found'],
  },
  {
    name: 'output folder is a file',
    prepare: ({ temp }) => writeFileSync(join(temp, 'taken'), ''),
    inputs: { 'output-dir': '../temp/taken' },
    problems: ['output-folder-unusable'],
  },
  {
    name: 'a foreign file under a final name',
    prepare: ({ temp }) => {
      mkdirSync(join(temp, 'out'));
      writeFileSync(join(temp, 'out', 'random.tfrecord.gz'), 'mine');
    },
    inputs: { 'output-dir': '../temp/out' },
    problems: ['foreign-output-file'],
  },
  {
    name: 'several at once',
    files: { ...GIT },
    prepare: ({ temp }) => writeFileSync(join(temp, 'taken'), ''),
    inputs: { 'output-dir': '../temp/taken', schema: 'nowhere.json' },
    problems: ['input-not-found', 'input-not-found', 'output-folder-unusable'],
  },
];

const OPTIONS: readonly Case[] = [
  {
    name: 'no examples',
    inputs: { examples: '0' },
    problems: ['"examples" invalid-input'],
    status: 2,
  },
  {
    name: 'a bad seed',
    inputs: { seed: '-1' },
    problems: ['"seed" invalid-input'],
    status: 2,
  },
  {
    name: 'a bad compression level',
    inputs: { 'compression-level': '10' },
    problems: ['"compression-level" invalid-input'],
    status: 2,
  },
  {
    name: 'an unknown compression',
    inputs: { compression: 'GZIP' },
    problems: ['"compression" invalid-input'],
    status: 2,
  },
  {
    name: 'more shards than examples',
    inputs: { examples: '2', shards: '3' },
    problems: ['"shards" empty-shard', 'config.yaml:3:22 batch-not-filled'],
  },
  {
    name: 'a shard-index out of range',
    inputs: { shards: '2', 'shard-index': '2' },
    problems: ['"shard-index" shard-index-out-of-range'],
  },
  {
    name: 'too many bytes',
    inputs: { examples: '1000', 'max-bytes': '1kB' },
    problems: ['max-bytes-exceeded'],
  },
  {
    name: 'a misspelt word',
    inputs: { compression: 'gizp' },
    problems: ['"compression" invalid-input'],
    status: 2,
  },
  {
    name: 'a number with separators',
    inputs: { examples: '1,000' },
    problems: ['"examples" invalid-input'],
    status: 2,
  },
  ...['config', 'schema', 'fixture', 'working-directory', 'output-dir', 'report', 'lock-file'].map(
    (name) => ({
      name: `a ~ in ${name}`,
      inputs: { [name]: '~/x' },
      problems: [`"${name}" invalid-input`],
      status: 2 as const,
    }),
  ),
  {
    name: 'a ~ in one of several paths',
    inputs: { path: 'a\n~/x' },
    problems: ['"path" invalid-input'],
    status: 2,
  },
];

testRefusals('workspace', WORKSPACE);
testRefusals('options', OPTIONS);

test('an empty workspace names actions/checkout as the mend', () => {
  const { status, stdout } = runAction(makeMachine({}));
  assert.equal(status, 1);
  assert.match(stdout, /::error .*\[workspace-empty\]/);
});

test('an unreadable config', { skip: process.getuid?.() === 0 && 'root reads everything' }, () => {
  const machine = makeMachine();
  chmodSync(join(machine.workspace, 'config.yaml'), 0);
  const { status, stderr } = runCli(machine, 'generate', '--config', 'config.yaml');
  assert.equal(status, 1);
  assert.match(stderr, /config\.yaml cannot be read: EACCES/);
});
