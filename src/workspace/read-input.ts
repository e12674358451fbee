import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { suggest } from '../base/nearest.ts';
import { error, type OnProblem, type Place } from '../base/problem.ts';
import { displayPath, isInside, type Workspace } from './workspace.ts';

/** A file of the user's, as it lies there. */
export interface InputFile {
  /** As the user would name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Far beyond any config or schema, and small enough to read into memory. */
const MAX_INPUT_BYTES = 64 * 2 ** 20;

/**
 * Reads a regular file that lies inside the workspace once links are resolved: a pull request must not read the
 * machine through a path. `what` says what the file is for; `place` where its path is written, if in a file;
 * `cureIfAbsent` how it comes to be, where it is no misspelling.
 */
export function readInput(
  { folder, boundary }: Workspace,
  path: string,
  what: string,
  place: Place | undefined,
  onProblem: OnProblem,
  cureIfAbsent?: string,
): InputFile | undefined {
  const file = resolve(folder, path);
  const name = displayPath(folder, file);
  const refuse = (found: string, fix?: string): undefined => {
    onProblem(error('input-unreadable', place, `${what} ${name} ${found}`, fix));
    return undefined;
  };
  try {
    const real = realpathSync(file);
    if (!isInside(boundary, real)) {
      const way = real === file ? '' : ` (it leads to ${real})`;
      return refuse(`lies outside the workspace ${boundary}${way}`, 'move it inside');
    }
    const status = statSync(real);
    if (status.isDirectory()) return refuse('is a folder, not a file', suggestInside(real));
    if (!status.isFile()) return refuse('is not a regular file');
    if (status.size > MAX_INPUT_BYTES)
      return refuse(`has ${status.size} bytes: at most ${MAX_INPUT_BYTES} are read`);
    return { name, bytes: readFileSync(real) };
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
