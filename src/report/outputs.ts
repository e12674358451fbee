/** The one table of what a run tells the next step: action.yml and the README are checked against it. */
export const OUTPUTS = {
  path: 'Absolute path of the first TFRecord file.',
  directory: 'Absolute path of the folder.',
  glob: 'Absolute glob that matches exactly the TFRecord files.',
  manifest:
    'Absolute path of `manifest.json` (with `shard-index` of the manifest of that shard); empty where `verify` finds none.',
  examples: 'Number of examples in the files.',
  shards: 'Number of files.',
  bytes: 'Bytes of the files on disk; in `plan` a predicted upper bound.',
  batches: 'Full global batches in the files; empty without a config.',
  fingerprint:
    'SHA-256 of everything that decides the data: equal fingerprint, equal records. Empty where `verify` finds no manifest.',
  'content-sha256': 'SHA-256 of the uncompressed record stream, shard after shard; empty in `plan`.',
  'cache-key':
    '`tfrecord-fixture-`, the format version, `-` and the fingerprint. Empty where `verify` finds no manifest.',
  reused:
    '`true` when the folder already held this very fixture, verified, and nothing was written; else `false`.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Every output is set on every successful path, in every mode. */
export type Outputs = Readonly<Record<OutputName, string>>;
