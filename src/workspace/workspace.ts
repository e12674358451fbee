import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { error, type OnProblem } from '../base/problem.ts';

export interface Workspace {
  /** What relative paths start from. */
  readonly folder: string;
  /** What files must lie in: the runner's workspace, or the git checkout around the folder. Links are resolved. */
  readonly boundary: string;
}

interface Start {
  readonly folder: string;
  /** Undefined on the command line. */
  readonly workspace: string | undefined;
}

const CHECKOUT = 'add a step that uses actions/checkout before this one';

/** Finds the workspace; an empty one of the runner means that the checkout was forgotten. */
export function openWorkspace(
  { folder: start, workspace }: Start,
  onProblem: OnProblem,
): Workspace | undefined {
  const folder = resolve(start);
  const entries = listFolder(folder);
  if (entries === undefined) {
    onProblem(
      error(
        'workspace-unreadable',
        undefined,
        `the workspace ${folder} is no folder that can be read`,
        CHECKOUT,
      ),
    );
    return undefined;
  }
  if (workspace !== undefined && entries.length === 0) {
    onProblem(
      error('workspace-empty', undefined, `the workspace ${folder} is empty: it holds no checkout`, CHECKOUT),
    );
    return undefined;
  }
  const boundary = workspace ?? findGitRoot(folder, undefined) ?? folder;
  return { folder, boundary: realpathSync(boundary) };
}

/** The git checkout that holds `path`: its root becomes the variable TML_BASE. */
export function requireGitRoot(
  { folder, boundary }: Workspace,
  path: string,
  onProblem: OnProblem,
): string | undefined {
  const file = resolve(folder, path);
  const root = findGitRoot(existsSync(file) ? dirname(realpathSync(file)) : folder, boundary);
  if (root !== undefined) return root;
  const message = `${displayPath(folder, file)} lies in no git checkout, whose root would be TML_BASE`;
  onProblem(
    error('no-git-checkout', undefined, message, `${CHECKOUT}, or give TML_BASE=FOLDER in "variables"`),
  );
  return undefined;
}

/** `path` as the user would name it: relative where it lies inside the folder, with slashes on every system. */
export function displayPath(folder: string, path: string): string {
  return isInside(folder, path) ? relative(folder, path).replaceAll(sep, '/') || '.' : path;
}

export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way);
}

/** A `.git` folder, or the file that stands for it in worktrees and submodules. */
function findGitRoot(start: string, boundary: string | undefined): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === boundary || folder === dirname(folder)) return undefined;
  }
}

function listFolder(folder: string): Dirent[] | undefined {
  try {
    return statSync(folder).isDirectory() ? readdirSync(folder, { withFileTypes: true }) : undefined;
  } catch {
    return undefined;
  }
}
