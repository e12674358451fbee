import { error, type OnProblem } from '../base/problem.ts';
import type { LabelTimes } from '../config/recap/label-times.ts';
import type { SamplingRates } from '../config/recap/training-config.ts';
import { type Feature, leaderOf } from '../schema/feature.ts';
import { checkSpec, findRule } from '../spec/find-rule.ts';
import type { FixtureSpec } from '../spec/fixture-spec.ts';
import { PROFILES } from '../spec/profiles.ts';
import { applyRule } from './apply-rule.ts';
import type { Reading } from './carried-factors.ts';
import type { Timestamp } from './distributions/timestamp.ts';
import type { PlannedFeature } from './plan.ts';
import { checkSequenceAbsences, planConditions } from './plan-conditions.ts';
import { planCorrelations } from './plan-correlations.ts';
import { planEntities } from './plan-entities.ts';
import { isIndexOrTime, planFeature } from './plan-feature.ts';
import { isOneValue, planLabels } from './plan-labels.ts';
import { planTimes } from './plan-times.ts';
import { planLengths } from './schema-lengths.ts';
import { warnOfItemLabels, warnOfLostFeatures } from './untaught-labels.ts';

/** What else of a config bears on the values. */
export interface Hints {
  /** How many elements of a feature the reader keeps, by name. */
  readonly kept: ReadonlyMap<string, number>;
  /** Of each label. */
  readonly sampling: ReadonlyMap<string, SamplingRates>;
  readonly times: LabelTimes | undefined;
}

const BY_CONFIG: Reading = { record: 'example', isConfigured: true };

/** Every feature with what decides its values: its rule, or else the profile. Reports rules that cannot be followed. */
export function planFeatures(
  features: readonly Feature[],
  spec: FixtureSpec,
  seed: number,
  hints: Hints,
  onProblem: OnProblem,
  reading: Reading = BY_CONFIG,
): PlannedFeature[] {
  checkSpec(spec, features, onProblem);
  for (const feature of features) if (feature.steps !== undefined) checkContext(feature, features, onProblem);
  for (const feature of features) checkGroupLength(feature, features, spec, onProblem);
  const ofProfile = planByProfile(features, spec, hints, reading);
  const planOne = (feature: Feature) => {
    const planned = ofProfile(feature);
    const rule = findRule(spec.rules, feature.name);
    const ruled = rule === undefined ? planned : applyRule(planned, feature, rule, onProblem);
    return rule?.missing === undefined && isIndexOrTime(ruled) ? alwaysPresent(ruled) : ruled;
  };
  const alone = features.filter((feature) => !isLabel(feature)).map(planOne);
  const planned = planTogether(alone, features, spec, onProblem);
  warnOfLostFeatures(features.filter(isLabel), alone, planned, spec, onProblem);
  const labels = planLabels(
    features.filter(isLabel),
    planned,
    ofProfile,
    spec,
    seed,
    hints.sampling,
    reading.isConfigured,
    onProblem,
  );
  warnOfItemLabels(features.filter(isLabel), [...planned, ...labels], spec, reading.record, onProblem);
  return withEquals([...planned, ...labels], features).sort(byUtf8Name);
}

/** Plans each feature by its schema and the profile, before any rule. */
function planByProfile(
  features: readonly Feature[],
  spec: FixtureSpec,
  hints: Hints,
  reading: Reading,
): (feature: Feature) => PlannedFeature {
  const times = PROFILES[spec.profile].ordersTimes ? planTimes(hints.times, features, spec.rules) : new Map();
  const lengths = planLengths(features);
  const labelledSteps = new Set(
    features
      .filter((feature) => isLabel(feature) && isOneValue(feature))
      .map(({ name }) => lengths.get(name)?.steps?.group),
  );
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  const followed = new Set(features.flatMap(({ tie }) => (tie === undefined ? [] : [leaderOf(tie)])));
  return (feature) => {
    const facts = {
      lengths: lengths.get(feature.name) ?? { length: 1 },
      featureNamed: (name: string) => byName.get(name),
      isFollowed: followed.has(feature.name),
      areItemsLabelled:
        feature.steps !== undefined &&
        (reading.record === 'example-list' || labelledSteps.has(lengths.get(feature.name)?.steps?.group)),
      reading,
    };
    const planned = planFeature(feature, spec.profile, hints.kept.get(feature.name), facts);
    const time = times.get(feature.name);
    return time === undefined ? planned : timed(planned, time);
  };
}

/** What the spec says of several features together. */
function planTogether(
  planned: readonly PlannedFeature[],
  features: readonly Feature[],
  spec: FixtureSpec,
  onProblem: OnProblem,
): PlannedFeature[] {
  const labels = features.filter(isLabel).map(({ name }) => name);
  checkSequenceAbsences(features, spec.rules, onProblem);
  const conditional = planConditions(planned, labels, spec.rules, onProblem);
  const facts = {
    schemaOf: (name: string) => features.find((feature) => feature.name === name),
    isRuled: (name: string) => findRule(spec.rules, name)?.distribution !== undefined,
  };
  const inEntities = planEntities(conditional, labels, spec.entities, facts, onProblem);
  return planCorrelations(inEntities, spec.correlations, onProblem);
}

/** Features that equal others are planned as those are. */
function withEquals(planned: readonly PlannedFeature[], features: readonly Feature[]): PlannedFeature[] {
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  const plannedByName = new Map(planned.map((feature) => [feature.name, feature]));
  return planned.map((feature) => {
    const tie = byName.get(feature.name)?.tie;
    const other = tie?.type === 'equal' ? plannedByName.get(tie.feature) : undefined;
    if (other === undefined || other.kind !== feature.kind) return feature;
    return { ...other, name: feature.name, role: feature.role, drawnAs: other.drawnAs ?? other.name };
  });
}

/** Features of a group are equally long only if one rule says how long, of all of them. */
function checkGroupLength(
  { name, rows }: Feature,
  features: readonly Feature[],
  { rules }: FixtureSpec,
  onProblem: OnProblem,
): void {
  const rule = findRule(rules, name);
  if (rule?.length === undefined || rows?.group === undefined) return;
  const other = features.find(
    (one) => one.rows?.group === rows.group && findRule(rules, one.name)?.length !== rule.length,
  );
  if (other === undefined) return;
  const message = `"length" is given, and ${JSON.stringify(name)} is as long as ${JSON.stringify(other.name)}, which has another rule`;
  const fix = 'give it in the rule of a glob that matches all features of the group, or in the schema';
  onProblem(error('length-of-group', rule.length.place, message, fix));
}

/** Values are drawn by name, so that those of two features of one name would be alike. */
function checkContext(
  { name, describedAt }: Feature,
  features: readonly Feature[],
  onProblem: OnProblem,
): void {
  if (!features.some((other) => other.name === name && other.steps === undefined)) return;
  const message = `${JSON.stringify(name)} is a feature of the context and of the sequence as well, which cannot be generated`;
  onProblem(error('name-in-both-sections', describedAt, message, 'rename one of them, or leave one out'));
}

function isLabel({ role }: Feature): boolean {
  return role === 'label';
}

/** The order of protobuf maps in canonical form; that of UTF-16 differs from it beyond U+FFFF. */
function byUtf8Name(a: { readonly name: string }, b: { readonly name: string }): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}

function alwaysPresent(planned: PlannedFeature): PlannedFeature {
  const { missing: _, ...present } = planned;
  return present;
}

/** A time tells nothing of hidden factors: what follows it draws it anew, by itself. */
function timed(planned: PlannedFeature, distribution: Timestamp): PlannedFeature {
  if (planned.kind !== 'int64') return planned;
  const { factors: _, ...rest } = planned;
  return { ...rest, distribution };
}
