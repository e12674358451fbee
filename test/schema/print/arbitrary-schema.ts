import fc from 'fast-check';
import type { Kind } from '../../../src/base/kind.ts';
import type {
  Content,
  Label,
  Presence,
  Schema,
  SchemaFeature,
  Shape,
  Steps,
  Tie,
} from '../../../src/schema/schema.ts';
import { arbitraryDomain, valueOfKind } from './arbitrary-domain.ts';

/**
 * Random schemas for properties: every fact that a schema can state, with values that are awkward to print. Facts need
 * not fit each other, but none is written in two ways: an integer is digits only where a number would lose some, and
 * no bound stands beside values.
 */

const NAMES = [
  'a',
  'b',
  'image/encoded',
  'quote " and \\',
  'é 😀',
  'line\nbreak',
  '__proto__',
  '##SEQUENCE##',
  '',
];
const GROUPS = ['one', 'two', ' '];

const dims = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 });
const row = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 });
const words = range(0, 50);

function range(min: number, width: number) {
  return fc
    .tuple(fc.nat(20), fc.nat(width))
    .map(([start, size]) => ({ min: min + start, max: min + start + size }));
}

const openRange = fc.oneof(
  range(0, 20),
  fc.nat(20).map((min) => ({ min, max: undefined })),
);

const group = fc.option(fc.constantFrom(...GROUPS), { nil: undefined });
const steps: fc.Arbitrary<Steps> = fc
  .tuple(openRange, group)
  .map(([bounds, name]) => withGroup(bounds, name));

const shape: fc.Arbitrary<Shape> = fc.oneof(
  dims.map((sizes): Shape => ({ type: 'fixed', dims: sizes })),
  fc
    .tuple(openRange, row, group)
    .map(([bounds, sizes, name]): Shape => withGroup({ type: 'variable', ...bounds, row: sizes }, name)),
);

function withGroup<T extends object>(value: T, name: string | undefined): T & { group?: string } {
  return { ...value, ...(name !== undefined && { group: name }) };
}

function presenceOf(kind: Kind): fc.Arbitrary<Presence> {
  const value = fc.oneof(valueOfKind(kind), fc.constantFrom(0, 'x'));
  return fc.record(
    {
      required: fc.boolean(),
      default: fc.uniqueArray(value, { minLength: 1, maxLength: 2 }),
      minFraction: fc.constantFrom(0.25, 0.1, 1e-9, 1),
    },
    { requiredKeys: ['required'], noNullPrototype: true },
  );
}

const size = range(1, 99);
const content: fc.Arbitrary<Content> = fc.oneof(
  words.map((count): Content => ({ type: 'text', words: count })),
  fc.record(
    {
      type: fc.constant('image' as const),
      format: fc.constantFrom('png' as const, 'jpeg' as const),
      height: size,
      width: size,
      channels: fc.constantFrom(1 as const, 3 as const),
      bits: fc.constantFrom(8 as const, 16 as const),
    },
    { noNullPrototype: true },
  ),
  fc.constantFrom<Content>(
    { type: 'tensor', dtype: 'float32', shape: [8] },
    { type: 'raw', dtype: 'uint8', shape: [] },
    { type: 'json' },
  ),
);

const feature = fc.constantFrom('a', 'b', 'é 😀', 'nobody');
const tie: fc.Arbitrary<Tie> = fc.oneof(
  feature.map((rowLengths): Tie => ({ type: 'ragged-values', rowLengths })),
  fc
    .tuple(feature, fc.integer({ min: 0, max: 100 }))
    .map(([of, count]): Tie => ({ type: 'sparse-index', feature: of, size: count })),
  feature.map((of): Tie => ({ type: 'at-least', feature: of })),
  feature.map((of): Tie => ({ type: 'image-fact', feature: of, fact: 'height' })),
);

const label: fc.Arbitrary<Label> = fc.oneof(
  fc.constantFrom<Label>({ type: 'binary' }, { type: 'regression' }),
  fc.integer({ min: 2, max: 12 }).map((count): Label => ({ type: 'classes', count })),
);

const place = { file: 'f', line: 1, column: 1 };

function featureOf(kind: Kind, isList: boolean): fc.Arbitrary<SchemaFeature> {
  const optional = {
    domain: arbitraryDomain(kind),
    content: kind === 'bytes' ? content : fc.constant(undefined),
    tie,
    label,
  };
  return fc
    .tuple(
      fc.record({
        name: fc.constantFrom(...NAMES),
        kind: fc.constant(kind),
        shape,
        presence: presenceOf(kind),
      }),
      fc.record(optional, { requiredKeys: [], noNullPrototype: true }),
      steps,
    )
    .map(([facts, { content: held, ...others }, counted]) => ({
      ...facts,
      ...others,
      ...(held && { content: held }),
      ...(isList && { steps: counted }),
      place,
    }));
}

function featuresOf(isList: boolean, minLength: number) {
  const any = fc.constantFrom<Kind>('int64', 'float', 'bytes').chain((kind) => featureOf(kind, isList));
  return fc.uniqueArray(any, { selector: ({ name }) => name, minLength, maxLength: 4 });
}

export const arbitrarySchema: fc.Arbitrary<Schema> = fc
  .constantFrom('example' as const, 'sequence-example' as const, 'example-list' as const)
  .chain((record) =>
    fc.record({
      record: fc.constant(record),
      features: featuresOf(false, 1),
      sequence: record === 'example' ? fc.constant([]) : featuresOf(true, 0),
    }),
  );
