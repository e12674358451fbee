import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questions } from '../scripts/files-to-open.ts';

for (const { question, files, limit } of questions()) {
  test(`${question} Few enough files tell`, () => {
    assert.ok(files.length > 0);
    assert.ok(files.length <= limit, `${files.length} files, at most ${limit}: ${files.join(', ')}`);
  });
}
