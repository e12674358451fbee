import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import thisSystem, { basename, dirname, join, type PlatformPath, relative, resolve, sep } from 'node:path';
import { whyNotFileName } from '../base/file-name.ts';
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem } from '../base/problem.ts';

/** The folders in which files are read and written. */
export interface Workspace {
  /** Where relative paths start: the working directory that was asked for, or `base`. */
  readonly folder: string;
  /** The folder to which paths in messages are relative. */
  readonly base: string;
  /** The runner's workspace, or the git checkout around the folder. Links are resolved. */
  readonly boundary: string;
  /** The folders that files must be in: the boundary and, on a runner, its temporary folder. Links are resolved. */
  readonly roots: readonly string[];
  /** The same folders as the environment names them, with unresolved links. */
  readonly named: readonly string[];
}

interface Start {
  readonly folder: string;
  /** Undefined on the command line. */
  readonly workspace: string | undefined;
  /** The runner's temporary folder; undefined without a runner. */
  readonly runnerTemp: string | undefined;
}

const CHECKOUT = 'add a step that uses actions/checkout before this one';

/**
 * Finds the workspace, with `workingDirectory` in it unless that is empty. An empty workspace of the runner means that the
 * checkout was forgotten.
 */
export function openWorkspace(
  { folder: start, workspace, runnerTemp }: Start,
  workingDirectory: string,
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
  const temp = runnerTemp !== undefined && existsSync(runnerTemp) ? [runnerTemp] : [];
  const named = [boundary, ...temp].map((path) => resolve(path));
  const roots = named.map((path) => realpathSync(path));
  const opened = { folder, base: folder, boundary: realpathSync(boundary), roots, named };
  return workingDirectory === '' ? opened : enter(opened, workingDirectory, onProblem);
}

function enter(workspace: Workspace, path: string, onProblem: OnProblem): Workspace | undefined {
  const folder = resolve(workspace.folder, path);
  const refuse = (found: string, fix: string): undefined => {
    const message = `"working-directory" is ${JSON.stringify(path)}: ${found}`;
    onProblem(error('working-directory-unusable', undefined, message, fix));
  };
  const entries = listFolder(folder);
  if (entries === undefined) {
    const siblings = listFolder(dirname(folder))?.filter((entry) => entry.isDirectory()) ?? [];
    const meant = suggest(
      basename(folder),
      siblings.map(({ name }) => name),
    );
    return refuse('there is no such folder', meant || 'name a folder of the workspace');
  }
  const real = realpathSync(folder);
  if (!isAllowed(workspace, real))
    return refuse(`it ${outside(workspace, folder, real)}`, 'name a folder inside');
  return { ...workspace, folder };
}

/** The root of the git checkout that holds `path`, the value of the variable TML_BASE; undefined where there is none. */
export function gitRootAround({ folder, boundary }: Workspace, path: string): string | undefined {
  const file = resolve(folder, path);
  const parent = existsSync(file) ? dirname(realpathSync(file)) : folder;
  // A config in the runner's temporary folder belongs to the checkout in the workspace.
  return findGitRoot(isInside(boundary, parent) ? parent : folder, boundary);
}

/** `path` as the user would name it: relative where it lies inside the folder, with slashes on every system. */
export function displayPath(folder: string, path: string): string {
  return isInside(folder, path) ? relative(folder, path).replaceAll(sep, '/') || '.' : path;
}

/** Whether files may be read and written at a path, which has no links. */
export function isAllowed({ roots }: Pick<Workspace, 'roots'>, real: string): boolean {
  return roots.some((root) => isInside(root, real));
}

/** What is wrong with a path that leads to `real`, which is not allowed. */
export function outside({ boundary, roots }: Workspace, path: string, real: string): string {
  const temp = roots.length > 1 ? " and the runner's temporary folder" : '';
  const way = real === path ? '' : ` (it leads to ${real})`;
  return `lies outside the workspace ${boundary}${temp}${way}`;
}

/** Whether a path lies in a folder, or is it; both absolute, and as `system`, which is this one, writes them. */
export function isInside(folder: string, path: string, system: PlatformPath = thisSystem): boolean {
  const way = system.relative(folder, path);
  return way.split(/[\\/]/)[0] !== '..' && !system.isAbsolute(way);
}

/** What is wrong with a path that Windows would take for something else; nothing on other systems. */
export function unusablePart(
  folder: string,
  path: string,
  system: PlatformPath = thisSystem,
): string | undefined {
  if (system.sep !== '\\' || !isInside(folder, path, system)) return undefined;
  for (const part of system.relative(folder, path).split(system.sep)) {
    const why = part === '' ? undefined : whyNotFileName(part);
    if (why !== undefined) return `cannot be written: ${JSON.stringify(part)} ${why}`;
  }
  return undefined;
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
