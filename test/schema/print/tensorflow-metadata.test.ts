import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { printTensorFlowMetadata } from '../../../src/schema/print/tensorflow-metadata.ts';
import type { Schema, SchemaFeature } from '../../../src/schema/schema.ts';
import { read, readFile, withoutPlaces } from '../forms/tensorflow-metadata/reading.ts';
import { arbitrarySchema } from './arbitrary-schema.ts';

/** What is left of a schema without the facts that are listed as lost, and without places. */
function kept({ record, features, sequence }: Schema, lost: readonly string[]) {
  const facts = lost.map((line) => /^(".*") ([a-z]+): /s.exec(line)?.slice(1) ?? []);
  const isLost = (name: string, fact: string) =>
    facts.some(([feature, other]) => feature === JSON.stringify(name) && other === fact);
  const keep = (feature: SchemaFeature) => {
    if (isLost(feature.name, 'name')) return [];
    const { place: _, places: __, ...rest } = feature;
    return [
      Object.fromEntries(
        Object.entries(rest).filter(([fact, value]) => !isLost(feature.name, fact) && value !== undefined),
      ),
    ];
  };
  const said = { features: features.flatMap(keep), sequence: sequence.flatMap(keep) };
  return isLost('', 'record') ? said : { record, ...said };
}

suite('a schema as a text proto of TensorFlow Metadata', () => {
  test('is read as the same schema, except for what is lost', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySchema, async (schema) => {
        const { text, lost } = printTensorFlowMetadata(schema);
        // A schema without features is not one.
        fc.pre(text !== '');
        const { schema: again, problems } = await read(text);
        const errors = problems.filter(({ severity }) => severity === 'error');
        assert.deepEqual(errors, [], text);
        assert.ok(again, text);
        assert.deepEqual(kept(again, lost), kept(schema, lost), text + lost.join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  for (const file of [
    'inferred',
    'fixed-shape',
    'sequence',
    'sequence-inferred',
    'merlin',
    'tensors',
    'odd',
  ]) {
    test(`is read as the same schema: ${file}`, async () => {
      const { schema } = await readFile(`${file}.pbtxt`);
      assert.ok(schema);
      const { text, lost } = printTensorFlowMetadata(schema);
      assert.deepEqual(lost, []);
      const { schema: again, found } = await read(text);
      assert.deepEqual(found, []);
      assert.deepEqual(withoutPlaces(again), withoutPlaces(schema));
    });
  }

  const place = { file: 'f', line: 1, column: 1 };
  const scalar = { type: 'fixed', dims: [] } as const;
  const feature = (facts: Partial<SchemaFeature>): SchemaFeature => ({
    ...{ name: 'a', kind: 'int64', shape: scalar, presence: { required: false }, place },
    ...facts,
  });
  const schemaOf = (...features: SchemaFeature[]): Schema => ({ record: 'example', features, sequence: [] });
  const any = { type: 'variable', min: 0, max: undefined, row: [] } as const;

  const losses: readonly (readonly [facts: Partial<SchemaFeature>, ...lost: string[]])[] = [
    [
      { name: '##SEQUENCE##' },
      '"##SEQUENCE##" name: it is the name of the STRUCT that contains the feature lists',
    ],
    [{ name: '' }, '"" name: a feature needs a name'],
    [{ shape: { type: 'fixed', dims: [0] } }, '"a" shape: a dimension has at least one position'],
    [
      { presence: { required: true, minFraction: 0.5 } },
      '"a" presence: a min_fraction of 1 means that the feature is required',
    ],
    [
      { shape: any, presence: { required: false, default: [0] } },
      '"a" presence: only features with a fixed shape can have a default',
    ],
    [{ domain: { values: [1, 5] } }, '"a" domain: an int_domain is a range without gaps'],
    [
      { domain: { min: 0, max: 1, names: new Map([[1, 'cat']]) } },
      '"a" domain: an int_domain cannot have names',
    ],
    [{ kind: 'float', domain: { min: 0.123456789 } }, '"a" domain: a float_domain has 32-bit bounds'],
    [
      { kind: 'bytes', content: { type: 'json' } },
      '"a" content: there is no domain for bytes that contain JSON',
    ],
    [{ tie: { type: 'at-least', feature: 'b' } }, '"a" tie: no tensor can express at-least'],
    [
      { label: { type: 'classes', count: 3 } },
      '"a" domain: an int_domain is added, because it determines the number of classes',
    ],
  ];
  for (const [facts, ...expected] of losses) {
    test(`loses ${expected.join(', ')}`, () => {
      assert.deepEqual(printTensorFlowMetadata(schemaOf(feature(facts))).lost, expected);
    });
  }

  test('escapes special characters in strings', () => {
    const { text } = printTensorFlowMetadata(schemaOf(feature({ name: '"\\\n\u0000\u007f7é' })));
    assert.match(text, /name: "\\"\\\\\\n\\000\\1777é"/);
  });

  test('is on one line if that is short', () => {
    const { text } = printTensorFlowMetadata(
      schemaOf(feature({}), feature({ name: 'b', domain: { values: [0, 1] } })),
    );
    assert.equal(
      text,
      'feature { name: "a" type: INT shape {} }\nfeature { name: "b" type: INT shape {} bool_domain {} }\n',
    );
  });
});
