/** Where in a Python file a dict may stand, and by which names it is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IMPORT, marks, readPython } from './read-python.ts';

const A = '{"a": tf.io.VarLenFeature(tf.int64)}';
const PARSE = 'tf.io.parse_single_example';

/** What stands where, the file, and the names that find the feature `a` and nothing else. */
const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ['a variable', `SPEC = ${A}`, ['SPEC']],
  ['in a class', `class Config:\n    SPEC = ${A}`, ['Config.SPEC', 'SPEC']],
  ['in a function', `def parse(x):\n    spec = ${A}\n    return spec`, ['parse.spec', 'spec']],
  [
    'in a function in a function',
    `def load(files):\n    def parse(x):\n        spec = ${A}\n        return x`,
    ['load.parse.spec', 'load.spec', 'parse.spec', 'spec'],
  ],
  [
    'beside a parameter of the same name',
    `def load(n):\n    def parse(x, spec):\n        return x\n    spec = ${A}`,
    ['load.spec', 'spec'],
  ],
  ['what a method returns', `class R:\n    def spec(self):\n        return ${A}`, ['R.spec', 'spec']],
  [
    'an attribute that __init__ assigns',
    `class D:\n    def __init__(self, size):\n        self.size = size\n        self._spec = ${A}`,
    ['D._spec', '_spec'],
  ],
  [
    'an attribute that __init__ changes later',
    `class D:\n    def __init__(self):\n        self.s = {}\n        self.s["a"] = tf.io.VarLenFeature(tf.int64)`,
    ['D.s'],
  ],
  [
    'an attribute beside one that depends on a condition',
    `class D:\n    def __init__(self, masks):\n        self.s = ${A}\n        if masks:\n            self.m = 1`,
    ['D.s'],
  ],
  [
    'what a method makes of an attribute',
    `class D:\n    KEY = "a"\n    def __init__(self):\n        self.kind = tf.int64\n    def spec(self):\n        return {self.KEY: tf.io.VarLenFeature(self.kind)}`,
    ['D.spec'],
  ],
  [
    'what a method makes with another one',
    `class D:\n    def one(self, key):\n        return {key: tf.io.VarLenFeature(tf.int64)}\n    def spec(self):\n        return self.one("a")`,
    ['D.spec'],
  ],
  [
    'a class method and a static one',
    `class D:\n    KEY = "a"\n    @classmethod\n    def spec(cls):\n        return {cls.KEY: cls.feature()}\n    @staticmethod\n    def feature():\n        return tf.io.VarLenFeature(tf.int64)`,
    ['D.spec'],
  ],
  ['given to the parser', `def parse(x):\n    return ${PARSE}(x, ${A})`, ['parse']],
  ['given by its keyword', `def parse(x):\n    y = ${PARSE}(x, features=${A}, name="p")`, ['parse']],
  [
    'a variable given to the parser',
    `SPEC = ${A}\ndef parse(x):\n    return ${PARSE}(x, SPEC)`,
    ['SPEC', 'parse'],
  ],
  [
    'given to the parser in a lambda',
    `def load(files):\n    return files.map(lambda x: tf.compat.v1.parse_example(x, ${A}))`,
    ['load'],
  ],
];

for (const [what, source, names] of FOUND)
  for (const name of names)
    test(`${what}: ${name}`, async () => {
      const { schema, problems } = await readPython(IMPORT + source, name);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        schema?.features.map(({ name }) => name),
        ['a'],
      );
    });

/** What is not known, the name, and where which problem is reported. */
const REFUSED: readonly (readonly [string, string, string, string])[] = [
  ['a short name of two dicts', `def f():\n    s = ${A}\ndef g():\n    s = ${A}`, 's', '1:1 unknown-dict'],
  [
    'an attribute that is changed under a condition',
    `class D:\n    def __init__(self, more):\n        self.s = ${A}\n        if more:\n            self.s["b"] = tf.io.VarLenFeature(tf.int64)`,
    'D.s',
    '5:9 changed-conditionally',
  ],
  [
    'an attribute that is assigned under a condition',
    `class D:\n    def __init__(self, more):\n        if more:\n            self.s = ${A}`,
    'D.s',
    '4:9 changed-conditionally',
  ],
  [
    'an attribute that nothing assigns',
    'class D:\n    def spec(self):\n        return {self.key: tf.io.VarLenFeature(tf.int64)}',
    'D.spec',
    '4:22 not-a-literal',
  ],
  [
    'a function that calls the parser twice',
    `def parse(x):\n    ${PARSE}(x, ${A})\n    return ${PARSE}(x, {})`,
    'parse',
    '4:12 not-a-literal',
  ],
];

for (const [what, source, name, expected] of REFUSED)
  test(`not known: ${what}`, async () => {
    assert.deepEqual(marks((await readPython(IMPORT + source, name)).problems), [expected]);
  });

test('all names of a file are listed, each once', async () => {
  const source = `def parse(x):\n    return ${PARSE}(x, ${A})\nclass D:\n    def __init__(self):\n        self.s = ${A}`;
  const [problem] = (await readPython(IMPORT + source, undefined)).problems;
  assert.match(problem?.message ?? '', /it assigns parse, D\.s$/);
});

for (const [text, expected] of [
  ['tf.zeros([], tf.int64)', [0]],
  ['tf.ones((2, 2))', [1, 1, 1, 1]],
  ['tf.fill([3], 7)', [7, 7, 7]],
  ['tf.constant([1, 2], dtype=tf.int64)', [1, 2]],
  ['np.zeros(2)', [0, 0]],
  ['np.full((2,), 5)', [5, 5]],
  ['np.array([3, 4])', [3, 4]],
] as const)
  test(`a default of ${text}`, async () => {
    const shape = /\(2, 2\)/.test(text) ? '[2, 2]' : expected.length === 1 ? '[]' : `[${expected.length}]`;
    const source = `${IMPORT}import numpy as np\nSPEC = {"a": tf.io.FixedLenFeature(${shape}, tf.int64, ${text})}`;
    const { schema, problems } = await readPython(source, 'SPEC');
    assert.deepEqual(problems, []);
    assert.deepEqual(schema?.features[0]?.presence, { required: false, default: expected });
  });

for (const [how, imports] of Object.entries({
  'in brackets':
    'from tensorflow.io import (VarLenFeature as V, FixedLenFeature)\nfrom tensorflow import int64 as i64',
  'one by one':
    'from tensorflow.io import VarLenFeature as V\nfrom tensorflow.io import FixedLenFeature\nfrom tensorflow import int64 as i64',
  'as a module':
    'import tensorflow.io as tio, tensorflow\nV = tio.VarLenFeature\nFixedLenFeature = tensorflow.io.FixedLenFeature\ni64 = tensorflow.int64',
}))
  test(`names that are imported ${how} are those of TensorFlow`, async () => {
    const { schema, problems } = await readPython(
      `${imports}\nS = {"a": V(i64), "b": FixedLenFeature([2], i64)}\n`,
      'S',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      schema?.features.map(({ name, kind, shape }) => [name, kind, shape.type]),
      [
        ['a', 'int64', 'variable'],
        ['b', 'int64', 'fixed'],
      ],
    );
  });
