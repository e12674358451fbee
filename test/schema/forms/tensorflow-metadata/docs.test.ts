/** docs/schemas/tensorflow-metadata.md: its example is read, and it names every field. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  messageType,
  messageTypeNames,
} from '../../../../src/schema/forms/tensorflow-metadata/proto/messages.ts';
import { facts, read } from './reading.ts';

const page = readFileSync(
  new URL('../../../../docs/schemas/tensorflow-metadata.md', import.meta.url),
  'utf8',
);

test('the example is read without a problem', async () => {
  const [, example = ''] = /```textproto\n(.*?)```/s.exec(page) ?? [];
  const { schema, found } = await read(example);
  assert.deepEqual(found, []);
  const features = new Map(schema?.features.map((feature) => [feature.name, facts(feature)]));
  assert.deepEqual([...features.keys()], ['store', 'amount', 'items', 'hour', 'returned']);
  assert.deepEqual(features.get('hour')?.presence, { required: false, default: [12] });
  assert.deepEqual(features.get('returned')?.label, { type: 'binary' });
});

test('every field without effect is reported', () => {
  const warned = page.slice(page.indexOf('## Warnings'));
  const fields = messageTypeNames().flatMap((name) => messageType(name)?.fields ?? []);
  const ignored = fields.filter(({ ignored, name }) => ignored !== undefined && name !== 'annotation');
  assert.ok(ignored.length > 30);
  for (const { name } of ignored)
    assert.ok(warned.includes(name.replace('sparse_feature', 'sparse features')), name);
});
