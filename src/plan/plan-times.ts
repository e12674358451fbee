import type { LabelTimes } from '../config/recap/label-times.ts';
import type { Feature } from '../schema/feature.ts';
import type { Rule } from '../spec/feature-rule.ts';
import { findRule } from '../spec/find-rule.ts';
import { isTimestampName, type Timestamp, timestampOf } from './distributions/timestamp.ts';

type Times = ReadonlyMap<string, Timestamp>;

/** An impression is seldom later than this. */
const TEN_MINUTES = 600_000;

/**
 * Times in the order in which things happen, so close together that every label counts: serving, impression,
 * engagement. Those that a rule gives another distribution are left to it, and nothing is put after them.
 */
export function planTimes(
  times: LabelTimes | undefined,
  features: readonly Feature[],
  rules: readonly Rule[],
): Times {
  const planned = new Map<string, Timestamp>();
  if (times === undefined) return planned;
  const { served, impressed, engaged, window } = times;
  const isTime = (name: string) =>
    features.some((feature) => feature.name === name && isFree(feature, rules));
  const mostBefore = Math.min(TEN_MINUTES, Math.floor(window / 2));
  const put = (name: string, after: string, max: number) => {
    if (!isTime(name) || planned.has(name) || !planned.has(after)) return;
    planned.set(name, timestampOf({ min: 0, max: Math.max(0, max) }, after));
  };
  if (isTime(served.value)) planned.set(served.value, timestampOf());
  put(impressed.value, served.value, mostBefore);
  const before = planned.has(impressed.value) ? impressed.value : served.value;
  for (const { value } of engaged) put(value, before, window - 1 - mostBefore);
  return planned;
}

function isFree({ name, kind, role }: Feature, rules: readonly Rule[]): boolean {
  const rule = findRule(rules, name);
  const distribution = rule?.distribution?.value ?? rule?.positive_rate;
  return (
    kind === 'int64' && role === 'feature' && (distribution === undefined || isTimestampName(distribution))
  );
}
