import { createHash } from 'node:crypto';
import { type DataPlan, FORMAT_VERSION } from './plan.ts';

/** SHA-256, in hex, of everything that decides the records: equal fingerprint, equal records. */
export function fingerprint(data: DataPlan): string {
  return digest(canonicalJson(data));
}

/** The key under which a cache keeps the fixture. */
export function cacheKey(fingerprint: string): string {
  return `tfrecord-fixture-${FORMAT_VERSION}-${fingerprint}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON without white space and with sorted keys, so that equal data give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? sortKeys(part) : part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
