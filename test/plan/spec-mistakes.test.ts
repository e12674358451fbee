/** What contradicts itself, its feature or its fixture: found before anything is drawn, with its place and a cure. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './mistakes.ts';

/** A spec, and what is said of it, from line and column on. */
const MISTAKES: readonly (readonly [spec: string, ...problems: string[]])[] = [
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
    'features: {nothing: {distribution: uniform}}',
    '1:12: "nothing" matches no feature; the features are int, ints, float, word, label',
  ],
  ['features: {flot: {nan: 0.5}}', '1:12: "flot" matches no feature; did you mean "float"?'],
  [
    'features: {"in*x": {zeros: 0.5}}',
    '1:12: "in*x" matches no feature; the features are int, ints, float, word, label',
  ],
  [
    'features: {int: {distribution: unifrm}}',
    '1:32: "distribution" must be one of uniform, normal, lognormal, zipf, bernoulli, categorical, constant, example-index, timestamp: found the string "unifrm"; did you mean "uniform"?',
  ],
  [
    'features: {int: {dist: uniform}}',
    '1:18: unknown key "dist" in "int": allowed are distribution, min, max, mean, stddev, exponent, positive_rate, value, values, weights, zeros, missing, nan, inf, length, bytes; did you mean "distribution"?',
  ],
  [
    'features: {int: {distribution: uniform, min: 5, max: 4}}',
    '1:54: "min" is 5 and "max" is 4: nothing lies between; make "max" greater than "min"',
  ],
  [
    'features: {float: {distribution: uniform, min: 1, max: 1}}',
    '1:56: "min" is 1 and "max" is 1: nothing lies between; make "max" greater than "min"',
  ],
  [
    'features: {int: {distribution: uniform, min: 0.5}}',
    '1:46: 0.5 is no integer of 64 bits, as the feature has; allowed is -9223372036854775808 to 9223372036854775807',
  ],
  [
    'features: {int: {distribution: uniform, max: 9223372036854775808}}',
    '1:46: "max" must be a number that a double holds exactly: found the number 9223372036854775808; put its digits in quotes: "9223372036854775808"',
  ],
  [
    'features: {int: {distribution: uniform, max: "9223372036854775808"}}',
    '1:46: 9223372036854775808 is no integer of 64 bits, as the feature has; allowed is -9223372036854775808 to 9223372036854775807',
  ],
  [
    'features: {float: {distribution: uniform, max: 1.0e+39}}',
    '1:48: 1e+39 is no finite float of 32 bits, as the feature has; allowed is -3.4028234663852886e+38 to 3.4028234663852886e+38',
  ],
  [
    'features: {float: {distribution: uniform, max: "1"}}',
    '1:48: "1" is no finite float of 32 bits, as the feature has; write a number, without quotes',
  ],
  [
    'features: {float: {distribution: uniform, min: .nan}}',
    '1:48: NaN is no finite float of 32 bits, as the feature has; allowed is -3.4028234663852886e+38 to 3.4028234663852886e+38',
  ],
  [
    'features: {int: {distribution: uniform, mean: 3}}',
    '1:47: "mean" is no parameter of uniform, which takes min, max; remove it',
  ],
  ['features: {int: {min: 3}}', '1:23: "min" is given without a distribution; name one in "distribution"'],
  [
    'features: {int: {distribution: example-index, min: 1}}',
    '1:52: "min" is no parameter of example-index, which takes no parameters; remove it',
  ],
  [
    'features: {int: {distribution: normal, stddev: -1}}',
    '1:48: "stddev" must be a number of at least 0: found the number -1',
  ],
  [
    'features: {float: {distribution: normal, mean: .nan}}',
    '1:48: "mean" must be a finite number: found the number .nan',
  ],
  [
    'features: {float: {distribution: lognormal, mean: 80, stddev: 2}}',
    '1:51: lognormal with mean 80 and stddev 2 reaches beyond what float can hold; lower "mean" or "stddev"',
  ],
  [
    'features: {int: {distribution: normal, mean: 1.0e+30}}',
    '1:46: normal with mean 1e+30 and stddev 1 reaches beyond what int64 can hold; lower "mean" or "stddev"',
  ],
  [
    'features: {int: {distribution: zipf, min: 9, max: 1}}',
    '1:51: "min" is 9 and "max" is 1: nothing lies between; make "max" greater than "min"',
  ],
  [
    'features: {int: {distribution: zipf, exponent: 0}}',
    '1:48: "exponent" must be a number greater than 0: found the number 0',
  ],
  [
    'features: {int: {distribution: zipf, exponent: 400}}',
    '1:48: "exponent" must be a number up to 100: found the number 400',
  ],
  [
    'features: {int: {distribution: zipf, min: "-9223372036854775808", max: "9223372036854775807"}}',
    '1:72: zipf has at most 2^53 values; bring "min" and "max" closer',
  ],
  [
    'features: {int: {distribution: bernoulli, positive_rate: 2}}',
    '1:58: "positive_rate" must be a number from 0 to 1: found the number 2',
  ],
  ['features: {int: {distribution: categorical}}', '1:32: categorical needs "values"; add "values"'],
  [
    'features: {int: {distribution: categorical, values: []}}',
    '1:53: "values" is empty: there is nothing to choose from; give at least one',
  ],
  [
    'features: {int: {distribution: categorical, values: [1, 2], weights: [1]}}',
    '1:70: there are 1 weights for 2 values; give a weight for every value',
  ],
  [
    'features: {int: {distribution: categorical, values: [1, 2], weights: [0, 0]}}',
    '1:70: the weights sum to 0: nothing can be chosen; give one that is greater',
  ],
  [
    'features: {int: {distribution: categorical, values: [1, a]}}',
    '1:53: a is no integer of 64 bits, as the feature has; allowed is -9223372036854775808 to 9223372036854775807',
  ],
  [
    'features: {word: {distribution: categorical, values: [a, 1]}}',
    '1:54: 1 is no string, as the feature has; put it in quotes: "1"',
  ],
  [
    'features: {int: {distribution: categorical, values: [1, 2], weights: [1.0e+308, 1.0e+308]}}',
    '1:70: the weights sum to more than a double holds; make them smaller',
  ],
  ['features: {int: {distribution: constant}}', '1:32: constant needs "value"; add "value"'],
  [
    'features: {int: {distribution: constant, value: x}}',
    '1:49: x is no integer of 64 bits, as the feature has; allowed is -9223372036854775808 to 9223372036854775807',
  ],
  [
    'features: {float: {distribution: constant, value: x}}',
    '1:51: "x" is no finite float of 32 bits, as the feature has; write a number, without quotes',
  ],
  [
    'features: {word: {distribution: constant, value: 1}}',
    '1:50: 1 is no string, as the feature has; put it in quotes: "1"',
  ],
  [
    'features: {word: {distribution: normal}}',
    '1:33: normal draws numbers, and the feature has bytes; choose categorical, constant or example-index, or give "bytes" alone',
  ],
  [
    'features: {float: {distribution: timestamp}}',
    '1:34: timestamp is for integer features: a float32 cannot tell milliseconds apart; choose uniform',
  ],
  [
    'features: {int: {distribution: timestamp, min: 5, max: 1}}',
    '1:56: "min" is 5 and "max" is 1: nothing lies between; make "max" greater than "min"',
  ],
  [
    'features: {int: {distribution: timestamp, min: -5, max: 1}}',
    '1:48: a timestamp is -5: milliseconds count from 1970, up to 2^53 - 1; choose uniform',
  ],
  ['features: {int: {nan: 0.1}}', '1:23: "nan" is for floats, and the feature has int64; remove it'],
  ['features: {word: {inf: 0.1}}', '1:24: "inf" is for floats, and the feature has bytes; remove it'],
  ['features: {word: {zeros: 0.1}}', '1:26: "zeros" is for numbers, and the feature has bytes; remove it'],
  ['features: {int: {zeros: -0.1}}', '1:25: "zeros" must be a number of at least 0: found the number -0.1'],
  [
    'features: {float: {zeros: 0.5, nan: 0.4, inf: 0.2}}',
    '1:47: the rates of zeros, nan and inf sum to 1.1: at most 1 is possible; lower one of them',
  ],
  ['features: {int: {missing: 1.01}}', '1:27: "missing" must be a number from 0 to 1: found the number 1.01'],
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
    'features: {"int": {zeros: 1}, "int": {zeros: 0.1}}',
    '1:31: duplicate key "int": it is already in line 1; keep one of them',
  ],
  [
    'features: {"*": {nan: 0.1}}',
    '1:23: "nan" is for floats, and the feature has int64; remove it',
    '1:23: "nan" is for floats, and the feature has bytes; remove it',
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
];

for (const [spec, ...expected] of MISTAKES) {
  test(spec, () => {
    assert.deepEqual(
      problemsOf(spec).map((problem) => problem.replace(/^f:/, '')),
      expected,
    );
  });
}

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
