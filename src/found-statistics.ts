import { join } from 'node:path';
import { fieldsOf, readJson } from './files/read-manifest.ts';
import type { Counted } from './statistics/collect.ts';
import type { Statistics } from './statistics/statistics.ts';

/** What the manifest of a fixture that is good says of its values; nothing where that is no statistics at all. */
export function statisticsIn(folder: string, manifest: string): Counted[] {
  const { features } = fieldsOf(readJson(join(folder, manifest)));
  if (!Array.isArray(features)) return [];
  const counted = features.map((feature) => fieldsOf(feature)['statistics']);
  return counted.every(isStatistics) ? counted.map((statistics) => ({ statistics })) : [];
}

const COUNTS = ['examples', 'absent', 'count', 'nans', 'infinities', 'zeros'];

/** Whether what a report needs of statistics is there; the numbers are only shown. */
function isStatistics(value: unknown): value is Statistics {
  const fields = fieldsOf(value);
  const { histogram, distinct, mean, stddev } = fields;
  const { edges, counts } = fieldsOf(histogram);
  return (
    COUNTS.every((key) => typeof fields[key] === 'number') &&
    typeof fieldsOf(distinct)['count'] === 'number' &&
    (histogram === undefined || (areNumbers(edges) && areNumbers(counts))) &&
    [mean, stddev].every((figure) => figure === undefined || typeof figure === 'number')
  );
}

function areNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
