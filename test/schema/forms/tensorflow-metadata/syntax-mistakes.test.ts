/** What is wrong with a text, whatever its fields mean: where, and with which code. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { read } from './reading.ts';

const A = 'feature { name: "a" type: INT }\n';

const CASES: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
  // Syntax: reading ends there.
  ['a brace that stays open', 'feature {\n  name: "a"\n', '1:9 error unclosed-brace'],
  [
    'a brace that stays open before the next feature',
    'feature {\n  name: "a"\n  type: INT\nfeature { name: "b" type: INT }\n',
    '1:9 error unclosed-brace',
  ],
  [
    'an inner brace that stays open, so that an outer one does',
    'feature {\n  name: "a"\n  presence { min_count: 1\n}\nfeature { name: "b" type: INT }\n',
    '1:9 error unclosed-brace',
  ],
  ['a brace that does not open', 'feature\n  name: "a"\n}\n', '2:3 error unexpected-token'],
  ['a brace too many', 'feature { name: "a" type: INT }}\n', '1:32 error unexpected-token'],
  ['a brace of the other kind', 'feature < name: "a" }', '1:21 error unexpected-token'],
  ['a brace too many', 'feature { }\n}', '2:1 error unexpected-token'],
  ['a string that stays open', 'feature {\n  name: "a\n}', '2:9 error unclosed-string'],
  ['a missing colon', 'feature {\n  name "a"\n}', '2:8 error unexpected-token'],
  ['a missing value', 'feature { name: }', '1:17 error unexpected-token'],
  ['a word that is no number', 'feature { value_count { min: 1x } }', '1:30 error bad-number'],
  ['a character of no meaning', 'feature { name = "a" }', '1:16 error unexpected-character'],
  ['a list that stays open', 'feature [{ name: "a" }', '1:23 error unexpected-token'],
  // Fields: all of them are found.
  [
    'unknown fields',
    'feature {\n  nam: "a"\n  typ { x: [1, <y: 2>] }\n  name: "b" type: INT\n}',
    '2:3 error unknown-field',
    '3:3 error unknown-field',
  ],
  ['a field twice', 'feature {\n  name: "a"\n  name: "b" type: INT\n}', '3:3 error duplicate-field'],
  [
    'two of a oneof',
    'feature { name: "a" type: INT\n  shape {}\n  value_count {}\n}',
    '3:3 error conflicting-fields',
  ],
  ['a number for a string', 'feature { name: 1 type: INT }', '1:17 error wrong-type'],
  ['an unknown type', 'feature {\n  name: "a"\n  type: INT64\n}', '3:9 error wrong-type'],
  ['a string for an enum', `${A}feature { name: "b" type: "INT" }`, '2:27 error wrong-type'],
  ['a message for a string', `${A}feature { name { } type: INT }`, '2:16 error wrong-type'],
  ['a string for a message', 'feature { name: "a" type: INT\n  shape: "x"\n}', '2:10 error wrong-type'],
  [
    'an integer that is too large',
    'feature { name: "a" type: INT value_count {\n  max: 9223372036854775808 } }',
    '2:8 error wrong-type',
  ],
  ['a list for one value', 'feature { name: ["a"] type: INT }', '1:17 error list-of-single-field'],
  ['an unknown escape', 'feature { type: INT name: "a\\qb" }', '1:29 error bad-escape'],
  ['bytes that are not text', 'feature { type: INT name: "\\377" }', '1:27 error not-utf-8'],
  ['an extension', `${A}[a.b] { c: 1 }`, '2:1 error extension'],
  ['a type in JSON', '{"feature": [{"name": "a", "type": "INTEGER"}]}', '1:36 error wrong-type'],
  [
    'an unknown key in JSON',
    '{"feature": [{"name": "a", "type": "INT", "valueCounter": {}}]}',
    '1:43 error unknown-field',
  ],
  ['a map for a list in JSON', '{"feature": {"name": "a"}}', '1:13 error wrong-type'],
];

suite('a mistake in the text of a schema of TensorFlow Metadata', () => {
  for (const [what, text, ...expected] of CASES) {
    test(what, async () => {
      const { found, problems } = await read(text);
      assert.deepEqual(found, expected, problems.map(({ message }) => message).join('\n'));
    });
  }

  test('JSON that is none', async () => {
    const { problems } = await read('{"feature": [{"name": "a",}]}');
    assert.deepEqual(
      problems.map(({ place }) => [place?.line, place?.column]),
      [[1, 27]],
    );
  });

  test('bytes that are not UTF-8', async () => {
    const { problems } = await read(Buffer.from('feature {\n name: "\xff" }', 'latin1'));
    assert.deepEqual(
      problems.map(({ place }) => [place?.line, place?.column]),
      [[2, 9]],
    );
  });
});
