import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLabelTimes } from '../../../src/config/recap/label-times.ts';
import { feature } from '../../plan/options.ts';
import { outcome } from '../../yaml/reading.ts';
import { changed, load } from './small-config.ts';

const RECTIFY = `  preprocess:
    rectify_labels:
      label_rectification_window_in_hours: 0.5
      served_timestamp_field: served
      impressed_timestamp_field: continuous
      label_to_engaged_timestamp_field: {task.like: liked, task.reply: binary}
`;

function timesOf(text: string) {
  const { result, problems } = load(changed('  preprocess:\n', text));
  assert.deepEqual(problems, []);
  return result?.times;
}

test('the names are those in the schema, and the window is in milliseconds', () => {
  const times = timesOf(RECTIFY);
  assert.deepEqual(
    [times?.served.value, times?.impressed.value, ...(times?.engaged ?? []).map(({ value }) => value)],
    ['served', 'cont_vals', 'liked', 'bin_vals'],
  );
  assert.equal(times?.window, 1_800_000);
});

test('the default window is three hours', () => {
  const times = timesOf(RECTIFY.replace(/ *label_rectification_window_in_hours.*\n/, ''));
  assert.equal(times?.window, 10_800_000);
});

test('a config that rectifies no labels has no label times', () => {
  assert.equal(load(changed('pos_downsampling_rate', 'neg_downsampling_rate')).result?.times, undefined);
});

test('a time that is not selected, is not an integer, or never counts gets a warning at its place', () => {
  const times = timesOf(RECTIFY.replace('0.5', '0'));
  const features = [
    feature({ name: 'served' }),
    feature({ name: 'cont_vals', kind: 'float' }),
    feature({ name: 'bin_vals' }),
  ];
  const { problems } = outcome((onProblem) => checkLabelTimes(times, features, onProblem));
  assert.deepEqual(problems, [
    '26:34 warning label-time-not-int64',
    '27:53 warning label-time-not-selected',
    '25:31 warning empty-label-window',
  ]);
});
