/**
 * Every distribution under its name in plans and fixture specs. A new one is a file in this folder and a few lines
 * here.
 */
import { rawModule, tensorModule } from './array.ts';
import { atLeastModule } from './at-least.ts';
import { bernoulli } from './bernoulli.ts';
import { categorical } from './categorical.ts';
import { constant } from './constant.ts';
import { cornersModule } from './corners.ts';
import { exampleIndex } from './example-index.ts';
import { imageModule } from './image.ts';
import { imageFactModule } from './image-fact.ts';
import { jsonModule } from './json.ts';
import { lognormal } from './lognormal.ts';
import { nameOfModule } from './name-of.ts';
import { normal } from './normal.ts';
import { octets } from './octets.ts';
import { repeatedModule } from './repeated.ts';
import { sparseIndexModule } from './sparse-index.ts';
import { teacher } from './teacher.ts';
import { text } from './text.ts';
import { timestamp } from './timestamp.ts';
import type {
  BytesDistributionModule,
  IntegerDistribution,
  NamedDistribution,
  NumberDistribution,
} from './types.ts';
import { uniform } from './uniform.ts';
import { unique } from './unique.ts';
import { varied } from './varied.ts';
import { wordsModule } from './words.ts';
import { zipf } from './zipf.ts';

/** Those that a rule can name, in the order of the documentation. */
export const NAMED = {
  uniform,
  normal,
  lognormal,
  zipf,
  bernoulli,
  categorical,
  constant,
  'example-index': exampleIndex,
  unique,
  timestamp,
} as const satisfies Readonly<Record<string, NamedDistribution>>;

/** The parameters that rules can give, whatever their distribution. */
export const PARAMETERS = {
  ...uniform.parameters,
  ...normal.parameters,
  ...lognormal.parameters,
  ...zipf.parameters,
  ...bernoulli.parameters,
  ...constant.parameters,
  ...categorical.parameters,
  ...unique.parameters,
  ...timestamp.parameters,
} as const;

const INT64 = {
  uniform: uniform.int64,
  normal: normal.int64,
  lognormal: lognormal.int64,
  zipf: zipf.int64,
  bernoulli: bernoulli.int64,
  categorical: categorical.int64,
  'example-index': exampleIndex.int64,
  unique: unique.int64,
  timestamp: timestamp.int64,
  varied: varied.int64,
  teacher: teacher.int64,
  'at-least': atLeastModule.int64,
  'image-fact': imageFactModule.int64,
  'sparse-index': sparseIndexModule.int64,
  repeated: repeatedModule.int64,
} as const;

const FLOAT = {
  uniform: uniform.float,
  normal: normal.float,
  lognormal: lognormal.float,
  zipf: zipf.float,
  bernoulli: bernoulli.float,
  categorical: categorical.float,
  'example-index': exampleIndex.float,
  varied: varied.float,
  teacher: teacher.float,
  'at-least': atLeastModule.float,
  corners: cornersModule.float,
} as const;

const BYTES = {
  text: text.bytes,
  octets: octets.bytes,
  categorical: categorical.bytes,
  'example-index': exampleIndex.bytes,
  unique: unique.bytes,
  words: wordsModule.bytes,
  json: jsonModule.bytes,
  tensor: tensorModule.bytes,
  raw: rawModule.bytes,
  image: imageModule.bytes,
  'image-fact': imageFactModule.bytes,
  'name-of': nameOfModule.bytes,
} as const;

type DataOf<Module> = Module extends { readonly describe: (distribution: infer D) => string } ? D : never;

type Int64Data = { readonly [Name in keyof typeof INT64]: DataOf<(typeof INT64)[Name]> };
type FloatData = { readonly [Name in keyof typeof FLOAT]: DataOf<(typeof FLOAT)[Name]> };
type BytesData = { readonly [Name in keyof typeof BYTES]: DataOf<(typeof BYTES)[Name]> };

/** The distribution of the values of a feature, as plan data. */
export type Int64Distribution = Int64Data[keyof Int64Data];
export type FloatDistribution = FloatData[keyof FloatData];
export type BytesDistribution = BytesData[keyof BytesData];

export type DistributionName = keyof typeof NAMED;

export const INT64_MODULES: { readonly [Name in keyof Int64Data]: IntegerDistribution<Int64Data[Name]> } =
  INT64;
export const FLOAT_MODULES: { readonly [Name in keyof FloatData]: NumberDistribution<FloatData[Name]> } =
  FLOAT;
export const BYTES_MODULES: { readonly [Name in keyof BytesData]: BytesDistributionModule<BytesData[Name]> } =
  BYTES;

/** The plan data of a name, as a type in which the compiler sees that name and data belong together. */
export type Int64Of<Name extends keyof Int64Data> = {
  [N in Name]: Int64Data[N] & { readonly type: N };
}[Name];
export type FloatOf<Name extends keyof FloatData> = {
  [N in Name]: FloatData[N] & { readonly type: N };
}[Name];
export type BytesOf<Name extends keyof BytesData> = {
  [N in Name]: BytesData[N] & { readonly type: N };
}[Name];
export type { BytesData, FloatData, Int64Data };
