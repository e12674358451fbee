/** Which files a verification may read. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Problem } from '../../src/base/problem.ts';
import { pathResolver } from '../../src/workspace/readable.ts';
import { scratchFolder, scratchWorkspace } from './scratch.ts';

const { workspace, folder, outside } = scratchWorkspace({ 'data/a.tfrecord': '' });
const output = scratchFolder();
writeFileSync(join(outside, 'a.tfrecord'), '');
const isPosix = process.platform !== 'win32';

/** Where a path leads for a run whose caller named the `free` ones, or the code and fix of its problem. */
function resolved(path: string, free: readonly string[] = []): string | undefined | [string, string] {
  const problems: Problem[] = [];
  const real = pathResolver(workspace, output, free, (problem) => problems.push(problem))(path);
  const [problem] = problems;
  return problem === undefined ? real : [problem.code, problem.fix];
}

describe('what may be read', () => {
  for (const [what, path] of [
    ['a file of the workspace', join(folder, 'data/a.tfrecord')],
    ['one that is not there yet', join(folder, 'data/b.tfrecord')],
    ['one of the output folder, wherever that lies', join(output, 'a.tfrecord')],
  ] as const)
    test(what, () => assert.equal(resolved(path), path));

  test('a file elsewhere that the caller names, and what lies beside it, such as its manifest', () => {
    const file = join(outside, 'a.tfrecord');
    assert.equal(resolved(file, [file]), file);
    assert.equal(resolved(join(outside, 'manifest.json'), [file]), join(outside, 'manifest.json'));
  });

  test('what lies in a folder elsewhere that the caller names, and not what lies beside it', () => {
    const inner = join(outside, 'inner');
    mkdirSync(inner);
    assert.equal(resolved(join(inner, 'a'), [inner]), join(inner, 'a'));
    assert.deepEqual(resolved(join(outside, 'a.tfrecord'), [inner])?.[0], 'outside-workspace');
  });
});

const MOVE = 'copy it inside, or name its folder in "output-dir"';
const REMOVE = 'remove the link';

describe('what may not', () => {
  test('a file elsewhere', () => {
    assert.deepEqual(resolved(join(outside, 'a.tfrecord')), ['outside-workspace', MOVE]);
  });
  test('one that a link in the workspace leads to, also if the caller names the link', {
    skip: !isPosix,
  }, () => {
    symlinkSync(outside, join(folder, 'link'));
    const path = join(folder, 'link/a.tfrecord');
    assert.deepEqual(resolved(path), ['outside-workspace', REMOVE]);
    assert.deepEqual(resolved(path, [path]), ['outside-workspace', REMOVE]);
  });
  test('one behind a link that leads nowhere', { skip: !isPosix }, () => {
    symlinkSync('nowhere', join(folder, 'dangling'));
    assert.deepEqual(resolved(join(folder, 'dangling')), ['outside-workspace', REMOVE]);
  });
});
