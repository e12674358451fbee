/** Written by `npm run tables` from src/request and src/report/outputs.ts. */
/** The options of `generate`, `plan` and `verify`. */
export interface RunOptions {
    /** Training config (YAML), relative to `workingDirectory`. Not needed where `schema` says what the data are. Without both, the example `builtin:home-recap` is used. */
    readonly config?: string | undefined;
    /** What the data are: a feature schema in any known form, relative to `workingDirectory`. Alone it suffices; with a `config` it overrides the config's `schema_path`. */
    readonly schema?: string | undefined;
    /** Fixture spec (YAML), relative to `workingDirectory`: which values to draw. */
    readonly fixture?: string | undefined;
    /** Data section of the config to generate for: `train_data`, `validation_data.NAME` or another one. Without a config, any name: another name gives other values, as for a validation set. Default: `train_data`. */
    readonly dataset?: string | undefined;
    /** Lines `NAME=VALUE` for `${NAME}` in the config. */
    readonly variables?: Readonly<Record<string, string>> | undefined;
    /** Folder in the workspace where relative paths of the inputs and of the config start: the training's own working directory. The workspace when empty. */
    readonly workingDirectory?: string | undefined;
    /** How many examples. `auto` is two and a quarter global batches of the config, rounded up, so that a second batch and a remainder exist; 100 without a config. Default: `auto`. */
    readonly examples?: 'auto' | number | undefined;
    /** Whole number from 0 to 2^53-1. Another seed gives other values. Default: `0`. */
    readonly seed?: number | undefined;
    /** Number of files. Default: `1`. */
    readonly shards?: number | undefined;
    /** Write only this shard, counted from 0: one job of a matrix. All shards when empty. */
    readonly shardIndex?: number | undefined;
    /** `gzip`, `zlib` or `none`. `auto` writes gzip, or `none` where `layout` or `index` need it, and takes each file as it is in `verify`, where any other value is demanded of every file. Default: `auto`. */
    readonly compression?: 'auto' | 'gzip' | 'zlib' | 'none' | undefined;
    /** 0 (store) to 9 (smallest). `auto` is fast and makes the most of what the plan knows. Default: `auto`. */
    readonly compressionLevel?: 'auto' | number | undefined;
    /** Where to write. When empty: `RUNNER_TEMP/tfrecord-fixture` in the action, `./tfrecord-fixture` on the command line. `from-config` is the folder of the config's `inputs` glob. */
    readonly outputDir?: string | undefined;
    /** Start of the file names: `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`. Default: `random`. */
    readonly filePrefix?: string | undefined;
    /** `tfds` makes a folder that `tfds.builder_from_directory` reads: files named `PREFIX-SPLIT.tfrecord-00000-of-00010`, `dataset_info.json` and `features.json`. `plain` does not. `auto` is `tfds` for the schema of a TensorFlow dataset, without a `config` and without compression. Default: `auto`. */
    readonly layout?: 'auto' | 'plain' | 'tfds' | undefined;
    /** Also write `FILE.idx` beside each file, for DALI and PyTorch: a line `offset size` for each record. Only without compression. Default: `false`. */
    readonly index?: boolean | undefined;
    /** First remove the files of an earlier fixture from `outputDir`: those that its manifests name (with `shardIndex`, those of that shard). Nothing is reused. Default: `false`. */
    readonly clean?: boolean | undefined;
    /** After writing, read every file back: framing, both CRCs, the compressed stream to its end, features, kinds and lengths. Default: `true`. */
    readonly verify?: boolean | undefined;
    /** Refuse to write more than this. Default: `10GB`. */
    readonly maxBytes?: number | string | undefined;
    /** Compare the plan with this committed file, relative to `workingDirectory`, and fail on a difference, naming the features that changed. */
    readonly lockFile?: string | undefined;
    /** Write `lockFile` instead of comparing. Default: `false`. */
    readonly updateLock?: boolean | undefined;
    /** Also write the report as one self-contained HTML file to this path, relative to `workingDirectory`. It must lie in the workspace or in `RUNNER_TEMP`. A run that fails writes its problems there. */
    readonly report?: string | undefined;
    /** For `verify`: files, folders or globs, one a line, in the workspace, `RUNNER_TEMP` or `outputDir`, which is read when this is empty. */
    readonly path?: string | readonly string[] | undefined;
}
/** Options of `generate`. */
export type GenerateOptions = Pick<RunOptions, 'config' | 'schema' | 'fixture' | 'dataset' | 'variables' | 'workingDirectory' | 'examples' | 'seed' | 'shards' | 'shardIndex' | 'compression' | 'compressionLevel' | 'outputDir' | 'filePrefix' | 'layout' | 'index' | 'clean' | 'verify' | 'maxBytes' | 'lockFile' | 'updateLock' | 'report'>;
/** Options of `plan`. */
export type PlanOptions = Pick<RunOptions, 'config' | 'schema' | 'fixture' | 'dataset' | 'variables' | 'workingDirectory' | 'examples' | 'seed' | 'shards' | 'shardIndex' | 'compression' | 'compressionLevel' | 'outputDir' | 'filePrefix' | 'layout' | 'index' | 'maxBytes' | 'lockFile' | 'updateLock' | 'report'>;
/** Options of `verify`. */
export type VerifyOptions = Pick<RunOptions, 'config' | 'schema' | 'fixture' | 'dataset' | 'variables' | 'workingDirectory' | 'path' | 'outputDir' | 'compression' | 'report'>;
/** What a run made or found. */
export interface RunResult {
    /** Absolute path of the first TFRecord file: written, reused, verified, or in `plan` to be written. Like every output it is empty when the step fails. */
    readonly path: string;
    /** Absolute path of the folder of that file. After `plan` it need not exist. */
    readonly directory: string;
    /** Absolute glob that matches exactly the TFRecord files: with `shardIndex` the one of that shard, in `verify` all that were read. */
    readonly glob: string;
    /** Absolute path of `manifest.json`, or with `shardIndex` of the manifest of that shard. Empty where `verify` finds none. */
    readonly manifest: string;
    /** Number of examples in these files. */
    readonly examples: number;
    /** Number of these files. */
    readonly shards: number;
    /** Bytes of these files on disk; in `plan` an upper bound. */
    readonly bytes: number;
    /** Full global batches in these files; empty without a config. */
    readonly batches: number | null;
    /** SHA-256 of everything that decides the data: equal fingerprint, equal records. In `verify` it is that of the manifest, and empty without one. */
    readonly fingerprint: string;
    /** SHA-256 of the uncompressed record stream, shard after shard, as it was written or read; empty in `plan`. */
    readonly contentSha256: string;
    /** `tfrecord-fixture-`, the format version, `-` and the fingerprint. Empty where `verify` finds no manifest. */
    readonly cacheKey: string;
    /** `true` when `generate` found this very fixture, verified it and wrote nothing; else `false`, as always in `plan` and `verify`. */
    readonly reused: boolean;
}
