import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFailure } from '../../src/base/failure.ts';
import { formatProblem } from '../../src/base/problem.ts';
import { unseenIn } from './hostile.ts';

test('a bug is told in one line, with the functions that led to it', () => {
  const text = explainFailure(new TypeError('no plan')).map(formatProblem).join();
  assert.match(
    text,
    /^this is a bug in tfrecord-fixture.*: TypeError: no plan at .*failure\.test\.ts:\d+:\d+/,
  );
  assert.equal(unseenIn(text), undefined);
});
