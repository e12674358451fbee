/** Integers from `min` to `max`, all equally likely, or floats from `min` up to but excluding `max`. */
import { choiceCovariance } from '../../math/ordinal.ts';
import { unit } from '../../math/random.ts';
import { floatBelow } from '../../math/real.ts';
import { differentFloats, FLOAT_COLLISION, MIN_INCOMPRESSIBLE_VALUES } from './collision.ts';
import { elementwise } from './draws.ts';
import { storeWords } from './integers.ts';
import { BOUNDS, floatBoundsOf, type GivenBounds, integerBoundsOf } from './parameters.ts';
import type {
  FillValues,
  FillWords,
  Integer,
  IntegerDistribution,
  NumberDistribution,
  ReadRule,
} from './types.ts';

export interface UniformIntegers {
  readonly type: 'uniform';
  readonly min: Integer;
  readonly max: Integer;
}

export interface UniformFloats {
  readonly type: 'uniform';
  readonly min: number;
  readonly max: number;
}

export function uniformIntegers(min: Integer, max: Integer): UniformIntegers {
  return { type: 'uniform', min, max };
}

export function uniformFloats(min: number, max: number): UniformFloats {
  return { type: 'uniform', min, max };
}

/** The range, if the distribution is uniform. */
export function evenRange<D extends { readonly type: string }>(
  distribution: D,
): Extract<D, { readonly type: 'uniform' }> | undefined {
  return isUniform(distribution) ? distribution : undefined;
}

function isUniform<D extends { readonly type: string }>(
  distribution: D,
): distribution is Extract<D, { readonly type: 'uniform' }> {
  return distribution.type === 'uniform';
}

const DEFAULT_INTEGERS = uniformIntegers(0, 9);
const DEFAULT_FLOATS = uniformFloats(0, 1);

const readIntegers: ReadRule<GivenBounds, UniformIntegers> = (rule, _named, onProblem) => {
  const bounds = integerBoundsOf(rule, DEFAULT_INTEGERS, onProblem);
  return bounds && uniformIntegers(bounds.min, bounds.max);
};

const readFloats: ReadRule<GivenBounds, UniformFloats> = (rule, _named, onProblem) => {
  const bounds = floatBoundsOf(rule, DEFAULT_FLOATS, onProblem);
  return bounds && uniformFloats(bounds.min, bounds.max);
};

const describe = ({ min, max }: UniformIntegers) => `uniform ${min} to ${max}`;

const integers: IntegerDistribution<UniformIntegers> = {
  describe,
  integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
  collision: integerCollision,
  zeroProbability: (distribution) => {
    const { min, max } = distribution;
    return Number(min) <= 0 && Number(max) >= 0 ? integerCollision(distribution) : 0;
  },
  oneProbability: ({ min, max }) => (min === 0 && max === 1 ? 0.5 : undefined),
  isDrawnEvenly: true,
  carriesFactors: true,
  covariance: ({ min, max }, rho) => integerCovariance(Number(min), Number(max), rho),
  needsFineDraws: ({ min, max }) => Number(max) - Number(min) >= MAX_COARSE_SPAN,
  fill: ({ min, max }) => fillIntegers(Number(min), Number(max)),
  fillWide: (distribution) => (isWide(distribution) ? fillWords(distribution) : undefined),
};

const floats: NumberDistribution<UniformFloats> = {
  describe,
  collision: () => FLOAT_COLLISION,
  isIncompressible: ({ min, max }) => differentFloats(max - min, max) >= MIN_INCOMPRESSIBLE_VALUES,
  carriesFactors: true,
  covariance: ({ min, max }, rho) => (max - min) ** 2 * evenCovariance(rho),
  needsFineDraws: ({ min, max }) => max - min >= MAX_COARSE_SPAN,
  fill: ({ min, max }) => fillFloats(min, max),
};

export const uniform = {
  parameters: BOUNDS,
  read: { int64: readIntegers, float: readFloats },
  int64: integers,
  float: floats,
} as const;

function integerCollision({ min, max }: UniformIntegers): number {
  return 1 / (Number(max) - Number(min) + 1);
}

/** For two evenly distributed numbers from 0 to 1: a twelfth for rho = 1. */
function evenCovariance(rho: number): number {
  return Math.asin(rho / 2) / (2 * Math.PI);
}

/** More integers than that are as good as a range without steps. */
const MAX_STEPS = 1000;

function integerCovariance(min: number, max: number, rho: number): number {
  const span = max - min + 1;
  if (span > MAX_STEPS) return span ** 2 * evenCovariance(rho);
  const values = Array.from({ length: span }, (_, i) => i);
  return choiceCovariance(
    values,
    values.map(() => 1 / span),
    rho,
  );
}

/** The product of a draw and a span up to it is exact in a double. */
const MAX_COARSE_SPAN = 2 ** 21;

/** Integers that doubles hold. */
export function fillIntegers(min: number, max: number): FillValues {
  const span = max - min + 1;
  if (span > MAX_COARSE_SPAN) return elementwise((p) => min + Math.min(span - 1, Math.floor(p * span)));
  const scale = span * 2 ** -32;
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) values[i] = min + Math.floor(coarse[i]! * scale);
  };
}

function fillFloats(min: number, max: number): FillValues {
  const span = max - min;
  const most = Math.max(min, floatBelow(max));
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) values[i] = Math.min(most, min + span * unit(coarse[i]!));
  };
}

function isWide({ min, max }: UniformIntegers): boolean {
  return typeof min === 'string' || typeof max === 'string' || max - min >= Number.MAX_SAFE_INTEGER;
}

/** By BigInt, which is slow and therefore only for ranges that a double cannot hold. */
function fillWords({ min, max }: UniformIntegers): FillWords {
  const first = BigInt(min);
  const span = BigInt(max) - first + 1n;
  return (count, { coarse, fine }, words, at) => {
    for (let i = 0; i < count; i++) {
      const draw = (BigInt(coarse[i]!) << 32n) | BigInt(fine[i]!);
      storeWords(first + ((draw * span) >> 64n), words, at + i);
    }
  };
}
