/** Normal with mean `mean` and standard deviation `stddev`; integers are the nearest ones. */
import { MAX_NORMAL } from '../../base/limits.ts';
import { normalOfDraw, prepareNormal } from '../../math/normal.ts';
import { BELL_PARAMETERS, type Bell, describeBell, readBell } from './bell.ts';
import { bellCollision, differentFloats, FLOAT_COLLISION, MIN_INCOMPRESSIBLE_VALUES } from './collision.ts';
import { outerInteger } from './integers.ts';
import type { FillValues, IntegerDistribution } from './types.ts';

export type Normal = Bell<'normal'>;

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
  fill: ({ mean, stddev }) => fillNormals(mean, stddev),
};

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

export function fillNormals(mean: number, stddev: number): FillValues {
  prepareNormal();
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) values[i] = mean + stddev * normalOfDraw(coarse[i]!);
  };
}
