/** Temporary names: `.NAME.MARK.partial` is what a run is writing, or was when it died, of the file NAME. */
import { randomBytes } from 'node:crypto';
import { listNames } from './look.ts';

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
