/** The methods of a distribution, bound to its data, so that callers need not know which distribution it is. */
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
    covariance: (rho) => module.covariance?.(distribution, rho, kind),
    needsFineDraws: () => module.needsFineDraws?.(distribution) ?? false,
    fill: (context) => module.fill(distribution, context),
  };
}
