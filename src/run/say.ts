/** What the log says about a plan before anything is written, and about its lock file. */
import { formatBytes, formatCount } from '../base/text.ts';
import type { LockResult } from '../lock/check-lock.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { allFeatures } from '../plan/plan.ts';
import { shardRange } from '../plan/shards.ts';
import type { Host } from './context.ts';
import type { Prepared } from './load-inputs.ts';

/** Shows what is planned; with debugging on, every feature. */
export function sayPlan(
  { plan, shards, bytes }: PlannedRun,
  { config, schema }: Prepared,
  folder: string,
  { group, debug }: Host,
): void {
  const { data, layout } = plan;
  const features = allFeatures(data);
  const labels = features.filter(({ role }) => role === 'label').length;
  const examples = shards.reduce((sum, shard) => sum + shardRange(data.examples, layout, shard).examples, 0);
  const what = `${formatCount(features.length, 'feature')} (${formatCount(labels, 'label')})`;
  const all = (schema?.features.length ?? 0) + (schema?.sequence.length ?? 0);
  const isSelection = config !== undefined && all > features.length;
  group(`${what} from ${data.dataset}, seed ${data.seed}`, [
    ...(isSelection ? [`the config selects ${features.length} of the ${all} features in the schema`] : []),
    `${formatCount(examples, 'example')} in ${formatCount(shards.length, 'file')} of ${layout.compression}`,
    `at most ${formatBytes(bytes)}, for ${folder}`,
  ]);
  for (const feature of features) debug(JSON.stringify(feature));
}

/** Shows that the plan equals the lock file, or where it is locked now; nothing without a lock file. */
export function sayLock(lock: LockResult | undefined, { info }: Host): void {
  if (lock?.state === 'update') info(`Locked in ${lock.path}`);
  else if (lock) info(`The plan is as ${lock.file} has it`);
}
