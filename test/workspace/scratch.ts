/** A workspace beside a folder that lies outside of it, and what is said about paths in it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { OnProblem, Problem } from '../../src/base/problem.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A new folder, without links in its path. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tfrecord-fixture-workspace-')));
  made.push(folder);
  return folder;
}

export interface Scratch {
  readonly workspace: Workspace;
  /** Of the workspace. */
  readonly folder: string;
  /** A folder with a file, `secret.yaml`. */
  readonly outside: string;
}

/** A workspace of a runner with these files. */
export function scratchWorkspace(files: Readonly<Record<string, string | Uint8Array>>): Scratch {
  const around = scratchFolder();
  const [folder, outside] = [join(around, 'work'), join(around, 'outside')];
  for (const path of [folder, outside]) mkdirSync(path);
  writeFileSync(join(outside, 'secret.yaml'), 'secret');
  for (const [name, content] of Object.entries({ '.git/HEAD': '', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const workspace = openWorkspace({ folder, workspace: folder, runnerTemp: undefined }, '', () =>
    assert.fail(),
  );
  return { workspace: workspace ?? assert.fail(), folder, outside };
}

/** What a check gives, and its problems. */
export function problemsOf<T>(check: (onProblem: OnProblem) => T): {
  readonly result: T;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const result = check((problem) => problems.push(problem));
  return { result, problems };
}

/** The only problem of a check that gives nothing. */
export function refusalOf(check: (onProblem: OnProblem) => unknown): Problem {
  const { result, problems } = problemsOf(check);
  assert.equal(result, undefined);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0] ?? assert.fail();
}
