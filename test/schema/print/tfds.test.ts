import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { supervisedKeysBeside } from '../../../src/schema/forms/tfds/labels.ts';
import {
  printTfdsInfo,
  supervisedKeysOf,
  tfdsFileName,
  whyNotTfdsName,
  whyNotTfdsSplit,
  whyNotTfdsVersion,
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
      const splits = [{ name: 'train', shardLengths: [3, 2], numBytes: 500 }];
      const text = printTfdsInfo({ name, version: '1.0.0', splits, supervisedKeys });
      assert.deepEqual(JSON.parse(text), readJson(`${name}/dataset_info.json`));
    });
  }

  test('has the label of a schema as the output, and all other features as the input', async () => {
    const { schema } = await readFolder('digits');
    assert.deepEqual(schema && supervisedKeysOf(schema), {
      input: { type: 'feature', name: 'image' },
      output: { type: 'feature', name: 'label' },
    });
    const label = { type: 'binary' } as const;
    const several = schemaOf(
      { name: 'a', kind: 'float' },
      { name: 'b', kind: 'float' },
      { name: 'c', kind: 'int64', label },
    );
    assert.deepEqual(supervisedKeysOf(several)?.input, {
      type: 'dict',
      entries: [
        ['a', { type: 'feature', name: 'a' }],
        ['b', { type: 'feature', name: 'b' }],
      ],
    });
    assert.equal(supervisedKeysOf(schemaOf({ name: 'a', kind: 'float' })), undefined);
    assert.equal(supervisedKeysOf(schemaOf({ name: 'a', kind: 'int64', label })), undefined);
  });
});

test('shards are named as TFDS names them', () => {
  assert.equal(tfdsFileName('mnist', 'train', 0, 1), 'mnist-train.tfrecord-00000-of-00001');
  assert.equal(tfdsFileName('mnist', 'my-test', 12, 100_000), 'mnist-my-test.tfrecord-00012-of-100000');
});

test('names that TFDS cannot have are told', () => {
  for (const name of ['mnist', 'My_data2']) assert.equal(whyNotTfdsName(name), undefined);
  for (const name of ['', 'my-data', '1st', 'a.b', 'a/b', 'é'])
    assert.match(whyNotTfdsName(name) ?? '', /letter/);
  for (const name of ['train', 'my-test', '2024']) assert.equal(whyNotTfdsSplit(name), undefined);
  for (const name of ['', 'a.b', 'train[:10]', 'all']) assert.match(whyNotTfdsSplit(name) ?? '', /split/);
  for (const version of ['1.0.0', '0.10.2']) assert.equal(whyNotTfdsVersion(version), undefined);
  for (const version of ['1.0', '01.0.0', '1.0.0-rc1', 'v1.0.0'])
    assert.match(whyNotTfdsVersion(version) ?? '', /version/);
});
