import type { BrokenKind } from '../base/broken-kind.ts';
import { VERSION } from '../base/version.ts';
import type { EdgeCase } from '../plan/edge-case.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import { type LabelFacts, labelFacts } from '../plan/label-facts.ts';
import type { Compression, Plan, PlannedFeature } from '../plan/plan.ts';
import type { Counted } from '../statistics/collect.ts';

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
  readonly features: readonly (PlannedFeature & Partial<Counted>)[];
  readonly labels: readonly LabelFacts[];
  /** Of the whole fixture; missing unless they were asked for. */
  readonly edgeCases?: readonly EdgeCase[];
  /** Missing unless there are any. */
  readonly broken?: readonly ManifestBroken[];
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

/** A file that is broken on purpose. */
export interface ManifestBroken {
  readonly file: string;
  readonly what: BrokenKind;
  /** The number of the record that is broken; missing where it is the file around the records. */
  readonly record?: number;
  /** Where that shows: with a record in the uncompressed stream, else in the file. */
  readonly offset: number;
  /** What `verify` says of it, among other things. */
  readonly error: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const GENERATOR = 'tfrecord-fixture';

export function makeManifest(
  { data, layout }: Plan,
  files: readonly ManifestFile[],
  counted: readonly Counted[],
  broken: readonly ManifestBroken[] = [],
): Manifest {
  const { formatVersion, seed, dataset, examples, features, edgeCases } = data;
  return {
    formatVersion,
    generator: { name: GENERATOR, version: VERSION },
    fingerprint: fingerprint(data),
    seed,
    dataset,
    examples,
    compression: layout.compression,
    files,
    features: features.map((feature, f) => ({ ...feature, ...counted[f] })),
    labels: labelFacts(features),
    ...(edgeCases !== undefined && { edgeCases }),
    ...(broken.length > 0 && { broken }),
  };
}

/** Lists of numbers stand in one line each. */
export function formatManifest(manifest: Manifest | Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(manifest, null, 2).replace(/\[\n[\s\d.,e+-]+\]/g, (list) =>
    list.replace(/\s+/g, '').replaceAll(',', ', '),
  );
  return `${text}\n`;
}
