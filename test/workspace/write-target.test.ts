/** Where a lock file or a report may be written: what was committed must not choose what is replaced. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { MAX_TEXT_BYTES } from '../../src/workspace/regular-file.ts';
import { checkReportPath, checkTarget } from '../../src/workspace/write-target.ts';
import { problemsOf, refusalOf, scratchWorkspace } from './scratch.ts';

const scratch = scratchWorkspace({ 'out/old.json': 'old', file: '' });
const { workspace, folder, outside } = scratch;
const target = (path: string) =>
  problemsOf((onProblem) => checkTarget(workspace, path, 'the lock file', onProblem));

function refusal(path: string, code = 'target-unwritable'): string {
  const problem = refusalOf((onProblem) => checkTarget(workspace, path, 'the lock file', onProblem));
  assert.equal(problem.code, code);
  return problem.message;
}

describe('a text may be written', () => {
  for (const [what, path, text] of [
    ['where there is nothing yet', 'out/new.json', undefined],
    ['below folders that are still to be made', 'new/folder/new.json', undefined],
    ['over a file, whose text is given', 'out/old.json', 'old'],
  ] as const)
    test(what, () => {
      assert.deepEqual(target(path), { result: { path: join(folder, path), text }, problems: [] });
    });

  test('through a link on the way that stays inside', { skip: process.platform === 'win32' }, () => {
    symlinkSync('out', join(folder, 'inside'));
    assert.equal(target('inside/old.json').result?.path, join(folder, 'out/old.json'));
  });
});

describe('it is refused', () => {
  test('outside of the workspace', () => {
    assert.match(
      refusal('../outside/new.json', 'outside-workspace'),
      /new\.json lies outside the workspace /,
    );
  });
  test('below a file', () => {
    assert.match(
      refusal('file/new.json'),
      /^the lock file file\/new\.json cannot be written: .*file is not a folder$/,
    );
  });
  test('in the place of a folder', () => {
    assert.equal(refusal('out'), 'the lock file out is not a regular file');
  });
  test('over what cannot be a text, as it is too long', () => {
    writeFileSync(join(folder, 'long'), '');
    truncateSync(join(folder, 'long'), MAX_TEXT_BYTES + 1);
    assert.equal(refusal('long'), 'the lock file long exists and cannot be read');
  });

  describe('where a link', { skip: process.platform === 'win32' }, () => {
    test('on the way leads out', () => {
      symlinkSync(outside, join(folder, 'out-of-here'));
      assert.match(
        refusal('out-of-here/new.json', 'outside-workspace'),
        /\(it leads to .*outside.new\.json\)$/,
      );
    });
    test('on the way leads nowhere', () => {
      symlinkSync('nowhere', join(folder, 'dangling'));
      assert.match(refusal('dangling/new.json'), /cannot be written: a link in .*dangling leads nowhere$/);
    });
    test('has its name, wherever it leads', () => {
      symlinkSync('out/old.json', join(folder, 'link.json'));
      assert.equal(refusal('link.json'), 'the lock file link.json is a link');
    });
    test('has its name and leads nowhere', () => {
      symlinkSync('nowhere', join(folder, 'dangling.json'));
      assert.equal(refusal('dangling.json'), 'the lock file dangling.json is a link');
    });
  });
});

describe('a report', () => {
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports/ours.html'), '<!-- MARK -->');
  writeFileSync(join(folder, 'reports/theirs.html'), '<p>');
  const check = (path: string) =>
    problemsOf((onProblem) => checkReportPath(workspace, path, 'MARK', onProblem));

  test('takes the place of an earlier report, or of nothing', () => {
    for (const path of ['reports/ours.html', 'reports/new.html'])
      assert.deepEqual(check(path), { result: join(folder, path), problems: [] });
  });
  test('takes the place of no other page', () => {
    const { code } = refusalOf((onProblem) =>
      checkReportPath(workspace, 'reports/theirs.html', 'MARK', onProblem),
    );
    assert.equal(code, 'foreign-report-file');
  });
  test('goes where a text may go only', () => {
    assert.deepEqual(
      check('../report.html').problems.map(({ code }) => code),
      ['outside-workspace'],
    );
  });
});
