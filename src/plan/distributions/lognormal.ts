/** The exponential of a normal variable; mean and deviation are those of the logarithm. */
import { MAX_NORMAL } from '../../base/limits.ts';
import { exp } from '../../math/real.ts';
import { BELL_PARAMETERS, type Bell, describeBell, readBell } from './bell.ts';
import { bellCollision, FLOAT_COLLISION, FLOAT_STEPS, MIN_INCOMPRESSIBLE_VALUES } from './collision.ts';
import { outerInteger } from './integers.ts';
import { fillNormals } from './normal.ts';
import type { IntegerDistribution } from './types.ts';

export type Lognormal = Bell<'lognormal'>;

const numbers: IntegerDistribution<Lognormal> = {
  describe: describeBell,
  integerBounds: ({ mean, stddev }) => [0n, outerInteger(Math.exp(mean + MAX_NORMAL * stddev))],
  collision: ({ mean, stddev }, kind) => {
    if (kind === 'int64') return bellCollision(stddev * Math.exp(mean));
    return stddev === 0 ? 1 : FLOAT_COLLISION;
  },
  isIncompressible: ({ stddev }) => stddev * FLOAT_STEPS >= MIN_INCOMPRESSIBLE_VALUES,
  carriesFactors: true,
  covariance: ({ mean, stddev }, rho, kind) => {
    const variance = stddev ** 2;
    return kind === 'int64' ? undefined : exp(2 * mean + variance) * (exp(variance * rho) - 1);
  },
  fill: ({ mean, stddev }, context) => {
    const fill = fillNormals(mean, stddev, context);
    return (example, count, draws, values) => {
      fill(example, count, draws, values);
      for (let i = 0; i < count; i++) values[i] = exp(values[i]!);
    };
  },
};

const read = (kind: 'int64' | 'float') => readBell('lognormal', kind, Math.log, (mean) => mean);

export const lognormal = {
  parameters: BELL_PARAMETERS,
  read: { int64: read('int64'), float: read('float') },
  int64: numbers,
  float: numbers,
} as const;
