import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem, type Place } from '../base/problem.ts';
import { MAX_TEXT_BYTES, readRegular } from './regular-file.ts';
import { displayPath, isAllowed, outside, type Workspace } from './workspace.ts';

/** A file of the user's, as it lies there. */
export interface InputFile {
  /** As the user would name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a regular file that lies inside the workspace, or inside the runner's temporary folder, once links are
 * resolved: a pull request must not read the machine through a path. `what` says what the file is for; `place` where
 * its path is written, if in a file; `cureIfAbsent` how it comes to be, where it is no misspelling.
 */
export function readInput(
  workspace: Workspace,
  path: string,
  what: string,
  place: Place | undefined,
  onProblem: OnProblem,
  cureIfAbsent?: string,
): InputFile | undefined {
  const { folder } = workspace;
  const file = resolve(folder, path);
  const name = displayPath(folder, file);
  const refuse = (found: string, fix?: string): undefined => {
    onProblem(error('input-unreadable', place, `${what} ${name} ${found}`, fix));
    return undefined;
  };
  try {
    const real = realpathSync(file);
    if (!isAllowed(workspace, real)) return refuse(outside(workspace, file, real), 'move it inside');
    if (statSync(real).isDirectory()) return refuse('is a folder, not a file', suggestInside(real));
    const bytes = readRegular(real, MAX_TEXT_BYTES);
    if (bytes === undefined) return refuse('is not a regular file');
    if ('size' in bytes) return refuse(`has ${bytes.size} bytes: at most ${MAX_TEXT_BYTES} are read`);
    return { name, bytes };
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return refuse('does not exist', cureIfAbsent ?? suggestBeside(file));
    return refuse(`cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

export function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

function suggestBeside(file: string): string {
  return suggest(
    basename(file),
    list(dirname(file)).map(({ name }) => name),
  );
}

function suggestInside(folder: string): string {
  const names = list(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  return names.length === 0 ? '' : `name one of the files in it: ${names.slice(0, 5).join(', ')}`;
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
