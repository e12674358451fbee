import { createHash } from 'node:crypto';
import { type DataPlan, FORMAT_VERSION } from './plan.ts';

/** SHA-256, in hex, of everything that decides the records: equal fingerprint, equal records. */
export function fingerprint(data: DataPlan): string {
  return digest(canonicalJson(data));
}

/**
 * The key under which a cache keeps these files. What a cache once has under a key it keeps for good: the same records
 * in other files need a key of their own, or they would be made anew by every run.
 */
export function cacheKey(
  fingerprint: string,
  files: readonly KeyedFile[],
  broken: readonly string[] = [],
): string {
  const [first, last] = [files[0]?.file ?? '', files.at(-1)];
  // Uneven shards grow, even ones never do.
  const isUneven = (files[0]?.examples ?? 0) < (last?.examples ?? 0);
  const shards = first.replace(/-\d{5}(-of-\d{5})/, isUneven ? '-uneven$1' : '$1');
  const layout = files.length === 1 ? first : shards;
  const key = `tfrecord-fixture-${FORMAT_VERSION}-${fingerprint}${layout === ORDINARY_FILE ? '' : `-${layout}`}`;
  return broken.length === 0 ? key : `${key}-broken-${digest(broken.join()).slice(0, 12)}`;
}

export interface KeyedFile {
  readonly file: string;
  readonly examples: number;
}

/** What needs no mention: one file, under the default prefix and compression. */
const ORDINARY_FILE = 'random.tfrecord.gz';

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON without white space whose object keys are sorted, so that equal data is equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sortKeys(part) : part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
