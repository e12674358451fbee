import { VERSION } from '../base/version.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { Compression, Plan, PlannedFeature } from '../plan/plan.ts';

/** What `manifest.json` says of a fixture, or of the shards of it that one run wrote. */
export interface Manifest {
  readonly formatVersion: number;
  readonly generator: { readonly name: typeof GENERATOR; readonly version: string };
  readonly fingerprint: string;
  readonly seed: number;
  readonly dataset: string;
  /** In the whole fixture, however many shards this manifest covers. */
  readonly examples: number;
  readonly compression: Compression;
  readonly files: readonly ManifestFile[];
  readonly features: readonly PlannedFeature[];
}

export interface ManifestFile {
  readonly file: string;
  readonly firstExample: number;
  readonly examples: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Of the records before compression: equal on every machine, whatever its zlib. */
  readonly contentSha256: string;
}

export const GENERATOR = 'tfrecord-fixture';

export function makeManifest({ data, layout }: Plan, files: readonly ManifestFile[]): Manifest {
  const { formatVersion, seed, dataset, examples, features } = data;
  return {
    formatVersion,
    generator: { name: GENERATOR, version: VERSION },
    fingerprint: fingerprint(data),
    seed,
    dataset,
    examples,
    compression: layout.compression,
    files,
    features,
  };
}

export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
