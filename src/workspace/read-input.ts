import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hasWildcard, matchesGlob } from '../base/glob.ts';
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem, type Place } from '../base/problem.ts';
import { formatBytes } from '../base/text.ts';
import { MAX_TEXT_BYTES, readRegular } from './regular-file.ts';
import { displayPath, isAllowed, isInside, outside, type Workspace } from './workspace.ts';

/** An input file, as it is on the disk. */
export interface InputFile {
  /** As the user would name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Like `readAnyInput`, for a file that a person writes: a file with merge conflicts is refused. */
export function readInput(
  workspace: Workspace,
  path: string,
  what: string,
  place: Place | undefined,
  onProblem: OnProblem,
  fixIfAbsent?: string,
): InputFile | undefined {
  const input = readAnyInput(workspace, path, what, place, onProblem, fixIfAbsent);
  const line = input && conflictLine(input.bytes);
  if (input === undefined || line === undefined) return input;
  const message = `${what} holds a merge conflict`;
  onProblem(
    error(
      'merge-conflict',
      { file: input.name, line, column: 1 },
      message,
      'resolve it, and remove its markers',
    ),
  );
  return undefined;
}

/** The line of the first conflict marker that Git left in a file. */
function conflictLine(bytes: Uint8Array): number | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const marker = /^(?:<{7}|>{7}) /m.exec(text);
  return marker ? text.slice(0, marker.index).split('\n').length : undefined;
}

/**
 * Reads a regular file that lies inside the workspace, or inside the runner's temporary folder, once links are
 * resolved: a pull request must not read the machine through a path. `what` says what the file is for; `place` where
 * its path is written, if in a file; `fixIfAbsent` how it comes to be, where it is no misspelling.
 */
export function readAnyInput(
  workspace: Workspace,
  path: string,
  what: string,
  place: Place | undefined,
  onProblem: OnProblem,
  fixIfAbsent?: string,
): InputFile | undefined {
  const found = findInput(workspace, path, what, place, onProblem, fixIfAbsent);
  if (found === undefined) return undefined;
  const { name, real, isFolder } = found;
  const refuse = (message: string, fix?: string): undefined => {
    onProblem(error('input-unreadable', place, `${what} ${name} ${message}`, fix));
    return undefined;
  };
  if (isFolder) return refuse('is a folder, not a file', suggestInside(real));
  try {
    const bytes = readRegular(real, MAX_TEXT_BYTES);
    if (bytes === undefined) return refuse('is not a regular file');
    if (!('size' in bytes)) return { name, bytes };
    return refuse(`has ${formatBytes(bytes.size)}: at most ${formatBytes(MAX_TEXT_BYTES)} are read`);
  } catch (cause) {
    return refuse(`cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** An input file or folder, before it is read. */
export interface FoundInput {
  /** As the user would name it. */
  readonly name: string;
  /** Its path with all links resolved. */
  readonly real: string;
  readonly isFolder: boolean;
}

/** Like `readAnyInput`, without reading anything; the input may be a folder. */
export function findInput(
  workspace: Workspace,
  path: string,
  what: string,
  place: Place | undefined,
  onProblem: OnProblem,
  fixIfAbsent?: string,
): FoundInput | undefined {
  const { folder, base } = workspace;
  const file = resolve(folder, path);
  const name = displayPath(base, file);
  const refuse = (code: string, message: string, fix?: string): undefined => {
    onProblem(error(code, place, message, fix));
    return undefined;
  };
  const refuseOutside = (real: string) =>
    refuse('outside-workspace', `${what} ${name} ${outside(workspace, file, real)}`, 'move it inside');
  try {
    const real = realpathSync(file);
    if (!isAllowed(workspace, real)) return refuseOutside(real);
    return { name, real, isFolder: statSync(real).isDirectory() };
  } catch (cause) {
    const isAbsent = codeOf(cause) === 'ENOENT';
    // Comes first, so that the message does not reveal what exists outside.
    if (isAbsent && ![...workspace.roots, ...workspace.named].some((root) => isInside(root, file)))
      return refuseOutside(file);
    if (isAbsent)
      return refuse(
        'input-not-found',
        `${what} ${name} does not exist`,
        fixIfAbsent ?? fixOfAbsent(path, file),
      );
    const why = cause instanceof Error ? cause.message : String(cause);
    return refuse('input-unreadable', `${what} ${name} cannot be read: ${why}`);
  }
}

/** The code of an error of the operating system, such as `ENOENT`. */
export function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

/** What to do about a path that leads nowhere, for the mistakes that lead there. */
function fixOfAbsent(path: string, file: string): string {
  const names = list(dirname(file)).map(({ name }) => name);
  const [, , unquoted] = /^(["'])(.*)\1$/s.exec(path) ?? [];
  if (unquoted !== undefined) return 'write it without the quotes';
  if (path.includes('\n')) return 'give a single path';
  if (hasWildcard(path)) {
    const matching = names.filter((name) => matchesGlob(basename(file), name)).slice(0, SHOWN_NAMES);
    return matching.length === 0
      ? 'a glob names no single file'
      : `name a single file: ${matching.join(', ')}`;
  }
  // Written as for an import in Python.
  const [, module = '', variable] = /^(.+)\.(\w+)$/.exec(basename(file)) ?? [];
  if (names.includes(`${module}.py`)) return `write ${join(dirname(path), `${module}.py`)}:${variable}`;
  return suggest(basename(file), names);
}

const SHOWN_NAMES = 5;

function suggestInside(folder: string): string {
  const names = list(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  return names.length === 0 ? '' : `name one of the files in it: ${names.slice(0, SHOWN_NAMES).join(', ')}`;
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
