/** What lies beside a features.json: the names of classes, and the supervised keys. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import { dictionary, named } from './tfds-features.ts';
import { assertProblems, readForm, type Siblings } from './tfds-reading.ts';

const LABEL = `{${named('ClassLabel')}, "classLabel": {"numClasses": "2"}}`;
const UNKNOWN = `{${named('ClassLabel')}, "classLabel": {}}`;

async function namesOf(feature: string, siblings: Siblings) {
  const { schema, problems } = await readForm(TFDS_FORM, dictionary(feature), { siblings });
  return {
    names: [...(schema?.features[0]?.domain?.names ?? [])],
    max: schema?.features[0]?.domain?.max,
    problems,
  };
}

suite('names of classes', () => {
  test('stand one on a line; blank lines and ends count for nothing', async () => {
    const { names, problems } = await namesOf(`"x": ${LABEL}`, { 'x.labels.txt': '\ncat \r\n\r\n dog\n' });
    assertProblems(problems, []);
    assert.deepEqual(names, [
      [0, 'cat'],
      [1, 'dog'],
    ]);
  });

  // The names that TFDS itself gives are those of files/tfds.
  const nested = `"a/b": {${named('FeaturesDict')}, "featuresDict": {"features": {"c/d": ${LABEL}}}}`;
  const sequence = `"a": {${named('Sequence')}, "sequence": {"length": -1, "feature": ${LABEL}}}`;
  for (const [feature, file] of [
    [`"a/b": ${LABEL}`, 'a.b.labels.txt'],
    [nested, 'a.b-c.d.labels.txt'],
    [sequence, 'a.labels.txt'],
  ] as const) {
    test(`lie in ${file}`, async () => {
      const { names } = await namesOf(feature, { [file]: 'cat\ndog\n' });
      assert.equal(names.length, 2);
    });
  }

  test('give the number of classes where the features do not', async () => {
    assert.equal((await namesOf(`"x": ${UNKNOWN}`, { 'x.labels.txt': 'a\nb\nc\n' })).max, 2);
    assert.equal((await namesOf(`"x": ${UNKNOWN}`, {})).max, undefined);
  });

  test('that are too many, too few or alike are warned of', async () => {
    const few = await namesOf(`"x": ${LABEL}`, { 'x.labels.txt': 'a\n' });
    assertProblems(few.problems, ['2:105 class-name-count']);
    assert.equal(few.max, 1);
    const many = await namesOf(`"x": ${LABEL}`, { 'x.labels.txt': 'a\nb\nc\n' });
    assertProblems(many.problems, ['2:105 class-name-count']);
    assert.equal(many.names.length, 2);
    const alike = await namesOf(`"x": ${LABEL}`, { 'x.labels.txt': 'a\na\n' });
    assertProblems(alike.problems, ['2:105 ignored-class-names']);
    assert.deepEqual(alike.names, []);
  });

  test('are looked for in the folder only', async () => {
    const asked: string[] = [];
    const text = dictionary(`"..\\\\..\\\\x": ${LABEL}`, `"../../y": ${LABEL}`, `"C:z": ${LABEL}`);
    const siblings = (name: string) => {
      asked.push(name);
      return undefined;
    };
    await TFDS_FORM.read(
      { name: 'features.json', bytes: new TextEncoder().encode(text), fragment: undefined, siblings },
      () => {},
    );
    assert.deepEqual(asked, ['......y.labels.txt', 'dataset_info.json']);
  });
});

const FEATURES = dictionary(
  `"image": {${named('Image')}, "image": {"dtype": "uint8"}}`,
  `"kind": ${LABEL}`,
  `"any": ${UNKNOWN}`,
  `"flag": {${named('Scalar')}, "tensor": {"dtype": "bool"}}`,
  `"size": {${named('Scalar')}, "tensor": {"dtype": "float32"}}`,
  `"id": {${named('Scalar')}, "tensor": {"dtype": "int64"}}`,
);

suite('supervised keys', () => {
  const cases: readonly (readonly [what: string, info: string, labels: object, ...problems: string[]])[] = [
    ['that are none', '{"name": "a"}', {}],
    ['of old', '{"supervisedKeys": {"input": "image", "output": "kind"}}', { kind: 'binary' }],
    ['in snake case', '{"supervised_keys": {"input": "image", "output": "flag"}}', { flag: 'binary' }],
    ['in a tuple', tuple('{"featureKey": "image"}', '{"featureKey": "size"}'), { size: 'regression' }],
    ['of an open number', tuple('{"featureKey": "image"}', '{"featureKey": "id"}'), { id: 'regression' }],
    [
      'of an unknown number of classes',
      tuple('{"featureKey": "image"}', '{"featureKey": "any"}'),
      { any: 'regression' },
    ],
    [
      'in each other',
      tuple(
        '{"featureKey": "image"}',
        '{"dict": {"dict": {"a": {"featureKey": "kind"}, "b": {"tuple": {"items": [{"featureKey": "flag"}]}}}}}',
      ),
      { kind: 'binary', flag: 'binary' },
    ],
    [
      'of bytes',
      tuple('{"featureKey": "kind"}', '{"featureKey": "image"}'),
      {},
      '1:80 ignored-supervised-key',
    ],
    [
      'with a weight',
      tuple('{"featureKey": "image"}', '{"featureKey": "kind"}', '{"featureKey": "size"}'),
      { kind: 'binary' },
      '1:105 ignored-weight',
    ],
    [
      'that are no features',
      tuple('{"featureKey": "imgae"}', '{"featureKey": "kid"}'),
      {},
      '1:56 unknown-supervised-key',
      '1:81 unknown-supervised-key',
    ],
    ['that are one', tuple('{"featureKey": "image"}'), {}, '1:2 wrong-supervised-keys'],
    ['that are numbers', tuple('1', '2'), {}, '1:41 wrong-supervised-keys', '1:44 wrong-supervised-keys'],
    ['in broken JSON', '{', {}, '1:2 invalid-json'],
    ['in a file too large', `{"a": [${'0,'.repeat(200_000)}0]}`, {}, '1:1 ignored-dataset-info'],
    ['beside another file format', '{"fileFormat": "array_record"}', {}, '1:16 ignored-dataset-format'],
  ];
  for (const [what, info, labels, ...expected] of cases) {
    test(what, async () => {
      const { schema, problems } = await readForm(TFDS_FORM, FEATURES, {
        name: 'data/features.json',
        siblings: { 'dataset_info.json': info },
      });
      assertProblems(problems, expected);
      assert.ok(problems.every(({ place }) => place?.file === 'data/dataset_info.json'));
      const found = schema?.features.flatMap(({ name, label }) => (label ? [[name, label.type]] : []));
      assert.deepEqual(Object.fromEntries(found ?? []), labels);
    });
  }
});

function tuple(...items: readonly string[]): string {
  return `{"supervisedKeys": {"tuple": {"items": [${items.join(', ')}]}}}`;
}
