/** Normal with mean `mean` and standard deviation `stddev`; integers are the nearest ones. */
import { MAX_NORMAL } from '../../base/limits.ts';
import { normalsOfDraws, prepareNormal } from '../../math/normal.ts';
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
  covariance: ({ stddev }, rho, kind) => {
    if (kind === 'float') return stddev ** 2 * rho;
    return stddev < SMOOTH_DEVIATION ? undefined : stddev ** 2 * rho + (rho === 1 ? ROUNDING_VARIANCE : 0);
  },
  fill: ({ mean, stddev }, context) => fillNormals(mean, stddev, context),
};

/** From here on the steps of integers do not show in what a factor explains. */
const SMOOTH_DEVIATION = 4;
const ROUNDING_VARIANCE = 1 / 12;

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
