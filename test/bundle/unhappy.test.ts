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
    says: [/allowed is auto, gzip, zlib, none; did you mean "gzip"\?/],
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
    says: [/"max-bytes" allows 1\.00 kB/, /raise "max-bytes"/],
  },
  {
    name: 'a misspelt word',
    inputs: { compression: 'gizp' },
    says: [/"compression" is "gizp": allowed is auto, gzip, zlib, none; did you mean "gzip"\?/],
    status: 2,
  },
  {
    name: 'a number with separators',
    inputs: { examples: '1,000' },
    says: [/"examples" is "1,000": .*; write 1000/],
    status: 2,
  },
  ...['config', 'schema', 'fixture', 'working-directory', 'output-dir', 'report', 'lock-file'].map(
    (name) => ({
      name: `a ~ in ${name}`,
      inputs: { [name]: '~/x' },
      says: [
        new RegExp(
          `"${name}" is "~/x": allowed is a path without a leading ~.*; write the home folder in full`,
        ),
      ],
      status: 2 as const,
    }),
  ),
  {
    name: 'a ~ in one of several paths',
    inputs: { path: 'a\n~/x' },
    says: [/"path" is .*: allowed is a path without a leading ~/],
    status: 2,
  },
];

testRefusals('workspace', WORKSPACE);
testRefusals('options', OPTIONS);

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
