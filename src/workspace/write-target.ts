import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { error, type OnProblem } from '../base/problem.ts';
import { displayPath, isInside, type Workspace } from './workspace.ts';

/** A small file that is to be written. */
export interface WriteTarget {
  /** Absolute, links resolved. */
  readonly path: string;
  /** What it holds; undefined where there is none yet. */
  readonly text: string | undefined;
}

/** Finds where to write a file that must lie inside the workspace once links are resolved; its folder must exist. */
export function checkTarget(
  { folder, boundary }: Workspace,
  path: string,
  what: string,
  onProblem: OnProblem,
): WriteTarget | undefined {
  const file = resolve(folder, path);
  const refuse = (found: string, fix = ''): undefined => {
    onProblem(error('target-unwritable', undefined, `${what} ${displayPath(folder, file)} ${found}`, fix));
    return undefined;
  };
  const parent = dirname(file);
  if (!existsSync(parent) || !statSync(parent).isDirectory())
    return refuse(`cannot be written: there is no folder ${parent}`, 'make the folder');
  const exists = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  if (exists && !existsSync(file)) return refuse('is a link that leads nowhere', 'remove it');
  const real = exists ? realpathSync(file) : join(realpathSync(parent), basename(file));
  if (!isInside(boundary, real)) return refuse(`lies outside the workspace ${boundary}`, 'name one inside');
  if (!exists) return { path: real, text: undefined };
  if (!statSync(real).isFile()) return refuse('is not a regular file');
  return { path: real, text: readFileSync(real, 'utf8') };
}
