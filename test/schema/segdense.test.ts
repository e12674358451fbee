import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { loadSchema } from '../../src/schema/segdense.ts';
import { SMALL_SCHEMA } from '../config/recap/small-config.ts';
import { outcome, sourceOf } from '../yaml/reading.ts';

const load = (text: string) => outcome((onProblem) => loadSchema(sourceOf(text), onProblem));

suite('a feature schema', () => {
  test('describes features', () => {
    const { result, problems } = load(SMALL_SCHEMA);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      Array.from(result?.features.values() ?? [], ({ name, kind, length }) => [name.value, kind, length]),
      [
        ['cont_vals', 'float', 20],
        ['bin_vals', 'int64', 20],
        ['plain', 'bytes', 'variable'],
        ['unused', 'int64', 1],
        ['task.like', 'int64', 1],
        ['task.reply', 'int64', 1],
      ],
    );
  });

  test('is JSON, with what JSON allows and YAML does not', () => {
    const { result, problems } = load(
      '{\n\t"schema": [\n\t{"feature_name":"a\\/b","dtype":"int64_list","length":2}]}',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual([...(result?.features.keys() ?? [])], ['a/b']);
  });

  const LENGTH = '"length" must be a whole number from 1 to 268435456, or -1 for a variable length: found';
  const withLength = (length: string) =>
    `{"schema": [{"feature_name": "a", "dtype": "int64_list", "length": ${length}}]}`;
  const withDtype = (dtype: string) => `{"schema": [{"feature_name": "a", "length": 1, "dtype": ${dtype}}]}`;
  const row = (name: string) => `{"feature_name": ${name}, "dtype": "int64_list", "length": 1}`;
  const DTYPE = '"dtype" must be one of int64_list, float_list, bytes_list: found';
  const cases: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    ['an empty file', '', 'f:1:1: text is not valid JSON: expected a value, found the end of the file'],
    ['YAML', 'schema:\n- x', 'f:1:1: text is not valid JSON: expected a value, found "schema:"'],
    ['a list', '[]', 'f:1:1: the file must be a map: found an empty list'],
    ['no key', '{}', 'f:1:1: missing key "schema" in the file; add it'],
    [
      'no features',
      '{"schema": []}',
      'f:1:12: "schema" must be a list of at least one feature: found an empty list',
    ],
    ['features as a map', '{"schema": {}}', 'f:1:12: "schema" must be a list: found an empty map'],
    ['no map', '{"schema": ["a"]}', 'f:1:13: "schema[0]" must be a map: found the string "a"'],
    [
      'another key',
      '{"schema": [], "version": 1}',
      'f:1:12: "schema" must be a list of at least one feature: found an empty list',
      'f:1:16: unknown key "version" in the file: allowed are schema; remove it',
    ],
    ['length 0', withLength('0'), `f:1:68: ${LENGTH} the number 0`],
    ['length -2', withLength('-2'), `f:1:68: ${LENGTH} the number -2`],
    ['length 1.5', withLength('1.5'), `f:1:68: ${LENGTH} the number 1.5`],
    ['length 1.0', withLength('1.0'), `f:1:68: ${LENGTH} the number 1.0; write 1`],
    ['length 1e5', withLength('1e5'), `f:1:68: ${LENGTH} the number 1e5; write 100000`],
    ['length "3"', withLength('"3"'), `f:1:68: ${LENGTH} the string "3"; remove the quotes`],
    [
      'length null',
      withLength('null'),
      `f:1:68: ${LENGTH} null; give a value, or remove the key if it is optional`,
    ],
    ['a huge length', withLength('268435457'), `f:1:68: ${LENGTH} the number 268435457`],
    [
      'an absurd length',
      withLength('99999999999999999999'),
      `f:1:68: ${LENGTH} the number 99999999999999999999`,
    ],
    [
      'a dtype cut short',
      withDtype('"int64"'),
      `f:1:57: ${DTYPE} the string "int64"; did you mean "int64_list"?`,
    ],
    [
      'a misspelt dtype',
      withDtype('"flaot_list"'),
      `f:1:57: ${DTYPE} the string "flaot_list"; did you mean "float_list"?`,
    ],
    ['another dtype', withDtype('"string"'), `f:1:57: ${DTYPE} the string "string"`],
    [
      'an empty name',
      `{"schema": [${row('""')}]}`,
      'f:1:30: "feature_name" is empty; give the feature a name',
    ],
    [
      'a name with half a character, which no example could hold',
      `{"schema": [${row('"a\\ud800"')}, ${row('"\\ud83d\\ude80"')}]}`,
      'f:1:30: "feature_name" must be text that UTF-8 can write: found the string "a\\ud800"; write both halves of the surrogate pair',
    ],
    [
      'a name that is no string',
      `{"schema": [${row('7')}]}`,
      'f:1:30: "feature_name" must be a string: found the number 7; put it in quotes: "7"',
    ],
    [
      'a duplicate name',
      `{"schema": [\n${row('"a"')},\n${row('"a"')}]}`,
      'f:3:18: duplicate feature "a": it is already in line 2; keep one of them',
    ],
    [
      'a misspelt key',
      `{"schema": [${row('"a"').replace('length', 'lenght')}]}`,
      'f:1:58: unknown key "lenght" in "schema[0]": allowed are feature_name, dtype, length; did you mean "length"?',
    ],
  ];
  for (const [what, text, ...problems] of cases) {
    test(`is refused: ${what}`, () => assert.deepEqual(load(text).problems, problems));
  }

  test('may be as long as the largest length', () => {
    assert.deepEqual(load(withLength('268435456')).problems, []);
  });
});
