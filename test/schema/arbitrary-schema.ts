/** Random schemas in which nothing contradicts itself: every fact of the type `Schema`, odd names and extreme numbers. */
import fc from 'fast-check';
import type { Kind } from '../../src/base/kind.ts';
import type { Integer, Presence, Schema, SchemaFeature, Shape, Steps } from '../../src/schema/schema.ts';
import { content, domainOf, integer, real } from './arbitrary-values.ts';

type Bare = Omit<SchemaFeature, 'place'>;

const dims = fc.array(fc.nat(5), { maxLength: 3 });
const bounds = fc
  .tuple(fc.nat(9), fc.option(fc.nat(9), { nil: undefined }))
  .map(([min, more]) => ({ min, max: more === undefined ? undefined : min + more }));

const shape: fc.Arbitrary<Shape> = fc.oneof(
  dims.map((sizes): Shape => ({ type: 'fixed', dims: sizes })),
  fc.tuple(bounds, dims).map(([range, row]): Shape => ({ type: 'variable', ...range, row })),
);

const literal: Readonly<Record<Kind, fc.Arbitrary<Integer>>> = {
  int64: integer,
  float: fc.oneof(real, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 70, 1e-7)),
  bytes: fc.string({ unit: 'grapheme' }),
};

const presence = (kind: Kind): fc.Arbitrary<Presence> =>
  fc.record(
    {
      required: fc.boolean(),
      default: literal[kind].map((value) => [value]),
      minFraction: fc.double({ min: 0, max: 1, noNaN: true }),
    },
    { requiredKeys: ['required'], noNullPrototype: true },
  );

const kind = fc.constantFrom<Kind>('int64', 'float', 'bytes');

/** A feature that stands alone. */
const single = kind.chain((kind) =>
  fc.record(
    {
      kind: fc.constant(kind),
      shape,
      presence: presence(kind),
      domain: domainOf(kind),
      ...(kind === 'bytes' ? {} : { label: fc.constantFrom({ type: 'binary' }, { type: 'regression' }) }),
    } as const,
    { requiredKeys: ['kind', 'shape', 'presence'], noNullPrototype: true },
  ),
);

const held = fc.tuple(shape, presence('bytes'), content).map(([shape, presence, content]) => {
  return [{ kind: 'bytes', shape, presence, content }] as const;
});

const REQUIRED: Presence = { required: true };

/** A list of objects: a label with its name, a box, and positions of a sparse tensor, all equally long. */
const objects = (name: (i: number) => string, group: string) =>
  fc.tuple(bounds, fc.boolean()).map(([range, isUneven]): readonly Omit<Bare, 'name'>[] => {
    const shape: Shape = { type: 'variable', ...range, row: [], group };
    const wider: Shape = isUneven ? { ...shape, min: 0, max: undefined } : shape;
    return [
      {
        kind: 'int64',
        shape,
        presence: REQUIRED,
        domain: {
          names: new Map([
            [-1, 'no'],
            [7, 'Ünß, "x"'],
          ]),
        },
      },
      { kind: 'bytes', shape: wider, presence: REQUIRED, tie: { type: 'name-of', feature: name(0) } },
      { kind: 'float', shape, presence: REQUIRED, domain: { min: 0, max: 1 } },
      { kind: 'float', shape, presence: REQUIRED, tie: { type: 'at-least', feature: name(2) } },
      {
        kind: 'int64',
        shape,
        presence: REQUIRED,
        tie: { type: 'sparse-index', feature: name(2), size: 100 },
      },
      { kind: 'int64', shape, presence: REQUIRED },
      {
        kind: 'bytes',
        shape: { type: 'variable', min: 0, max: undefined, row: [] },
        presence: REQUIRED,
        tie: { type: 'ragged-values', rowLengths: name(5) },
      },
    ];
  });

/** An image with its facts, and labels. */
const image = (name: (i: number) => string): fc.Arbitrary<readonly Omit<Bare, 'name'>[]> => {
  const shape: Shape = { type: 'fixed', dims: [] };
  const presence = REQUIRED;
  const fact = (fact: 'height' | 'width' | 'channels' | 'format' | 'size' | 'sha256') =>
    ({
      kind: fact === 'format' || fact === 'sha256' ? 'bytes' : 'int64',
      shape,
      presence,
      tie: { type: 'image-fact', feature: name(0), fact },
    }) as const;
  const side = { min: 1, max: 30 };
  return fc.constant([
    {
      kind: 'bytes',
      shape,
      presence,
      content: { type: 'image', format: 'png', height: side, width: side, channels: 4, bits: 16 },
    },
    ...(['height', 'width', 'channels', 'format', 'size', 'sha256'] as const).map(fact),
    { kind: 'int64', shape, presence, label: { type: 'classes', count: 3 } },
    { kind: 'int64', shape, presence, label: { type: 'classes', count: 2, priors: [0.9, 0.1] } },
    {
      kind: 'bytes',
      shape,
      presence,
      domain: { values: ['a', ''] },
      label: { type: 'classes', count: 2 },
    },
  ]);
};

const steps: fc.Arbitrary<Steps> = fc.oneof(
  bounds,
  // Of a group of its own, so that groups do not contradict each other.
  fc
    .tuple(bounds, fc.string())
    .map(([range, group]) => ({ ...range, group: `${group}${JSON.stringify(range)}` })),
);

const PLACE = { file: 'f', line: 1, column: 1 };

const names = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 60, maxLength: 60 });
const group = fc.string();

/** Features of a section, whose names are unique. */
const section = fc.tuple(names, group).chain(([names, group]) => {
  const name = (from: number) => (i: number) => names[from + i] ?? '';
  const parts = fc.tuple(
    fc.oneof(fc.constant([]), objects(name(0), group)),
    fc.oneof(fc.constant([]), image(name(10))),
    fc.array(single, { maxLength: 8 }),
    fc.oneof(fc.constant([]), held),
  );
  return parts.map(([list, picture, singles, one]): SchemaFeature[] => [
    ...list.map((feature, i) => ({ ...feature, name: name(0)(i), place: PLACE })),
    ...picture.map((feature, i) => ({ ...feature, name: name(10)(i), place: PLACE })),
    ...singles.map((feature, i) => ({ ...feature, name: name(30)(i), place: PLACE })),
    ...one.map((feature, i) => ({ ...feature, name: name(40)(i), place: PLACE })),
  ]);
});

const lists = fc
  .tuple(section, fc.array(fc.option(steps, { nil: undefined }), { minLength: 1 }))
  .map(([features, all]) =>
    features.map((feature, i) => {
      const { tie } = feature;
      // Each step has the rows that its row lengths say.
      const place =
        tie?.type === 'ragged-values' ? features.findIndex(({ name }) => name === tie.rowLengths) : i;
      const own = all[place % all.length];
      return own ? { ...feature, steps: own } : feature;
    }),
  );

/** A random schema. */
export const arbitrarySchema: fc.Arbitrary<Schema> = fc
  .oneof(
    fc.record({ record: fc.constant('example' as const), features: section, sequence: fc.constant([]) }),
    fc.record({ record: fc.constant('sequence-example' as const), features: section, sequence: lists }),
    fc.record({
      record: fc.constant('example-list' as const),
      features: section,
      sequence: section.map((features) => features.map((one) => ({ ...one, steps: { min: 1, max: 5 } }))),
    }),
  )
  .filter(({ features, sequence }) => features.length + sequence.length > 0);
