import { dirname, join } from 'node:path';
import { cacheKey } from '../plan/fingerprint.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { manifestFile, plannedFiles, shardGlob } from '../plan/shards.ts';
import type { Outputs } from './outputs.ts';

/** The result of `generate` and `plan`. */
export interface RunResult {
  readonly planned: PlannedRun;
  readonly folder: string;
  readonly shardIndex: number | undefined;
  readonly globalBatchSize: number | undefined;
  /** Undefined in `plan`, which writes nothing. */
  readonly written: Written | undefined;
}

/** The files of a fixture, written or found. */
export interface Written {
  readonly bytes: number;
  readonly contentSha256: string;
  /** Whether the fixture existed already. */
  readonly reused: boolean;
}

/** The outputs of `generate` and `plan`. */
export function outputsOfRun({
  planned: { plan, fingerprint, shards, bytes },
  folder,
  shardIndex,
  globalBatchSize,
  written,
}: RunResult): Outputs {
  const { layout } = plan;
  const planned = plannedFiles(plan, shards);
  const examples = sum(planned.map((file) => file.examples));
  const files = planned.map(({ file }) => file);
  const first = files[0] ?? '';
  return {
    path: join(folder, first),
    directory: folder,
    glob: join(escapeGlob(folder), files.length === 1 ? first : shardGlob(layout)),
    manifest: join(folder, manifestFile(layout, shardIndex)),
    examples,
    shards: shards.length,
    bytes: written?.bytes ?? bytes,
    batches: batches(examples, globalBatchSize),
    fingerprint,
    'content-sha256': written?.contentSha256 ?? '',
    'cache-key': cacheKey(fingerprint),
    reused: written?.reused ?? false,
  };
}

/** The result of `verify`. */
export interface VerifyResult {
  readonly files: readonly { readonly path: string; readonly examples: number; readonly bytes: number }[];
  readonly manifest: { readonly path: string; readonly fingerprint: string } | undefined;
  readonly contentSha256: string;
  readonly globalBatchSize: number | undefined;
}

/** The outputs of `verify`. */
export function outputsOfVerify({ files, manifest, ...result }: VerifyResult): Outputs {
  const path = files[0]?.path ?? '';
  const examples = sum(files.map((file) => file.examples));
  return {
    path,
    directory: dirname(path),
    glob: globOf(files.map((file) => file.path)),
    manifest: manifest?.path ?? '',
    examples,
    shards: files.length,
    bytes: sum(files.map(({ bytes }) => bytes)),
    batches: batches(examples, result.globalBatchSize),
    fingerprint: manifest?.fingerprint ?? '',
    'content-sha256': result.contentSha256,
    'cache-key': manifest === undefined ? '' : cacheKey(manifest.fingerprint),
    reused: false,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function batches(examples: number, globalBatchSize: number | undefined): number | null {
  return globalBatchSize === undefined ? null : Math.floor(examples / globalBatchSize);
}

/**
 * Matches the shards of one set with a question mark for each digit; files with any other names are listed in braces.
 */
function globOf(paths: readonly string[]): string {
  const escaped = paths.map(escapeGlob);
  if (paths.length === 1) return escaped.join();
  const patterns = new Set(escaped.map((path) => path.replace(/-\d{5}(-of-\d{5}[^/\\]*)$/, '-?????$1')));
  return patterns.size === 1 ? [...patterns].join() : `{${escaped.join(',')}}`;
}

/** Escapes the wildcards in a folder's name. */
function escapeGlob(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}
