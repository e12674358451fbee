/** Expressions that a schema in Python may be made of: python_expressions.py asked Python for the texts of their values. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { IMPORT, readPython } from './read-python.ts';

const file = new URL('files/python-expressions.json', import.meta.url);
const VALUES: readonly (readonly [expression: string, text: string])[] = JSON.parse(
  readFileSync(file, 'utf8'),
);

/** Reads a schema whose only feature is called as the expression says. */
const readNamed = (expression: string) =>
  readPython(`${IMPORT}S = {str(${expression}): tf.io.VarLenFeature(tf.int64)}\n`, 'S');

suite('what Python makes of an expression, without running it:', () => {
  for (const [expression, text] of VALUES)
    test(expression, async () => {
      const { schema, problems } = await readNamed(expression);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        schema?.features.map(({ name }) => name),
        [text],
      );
    });
});

/** What Python refuses, or what cannot be told, or not without much work. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  arithmetic: ['1 / 0', '1 // 0', '1 % 0', '1.0 / 0', 'range(1, 2, 0)'],
  'too-much-work': [
    ...['2 ** 5000', '1 << 5000', '1 >> -1', '"a" * 100001', '[1] * 100001', 'range(100001)'],
    ...['"a" * 99999 + "bb"', 'tf.zeros([1000, 1000])[0][0]', `${'1'.repeat(1001)}`],
    '",".join(["a" * 60000, "b" * 60000])',
  ],
  'not-a-literal': [
    ...['1 << 1.5', '5.5 % 2', '1.5 & 1', '"a" - "b"', '"a" + 1', '{} * 2', '[] + ()', '[1] < [2]', '1 in 2'],
    ...[
      '-"a"',
      '~1.5',
      '+None',
      '1e16',
      '1e-5',
      '3j',
      'abs(-1)',
      '"\\u00c9".lower()',
      '"%.1f" % 1.5',
      '"%#x" % 1',
    ],
    ...[
      '"%q" % 1',
      '"%d" % 1.5',
      '"{:.1f}".format(1.5)',
      '"{:,}".format(1)',
      '"{:2001}".format(1)',
      '"{".format(1)',
    ],
    ...[
      '"{:+}".format("a")',
      '"{!r}".format("\\n")',
      '"{:d}".format("a")',
      '"a".title()',
      '"a".replace("", "b")',
    ],
    ...[
      '",".join([1])',
      '{}.popitem()',
      '{}.other(1)',
      '[].index(1)',
      '(1,).count(1)',
      'sorted([1, "a"])',
      'max("a")',
    ],
    ...[
      'int("x")',
      'int("1" * 1001)',
      'float("x")',
      'range(1.5)',
      'tf.zeros(-1)',
      'tf.constant([1], tf.int64, [2])',
    ],
    'tf.constant(1, shape=[2])',
  ],
  'call-arguments': [
    ...[
      'str(1, 2)',
      'len()',
      'max([])',
      'max([1], key=len)',
      'enumerate()',
      'enumerate("a", "b")',
      'tf.zeros()',
    ],
    'tf.fill([2])',
  ],
  'format-arguments': [
    '"%d" % ()',
    '"%d" % (1, 2)',
    '"%(a)d" % {"b": 1}',
    '"%(a)d" % 1',
    '"{} {}".format(1)',
    '"{x}".format(1)',
  ],
  'unknown-key': ['{"a": 1}.pop("b")'],
  'key-type': ['{}.get([])', '{}.get({})', '[] in {}'],
  'syntax-error': ['"\\x4"', '"\\U00110000"', 'b"\u00e9"'],
};

suite('refused is', () => {
  for (const [code, expressions] of Object.entries(REFUSED))
    for (const expression of expressions)
      test(`${expression.slice(0, 60)}: ${code}`, async () => {
        const { schema, problems } = await readNamed(expression);
        assert.equal(schema, undefined);
        assert.deepEqual(
          problems.map((problem) => problem.code),
          [code],
        );
      });
});
