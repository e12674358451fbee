/** Compares files with the digests in their manifests. */
import { dirname, join } from 'node:path';
import { error, type Problem } from '../base/problem.ts';
import type { ExistingFile } from '../fixture/folder-files.ts';
import type { VerifiedFile } from '../verify/verify.ts';
import { fileDigest } from '../workspace/path-info.ts';

/** Files that are not as their manifests say. */
export function differentDigests(
  verified: readonly VerifiedFile[],
  files: readonly ExistingFile[],
): Problem[] {
  return verified.flatMap(({ path, file, sha256 }) => {
    const wanted = files.find(({ real }) => real === path)?.described?.entry.sha256;
    if (wanted === undefined || wanted === sha256) return [];
    const message = `${file}: its SHA-256 is ${sha256}, its manifest says ${wanted}`;
    const fix = 'it was changed after it was written: generate it again';
    return [error('digest-mismatch', undefined, message, fix)];
  });
}

/** Sidecars that are not as their manifests say. */
export function differentSidecars(files: readonly ExistingFile[]): Problem[] {
  const contents = new Map(
    files.flatMap(({ real, described }) => (described ? [[described.content, real] as const] : [])),
  );
  return Array.from(contents).flatMap(([{ sidecars }, real]) =>
    sidecars.flatMap(({ file, sha256 }) => {
      const found = fileDigest(join(dirname(real), file));
      if (found === sha256) return [];
      const what = found === undefined ? 'is missing' : 'is not as its manifest says';
      return [error('sidecar-mismatch', undefined, `${file} ${what}`, 'generate it again')];
    }),
  );
}
