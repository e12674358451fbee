/** Random requests for a fixture: a schema in any form, a spec, shards and jobs, and what the files are to be. */
import fc from 'fast-check';
import { hasWildcard } from '../../src/base/glob.ts';
import { printPlain } from '../../src/schema/print/plain.ts';
import { printTensorflow } from '../../src/schema/print/tensorflow.ts';
import { printTensorFlowMetadata } from '../../src/schema/print/tensorflow-metadata.ts';
import { printTfdsFeatures } from '../../src/schema/print/tfds-features.ts';
import type { RecordType, Schema, SchemaFeature } from '../../src/schema/schema.ts';
import { PROFILE_NAMES } from '../../src/spec/profiles.ts';
import { arbitrarySchema } from '../schema/arbitrary-schema.ts';

interface Form {
  readonly file: string;
  /** What follows the file in the input `schema`. */
  readonly names?: Readonly<Record<RecordType, string>>;
  /** Undefined where the form cannot say it. */
  readonly print: (schema: Schema) => string | undefined;
}

/** A name in both sections is refused. */
function hasSharedName({ features, sequence }: Schema): boolean {
  return sequence.some(({ name }) => features.some((other) => other.name === name));
}

/** TensorFlow has no rows of no elements. */
function hasEmptyRows({ features, sequence }: Schema): boolean {
  const isStep = (feature: SchemaFeature) => sequence.includes(feature);
  return [...features, ...sequence].some((feature) => {
    const { shape } = feature;
    return shape.type === 'variable' ? shape.row.includes(0) : isStep(feature) && shape.dims.includes(0);
  });
}

/** What YAML writes in double quotes only, as JSON does not. */
const UNPRINTABLE = /[\u0085\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;

const PYTHON_NAMES = {
  example: ':FEATURES',
  'sequence-example': ':CONTEXT,SEQUENCE',
  'example-list': ':CONTEXT,ITEMS',
};

/** The forms that a schema can be written in. */
const FORMS = {
  plain: { file: 'schema.yaml', print: printPlain },
  'tensorflow-metadata': {
    file: 'schema.pbtxt',
    // It has no word for example lists.
    print: (schema) => (schema.record === 'example-list' ? undefined : printTensorFlowMetadata(schema).text),
  },
  tfds: {
    file: 'features.json',
    print: (schema) => printTfdsFeatures(schema, () => undefined)?.features,
  },
  python: {
    file: 'schema.py',
    names: PYTHON_NAMES,
    print: (schema) => (hasEmptyRows(schema) ? undefined : printTensorflow(schema, { files: '*' })),
  },
} as const satisfies Readonly<Record<string, Form>>;

type FormName = keyof typeof FORMS;

const FORM_NAMES: readonly FormName[] = ['plain', 'tensorflow-metadata', 'tfds', 'python'];

const rate = fc.constantFrom(0, 0.1, 0.5, 1);

/** A spec as a text; JSON is YAML. */
const specOf = ({ features, sequence, record }: Schema, form: FormName) => {
  const all = [...features, ...sequence];
  const named = features
    .map(({ name }) => name)
    .filter((name) => !UNPRINTABLE.test(name) && (sequence.length === 0 || !hasWildcard(name)));
  const names = named.length === 0 ? fc.constant('*') : fc.constantFrom(...named);
  // Features of the sequence are never missing, whatever a rule of all features says.
  const maxLength = named.length === 0 && sequence.length > 0 ? 0 : 3;
  const rules = fc.uniqueArray(fc.tuple(names, rate), { maxLength, selector: ([name]) => name });
  return fc
    .record(
      {
        record: fc.constant(record),
        profile: fc.constantFrom(...PROFILE_NAMES),
        labels: fc.record({ signal: rate, positive_rate: rate }, { requiredKeys: [] }),
        uneven_shards: fc.boolean(),
        hostile: fc.constant(true),
        features: rules.map((some) => Object.fromEntries(some.map(([name, missing]) => [name, { missing }]))),
      },
      { requiredKeys: ['record', 'profile'] },
    )
    .map(({ labels, ...spec }) => {
      // Only these two forms say what is a label.
      const saysLabels = form === 'plain' || form === 'tensorflow-metadata';
      const hasLabels = saysLabels && all.some(({ label }) => label !== undefined);
      return JSON.stringify({ ...spec, ...(hasLabels && labels && { labels }) });
    });
};

/** Inputs that say what the files are. */
const FILES: readonly Readonly<Record<string, string>>[] = [
  {},
  { compression: 'gzip', layout: 'plain' },
  { compression: 'zlib', layout: 'plain' },
  { compression: 'none' },
  { index: 'true' },
  { layout: 'tfds' },
  { layout: 'tfds', index: 'true' },
];

const filesOf = ({ record }: Schema) =>
  fc.constantFrom(...FILES.filter(({ layout }) => layout !== 'tfds' || record === 'example'));

interface RandomFixture {
  /** The file of the schema, and of the spec. */
  readonly files: Readonly<Record<string, string>>;
  readonly examples: number;
  readonly inputs: Readonly<Record<string, string>>;
  readonly shards: number;
  /** One run for all shards, or a job for each. */
  readonly areJobs: boolean;
}

export const arbitraryFixture: fc.Arbitrary<RandomFixture> = arbitrarySchema
  .filter((schema) => !hasSharedName(schema))
  .chain((schema) => {
    const able = FORM_NAMES.filter((form) => FORMS[form].print(schema) !== undefined);
    return fc.tuple(fc.constant(schema), fc.constantFrom(...able));
  })
  .chain(([schema, form]) =>
    fc.record({
      schema: fc.constant(schema),
      form: fc.constant(form),
      spec: specOf(schema, form),
      seed: fc.nat(1000),
      examples: fc.integer({ min: 1, max: 24 }),
      most: fc.integer({ min: 1, max: 3 }),
      areJobs: fc.boolean(),
      files: filesOf(schema),
    }),
  )
  .map(({ schema, form, spec, seed, examples, most, files, areJobs }) => {
    const { file, names, print }: Form = FORMS[form];
    const shards = Math.min(most, examples);
    return {
      files: { [file]: print(schema) ?? '', [SPEC]: spec },
      examples,
      shards,
      areJobs,
      inputs: {
        schema: `${file}${names?.[schema.record] ?? ''}`,
        fixture: SPEC,
        seed: `${seed}`,
        examples: `${examples}`,
        shards: `${shards}`,
        ...files,
      },
    };
  });

const SPEC = 'spec.yaml';
