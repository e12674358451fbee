import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { supervisedKeysBeside } from '../../../src/schema/forms/tfds/labels.ts';
import {
  printTfdsInfo,
  supervisedKeysOf,
  whyNotTfdsName,
  whyNotTfdsSplit,
} from '../../../src/schema/print/tfds.ts';
import { readFolder } from '../forms/tfds-reading.ts';
import { schemaOf } from './given-schema.ts';

const FOLDERS = new URL('../forms/files/tfds/', import.meta.url);
const readJson = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDERS), 'utf8'));

suite('dataset_info.json', () => {
  // TFDS wrote the files of the folders.
  for (const name of ['digits', 'streets', 'robot', 'table']) {
    test(`of ${name} is as TFDS writes it`, () => {
      const file = { name: 'features.json', bytes: new Uint8Array(), fragment: undefined };
      const siblings = (sibling: string) => readFileSync(new URL(`${name}/${sibling}`, FOLDERS));
      const supervisedKeys = supervisedKeysBeside({ ...file, siblings }, () => {});
      const splits = [{ name: 'train', shardLengths: [3, 2] }];
      const text = printTfdsInfo({ name, version: '1.0.0', splits, supervisedKeys });
      const theirs = readJson(`${name}/dataset_info.json`);
      // Which are not known before all shards are written.
      delete theirs.splits[0].numBytes;
      assert.deepEqual(JSON.parse(text), theirs);
    });
  }

  test('has the label of a schema as the output, and all other features as the input', async () => {
    const { schema } = await readFolder('digits');
    assert.deepEqual(schema && supervisedKeysOf(schema.features, new Set(['label'])), {
      input: { type: 'feature', name: 'image' },
      output: { type: 'feature', name: 'label' },
    });
    const label = { type: 'binary' } as const;
    const several = schemaOf(
      { name: 'a', kind: 'float' },
      { name: 'b', kind: 'float' },
      { name: 'c', kind: 'int64', label },
    );
    assert.deepEqual(supervisedKeysOf(several.features, new Set(['c']))?.input, {
      type: 'dict',
      entries: [
        ['a', { type: 'feature', name: 'a' }],
        ['b', { type: 'feature', name: 'b' }],
      ],
    });
    assert.equal(supervisedKeysOf(schemaOf({ name: 'a', kind: 'float' }).features, new Set()), undefined);
    assert.equal(
      supervisedKeysOf(schemaOf({ name: 'a', kind: 'int64' }).features, new Set(['a'])),
      undefined,
    );
  });
});

test('names that TFDS does not allow are reported', () => {
  for (const name of ['mnist', 'My_data2']) assert.equal(whyNotTfdsName(name), undefined);
  for (const name of ['', 'my-data', '1st', 'a.b', 'a/b', 'é'])
    assert.match(whyNotTfdsName(name) ?? '', /letter/);
  for (const name of ['train', 'my-test', '2024']) assert.equal(whyNotTfdsSplit(name), undefined);
  for (const name of ['', 'a.b', 'train[:10]', 'all']) assert.match(whyNotTfdsSplit(name) ?? '', /split/);
});
