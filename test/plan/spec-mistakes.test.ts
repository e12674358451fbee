/** What contradicts itself, its feature or its fixture: found before anything is drawn, with its place and a fix. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Mistake, problemsOf, testMistakes } from './mistakes.ts';

const MISTAKES: readonly Mistake[] = [
  [
    'profile: lernable',
    '1:10: "profile" must be one of learnable, smoke, thorough, edge-cases, uniform: found the string "lernable"; did you mean "learnable"?',
  ],
  [
    'prfile: smoke',
    '1:1: unknown key "prfile" in the file: allowed are profile, labels, features, uneven_shards, edge_cases, hostile, broken; did you mean "profile"?',
  ],
  [
    'labels: {positive_rate: 1.5}',
    '1:25: "positive_rate" must be a number from 0 to 1: found the number 1.5',
  ],
  [
    'labels: {positive_rate: from-cofig}',
    '1:25: "positive_rate" must be one of from-config: found the string "from-cofig"; did you mean "from-config"?',
  ],
  ['labels: {signal: 2}', '1:18: "signal" must be a number from 0 to 1: found the number 2'],
  [
    'labels: {rate: 0.1}',
    '1:10: unknown key "rate" in "labels": allowed are positive_rate, signal; remove it',
  ],
  [
    'broken: [flipd-data]',
    '1:10: "broken[0]" must be one of truncated-header, truncated-data, truncated-crc, flipped-length, flipped-data, flipped-crc, truncated-stream, missing-trailer, trailing-bytes, wrong-compression, no-records, empty, all: found the string "flipd-data"; did you mean "flipped-data"?',
  ],
  [
    'edge_cases: 1',
    '1:13: "edge_cases" must be a boolean: found the number 1; write true or false, without quotes',
  ],
  [
    '{profile: edge-cases, edge_cases: false}',
    '1:35: "edge_cases" is false, but profile "edge-cases" asks for them; remove one',
  ],
  [
    'uneven_shards: maybe',
    '1:16: "uneven_shards" must be a boolean: found the string "maybe"; write true or false, without quotes',
  ],
  ['[]', '1:1: the file must be a map: found an empty list'],
  [
    'features: {nothing: {distribution: uniform}}',
    '1:12: "nothing" matches no feature; the features are int, ints, float, word, label',
  ],
  [
    'features: {"in*x": {zeros: 0.5}}',
    '1:12: "in*x" matches no feature; the features are int, ints, float, word, label',
  ],
  [
    'features: {int: {dist: uniform}}',
    '1:18: unknown key "dist" in "int": allowed are distribution, min, max, mean, stddev, exponent, positive_rate, value, values, weights, zeros, missing, nan, inf, length, bytes; did you mean "distribution"?',
  ],
  [
    'features: {word: {distribution: categorical, values: [a, 1]}}',
    '1:54: 1 is no string, as the feature has; put it in quotes: "1"',
  ],
  [
    'features: {word: {distribution: constant, value: 1}}',
    '1:50: 1 is no string, as the feature has; put it in quotes: "1"',
  ],
  [
    'features: {word: {distribution: normal}}',
    '1:33: normal draws numbers, and the feature has bytes; choose categorical, constant or example-index, or give "bytes" alone',
  ],
  ['features: {word: {inf: 0.1}}', '1:24: "inf" is for floats, and the feature has bytes; remove it'],
  ['features: {word: {zeros: 0.1}}', '1:26: "zeros" is for numbers, and the feature has bytes; remove it'],
  [
    'features: {int: {length: {min: 1, max: 2}}}',
    '1:26: "length" is for variable length, and the feature always has 1; remove it, or make the length -1 in the schema',
  ],
  [
    'features: {ints: {length: {min: 3, max: 2}}}',
    '1:27: "length" has min 3 and max 2; make "max" at least "min"',
  ],
  [
    'features: {ints: {length: {min: -1, max: 2}}}',
    '1:33: "min" must be a whole number of at least 0: found the number -1',
  ],
  ['features: {ints: {length: {min: 1}}}', '1:19: missing key "max" in "length"; add it'],
  [
    'features: {ints: {length: {min: 1, max: 5000000000}}}',
    'schema.json:1:1: one example would take 5000000123 bytes: a tf.train.Example stays under 2 GiB; make "ints" smaller, or select fewer features',
  ],
  [
    'features: {int: {bytes: {min: 1, max: 2}}}',
    '1:25: "bytes" is for bytes, and the feature has int64; remove it',
  ],
  [
    'features: {word: {bytes: {min: 3, max: 2}}}',
    '1:26: "bytes" has min 3 and max 2; make "max" at least "min"',
  ],
  [
    'features: {word: {bytes: {min: 1, max: 2, charset: utf8}}}',
    '1:52: "charset" must be one of alphanumeric, ascii, utf-8, any: found the string "utf8"; did you mean "utf-8"?',
  ],
  [
    'features: {word: {distribution: constant, value: "\\ud800"}}',
    '1:33: constant needs "value"; add "value"',
    '1:50: "value" must be text that UTF-8 can write: found the string "\\ud800"; write both halves of the surrogate pair',
  ],
  [
    'features: {"*": {nan: 0.1}}',
    '1:23: "nan" is for floats, and the feature has int64; remove it',
    '1:23: "nan" is for floats, and the feature has bytes; remove it',
  ],
];

testMistakes(MISTAKES);

test('all of a spec are reported together', () => {
  const problems = problemsOf(
    'profile: smok\nfeatures:\n  int: {nan: 0.1}\n  flot: {zeros: 2}\nbroken: [nothing]\n',
  );
  assert.deepEqual(
    problems.map((problem) => problem.replace(/^f:(\d+):.*$/s, '$1')),
    ['1', '3', '4', '4', '5'],
  );
});

const FINE = [
  '',
  '# nothing but a comment',
  'features: {int: {}}',
  'features: {int: {distribution: uniform, min: "-9223372036854775808", max: "9223372036854775807"}}',
  'features: {float: {zeros: 0.5, nan: 0.3, inf: 0.2, missing: 1}}',
  'features: {ints: {length: {min: 0, max: 0}}}',
  'features: {word: {bytes: {min: 0, max: 0, charset: any}}}',
  'features: {int: {distribution: categorical, values: ["9223372036854775807", 1], weights: [0, 1]}}',
  'features: {label: {positive_rate: 1}}',
  '{labels: {positive_rate: 0, signal: 1}, profile: thorough, uneven_shards: true}',
];

for (const spec of FINE) test(`fine: ${spec}`, () => assert.deepEqual(problemsOf(spec), []));
