import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findProblemCodes, renderProblems } from '../../scripts/problem-codes.ts';

const codes = findProblemCodes();

test('docs/problems.md is what `npm run tables` writes', () => {
  const page = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
  assert.equal(page, renderProblems(codes));
});

test('codes are words in kebab case', () => {
  for (const { code } of codes) assert.match(code, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

test('a code is found however it is passed on', () => {
  const severities = new Map(codes.map(({ code, severities: found }) => [code, [...found].join()]));
  assert.equal(severities.get('unknown-flag'), 'error');
  assert.equal(severities.get('batch-not-filled'), 'warning');
  assert.equal(severities.get('missing-key'), 'error', 'as a property of what is reported');
  assert.equal(severities.get('not-int64'), 'error', 'as a template of a few words');
  assert.equal(severities.get('foreign-report-file'), 'error');
});
