/** What is wrong with a Python schema, or cannot be known without running it: each at its place, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IMPORT, marks, readPython } from './read-python.ts';

const F = 'tf.io.FixedLenFeature';
const V = 'tf.io.VarLenFeature(tf.int64)';
const R = 'tf.io.RaggedFeature';

/** What follows the import in line 1, the problems, and the features that are read in spite of them. */
const MISTAKES: readonly [source: string, problems: readonly string[], names?: readonly string[]][] = [
  // Values that are not known.
  [`N = 3\nN = 4\nSPEC = {"a": ${F}([N], tf.int64), "b": ${V}}`, ['3:1 assigned-twice'], ['b']],
  [`N = 3\nN += 1\nSPEC = {"a": ${F}([N], tf.int64)}`, ['3:1 assigned-twice']],
  [`N = 3\nfor i in "ab":\n    N += 1\nSPEC = {"a": ${F}([N], tf.int64)}`, ['4:5 assigned-twice']],
  [`if X:\n    N = 4\nSPEC = {"a": ${F}([N], tf.int64)}`, ['3:5 assigned-conditionally']],
  [`try:\n    N = 4\nexcept E:\n    pass\nSPEC = {"a": ${F}([N], tf.int64)}`, ['3:5 assigned-conditionally']],
  [`import os\nN = int(os.environ["N"])\nSPEC = {"a": ${F}([N], tf.int64)}`, ['3:9 not-a-literal']],
  [`from config import N\nSPEC = {"a": ${F}([N], tf.int64), "b": ${V}}`, ['3:36 not-a-literal'], ['b']],
  [`SPEC = {"a": ${F}([open("n")], tf.int64)}`, ['2:37 not-a-literal']],
  // What the grammar takes in another way than Python.
  [`SPEC = {n: ${V} for n in "ab" if not n == "a" or True}`, ['2:59 not-a-literal']],
  [`SPEC = {n: ${V} for n in "ab" if "a" < n < "c"}`, ['2:59 not-a-literal']],
  [`SPEC = {n: ${V} for n in open("n")}`, ['2:51 not-a-literal']],
  [`SPEC = {"a": ${V}, **load()}\ndef load(): return open()`, ['2:47 used-before'], ['a']],
  [`def f(n):\n    return {"a": ${F}([n], tf.int64)}\nSPEC = f(g)`, ['4:10 unknown-name']],
  [`def SPEC(n):\n    return {"a": ${F}([n], tf.int64)}`, ['2:10 not-a-literal']],
  [`@cached\ndef f():\n    return {"a": ${V}}\nSPEC = f()`, ['5:8 not-a-literal']],
  [`def f():\n    if x: return {"a": ${V}}\nSPEC = f()`, ['3:5 changed-conditionally']],
  [`SPEC = {"a": ${F}([SIZ], tf.int64)}\nSIZE = 3`, ['2:37 unknown-name']],
  [`SPEC = {"a": ${V}}\ndef f():\n    global SPEC\n    SPEC = {}\nf()`, ['4:12 assigned-twice']],
  ['from other import SPEC', ['2:19 imported']],
  // Changes that are not known.
  [`SPEC = {"a": ${V}}\nif X:\n    SPEC["b"] = ${V}`, ['3:1 changed-conditionally'], ['a']],
  [`SPEC = {"a": ${V}}\nwhile X:\n    SPEC.update(b=${V})`, ['3:1 changed-conditionally'], ['a']],
  [
    `SPEC = {"a": ${V}}\nfor n in "xy":\n    if n: break\n    del SPEC["a"]`,
    ['3:1 changed-conditionally'],
    ['a'],
  ],
  [`SPEC = {"a": ${V}}\nALIAS = SPEC\nALIAS.update(open())`, ['4:14 not-a-literal'], ['a']],
  [`SPEC = {"a": ${V}}\nSPEC[open()] = ${V}`, ['3:6 not-a-literal'], ['a']],
  [`L = [1]\nL[0] = 2\nSPEC = {"a": ${F}(L, tf.int64), "b": ${V}}`, ['3:1 not-a-literal'], ['b']],
  [
    `class C:\n    N = 1\nC.N = 2\nSPEC = {"a": ${F}([C.N], tf.int64), "b": ${V}}`,
    ['4:1 not-a-literal'],
    ['b'],
  ],
  [`import o\nSPEC = {"a": ${V}}\no.extend(SPEC)\nprint(SPEC)`, ['4:1 ignored-call'], ['a']],
  // Conditions on what is imported, which can be true or not.
  [`from c import X\nSPEC = {"a": ${V}}\nif X:\n    SPEC["b"] = ${V}`, ['4:1 changed-conditionally'], ['a']],
  [
    `import c\nSPEC = {"a": ${V}}\nif c.mode == "x":\n    SPEC["b"] = ${V}`,
    ['4:1 changed-conditionally'],
    ['a'],
  ],
  [
    `import c\nSPEC = {"a": ${V}}\nif c.mode in ("x", "y"):\n    SPEC["b"] = ${V}`,
    ['4:1 changed-conditionally'],
    ['a'],
  ],
  [
    `import c\nSPEC = {"a": ${V}}\nif c.mode not in {"x": 1}:\n    SPEC["b"] = ${V}`,
    ['4:1 changed-conditionally'],
    ['a'],
  ],
  [
    `import c\nSPEC = {"a": ${F}([3 if c.x else 4], tf.int64), "b": ${F}([c.n or 4], tf.int64)}`,
    ['3:42 not-a-literal', '3:94 not-a-literal'],
  ],
  [`import c\nSPEC = {n: ${V} for n in "ab" if not c.short}`, ['3:63 not-a-literal']],
  // Dtypes.
  [`SPEC = {"a": ${F}([], tf.float64)}`, ['2:40 unsupported-dtype']],
  [`SPEC = {"a": ${F}([], tf.in64), "b": ${F}([], int)}`, ['2:40 unknown-dtype', '2:81 unknown-dtype']],
  [`from x import D\nSPEC = {"a": ${F}([], D)}`, ['3:40 not-a-literal']],
  // Shapes and defaults; more than one mistake in a feature.
  [`SPEC = {"a": ${F}([None], tf.bool, 3)}`, ['2:36 shape', '2:44 unsupported-dtype']],
  [`SPEC = {"a": ${F}([2, -1], tf.int64)}`, ['2:36 shape']],
  [`SPEC = {"a": ${F}([10**6, 10**6], tf.int64)}`, ['2:36 shape']],
  [`SPEC = {"a": ${F}([3], tf.float32, 0.0)}`, ['2:53 default-value']],
  [`SPEC = {"a": ${F}([], tf.int64, 1.)}`, ['2:50 default-value']],
  [`SPEC = {"a": ${F}([], tf.int64, 2**63)}`, ['2:50 default-value']],
  [`SPEC = {"a": ${F}([], tf.string, b"\\xff")}`, ['2:51 ignored-default'], ['a']],
  // Arguments and classes.
  [`SPEC = {"a": ${F}([])}`, ['2:14 feature-arguments']],
  [`SPEC = {"a": ${F}([], tf.int64, defualt_value=0)}`, ['2:50 feature-arguments']],
  [`SPEC = {"a": tf.io.FixedLenFeatur([], tf.int64)}`, ['2:14 unknown-feature-class']],
  [`SPEC = {"a": tf.io.FixedLenSequenceFeature([], tf.int64)}`, ['2:14 wrong-feature-class']],
  [`SPEC = {"a": tf.io.SparseFeature(["i"], "v", tf.int64, 3)}`, ['2:56 sparse-size']],
  [`SPEC = {"a": ${R}(tf.int64, "v", [${R}.RowLength("k")])}`, ['2:50 unknown-feature-class']],
  [`SPEC = {"a": ${R}(tf.int64, "v", ["k"])}`, ['2:49 partition']],
  [`SPEC = {"i": ${F}([], tf.int64), "s": ${R}(tf.int64, "i")}`, ['2:51 conflicting-features'], ['i']],
  [`SPEC = {"v": ${R}(tf.int64, partitions=[${R}.RowLengths("v")])}`, ['2:55 ignored-partition'], ['v']],
  // The dict and its keys.
  [`SPEC = {1: ${V}, "b": 3, "c": ${V}}`, ['2:9 feature-name', '2:43 not-a-feature'], ['c']],
  ['SPEC = {}', ['2:1 no-features']],
  [`SPEC = [${V}]`, ['2:1 not-a-dict']],
  [`SPEX = {"a": ${V}}`, ['1:1 unknown-dict']],
  // Syntax.
  [`SPEC = {"a": ${V},, "b": ${V}}`, ['2:44 syntax-error']],
  [`f(\nSPEC = {"a": ${V}}`, ['3:44 syntax-error']],
  [`SPEC = {"a": ${V}}\nSPEC.update(b=${V}]`, ['3:44 syntax-error'], ['a']],
];

for (const [source, problems, names] of MISTAKES) {
  test(source, async () => {
    const read = await readPython(IMPORT + source, 'SPEC');
    assert.deepEqual(marks(read.problems), problems);
    assert.deepEqual(
      read.schema?.features.map(({ name }) => name),
      names,
    );
  });
}

const TWO = `${IMPORT}A = {"a": ${F}([], tf.int64)}\nB = {"b": tf.io.FixedLenSequenceFeature([], tf.int64, True, 0)}`;
const FRAGMENTS: readonly [
  fragment: string | undefined,
  problems: readonly string[],
  record?: Parameters<typeof readPython>[2],
][] = [
  [undefined, ['1:1 missing-name']],
  ['A,', ['1:1 missing-name']],
  ['A,A,A,A', ['1:1 missing-name']],
  ['A', ['1:1 record-type'], 'sequence-example'],
  ['A,B,B', ['1:1 record-type'], 'sequence-example'],
  ['A,B', ['1:1 record-type'], 'example'],
  ['A,A', ['2:11 wrong-feature-class'], 'sequence-example'],
  ['B,A', ['2:11 wrong-feature-class', '3:11 wrong-feature-class'], 'sequence-example'],
  ['A,B', ['3:11 wrong-feature-class']],
];

for (const [fragment, problems, record] of FRAGMENTS) {
  test(`${fragment} as ${record}`, async () => {
    assert.deepEqual(marks((await readPython(TWO, fragment, record)).problems), problems);
  });
}

test('a misspelt name gets the most similar name and the list of all', async () => {
  const content = `${IMPORT}class Config:\n    SPEC = {"a": ${V}}\ndef parse(x):\n    features = {"a": ${V}}`;
  const [problem] = (await readPython(content, 'Config.SPECS')).problems;
  assert.match(problem?.message ?? '', /Config\.SPEC, parse\.features/);
  assert.match(problem?.fix ?? '', /"Config\.SPEC"/);
});

test('the first unknown value has the snippet, and others refer to it', async () => {
  const source = `${IMPORT}SPEC = {"a": ${F}([open()], tf.int64), "b": ${F}([open()], tf.int64)}`;
  const [first, second] = (await readPython(source, 'SPEC')).problems;
  assert.equal(first?.snippet?.length, 2);
  assert.match(first.snippet[0] ?? '', /runpy\.run_path\("spec\.py"\)/);
  assert.equal(second?.snippet, undefined);
});

test('there is no snippet for what only exists while a function runs', async () => {
  const source = `${IMPORT}def parse(x):\n    spec = {"a": ${F}([open()], tf.int64)}`;
  const [problem] = (await readPython(source, 'parse.spec')).problems;
  assert.match(problem?.fix ?? '', /top level/);
  assert.equal(problem?.snippet, undefined);
});

test('there is no snippet for a function that needs an argument', async () => {
  const source = `${IMPORT}def spec(n):\n    return {"a": ${F}([n], tf.int64)}`;
  const [problem] = (await readPython(source, 'spec')).problems;
  assert.match(problem?.fix ?? '', /spec\.py:spec\(n=…\)$/);
  assert.equal(problem?.snippet, undefined);
});
