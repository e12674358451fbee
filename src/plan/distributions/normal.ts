/** Normal with mean `mean` and standard deviation `stddev`; integers are the nearest ones. */
import { MAX_NORMAL } from '../../base/limits.ts';
import { normalCdf, normalsOfDraws, prepareNormal } from '../../math/normal.ts';
import { choiceCovariance } from '../../math/ordinal.ts';
import { BELL_PARAMETERS, type Bell, describeBell, readBell } from './bell.ts';
import { bellCollision, differentFloats, FLOAT_COLLISION, MIN_INCOMPRESSIBLE_VALUES } from './collision.ts';
import { outerInteger } from './integers.ts';
import type { DrawContext, FillValues, IntegerDistribution } from './types.ts';

export type Normal = Bell<'normal'>;

export function normalOf(mean: number, stddev: number): Normal {
  return { type: 'normal', mean, stddev };
}

const numbers: IntegerDistribution<Normal> = {
  describe: describeBell,
  integerBounds: ({ mean, stddev }) => {
    const reach = MAX_NORMAL * stddev;
    return [outerInteger(mean - reach), outerInteger(mean + reach)];
  },
  collision: ({ stddev }, kind) => {
    if (kind === 'int64') return bellCollision(stddev);
    return stddev === 0 ? 1 : FLOAT_COLLISION;
  },
  isIncompressible: ({ mean, stddev }) => differentFloats(stddev, mean) >= MIN_INCOMPRESSIBLE_VALUES,
  carriesFactors: true,
  covariance: ({ mean, stddev }, rho, kind) => {
    if (kind === 'float') return stddev ** 2 * rho;
    return stddev < SMOOTH_DEVIATION
      ? covarianceOfRounded(mean, stddev, rho)
      : stddev ** 2 * rho + (rho === 1 ? ROUNDING_VARIANCE : 0);
  },
  fill: ({ mean, stddev }, context) => fillNormals(mean, stddev, context),
};

/** From this deviation on, rounding to integers does not change what a factor explains. */
const SMOOTH_DEVIATION = 4;
const ROUNDING_VARIANCE = 1 / 12;

/** With a smaller deviation there are so few integers that they are treated as options. */
function covarianceOfRounded(mean: number, stddev: number, rho: number): number {
  if (stddev === 0) return 0;
  prepareNormal();
  const first = Math.floor(mean - MAX_NORMAL * stddev);
  const count = Math.ceil(mean + MAX_NORMAL * stddev) - first + 1;
  // From the mean on, so that numbers beyond 2^53 keep their steps.
  const values = Array.from({ length: count }, (_, i) => first + i - mean);
  const below = (value: number) => normalCdf((value - 0.5) / stddev);
  const weights = values.map((value) => below(value + 1) - below(value));
  return choiceCovariance(values, weights, rho);
}

const read = (kind: 'int64' | 'float') =>
  readBell(
    'normal',
    kind,
    (largest) => largest,
    (mean) => Math.abs(mean),
  );

export const normal = {
  parameters: BELL_PARAMETERS,
  read: { int64: read('int64'), float: read('float') },
  int64: numbers,
  float: numbers,
} as const;

/** Replaces draws by normal values. */
export function fillNormals(
  mean: number,
  stddev: number,
  { normals = normalsOfDraws }: Pick<DrawContext, 'normals'>,
): FillValues {
  prepareNormal();
  return (_example, count, { coarse }, values) => {
    normals(coarse, count, values);
    for (let i = 0; i < count; i++) values[i] = mean + stddev * values[i]!;
  };
}
