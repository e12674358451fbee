import type { Outputs } from '../report/outputs.ts';
import type { RunResult } from './options.ts';

/** The outputs of a run as the library names them. */
export function resultOf({
  'content-sha256': contentSha256,
  'cache-key': cacheKey,
  ...others
}: Outputs): RunResult {
  return { ...others, contentSha256, cacheKey };
}
