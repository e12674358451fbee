import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectationOf } from '../../src/math/expectation.ts';
import {
  drawOfNormal,
  normalCdf,
  normalOfDraw,
  normalQuantile,
  prepareNormal,
} from '../../src/math/normal.ts';
import { makeResponse } from '../../src/math/response.ts';

prepareNormal();

// Python 3.11, mpmath 1.3.0 with mp.dps = 40: ncdf(z); sqrt(2) * erfinv(2 * p - 1); the same of d / 2**32; and
// int(ncdf(z) * 2**32)
const CDF = [
  [-8.5, 9.479534822203318e-18],
  [-6, 9.86587645037698e-10],
  [-3.3, 0.0004834241423837775],
  [-1, 0.15865525393145705],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2.25, 0.9877755273449553],
  [5, 0.9999997133484281],
] as const;
const QUANTILES = [
  [1e-12, -7.034483825301132],
  [1e-10, -6.361340902404057],
  [0.001, -3.0902323061678136],
  [0.2, -0.8416212335729142],
  [0.5, 0],
  [0.9, 1.2815515655446006],
  [0.9999, 3.7190164854557084],
] as const;
const OF_DRAWS = [
  [1, -6.230260137989043],
  [2, -6.12075628597194],
  [1000, -5.03994679387517],
  [123456789, -1.899573997278826],
  [2147483647, -5.836198745833246e-10],
  [2147483648, 0],
  [3221225472, 0.6744897501960817],
] as const;
const DRAWS = [
  [-6, 4],
  [-4.2, 57_319],
  [-2, 97_711_072],
  [-0.3, 1_641_057_945],
  [0, 2_147_483_648],
  [0.7, 3_255_741_322],
  [1.9, 4_171_630_610],
  [3.5, 4_293_968_161],
] as const;

test('the probability below a point', () => {
  for (const [z, p] of CDF) assert.ok(Math.abs(normalCdf(z) - p) < 1e-13, `${z}: ${normalCdf(z)}`);
});

test('the point with a probability below it', () => {
  for (const [p, z] of QUANTILES)
    assert.ok(Math.abs(normalQuantile(p) - z) < 1e-7, `${p}: ${normalQuantile(p)}`);
});

test('the point of a draw, to 1e-5', () => {
  for (const [draw, z] of OF_DRAWS) assert.ok(Math.abs(normalOfDraw(draw) - z) < 1e-5, `${draw}`);
});

test('draws are symmetric: the last but one is that of the other end', () => {
  for (const draw of [0, 1, 77, 2 ** 31 - 1])
    assert.equal(normalOfDraw(2 ** 32 - 1 - draw), -normalOfDraw(draw));
});

test('the draw of a point, to three ten-thousandths on both sides', () => {
  for (const [z, draw] of DRAWS) {
    const outside = Math.min(draw, 2 ** 32 - draw);
    assert.ok(Math.abs(drawOfNormal(z) - draw) <= 1 + 3e-4 * outside, `${z}: ${drawOfNormal(z)}`);
  }
});

test('there and back again: a draw of a point of a draw lies beside it', () => {
  for (let draw = 1; draw < 2 ** 32; draw = Math.floor(draw * 1.01) + 1) {
    const outside = Math.min(draw, 2 ** 32 - draw);
    assert.ok(Math.abs(drawOfNormal(normalOfDraw(draw)) - draw) <= 1 + 3e-4 * outside, `${draw}`);
  }
});

test('points grow with draws, across all cells', () => {
  let before = Number.NEGATIVE_INFINITY;
  for (let draw = 0; draw < 2 ** 32; draw += 65_521) {
    const z = normalOfDraw(draw);
    assert.ok(z >= before, `${draw}`);
    before = z;
  }
});

// Python 3.11, mpmath 1.3.0 with mp.dps = 25: slope = pi / sqrt(3) * signal / sqrt(1 - signal ** 2); the intercept by
// bisection of quad(lambda g: npdf(g) / (1 + exp(-intercept - slope * g))); entropy(rate); quad of the entropy.
const RESPONSES = [
  [0.3, 0.9, 3.7450270101577634, -2.1726259644340007, 0.6108643020548935, 0.2689166154832539],
  [0.001, 0.9, 3.7450270101577634, -13.012608255450708, 0.007907255112232087, 0.003469342667532887],
  [0.999, 0.5, 1.0471975511965979, 7.453085541621045, 0.007907255112232094, 0.007361197014512195],
  [0.28, 0.05, 0.0908035436703815, -0.9462725676682825, 0.5929533174474745, 0.5921242593625133],
] as const;

for (const [rate, signal, slope, intercept, baseLoss, bayesLoss] of RESPONSES) {
  test(`a label with the rate ${rate} and the signal ${signal}`, () => {
    const response = makeResponse(rate, signal);
    const expected = expectationOf(response, rate);
    const pairs = [
      [response.slope, slope],
      [response.intercept, intercept],
      [expected.baseLoss, baseLoss],
      [expected.bayesLoss, bayesLoss],
    ] as const;
    for (const [got, wanted] of pairs) {
      assert.ok(
        Math.abs(Number(got) - wanted) < 1e-7 * Math.max(1, Math.abs(wanted)),
        `${got} is not ${wanted}`,
      );
    }
  });
}
