/** What contradicts itself, its feature or its fixture: found before anything is drawn, with its place and a fix. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Mistake, problemsOf, testMistakes } from './mistakes.ts';

const MISTAKES: readonly Mistake[] = [
  ['profile: lernable', '1:10 wrong-value'],
  ['prfile: smoke', '1:1 unknown-key'],
  ['labels: {positive_rate: 1.5}', '1:25 wrong-value'],
  ['labels: {positive_rate: from-cofig}', '1:25 wrong-value'],
  ['labels: {signal: 2}', '1:18 wrong-value'],
  ['labels: {rate: 0.1}', '1:10 unknown-key'],
  ['broken: [flipd-data]', '1:10 wrong-value'],
  ['edge_cases: 1', '1:13 wrong-value'],
  ['{profile: edge-cases, edge_cases: false}', '1:35 edge-cases-contradiction'],
  ['uneven_shards: maybe', '1:16 wrong-value'],
  ['[]', '1:1 wrong-value'],
  ['features: {nothing: {distribution: uniform}}', '1:12 rule-matches-nothing'],
  ['features: {"in*x": {zeros: 0.5}}', '1:12 rule-matches-nothing'],
  ['features: {int: {dist: uniform}}', '1:18 unknown-key'],
  ['features: {word: {distribution: categorical, values: [a, 1]}}', '1:54 not-a-string'],
  ['features: {word: {distribution: constant, value: 1}}', '1:50 not-a-string'],
  ['features: {word: {distribution: normal}}', '1:33 distribution-of-other-kind'],
  ['features: {word: {inf: 0.1}}', '1:24 parameter-of-other-kind'],
  ['features: {word: {zeros: 0.1}}', '1:26 parameter-of-other-kind'],
  ['features: {int: {length: {min: 1, max: 2}}}', '1:26 length-of-fixed-feature'],
  ['features: {ints: {length: {min: 3, max: 2}}}', '1:27 min-exceeds-max'],
  ['features: {ints: {length: {min: -1, max: 2}}}', '1:33 wrong-value'],
  ['features: {ints: {length: {min: 1}}}', '1:19 missing-key'],
  ['features: {ints: {length: {min: 1, max: 5000000000}}}', '1:1 example-too-large'],
  ['features: {int: {bytes: {min: 1, max: 2}}}', '1:25 parameter-of-other-kind'],
  ['features: {word: {bytes: {min: 3, max: 2}}}', '1:26 min-exceeds-max'],
  ['features: {word: {bytes: {min: 1, max: 2, charset: utf8}}}', '1:52 wrong-value'],
  ['features: {word: {distribution: constant, value: "\\ud800"}}', '1:50 wrong-value'],
  ['features: {float: {distribution: uniform, min: 5, max: x}}', '1:56 not-a-float32'],
  ['features: {"*": {nan: 0.1}}', '1:23 parameter-of-other-kind', '1:23 parameter-of-other-kind'],
];

testMistakes(MISTAKES);

test('all of a spec are reported together', () => {
  const problems = problemsOf(
    'profile: smok\nfeatures:\n  int: {nan: 0.1}\n  flot: {zeros: 2}\nbroken: [nothing]\n',
  );
  const codes = ['1:10 wrong-value', '3:14 parameter-of-other-kind', '4:3 rule-matches-nothing'];
  assert.deepEqual(problems, [...codes, '4:17 wrong-value', '5:10 wrong-value']);
});

const FINE = [
  '',
  '# nothing but a comment',
  'features: {int: {distribution: uniform, min: "-9223372036854775808", max: "9223372036854775807"}}',
  'features: {float: {zeros: 0.5, nan: 0.3, inf: 0.2, missing: 1}}',
  'features: {ints: {length: {min: 0, max: 0}}}',
  'features: {word: {bytes: {min: 0, max: 0, charset: any}}}',
  'features: {int: {distribution: categorical, values: ["9223372036854775807", 1], weights: [0, 1]}}',
  'features: {label: {positive_rate: 1}}',
  '{labels: {positive_rate: 0, signal: 1}, profile: thorough, uneven_shards: true}',
];

for (const spec of FINE) test(`fine: ${spec}`, () => assert.deepEqual(problemsOf(spec), []));
