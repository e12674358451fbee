import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelTimes } from '../../src/config/recap/label-times.ts';
import type { NumericFeature } from '../../src/plan/plan.ts';
import { PROFILE_NAMES } from '../../src/spec/profiles.ts';
import { drawLists } from '../values/draw.ts';
import { feature, OPTIONS, planAll, specOf } from './options.ts';

const at = (value: string) => ({ value, place: { file: 'config.yaml', line: 1, column: 1 } });
const HOUR = 3_600_000;
const TIMES: LabelTimes = {
  served: at('served'),
  impressed: at('impressed'),
  engaged: [at('liked'), at('replied')],
  window: HOUR,
};

const NAMES = ['impressed', 'liked', 'replied', 'served'];
const FEATURES = NAMES.map((name) => feature({ name }));

function planned(spec: Parameters<typeof planAll>[1], times = TIMES, features = FEATURES) {
  const { plan } = planAll(features, spec, { hints: { ...OPTIONS.hints, times } });
  const timesOf = (name: string) => plan.data.features.find((one) => one.name === name) as NumericFeature;
  return { data: plan.data, timesOf };
}

for (const profile of PROFILE_NAMES.filter((name) => name !== 'uniform')) {
  test(`profile ${profile}: served, impressed, engaged, all within the window`, () => {
    const { data } = planned({ profile });
    const columns = drawLists({ ...data, edgeCases: [] }, 0, 20_000);
    const [impressed, liked, replied, served] = columns.map((lists) => lists.map(([value]) => Number(value)));
    assert.ok(Math.min(...served!) >= Date.UTC(2024, 0, 1) && Math.max(...served!) <= Date.UTC(2024, 0, 8));
    for (const [i, start] of served!.entries()) {
      assert.ok(impressed![i]! >= start);
      for (const engaged of [liked![i]!, replied![i]!]) {
        assert.ok(engaged >= impressed![i]! && engaged - start < HOUR);
      }
    }
    assert.ok(new Set(liked!.map((time, i) => time - served![i]!)).size > 1000);
  });
}

test('profile uniform draws them as the original did', () => {
  assert.deepEqual(planned({ profile: 'uniform' }).timesOf('served').distribution, {
    type: 'uniform',
    min: 0,
    max: 9,
  });
});

test('a wish for other times holds, and what follows follows it', () => {
  const { data } = planned(specOf('features: {served: {distribution: timestamp, min: 1000, max: 2000}}'));
  const [impressed, , , served] = drawLists(data, 0, 500);
  assert.ok(served!.every(([time]) => Number(time) <= 2000));
  assert.ok(impressed!.every(([time], i) => Number(time) >= Number(served![i]![0])));
});

test('a wish for what is no time leaves nothing that could follow it', () => {
  const { timesOf } = planned(specOf('features: {served: {distribution: constant, value: 7}}'));
  for (const name of NAMES) assert.notEqual(timesOf(name).distribution.type, 'timestamp', name);
});

test('where the impression is no time, engagement follows serving', () => {
  const { timesOf } = planned(specOf('features: {impressed: {distribution: constant, value: 7}}'));
  assert.deepEqual(
    ['liked', 'replied'].map((name) => timesOf(name).distribution),
    ['served', 'served'].map((after) => ({ type: 'timestamp', min: 0, max: HOUR - 1 - 600_000, after })),
  );
});

test('an empty window puts everything at one time', () => {
  const [impressed, liked, , served] = drawLists(planned({}, { ...TIMES, window: 0 }).data, 0, 50);
  assert.deepEqual([impressed, liked], [served, served]);
});

test('labels, floats and names that are not there are left alone', () => {
  const features = [
    feature({ name: 'served', kind: 'float' }),
    feature({ name: 'impressed', role: 'label' }),
  ];
  const { data } = planned({}, TIMES, features);
  for (const { distribution } of data.features) assert.notEqual(distribution.type, 'timestamp');
});
