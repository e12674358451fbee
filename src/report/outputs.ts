/** The one table of outputs: action.yml and the tables of the README are made from it. */
export const OUTPUTS = {
  path: 'Absolute path of the first TFRecord file: written, reused, verified, or in `plan` to be written. Like every output it is empty when the step fails.',
  directory: 'Absolute path of the folder of that file. After `plan` it need not exist.',
  glob: 'Absolute glob that matches exactly the TFRecord files: with `shard-index` the one of that shard, in `verify` all that were read.',
  manifest:
    'Absolute path of `manifest.json`, or with `shard-index` of the manifest of that shard. Empty where `verify` finds none.',
  examples: 'Number of examples in these files.',
  shards: 'Number of these files.',
  bytes: 'Bytes of these files on disk; in `plan` an upper bound.',
  batches: 'Full global batches in these files; empty without a config.',
  fingerprint:
    'SHA-256 of everything that decides the data: equal fingerprint, equal records. In `verify` it is that of the manifest, and empty without one.',
  'content-sha256':
    'SHA-256 of the uncompressed record stream, shard after shard, as it was written or read; empty in `plan`.',
  'cache-key':
    '`tfrecord-fixture-`, the format version, `-` and the fingerprint. Empty where `verify` finds no manifest.',
  reused:
    '`true` when `generate` found this very fixture, verified it and wrote nothing; else `false`, as always in `plan` and `verify`.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Every output is set on every successful path, in every mode. An unknown text is empty. */
export interface Outputs extends Readonly<Record<OutputName, string | number | boolean | null>> {
  readonly path: string;
  readonly directory: string;
  readonly glob: string;
  readonly manifest: string;
  readonly examples: number;
  readonly shards: number;
  readonly bytes: number;
  /** Null without a config. */
  readonly batches: number | null;
  readonly fingerprint: string;
  readonly 'content-sha256': string;
  readonly 'cache-key': string;
  readonly reused: boolean;
}
