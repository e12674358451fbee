import { type Mistake, testMistakes } from './mistakes.ts';

const MISTAKES: readonly Mistake[] = [
  ['features: {flot: {nan: 0.5}}', '1:12: "flot" matches no feature; did you mean "float"?'],
  [
    'features: {int: {distribution: unifrm}}',
    '1:32: "distribution" must be one of uniform, normal, lognormal, zipf, bernoulli, categorical, constant, example-index, timestamp: found the string "unifrm"; did you mean "uniform"?',
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
  ['features: {int: {zeros: -0.1}}', '1:25: "zeros" must be a number of at least 0: found the number -0.1'],
  [
    'features: {float: {zeros: 0.5, nan: 0.4, inf: 0.2}}',
    '1:47: the rates of zeros, nan and inf sum to 1.1: at most 1 is possible; lower one of them',
  ],
  ['features: {int: {missing: 1.01}}', '1:27: "missing" must be a number from 0 to 1: found the number 1.01'],
  [
    'features: {"int": {zeros: 1}, "int": {zeros: 0.1}}',
    '1:31: duplicate key "int": it is already in line 1; keep one of them',
  ],
];

testMistakes(MISTAKES);
