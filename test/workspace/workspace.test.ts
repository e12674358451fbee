/** Which folder a run works in, and how the paths in it are named. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { displayPath, gitRootAround, openWorkspace } from '../../src/workspace/workspace.ts';
import { problemsOf, refusalOf, scratchFolder, scratchWorkspace } from './scratch.ts';

const folder = resolve('work');

test('inside its folder a path is named from there on, with slashes on every system', () => {
  assert.equal(displayPath(folder, join(folder, 'configs', 'local.yaml')), 'configs/local.yaml');
  assert.equal(displayPath(folder, folder), '.');
});

test('elsewhere it is named in full', () => {
  const elsewhere = resolve('elsewhere', 'local.yaml');
  assert.equal(displayPath(folder, elsewhere), elsewhere);
});

/** A workspace of the command line, started in a folder. */
const openAt = (folder: string, workingDirectory = '') =>
  problemsOf((onProblem) =>
    openWorkspace({ folder, workspace: undefined, runnerTemp: undefined }, workingDirectory, onProblem),
  );

describe('on the command line the workspace', () => {
  const root = scratchFolder();
  mkdirSync(join(root, 'checkout/deep/folder'), { recursive: true });
  mkdirSync(join(root, 'worktree/deep'), { recursive: true });
  mkdirSync(join(root, 'checkout/.git'));
  writeFileSync(join(root, 'worktree/.git'), 'gitdir: elsewhere');

  for (const [what, start, boundary] of [
    ['is the git checkout around the folder', 'checkout/deep/folder', 'checkout'],
    ['is the checkout itself', 'checkout', 'checkout'],
    ['is a worktree, whose .git is a file', 'worktree/deep', 'worktree'],
  ] as const)
    test(what, () => {
      const { result } = openAt(join(root, start));
      assert.equal(result?.folder, join(root, start));
      assert.deepEqual([result?.boundary, result?.roots], [join(root, boundary), [join(root, boundary)]]);
    });

  test('is the folder alone where there is no checkout, and it may be empty', () => {
    const empty = scratchFolder();
    assert.deepEqual(openAt(empty).result?.roots, [empty]);
  });

  test('has to be a folder', () => {
    for (const name of ['absent', 'worktree/.git'])
      assert.deepEqual(
        openAt(join(root, name)).problems.map(({ code }) => code),
        ['workspace-unreadable'],
      );
  });
});

describe('on a runner the workspace', () => {
  const open = (workspace: string, runnerTemp: string) =>
    problemsOf((onProblem) => openWorkspace({ folder: workspace, workspace, runnerTemp }, '', onProblem));

  test('must hold something, as the checkout may have been forgotten', () => {
    const { result, problems } = open(scratchFolder(), scratchFolder());
    assert.deepEqual([result, problems.map(({ code }) => code)], [undefined, ['workspace-empty']]);
    assert.match(problems[0]?.fix ?? '', /actions\/checkout/);
  });

  test('has the temporary folder beside it, if there is one', () => {
    const { folder } = scratchWorkspace({});
    const temp = scratchFolder();
    assert.deepEqual(open(folder, temp).result?.roots, [folder, temp]);
    rmSync(temp, { recursive: true });
    assert.deepEqual(open(folder, temp).result?.roots, [folder]);
    mkdirSync(temp);
  });
});

describe('a working directory', () => {
  const { folder } = scratchWorkspace({ 'service/config.yaml': '' });
  const refusal = (path: string) =>
    refusalOf((onProblem) =>
      openWorkspace({ folder, workspace: folder, runnerTemp: undefined }, path, onProblem),
    );

  test('is where paths start; messages show them from the workspace on', () => {
    const { result } = openAt(folder, 'service');
    assert.deepEqual([result?.folder, result?.base], [join(folder, 'service'), folder]);
  });

  for (const [what, path, message, fix] of [
    ['that is misspelled', 'sevrice', /there is no such folder$/, 'did you mean "service"?'],
    ['that is not there', 'zzzzzz', /there is no such folder$/, 'name a folder of the workspace'],
    ['below one that is not there', 'zzzzzz/a', /there is no such folder$/, 'name a folder of the workspace'],
    ['that is a file', 'service/config.yaml', /there is no such folder$/, 'name a folder of the workspace'],
    ['that lies elsewhere', '..', /it lies outside the workspace /, 'name a folder inside'],
  ] as const)
    test(`${what} is refused`, () => {
      const problem = refusal(path);
      assert.equal(problem.code, 'working-directory-unusable');
      assert.match(problem.message, message);
      assert.equal(problem.fix, fix);
    });

  test('that a link leads out of the workspace is refused', { skip: process.platform === 'win32' }, () => {
    symlinkSync('../outside', join(folder, 'link'));
    assert.match(refusal('link').message, /it lies outside the workspace .* \(it leads to .*outside\)$/);
  });
});

describe('TML_BASE is the git checkout', () => {
  const { workspace, folder, outside } = scratchWorkspace({ 'inner/.git': '', 'inner/configs/a.yaml': '' });

  test('around the config, where one checkout holds another', () => {
    assert.equal(gitRootAround(workspace, 'inner/configs/a.yaml'), join(folder, 'inner'));
  });
  test('of the workspace, for a config that is not there or lies elsewhere', () => {
    assert.equal(gitRootAround(workspace, 'absent.yaml'), folder);
    assert.equal(gitRootAround(workspace, join(outside, 'secret.yaml')), folder);
  });
  test('and nothing above the workspace', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    mkdirSync(join(folder, '../.git'));
    assert.equal(gitRootAround(workspace, 'absent.yaml'), undefined);
  });
});
