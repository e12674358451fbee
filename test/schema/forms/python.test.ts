/** Dicts of TensorFlow features, read from Python. That they mean what TensorFlow takes them for, test/conformance checks. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PYTHON_FORM } from '../../../src/schema/forms/python.ts';
import { IMPORT, pythonFile, readPython, withoutPlaces } from './read-python.ts';

const anyNumber = { type: 'variable', min: 0, max: undefined, row: [] };
const optional = { required: false };
const fixed = (...dims: number[]) => ({ type: 'fixed', dims });

test('every class that occurs', async () => {
  const { schema, problems } = await readPython(pythonFile('feature-spec.py'), 'SPEC');
  assert.deepEqual(problems, []);
  assert.equal(schema?.record, 'example');
  assert.deepEqual(schema.sequence, []);
  const group = { type: 'variable', min: 0, max: 100, row: [], group: 'bag_i' };
  const index = { type: 'sparse-index', feature: 'bag_v', size: 100 };
  assert.deepEqual(schema.features.map(withoutPlaces), [
    { name: 'image/encoded', kind: 'bytes', shape: fixed(), presence: { required: false, default: [''] } },
    { name: 'height', kind: 'int64', shape: fixed(), presence: { required: true } },
    { name: 'mask', kind: 'float', shape: fixed(16, 16, 1), presence: { required: true } },
    { name: 'tokens', kind: 'int64', shape: anyNumber, presence: optional },
    { name: 'words', kind: 'bytes', shape: anyNumber, presence: optional },
    { name: 'steps', kind: 'float', shape: { ...anyNumber, row: [4] }, presence: optional },
    { name: 'bag_i', kind: 'int64', shape: group, presence: optional, tie: index },
    { name: 'bag_v', kind: 'float', shape: group, presence: optional },
    ...[0, 1, 2].map((i) => ({
      name: `f_${i}`,
      kind: 'float',
      shape: fixed(1),
      presence: { required: false, default: [0] },
    })),
  ]);
});

test('places are those of the key and of each argument', async () => {
  const { schema } = await readPython(pythonFile('feature-spec.py'), 'SPEC');
  const at = (line: number, column: number) => ({ file: 'spec.py', line, column });
  assert.deepEqual(schema?.features[0]?.place, at(7, 5));
  assert.deepEqual(schema?.features[0]?.places, {
    kind: at(7, 51),
    shape: at(7, 47),
    presence: at(7, 76),
  });
  assert.deepEqual(schema?.features.at(-1)?.place, at(15, 14), 'the key in the comprehension');
});

test('an example list with its label', async () => {
  const { schema, problems } = await readPython(pythonFile('elwc-ranking.py'), 'CONTEXT,EXAMPLE,LABEL');
  assert.deepEqual(problems, []);
  assert.equal(schema?.record, 'example-list');
  assert.deepEqual(
    schema.features.map(({ name }) => name),
    ['query_words', 'query_id'],
  );
  assert.deepEqual(
    schema.sequence.map(({ name, label }) => [name, label?.type]),
    [
      ['doc_words', undefined],
      ...['num_000', 'num_001', 'num_002', 'num_003', 'num_004'].map((name) => [name, undefined]),
      ['grade', 'regression'],
    ],
  );
  const grade = schema.sequence.at(-1);
  assert.deepEqual(grade?.steps, { min: 1, max: undefined });
  assert.deepEqual(grade?.presence, { required: false, default: [-1] });
  assert.deepEqual([grade?.place.line, grade?.place.column], [8, 10], 'where the name stands');
});

const TWO = `${IMPORT}A = {"a": tf.io.FixedLenFeature([], tf.int64)}\nB = {"b": tf.io.VarLenFeature(tf.int64)}`;

test('the record type is given or follows from the classes', async () => {
  const record = async (fragment: string, content = TWO, wanted?: Parameters<typeof readPython>[2]) =>
    (await readPython(content, fragment, wanted)).schema?.record;
  assert.equal(await record('A'), 'example');
  assert.equal(await record('A,B'), 'sequence-example');
  assert.equal(await record('B,A'), 'example-list', 'no sequence example has a FixedLenFeature in its steps');
  assert.equal(await record('A,B', TWO, 'example-list'), 'example-list');
  assert.equal(await record('A,B,B'), 'example-list');
  assert.equal(await record(',B'), 'sequence-example', 'without a context');
});

test('steps have fixed or variable rows', async () => {
  const { schema, problems } = await readPython(pythonFile('sequences.py'), 'CONTEXT,STEPS');
  assert.deepEqual(problems, []);
  const steps = { min: 0, max: undefined };
  const tied = { ...steps, group: 'rows' };
  assert.deepEqual(schema?.sequence.map(withoutPlaces), [
    { name: 'item', kind: 'int64', shape: fixed(), presence: { required: true }, steps },
    { name: 'embedding', kind: 'float', shape: fixed(8), presence: { required: true }, steps },
    { name: 'count', kind: 'int64', shape: fixed(2), presence: optional, steps },
    { name: 'tags', kind: 'bytes', shape: anyNumber, presence: optional, steps },
    { name: 'words', kind: 'bytes', shape: anyNumber, presence: optional, steps },
    { name: 'row_lengths', kind: 'int64', shape: anyNumber, presence: optional, steps: tied },
    {
      ...{ name: 'row_values', kind: 'int64', shape: anyNumber, presence: optional, steps: tied },
      tie: { type: 'ragged-values', rowLengths: 'row_lengths' },
    },
  ]);
});

test('partitions become ties', async () => {
  const ties = async (fragment: string) =>
    Object.fromEntries(
      (await readPython(pythonFile('every-class.py'), fragment)).schema?.features.flatMap(({ name, tie }) =>
        tie?.type.startsWith('ragged') ? [[name, tie]] : [],
      ) ?? [],
    );
  const lengths = (rowLengths: string) => ({ type: 'ragged-values', rowLengths });
  assert.deepEqual(await ties('SPEC'), {
    values: lengths('lengths'),
    inner: lengths('inner_lengths'),
    inner_lengths: lengths('outer_lengths'),
  });
  const other = (feature: string, partition: string) => ({ type: 'ragged-partition', feature, partition });
  assert.deepEqual(await ties('PARTITIONS'), {
    v1: other('k1', 'row-splits'),
    v2: other('k2', 'row-starts'),
    v3: other('k3', 'row-limits'),
    v4: other('k4', 'value-rowids'),
    v5: other('k6', 'row-splits'),
    k6: other('k5', 'row-splits'),
  });
});

const NAMES: readonly [why: string, source: string, names: readonly string[]][] = [
  ['a format of integers', '[f"{i:03d}" for i in (0, 10)]', ['000', '010']],
  ['a format of texts', '[f"{t:_<4}|{t:>3}|{t!r}" for t in ["ab"]]', ["ab__| ab|'ab'"]],
  ['doubled braces', '[f"{{{1}}}", "{{{}}}".format(2)]', ['{1}', '{2}']],
  ['a nested width', '[f"{7:0{2 + 1}}" for _ in "x"]', ['007']],
  ['percent', '["%s-%d-%03d-%%-%x" % ("a", 1, 2, 255)]', ['a-1-002-%-ff']],
  ['percent of a dict', '["%(a)s" % {"a": "b"}]', ['b']],
  ['escapes', String.raw`["\x41\u00e9\U0001f600\101\t\q", r"\n", 'it''s']`, ['Aé😀A\t\\q', '\\n', 'its']],
  ['a line that goes on', '["a\\\nb"]', ['ab']],
  [
    'arithmetic as Python has it',
    '[str(n) for n in (-7 // 2, -7 % 3, 2**10, -2**2, 7 // -2)]',
    ['-4', '2', '1024', '-4', '-4'],
  ],
  ['big integers', '[str(2**64 + 1)]', ['18446744073709551617']],
  ['floats', '[str(f) for f in (1., .5, 1e3, 2 / 4)]', ['1.0', '0.5', '1000.0', '0.5']],
  ['elements and slices', '["abc"[1:], ("x", "y")[-1], ["p", "q"][:1][0]]', ['bc', 'y', 'p']],
  ['methods', '["A,B".lower().split(",")[1], "-".join(["x", "y"]), "7".zfill(3)]', ['b', 'x-y', '007']],
  ['conditions', '[n for n in ["a", "b", "c"] if n != "b" and not n == "c"]', ['a']],
  ['a conditional expression', '["yes" if len("ab") == 2 else "no"]', ['yes']],
  ['sorted by code points', 'sorted(["b", "a", "B"])', ['B', 'a', 'b']],
  ['enumerate and zip', '[f"{i}{a}{b}" for i, (a, b) in enumerate(zip("ab", "cd"), 1)]', ['1ac', '2bd']],
  ['ranges', '[str(i) for i in [*range(3), *range(5, 0, -2)]]', ['0', '1', '2', '5', '3', '1']],
];

for (const [why, source, names] of NAMES) {
  test(`names from ${why}`, async () => {
    const content = `${IMPORT}SPEC = {name: tf.io.VarLenFeature(tf.int64) for name in ${source}}`;
    const { schema, problems } = await readPython(content, 'SPEC');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      schema?.features.map(({ name }) => name),
      [...new Set(names)],
    );
  });
}

test('six.moves has the builtins, also under the names of Python 2', async () => {
  const source = `${IMPORT}from six.moves import range, xrange\nSPEC = {f"{i}{j}": tf.io.VarLenFeature(tf.int64) for i in range(1) for j in xrange(2)}`;
  const { schema, problems } = await readPython(source, 'SPEC');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    schema?.features.map(({ name }) => name),
    ['00', '01'],
  );
});

test('a Python file is recognised by its name', () => {
  const whyNot = (name: string, text: string) =>
    PYTHON_FORM.whyNot({ name, bytes: new TextEncoder().encode(text), fragment: undefined });
  assert.equal(whyNot('a/spec.py', IMPORT), undefined);
  assert.match(whyNot('schema.json', '{}') ?? '', /\.py/);
  assert.match(whyNot('spec.py', 'a\0') ?? '', /NUL/);
});

test('the example of the documentation', async () => {
  const page = readFileSync(new URL('../../../docs/schemas/python.md', import.meta.url), 'utf8');
  const [, example = ''] = /```python\n(.*?)```/s.exec(page) ?? [];
  const { schema, problems } = await readPython(example, 'SPEC');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    schema?.features.map(({ name }) => name),
    ['image/encoded', 'height', 'mask', 'tokens', 'boxes', 'f_0', 'f_1', 'f_2'],
  );
});
