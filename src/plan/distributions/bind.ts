/** The methods of a distribution, bound to its data, so that callers need not know which distribution it is. */
import { keysOf } from '../../base/keys-of.ts';
import {
  BYTES_MODULES,
  type BytesData,
  type BytesDistribution,
  type BytesOf,
  FLOAT_MODULES,
  type FloatData,
  type FloatDistribution,
  type FloatOf,
  INT64_MODULES,
  type Int64Data,
  type Int64Distribution,
  type Int64Of,
  NAMED,
} from './table.ts';
import type {
  DrawContext,
  FillValues,
  FillWords,
  NumberDistribution,
  NumberKind,
  WriteElement,
} from './types.ts';

/** The methods of `NumberDistribution`, without the plan data. */
export interface Numbers {
  readonly describe: () => string;
  readonly collision: () => number;
  readonly zeroProbability: () => number;
  readonly oneProbability: () => number | undefined;
  readonly isIncompressible: () => boolean;
  readonly carriesFactors: boolean;
  /** 1 if values rise with their draws, -1 if they fall; undefined if they cannot be correlated. */
  readonly correlationSign: 1 | -1 | undefined;
  readonly covariance: (rho: number) => number | undefined;
  readonly needsFineDraws: () => boolean;
  readonly fill: (context: DrawContext) => FillValues;
}

export interface Integers extends Numbers {
  readonly isDrawnEvenly: boolean;
  readonly bounds: () => readonly [min: bigint, max: bigint];
  readonly fillWide: () => FillWords | undefined;
}

export interface Bytes {
  readonly describe: () => string;
  readonly carriesFactors: boolean;
  readonly collision: () => number;
  readonly maxBytes: () => number;
  readonly write: (context: DrawContext) => WriteElement;
}

/** The names of the distributions of features that can be correlated. */
export const CORRELATED_NAMES = keysOf(NAMED).filter((name) => {
  const named = NAMED[name];
  return 'int64' in named && correlationSign(named.int64) !== undefined;
});

function correlationSign({
  carriesFactors,
  correlates,
}: Pick<NumberDistribution<never>, 'carriesFactors' | 'correlates'>): Numbers['correlationSign'] {
  if (correlates === 'falling') return -1;
  return carriesFactors || correlates === 'rising' ? 1 : undefined;
}

/** A feature's kind and distribution. */
export type NumericValues =
  | { readonly kind: 'int64'; readonly distribution: Int64Distribution }
  | { readonly kind: 'float'; readonly distribution: FloatDistribution };

/** The methods of a distribution of integers or floats. */
export function bindNumbers(values: NumericValues): Numbers {
  return values.kind === 'int64' ? bindIntegers(values.distribution) : bindFloats(values.distribution);
}

/** The methods of a distribution of integers. */
export function bindIntegers<Name extends keyof Int64Data>(distribution: Int64Of<Name>): Integers {
  const module = INT64_MODULES[distribution.type];
  return {
    ...bound(module, distribution, 'int64'),
    isDrawnEvenly: module.isDrawnEvenly ?? false,
    bounds: () => module.integerBounds(distribution),
    fillWide: () => module.fillWide?.(distribution),
  };
}

/** The methods of a distribution of floats. */
export function bindFloats<Name extends keyof FloatData>(distribution: FloatOf<Name>): Numbers {
  return bound(FLOAT_MODULES[distribution.type], distribution, 'float');
}

/** The methods of a distribution of bytes. */
export function bindBytes<Name extends keyof BytesData>(distribution: BytesOf<Name>): Bytes {
  const module = BYTES_MODULES[distribution.type];
  return {
    describe: () => module.describe(distribution),
    carriesFactors: module.carriesFactors ?? false,
    collision: () => module.collision(distribution),
    maxBytes: () => module.maxBytes(distribution),
    write: (context) => module.write(distribution, context),
  };
}

/** Any feature's distribution in a few words. */
export function describeDistribution(
  values: NumericValues | { readonly kind: 'bytes'; readonly distribution: BytesDistribution },
): string {
  return values.kind === 'bytes' ? bindBytes(values.distribution).describe() : bindNumbers(values).describe();
}

function bound<D>(module: NumberDistribution<D>, distribution: D, kind: NumberKind): Numbers {
  return {
    describe: () => module.describe(distribution),
    collision: () => module.collision(distribution, kind),
    zeroProbability: () => module.zeroProbability?.(distribution) ?? 0,
    oneProbability: () => module.oneProbability?.(distribution),
    isIncompressible: () => module.isIncompressible?.(distribution) ?? false,
    carriesFactors: module.carriesFactors ?? false,
    correlationSign: correlationSign(module),
    covariance: (rho) => module.covariance?.(distribution, rho, kind),
    needsFineDraws: () => module.needsFineDraws?.(distribution) ?? false,
    fill: (context) => module.fill(distribution, context),
  };
}
