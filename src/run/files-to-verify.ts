/** What a verification expects of the files that it reads, by their manifests and their names. */
import { basename } from 'node:path';
import type { ExistingFile } from '../fixture/folder-files.ts';
import { intendedIn } from '../plan/edge-case.ts';
import { indexFile } from '../plan/shards.ts';
import type { Request } from '../request/options.ts';
import type { FileToVerify } from '../verify/verify.ts';
import { entryKind } from '../workspace/path-info.ts';

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
