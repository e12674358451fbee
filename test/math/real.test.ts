import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exp, log, power } from '../../src/math/real.ts';

// Python 3.11, mpmath 1.3.0 with mp.dps = 40: [(x, float(exp(mpf(x)))) for x in …], likewise log and mpf(x) ** mpf(y)
const EXP = [
  [-700.5, 5.980196118639791e-305],
  [-37.25, 6.64554417291507e-17],
  [-1e-9, 0.999999999],
  [0.1, 1.1051709180756477],
  [1.5, 4.4816890703380645],
  [3.7, 40.4473043600674],
  [88.5, 2.7230878250681117e38],
  [700.25, 1.3022997366991783e304],
] as const;
const LOG = [
  [1e-300, -690.7755278982137],
  [3.5e-5, -10.26016249647486],
  [0.7, -0.35667494393873245],
  [1, 0],
  [Math.SQRT2, 0.3465735902799727],
  [1.4142135623730954, 0.34657359027997287],
  [20, 2.995732273553991],
  [12345.678, 9.421061321291832],
  [9007199254740991, 36.7368005696771],
  [1e300, 690.7755278982137],
] as const;
const POWER = [
  [2, -0.7, 0.6155722066724582],
  [9007199254740991, -1.1, 2.8180666007551512e-18],
  [9007199254740991, 0.3, 61147.25013335618],
  [64, -2.5, 3.0517578125e-5],
  [1e6, -1, 1e-6],
] as const;

function assertClose(got: number, wanted: number, what: string, relative = 4e-15): void {
  assert.ok(Math.abs(got - wanted) <= relative * Math.abs(wanted), `${what} is ${wanted}, not ${got}`);
}

test('e to the power of a number', () => {
  for (const [x, y] of EXP) assertClose(exp(x), y, `exp(${x})`);
  assert.deepEqual([exp(0), exp(-709), exp(710)], [1, 0, Number.POSITIVE_INFINITY]);
});

test('the natural logarithm', () => {
  for (const [x, y] of LOG) assertClose(log(x), y, `log(${x})`);
});

test('powers, to an accuracy that falls with the size of the exponent', () => {
  for (const [x, y, z] of POWER) assertClose(power(x, y), z, `${x} to the power of ${y}`, 2e-14);
});

test('the engine agrees over the whole range', () => {
  for (let x = -700; x <= 700; x += 0.37) assertClose(exp(x), Math.exp(x), `exp(${x})`);
  for (let x = 1e-290; x < 1e290; x *= 1.37) assertClose(log(x), Math.log(x), `log(${x})`);
});
