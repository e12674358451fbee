/** Whatever a schema says: another feature changes in the plan only the labels that follow it, another label only what it says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { allFeatures, type DataPlan, type PlannedFeature } from '../../src/plan/plan.ts';
import { type Feature, featureOf, leaderOf } from '../../src/schema/feature.ts';
import type { RecordType } from '../../src/schema/schema.ts';
import { planAll } from '../plan/options.ts';
import { ALONE } from '../plan/taught.ts';
import { arbitrarySchema } from '../schema/arbitrary-schema.ts';

const worlds = fc.record({
  schema: arbitrarySchema,
  profile: fc.constantFrom('learnable' as const, 'thorough' as const),
  which: fc.nat(),
});

/** What stands for itself: nothing is tied to it, and it decides no length of others. */
function standsAlone(feature: Feature, all: readonly Feature[]): boolean {
  const isLeader = all.some(({ tie }) => tie !== undefined && leaderOf(tie) === feature.name);
  return feature.tie === undefined && !isLeader && feature.rows?.group === undefined;
}

interface Planned {
  readonly data: DataPlan;
  /** By name the features that each label follows. */
  readonly followed: ReadonlyMap<string, readonly string[]>;
}

function planned(
  features: readonly Feature[],
  record: RecordType,
  profile: 'learnable' | 'thorough',
): Planned {
  const { plan, labels } = planAll(features, { profile }, { ...ALONE, record, examples: 10 });
  return { data: plan.data, followed: new Map(labels.map((label) => [label.name, label.signalFeatures])) };
}

/** Calls back with what is planned without one of the features, and with it. */
function compare(
  isWanted: (feature: Feature) => boolean,
  check: (added: Feature, before: readonly PlannedFeature[], after: Planned) => void,
): void {
  fc.assert(
    fc.property(worlds, ({ schema, profile, which }) => {
      const all = [...schema.features, ...schema.sequence].map((one) => featureOf(one));
      fc.pre(new Set(all.map(({ name }) => name)).size === all.length);
      const candidates = all.filter((feature) => isWanted(feature) && standsAlone(feature, all));
      fc.pre(candidates.length > 0);
      const added = candidates[which % candidates.length]!;
      const others = all.filter((feature) => feature !== added);
      const [without, after] = [others, all].map((some) => planned(some, schema.record, profile));
      const before = allFeatures(without!.data);
      // A feature list without a group limits how many steps the others have.
      const stepsIn = (some: readonly PlannedFeature[]) =>
        JSON.stringify(some.filter(({ name }) => name !== added.name).map(({ steps }) => steps));
      fc.pre(stepsIn(before) === stepsIn(allFeatures(after!.data)));
      check(added, before, after!);
    }),
    { numRuns: 100 },
  );
}

const byName = ({ data }: Planned) => new Map(allFeatures(data).map((one) => [one.name, one]));

test('another feature changes the labels that follow it, and nothing else', () => {
  let [moved, kept] = [0, 0];
  compare(
    ({ role }) => role === 'feature',
    (added, before, after) => {
      const now = byName(after);
      for (const feature of before) {
        if (after.followed.get(feature.name)?.includes(added.name)) moved++;
        else {
          assert.deepEqual(now.get(feature.name), feature, `${feature.name} with ${added.name}`);
          if ((after.followed.get(feature.name)?.length ?? 0) > 0) kept++;
        }
      }
    },
  );
  assert.ok(moved > 0 && kept > 30, `${moved} labels followed the feature, and ${kept} another one`);
});

test('another label changes nothing, but for the steps of a sequence of which it is the first label', () => {
  let [first, other] = [0, 0];
  compare(
    ({ role }) => role === 'label',
    (added, before, after) => {
      const now = byName(after);
      const group = now.get(added.name)?.steps?.group;
      const isOfSteps = after.data.record === 'sequence-example' && group !== undefined;
      for (const feature of before) {
        const isAllowed = isOfSteps && (feature.steps?.group === group || feature.role === 'label');
        if (isAllowed) first++;
        else {
          assert.deepEqual(now.get(feature.name), feature, `${feature.name} with ${added.name}`);
          other++;
        }
      }
    },
  );
  assert.ok(first > 10 && other > 100, `${first} features could change, and ${other} could not`);
});
