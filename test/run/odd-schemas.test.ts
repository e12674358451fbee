/** Schemas at the ends of what the plain form can say: each is written, and then verified by the schema and the spec. */
import { test } from 'node:test';
import { makeFolder, runIn } from './in-process.ts';

const ODD: readonly (readonly [what: string, schema: object, spec?: object])[] = [
  [
    'a label of rows',
    { features: { a: { kind: 'int64', length: { max: 4 }, row: [2, 3], label: 'binary' } } },
  ],
  [
    'a label in a group',
    {
      features: {
        a: { kind: 'float', length: { group: 'g', max: 5 } },
        b: { kind: 'int64', length: { group: 'g' }, label: 'binary' },
      },
    },
  ],
  [
    'a label without elements, and edge cases',
    { features: { a: { kind: 'int64', shape: [0], label: 'binary' }, b: { kind: 'int64' } } },
    { edge_cases: true },
  ],
  [
    'rows without elements, and edge cases',
    { features: { a: { kind: 'float', length: { max: 5 }, row: [2, 0] }, b: { kind: 'int64' } } },
    { edge_cases: true },
  ],
  [
    'rows without elements of any number',
    { features: { a: { kind: 'float', length: { min: 1 }, row: [0] }, b: { kind: 'int64' } } },
  ],
  [
    'rows of tensors, and edge cases',
    {
      features: {
        a: { kind: 'bytes', length: { min: 1, max: 3 }, row: [2], content: { tensor: 'int16', shape: [2] } },
      },
    },
    { edge_cases: true },
  ],
  [
    'an absent list of a group, and edge cases',
    {
      features: {
        a: { kind: 'int64', length: { group: 'g', min: 2, max: 6 }, optional: true },
        b: { kind: 'float', length: { group: 'g' } },
      },
    },
    { edge_cases: true, features: { a: { missing: 1 } } },
  ],
  [
    'groups of one name in the context and the sequence, which are two',
    {
      record: 'example-list',
      features: { a: { kind: 'int64', length: { group: 'g', max: 7 } } },
      sequence: { b: { kind: 'int64', length: { group: 'g', min: 9, max: 9 }, steps: { min: 1, max: 5 } } },
    },
  ],
  [
    'row lengths in a group, and edge cases',
    {
      features: {
        lengths: { kind: 'int64', length: { group: 'g', min: 2, max: 6 } },
        b: { kind: 'float', length: { group: 'g' } },
        values: { kind: 'float', length: {}, row_lengths: 'lengths' },
      },
    },
    { edge_cases: true },
  ],
  [
    'what follows a feature of the thorough profile',
    { features: { a: { kind: 'int64' }, b: { kind: 'int64', at_least: 'a' } } },
    { profile: 'thorough' },
  ],
  [
    'a feature list without steps',
    {
      record: 'sequence-example',
      features: { a: { kind: 'int64' } },
      sequence: { b: { kind: 'int64', steps: 0 } },
    },
  ],
  [
    'feature lists that cannot be equally long',
    {
      record: 'sequence-example',
      features: { a: { kind: 'int64' } },
      sequence: { b: { kind: 'int64', steps: 2 }, c: { kind: 'int64', steps: { min: 7, max: 9 } } },
    },
  ],
];

for (const [what, schema, spec = {}] of ODD)
  test(`${what}: written and verified`, async () => {
    const folder = makeFolder({ 'schema.yaml': JSON.stringify(schema), 'spec.yaml': JSON.stringify(spec) });
    const inputs = { schema: 'schema.yaml', fixture: 'spec.yaml' };
    await runIn(folder, { ...inputs, examples: '40', 'output-dir': 'out' });
    await runIn(folder, { ...inputs, mode: 'verify', path: 'out' });
  });
