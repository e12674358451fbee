import { dirname, join } from 'node:path';
import { cacheKey, fingerprint } from '../plan/fingerprint.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { FORMAT_VERSION } from '../plan/plan.ts';
import { manifestFile, shardFile, shardGlob, shardRange } from '../plan/shards.ts';
import type { Outputs } from './outputs.ts';

export interface RunResult {
  readonly planned: PlannedRun;
  readonly folder: string;
  readonly shardIndex: number | undefined;
  readonly globalBatchSize: number | undefined;
  /** Undefined where nothing was written. */
  readonly written: { readonly bytes: number; readonly contentSha256: string } | undefined;
}

export function outputsOfRun({ planned, folder, shardIndex, globalBatchSize, written }: RunResult): Outputs {
  const { plan, shards } = planned;
  const { data, layout } = plan;
  const examples = shards.reduce((sum, shard) => sum + shardRange(data.examples, layout, shard).examples, 0);
  const files = shards.map((shard) => shardFile(layout, shard));
  const first = files[0] ?? '';
  return {
    path: join(folder, first),
    directory: folder,
    glob: join(escapeGlob(folder), files.length === 1 ? first : shardGlob(layout)),
    manifest: join(folder, manifestFile(layout, shardIndex)),
    examples: String(examples),
    shards: String(shards.length),
    bytes: String(written?.bytes ?? planned.bytes),
    batches: batches(examples, globalBatchSize),
    fingerprint: fingerprint(data),
    'content-sha256': written?.contentSha256 ?? '',
    'cache-key': cacheKey(data),
    reused: 'false',
  };
}

export interface VerifyResult {
  readonly paths: readonly string[];
  readonly manifest: { readonly path: string; readonly fingerprint: string } | undefined;
  readonly examples: number;
  readonly bytes: number;
  readonly contentSha256: string;
  readonly globalBatchSize: number | undefined;
}

export function outputsOfVerify(result: VerifyResult): Outputs {
  const { paths, manifest, examples } = result;
  const path = paths[0] ?? '';
  return {
    path,
    directory: dirname(path),
    glob: globOf(paths),
    manifest: manifest?.path ?? '',
    examples: String(examples),
    shards: String(paths.length),
    bytes: String(result.bytes),
    batches: batches(examples, result.globalBatchSize),
    fingerprint: manifest?.fingerprint ?? '',
    'content-sha256': result.contentSha256,
    'cache-key': manifest === undefined ? '' : `tfrecord-fixture-${FORMAT_VERSION}-${manifest.fingerprint}`,
    reused: 'false',
  };
}

function batches(examples: number, globalBatchSize: number | undefined): string {
  return globalBatchSize === undefined ? '' : String(Math.floor(examples / globalBatchSize));
}

/** The shards of one set by a question mark for each digit of their numbers; files of any other names in braces. */
function globOf(paths: readonly string[]): string {
  const escaped = paths.map(escapeGlob);
  if (paths.length === 1) return escaped.join();
  const patterns = new Set(escaped.map((path) => path.replace(/-\d{5}(-of-\d{5}[^/\\]*)$/, '-?????$1')));
  return patterns.size === 1 ? [...patterns].join() : `{${escaped.join(',')}}`;
}

/** A wildcard in a folder's name stands for itself. */
function escapeGlob(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}
