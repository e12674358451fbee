/** What a schema says of the values of a feature, as a distribution; undefined where it says nothing. */
import type { Feature } from '../schema/feature.ts';
import type { Content, Domain } from '../schema/schema.ts';
import { atLeast } from './distributions/at-least.ts';
import { categoricalOf } from './distributions/categorical.ts';
import { cornersOf } from './distributions/corners.ts';
import { imageFactOf } from './distributions/image-fact.ts';
import { nameOf } from './distributions/name-of.ts';
import { repeatedOf } from './distributions/repeated.ts';
import { sparseIndex } from './distributions/sparse-index.ts';
import type { BytesDistribution, FloatDistribution, Int64Distribution } from './distributions/table.ts';
import type { Integer } from './distributions/types.ts';
import { uniformFloats, uniformIntegers } from './distributions/uniform.ts';
import { wordsOf } from './distributions/words.ts';
import { MAX_TAUGHT_CLASSES } from './label-kind.ts';

/** Finds another feature of the schema. */
export type FeatureNamed = (name: string) => Feature | undefined;

/** The distribution of a feature of integers. */
export function schemaIntegers(feature: Feature, featureNamed: FeatureNamed): Int64Distribution | undefined {
  const { tie, domain, label } = feature;
  switch (tie?.type) {
    case 'at-least': {
      const { min, max } = integerRange(domain ?? featureNamed(tie.feature)?.domain, 0, 9);
      return atLeast(tie.feature, Number(min), Number(max));
    }
    case 'image-fact': {
      const image = featureNamed(tie.feature)?.content;
      if (image?.type === 'image' && tie.fact !== 'format' && tie.fact !== 'sha256')
        return imageFactOf(tie.feature, tie.fact, image);
      return undefined;
    }
    case 'sparse-index':
      return sparseIndex(tie.size);
    case 'shape-of': {
      const array = featureNamed(tie.feature)?.content;
      return array?.type === 'raw' || array?.type === 'tensor' ? repeatedOf(array.shape) : undefined;
    }
    default:
      break;
  }
  if (domain?.values !== undefined) return categoricalOf(domain.values);
  if (domain?.names !== undefined) return categoricalOf([...domain.names.keys()]);
  if (domain?.min !== undefined || domain?.max !== undefined) {
    const { min, max } = integerRange(domain, 0, 9);
    return uniformIntegers(min, max);
  }
  if (label?.type === 'classes') return uniformIntegers(0, label.count - 1);
  return undefined;
}

/** The distribution of a feature of floats. */
export function schemaFloats(feature: Feature, featureNamed: FeatureNamed): FloatDistribution | undefined {
  const { tie, domain, label } = feature;
  if (tie?.type === 'at-least') {
    const { min, max } = floatRange(domain ?? featureNamed(tie.feature)?.domain);
    return atLeast(tie.feature, min, max);
  }
  if (domain?.corners) {
    const { min, max } = floatRange(domain);
    return cornersOf(min, max);
  }
  if (domain?.values !== undefined) return categoricalOf(domain.values.map(Number));
  if (label?.type === 'classes' && label.count <= MAX_TAUGHT_CLASSES)
    return categoricalOf(Array.from({ length: label.count }, (_, c) => c));
  if (domain?.min === undefined && domain?.max === undefined) return undefined;
  const { min, max } = floatRange(domain);
  return min < max ? uniformFloats(min, max) : categoricalOf([min]);
}

/** The distribution of a feature of bytes. */
export function schemaBytes(feature: Feature, featureNamed: FeatureNamed): BytesDistribution | undefined {
  const { tie, domain, content } = feature;
  if (tie?.type === 'name-of') {
    const names = featureNamed(tie.feature)?.domain?.names;
    if (names !== undefined) return nameOf(tie.feature, names);
  }
  if (tie?.type === 'image-fact' && (tie.fact === 'format' || tie.fact === 'sha256')) {
    const image = featureNamed(tie.feature)?.content;
    if (image?.type === 'image') return imageFactOf(tie.feature, tie.fact, image);
  }
  if (content !== undefined) return contentDistribution(content);
  return domain?.values === undefined ? undefined : categoricalOf(domain.values.map(String));
}

function contentDistribution(content: Content): BytesDistribution {
  switch (content.type) {
    case 'text':
      return wordsOf(content.words);
    case 'raw':
      // Strings have no raw form: a schema that says so was refused.
      return content.dtype === 'string'
        ? { type: 'tensor', dtype: content.dtype, shape: content.shape }
        : { ...content, dtype: content.dtype };
    default:
      return content;
  }
}

/** Bounds with the span of the default where the schema names only one of them, and from 0 where it names only a positive maximum. */
function integerRange(domain: Domain | undefined, low: number, high: number): { min: Integer; max: Integer } {
  const { min, max } = domain ?? {};
  if (min !== undefined && max !== undefined) return { min, max };
  const span = BigInt(high - low);
  if (min !== undefined) return { min, max: plain(BigInt(min) + span) };
  if (max === undefined) return { min: low, max: high };
  return BigInt(max) >= 0n ? { min: 0, max } : { min: plain(BigInt(max) - span), max };
}

function plain(value: bigint): Integer {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

function floatRange(domain: Domain | undefined): { min: number; max: number } {
  const [min, max] = [domain?.min, domain?.max].map((bound) =>
    bound === undefined ? undefined : Number(bound),
  );
  if (min !== undefined) return { min, max: max ?? min + 1 };
  if (max === undefined) return { min: 0, max: 1 };
  return max > 0 ? { min: 0, max } : { min: max - 1, max };
}
