import { basename, join } from 'node:path';
import { error, type Problem, ProblemsError } from '../base/problem.ts';
import type { ExistingFiles } from '../fixture/find-files.ts';
import { replaceText } from '../fixture/replace-text.ts';
import type { Compression } from '../plan/plan.ts';
import type { Feature } from '../schema/feature.ts';
import { expectedOf } from '../verify/expected.ts';
import { type Sampler, sampleValues } from '../verify/sample.ts';
import { type VerifiedFile, type VerifyOptions, verifyFiles } from '../verify/verify.ts';

export interface ExistingVerified {
  readonly files: readonly VerifiedFile[];
  readonly contentSha256: string;
  /** What the first records hold, in the order of the features. */
  readonly counted: ReturnType<Sampler['counted']>;
}

/**
 * Checks the files against what the training reads, and against their manifests. Of shards that are good it writes
 * the joint manifest.
 * @throws {ProblemsError} with everything that is wrong
 */
export async function verifyExisting(
  { paths, real, manifest, manifestEntries, intended, merged }: ExistingFiles,
  features: readonly Feature[],
  compression: Compression | 'auto',
): Promise<ExistingVerified> {
  // The reader gives labels a default, and does not look at what it was not asked to read.
  const expected = expectedOf(features.map((feature) => ({ ...feature, mayBeAbsent: mayBeAbsent(feature) })));
  const isUnique = new Set(paths.map((path) => basename(path))).size === paths.length;
  const nameOf = (path: string) => (isUnique ? basename(path) : path);
  const planned = manifest?.content.compression;
  const files = paths.map((path) => {
    const records = manifestEntries.get(path)?.examples;
    const isIntended = intended.get(path) ?? (() => false);
    const codec = compression === 'auto' ? codecOf(path, planned) : compression;
    const file = { path: real.get(path) ?? path, name: nameOf(path), isIntended, compression: codec };
    return records === undefined ? file : { ...file, records };
  });
  const sample = sampleValues(features);
  const options: VerifyOptions = {
    allowUnexpected: true,
    onExample: sample.add,
  };
  const { files: verified, contentSha256, problems } = await verifyFiles(files, expected, options);
  const digests = new Map(paths.map((path) => [nameOf(path), manifestEntries.get(path)?.sha256]));
  const all = [...problems, ...differences(verified, digests)];
  if (all.length > 0 || contentSha256 === undefined) throw new ProblemsError(all);
  for (const [folder, text] of merged) await replaceText(join(folder, 'manifest.json'), text);
  return { files: verified, contentSha256, counted: sample.counted() };
}

/** What a file must be if nothing is demanded: what its manifest says, or its name; else any. */
function codecOf(path: string, planned: Compression | undefined): Compression | 'detect' {
  if (planned !== undefined) return planned;
  if (path.endsWith('.gz')) return 'gzip';
  return path.endsWith('.zz') ? 'zlib' : 'detect';
}

function mayBeAbsent({ role, length }: Feature): boolean {
  return role === 'label' || length === 'variable';
}

/** `digests` are those that manifests give, by the name of the file. */
function differences(
  verified: readonly VerifiedFile[],
  digests: ReadonlyMap<string, string | undefined>,
): Problem[] {
  return verified.flatMap(({ file, sha256 }) => {
    const wanted = digests.get(file);
    if (wanted === undefined || wanted === sha256) return [];
    const message = `${file}: its SHA-256 is ${sha256}, its manifest says ${wanted}`;
    return [
      error('digest-mismatch', undefined, message, 'it was changed after it was written: generate it again'),
    ];
  });
}
