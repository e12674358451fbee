/** Values after the name of a dict, for what the file does not say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IMPORT, marks, readPython } from './read-python.ts';

const F = 'tf.io.FixedLenFeature';

/** What is given, the file, the name and values, and the features with their shapes. */
const GIVEN: readonly (readonly [string, string, string, Record<string, readonly number[]>])[] = [
  ['a parameter', `def f(n):\n    return {"a": ${F}([n], tf.int64)}`, 'f(n=3)', { a: [3] }],
  [
    'a parameter of a function around it',
    `def load(n, m):\n    spec = {"a": ${F}([n], tf.int64)}\n    def parse(x):\n        return tf.io.parse_single_example(x, spec)`,
    'spec(n=3)',
    { a: [3] },
  ],
  [
    'a parameter with a default',
    `def f(n=2):\n    spec = {"a": ${F}([n], tf.int64)}`,
    'f.spec(n=3)',
    { a: [3] },
  ],
  [
    'a condition',
    `def f(train):\n    spec = {"a": ${F}([], tf.int64)}\n    if train:\n        spec["b"] = ${F}([2], tf.int64)\n    return spec`,
    'f(train=True)',
    { a: [], b: [2] },
  ],
  [
    'an attribute of a parameter',
    `def f(cfg):\n    spec = {"a": ${F}([cfg.data.n], tf.int64)}`,
    'f.spec(cfg.data.n=4)',
    { a: [4] },
  ],
  [
    'an attribute of a parameter of a function that returns the dict',
    `def f(cfg):\n    return {"a": ${F}([cfg.n], tf.int64)}`,
    'f(cfg.n=4)',
    { a: [4] },
  ],
  [
    'an element of a parameter',
    `def f(cfg):\n    spec = {"a": ${F}([cfg["n"], cfg.get("m", 1)], tf.int64)}`,
    'f.spec(cfg={"n": 4})',
    { a: [4, 1] },
  ],
  [
    'an attribute of what is imported',
    `from keys import K\nSPEC = {K.image: ${F}([], tf.string), K.size: ${F}([2], tf.int64)}`,
    'SPEC(K.image="image/encoded", K.size="size")',
    { 'image/encoded': [], size: [2] },
  ],
  [
    'an attribute of self',
    `class D:\n    def __init__(self, n):\n        self.n = n\n    def spec(self):\n        return {"a": ${F}([self.n], tf.int64)}`,
    'D.spec(self.n=5)',
    { a: [5] },
  ],
  [
    'what __init__ takes',
    `class D:\n    def __init__(self, n):\n        self.n = n\n    def spec(self):\n        return {"a": ${F}([self.n], tf.int64)}`,
    'D.spec(n=5)',
    { a: [5] },
  ],
  [
    'a variable that the file computes',
    `import os\nN = int(os.environ["N"])\nSPEC = {"a": ${F}([N], tf.int64)}`,
    'SPEC(N=6)',
    { a: [6] },
  ],
  [
    'a variable that the file assigns twice',
    `N = 1\nN = 2\nSPEC = {"a": ${F}([N], tf.int64)}`,
    'SPEC(N=7)',
    { a: [7] },
  ],
  [
    'a list, which a loop goes over',
    `from data import COLUMNS\nSPEC = {}\nfor c in COLUMNS:\n    SPEC[c] = ${F}([], tf.float32)`,
    'SPEC(COLUMNS=["x", "y, z)"])',
    { x: [], 'y, z)': [] },
  ],
  ['a dtype', `def f(kind):\n    return {"a": ${F}([], kind)}`, 'f(kind=tf.int64)', { a: [] }],
];

for (const [what, source, fragment, expected] of GIVEN)
  test(`given: ${what}`, async () => {
    const { schema, problems } = await readPython(IMPORT + source, fragment);
    assert.deepEqual(problems, []);
    const dims = schema?.features.map(({ name, shape }) => [name, shape.type === 'fixed' && shape.dims]);
    assert.deepEqual(Object.fromEntries(dims ?? []), expected);
  });

test('a function that the file calls uses the passed arguments', async () => {
  const source = `${IMPORT}def f(n):\n    return ${F}([n], tf.int64)\ndef spec(n):\n    return {"a": f(2), "b": f(n)}`;
  const { schema } = await readPython(source, 'spec(n=9)');
  assert.deepEqual(
    schema?.features.map(({ shape }) => shape),
    [
      { type: 'fixed', dims: [2] },
      { type: 'fixed', dims: [9] },
    ],
  );
});

test('given values apply to all named dicts', async () => {
  const source = `${IMPORT}def f(n):\n    context = {"a": ${F}([n], tf.int64)}\n    steps = {"b": tf.io.FixedLenSequenceFeature([n], tf.int64)}`;
  const { schema, problems } = await readPython(source, 'f.context,f.steps(n=2)');
  assert.deepEqual(problems, []);
  assert.deepEqual(schema?.features[0]?.shape, { type: 'fixed', dims: [2] });
  assert.deepEqual(schema?.sequence[0]?.shape, { type: 'fixed', dims: [2] });
});

test('unknown values are listed as placeholders after the given ones', async () => {
  const source = `${IMPORT}from absl import flags\nFLAGS = flags.FLAGS\ndef f(n, cfg, train):\n    spec = {"a": ${F}([n, cfg.m, FLAGS.k], tf.int64)}\n    if train:\n        spec["b"] = ${F}([], tf.int64)`;
  const fixes = async (fragment: string) =>
    (await readPython(source, fragment)).problems.map(({ fix }) => fix);
  const [first, ...others] = await fixes('f.spec');
  assert.equal(first, 'give the unknown values after the name: spec.py:f.spec(n=…, cfg.m=…, train=…)');
  assert.deepEqual(new Set(others), new Set(['see the fix of the first such problem']));
  assert.deepEqual(await fixes('f.spec(n=1, train=False, cfg.m=2)'), [
    'give the unknown values after the name: spec.py:f.spec(n=1, train=False, cfg.m=2, FLAGS.k=…)',
  ]);
  assert.deepEqual(await fixes('f.spec(n=1, train=False, cfg.m=2, FLAGS.k=3)'), []);
});

/** What depends on imports in an expression, and what is to be given. */
const WANTED: readonly (readonly [string, string])[] = [
  [`from c import N, M\nSPEC = {"a": ${F}([N * M], tf.int64)}`, 'N=…, M=…'],
  [`from c import A, B\nSPEC = {n: ${F}([], tf.int64) for n in A + B}`, 'A=…, B=…'],
  [`import c\nSPEC = {}\nfor n in c.NAMES:\n    SPEC[n] = ${F}([], tf.int64)`, 'c.NAMES=…'],
  [
    `import c\nSPEC = {"a": ${F}([], tf.int64)}\nif c.more and c.MODE == "x":\n    SPEC["b"] = SPEC["a"]`,
    'c.more=…',
  ],
  [
    `class C:\n    def __init__(self):\n        self.n = open()\n    def spec(self):\n        return {"a": ${F}([self.n], tf.int64)}\nSPEC = C.spec()`,
    'self.n=…',
  ],
  [`import os\nN = int(os.environ["N"])\nSPEC = {"a": ${F}([N], tf.int64)}`, 'N=…'],
];

for (const [source, expected] of WANTED)
  test(`wanted: ${source}`, async () => {
    const [problem] = (await readPython(IMPORT + source, 'SPEC')).problems;
    assert.match(problem?.fix ?? '', new RegExp(`spec\\.py:SPEC\\(${expected}\\), or`));
  });

test('for a method of the class, self does not have to be given', async () => {
  const source = `${IMPORT}class C:\n    def spec(self):\n        return {"a": ${F}([self.size()], tf.int64)}`;
  const [problem] = (await readPython(source, 'C.spec')).problems;
  assert.doesNotMatch(problem?.fix ?? '', /self/);
});

test('for a method of a parameter, the parameter has to be given', async () => {
  const source = `${IMPORT}def f(cfg):\n    return {"a": ${F}([cfg.data.get("n")], tf.int64)}`;
  const [problem] = (await readPython(source, 'f')).problems;
  assert.match(problem?.fix ?? '', /spec\.py:f\(cfg\.data=…\)$/);
});

/** A fragment that is wrong, and what says so. */
const WRONG: readonly (readonly [string, RegExp])[] = [
  ['f(m=3, n=2)', /the value for "m"/],
  ['f(n=3', /"f\(n=3" .*no "\)"/],
  ['f(3)', /"3" .*is not PARAMETER=VALUE/],
  ['f(n=3, n=4)', /"n=4" .*second value/],
  ['f(n=size)', /"n=size" .*not a Python constant/],
  ['f(n=[1)', /"n=\[1" .*not a Python constant/],
  ['f(n==3)', /"n==3" .*is not PARAMETER=VALUE/],
];

for (const [fragment, expected] of WRONG)
  test(`refused: ${fragment}`, async () => {
    const { problems } = await readPython(
      `${IMPORT}def f(n):\n    return {"a": ${F}([n], tf.int64)}`,
      fragment,
    );
    assert.deepEqual(marks(problems), ['1:1 given-value']);
    assert.match(problems[0]?.message ?? '', expected);
  });

test('a misspelt parameter gets the similar name', async () => {
  const source = `${IMPORT}def f(length):\n    return {"a": ${F}([length], tf.int64)}`;
  const { problems } = await readPython(source, 'f(lenght=3)');
  assert.equal(problems.find(({ code }) => code === 'given-value')?.fix, 'did you mean "length"?');
});
