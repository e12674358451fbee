/** Which files a verification may read: a folder in the workspace can hold links to any file of the machine. */
import { dirname } from 'node:path';
import { error, type OnProblem } from '../base/problem.ts';
import { pathKind } from './path-info.ts';
import { realPath } from './real-path.ts';
import { isAllowed, isInside, outside, type Workspace } from './workspace.ts';

/** Where a path leads; undefined, after a problem, if that must not be read. The path need not exist. */
export type ResolvePath = (path: string) => string | undefined;

/**
 * Resolves paths that must lie in the workspace, in the runner's temporary folder or in the output folder once links
 * are resolved. On a command line, where no stranger names paths, those of `free` that openly name another place are
 * allowed as well.
 */
export function pathResolver(
  workspace: Workspace,
  outputFolder: string,
  free: readonly string[],
  onProblem: OnProblem,
): ResolvePath {
  const named = [...workspace.named, ...workspace.roots, outputFolder];
  const elsewhere = free.filter((path) => !named.some((folder) => isInside(folder, path)));
  // The manifest is in the folder of the file.
  const besides = elsewhere.filter((path) => pathKind(path) === 'file').map((path) => dirname(path));
  const opened = [outputFolder, ...elsewhere, ...besides].flatMap((path) => realPath(path) ?? []);
  const allowed = { ...workspace, roots: [...workspace.roots, ...opened] };
  return (path) => {
    const real = realPath(path);
    if (real !== undefined && isAllowed(allowed, real)) return real;
    if (real === undefined)
      onProblem(error('outside-workspace', undefined, `${path} has a link in it that leads nowhere`, REMOVE));
    else
      onProblem(
        error(
          'outside-workspace',
          undefined,
          `${path} ${outside(workspace, path, real)}`,
          real === path ? MOVE : REMOVE,
        ),
      );
    return undefined;
  };
}

const REMOVE = 'remove the link';
const MOVE = 'copy it inside, or name its folder in "output-dir"';
