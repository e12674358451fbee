import { basename, dirname, join, resolve } from 'node:path';
import { error, type OnProblem } from '../base/problem.ts';
import { entryKind, isWritable } from './path-info.ts';
import { nearestExisting, realPath } from './real-path.ts';
import { readText } from './regular-file.ts';
import { displayPath, isAllowed, outside, unusablePart, type Workspace } from './workspace.ts';

/** A text file that is to be written. */
export interface WriteTarget {
  /** Absolute, links resolved. */
  readonly path: string;
  /** Its content; undefined if it does not exist yet. */
  readonly text: string | undefined;
}

/**
 * Finds where to write a text file that must lie inside the workspace, or inside the runner's temporary folder, once
 * links are resolved. A link under its own name is refused: whoever committed it chose what it leads to.
 */
export function checkTarget(
  workspace: Workspace,
  path: string,
  what: string,
  onProblem: OnProblem,
): WriteTarget | undefined {
  const { folder, base } = workspace;
  const file = resolve(folder, path);
  const report = (code: string, found: string, fix: string): undefined => {
    onProblem(error(code, undefined, `${what} ${displayPath(base, file)} ${found}`, fix));
    return undefined;
  };
  const refuse = (found: string, fix = '') => report('target-unwritable', found, fix);
  const parent = realPath(dirname(file));
  if (parent === undefined)
    return refuse(`cannot be written: a link in ${dirname(file)} leads nowhere`, 'remove the link');
  const real = join(parent, basename(file));
  if (!isAllowed(workspace, real))
    return report('outside-workspace', outside(workspace, file, real), 'name one inside');
  const unusable = unusablePart(folder, file);
  if (unusable !== undefined) return refuse(unusable, 'choose another name');
  const existing = nearestExisting(parent);
  if (entryKind(existing) !== 'folder') return refuse(`cannot be written: ${existing} is not a folder`);
  if (!isWritable(existing)) return refuse(`cannot be written: ${existing} is read-only`);
  const kind = entryKind(real);
  if (kind === undefined) return { path: real, text: undefined };
  if (kind === 'link') return refuse('is a link', 'remove the link, or name the file itself');
  if (kind !== 'file') return refuse('is not a regular file');
  const text = readText(real);
  return text === undefined ? refuse('exists and cannot be read') : { path: real, text };
}

/**
 * The path of the report; undefined, after a problem, if an existing file does not contain `mark` and so is not a
 * report.
 */
export function checkReportPath(
  workspace: Workspace,
  path: string,
  mark: string,
  onProblem: OnProblem,
): string | undefined {
  const target = checkTarget(workspace, path, 'the report', onProblem);
  if (target?.text === undefined || target.text.includes(mark)) return target?.path;
  const message = `the report ${target.path} exists and is no report of an earlier run`;
  onProblem(error('foreign-report-file', undefined, message, 'remove it, or choose another "report"'));
  return undefined;
}
