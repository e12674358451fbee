/** What manifests say about files: what a verification expects of them, and their digests. */
import { basename, dirname, join } from 'node:path';
import { error, type Problem } from '../base/problem.ts';
import type { ExistingFile } from '../fixture/folder-files.ts';
import { intendedIn } from '../plan/edge-case.ts';
import { indexFile } from '../plan/shards.ts';
import type { Request } from '../request/options.ts';
import type { FileToVerify, VerifiedFile } from '../verify/verify.ts';
import { entryKind, fileDigest } from '../workspace/path-info.ts';

/** The files with what is known about them. `compression` applies to all of them, unless it is `auto`. */
export function filesToVerify(
  files: readonly ExistingFile[],
  compression: Request['compression'],
): FileToVerify[] {
  const isUnique = new Set(files.map(({ path }) => basename(path))).size === files.length;
  return files.map(({ path, real, described }) => {
    const name = isUnique ? basename(path) : path;
    const demanded = compression === 'auto' ? compressionOf(path, described) : compression;
    const index = indexFile(real);
    const isIndexed = described?.entry.index !== undefined || entryKind(index) !== undefined;
    const file = { path: real, name, compression: demanded, ...(isIndexed && { index }) };
    if (described === undefined) return file;
    const { content, entry } = described;
    const isIntended = intendedIn(content.edgeCases, entry.firstExample);
    return { ...file, records: entry.examples, isIntended, mayLack: content.mayLack };
  });
}

/**
 * The compression that a file must have if the user demands none: that of its manifest or, for a reader, of its name;
 * otherwise any.
 */
function compressionOf(path: string, described: ExistingFile['described']): Request['compression'] {
  if (described !== undefined) return described.content.compression;
  if (/\.gz(ip)?$/i.test(path)) return 'gzip';
  return /\.(zz|zlib)$/i.test(path) ? 'zlib' : 'auto';
}

/** Reports files that differ from their digests. */
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

/** Reports sidecars that differ from their digests. */
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
