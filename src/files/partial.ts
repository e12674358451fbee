/** Temporary names: `.NAME.MARK.partial` is what a run is writing, or was when it died, of the file NAME. */
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listNames } from './look.ts';
import { readManifest } from './read-manifest.ts';

const PARTIAL = /^\.(.+)\.([0-9a-f]{12})\.partial$/;

export interface Partial {
  /** Under which it lies in the folder. */
  readonly file: string;
  /** Which it is to have when it is whole. */
  readonly name: string;
  /** Of the run that writes it. */
  readonly mark: string;
}

export function makeMark(): string {
  return randomBytes(6).toString('hex');
}

export function partialFile(name: string, mark: string): string {
  return `.${name}.${mark}.partial`;
}

/** What runs are writing into the folder, or left there; nothing where there is no folder. */
export function findPartials(folder: string): Partial[] {
  return listNames(folder).flatMap((file) => {
    const [, name, mark] = PARTIAL.exec(file) ?? [];
    return name === undefined || mark === undefined ? [] : [{ file, name, mark }];
  });
}

/**
 * Removes all that other runs than `mark` write which write one of these names. A manifest that is whole stays: its
 * run was about to give the files their names, and it alone says whose those are that have one.
 */
export async function removePartials(folder: string, names: readonly string[], mark: string): Promise<void> {
  const wanted = new Set(names);
  const partials = findPartials(folder).filter((partial) => partial.mark !== mark);
  const isWhole = ({ file }: Partial) => readManifest(join(folder, file)) !== undefined;
  const rivals = partials.filter((partial) => wanted.has(partial.name) && !isWhole(partial));
  const marks = new Set(rivals.map((rival) => rival.mark));
  for (const partial of partials) {
    if (!marks.has(partial.mark) || isWhole(partial)) continue;
    // One that cannot be removed disturbs nothing: its name is nobody else's.
    await rm(join(folder, partial.file), { force: true }).catch(() => undefined);
  }
}
