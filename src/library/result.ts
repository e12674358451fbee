import type { Outputs } from '../report/outputs.ts';
import type { RunResult } from './options.ts';

/** The outputs of a run under their names in the library. */
export function resultOf({
  'content-sha256': contentSha256,
  'cache-key': cacheKey,
  ...others
}: Outputs): RunResult {
  return { ...others, contentSha256, cacheKey };
}
