import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { displayPath } from '../../src/workspace/workspace.ts';

const folder = resolve('work');

test('inside its folder a path is named from there on, with slashes on every system', () => {
  assert.equal(displayPath(folder, join(folder, 'configs', 'local.yaml')), 'configs/local.yaml');
  assert.equal(displayPath(folder, folder), '.');
});

test('elsewhere it is named in full', () => {
  const elsewhere = resolve('elsewhere', 'local.yaml');
  assert.equal(displayPath(folder, elsewhere), elsewhere);
});
