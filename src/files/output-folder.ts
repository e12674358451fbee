import { accessSync, constants, existsSync, lstatSync, statfsSync, statSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mkdirP } from '@actions/io';
import { error, type Report } from '../base/problem.ts';
import { findOwnFiles } from './own-files.ts';

/**
 * Checks, before anything is made, that `folder` can be made or written to, has room for `bytes`, and that none of
 * `files` exists in it but from an earlier fixture.
 */
export function checkOutputFolder(
  folder: string,
  files: readonly string[],
  bytes: number,
  report: Report,
): void {
  const existing = nearestExisting(folder);
  const refuse = (found: string) => report(error(undefined, found, 'choose another "output-dir"'));
  if (!statSync(existing).isDirectory()) {
    refuse(`the output folder ${folder} cannot be made: ${existing} is a file`);
  } else if (!isWritable(existing)) {
    refuse(`the output folder ${folder} cannot be written: ${existing} is read-only`);
  } else {
    checkRoom(existing, bytes, report);
    checkForeignFiles(folder, files, report);
  }
}

/** Makes the folder, and returns how to take away again what of it was made and is still empty. */
export async function makeFolder(folder: string): Promise<() => Promise<void>> {
  const made: string[] = [];
  for (let path = folder; !existsSync(path); path = dirname(path)) made.push(path);
  await mkdirP(folder);
  return async () => {
    // The first that holds something ends it: so do all above it.
    for (const path of made) if (!(await wasRemoved(path))) return;
  };
}

/** Checks the folder for temporary files. */
export function checkTempFolder(folder: string, report: Report): void {
  if (existsSync(folder) && statSync(folder).isDirectory() && isWritable(folder)) return;
  report(
    error(
      undefined,
      `the temporary folder ${folder} cannot be written`,
      'set RUNNER_TEMP to a folder that can',
    ),
  );
}

/** A file that no earlier fixture wrote is never replaced. */
function checkForeignFiles(folder: string, files: readonly string[], report: Report): void {
  const own = findOwnFiles(folder);
  for (const file of files) {
    if (own.has(file) || !lstatSync(join(folder, file), { throwIfNoEntry: false })) continue;
    const found = `${join(folder, file)} exists and is no file of an earlier fixture`;
    report(error(undefined, found, 'remove it, or choose another "output-dir" or "file-prefix"'));
  }
}

function checkRoom(folder: string, bytes: number, report: Report): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= bytes) return;
  const found = `the fixture can take ${bytes} bytes: the disk of ${folder} has ${bavail * bsize} left`;
  report(error(undefined, found, 'ask for fewer examples, or choose another "output-dir"'));
}

function wasRemoved(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  );
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
