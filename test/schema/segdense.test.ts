import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { loadSchema } from '../../src/schema/segdense.ts';
import { SMALL_SCHEMA } from '../config/recap/small-config.ts';
import { outcome, sourceOf } from '../yaml/reading.ts';

const load = (text: string) => outcome((onProblem) => loadSchema(sourceOf(text), undefined, onProblem));

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

  test('is JSON, including what YAML does not allow', () => {
    const { result, problems } = load(
      '{\n\t"schema": [\n\t{"feature_name":"a\\/b","dtype":"int64_list","length":2}]}',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual([...(result?.features.keys() ?? [])], ['a/b']);
  });

  const withLength = (length: string) =>
    `{"schema": [{"feature_name": "a", "dtype": "int64_list", "length": ${length}}]}`;
  const withDtype = (dtype: string) => `{"schema": [{"feature_name": "a", "length": 1, "dtype": ${dtype}}]}`;
  const row = (name: string) => `{"feature_name": ${name}, "dtype": "int64_list", "length": 1}`;
  const cases: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    ['an empty file', '', '1:1 invalid-json'],
    ['YAML', 'schema:\n- x', '1:1 invalid-json'],
    ['a list', '[]', '1:1 wrong-value'],
    ['no key', '{}', '1:1 missing-key'],
    ['no features', '{"schema": []}', '1:12 wrong-value'],
    ['features as a map', '{"schema": {}}', '1:12 wrong-value'],
    ['no map', '{"schema": ["a"]}', '1:13 wrong-value'],
    ['no features, beside another key', '{"schema": [], "version": 1}', '1:12 wrong-value'],
    ['length 0', withLength('0'), '1:68 wrong-value'],
    ['length -2', withLength('-2'), '1:68 wrong-value'],
    ['length 1.5', withLength('1.5'), '1:68 wrong-value'],
    ['length 1.0', withLength('1.0'), '1:68 wrong-value'],
    ['length 1e5', withLength('1e5'), '1:68 wrong-value'],
    ['length "3"', withLength('"3"'), '1:68 wrong-value'],
    ['length null', withLength('null'), '1:68 wrong-value'],
    ['a huge length', withLength('268435457'), '1:68 wrong-value'],
    ['an absurd length', withLength('99999999999999999999'), '1:68 wrong-value'],
    ['a dtype cut short', withDtype('"int64"'), '1:57 wrong-value'],
    ['a misspelt dtype', withDtype('"flaot_list"'), '1:57 wrong-value'],
    ['another dtype', withDtype('"string"'), '1:57 wrong-value'],
    ['an empty name', `{"schema": [${row('""')}]}`, '1:30 empty-feature-name'],
    [
      'a name with half a character, which no example could hold',
      `{"schema": [${row('"a\\ud800"')}, ${row('"\\ud83d\\ude80"')}]}`,
      '1:30 wrong-value',
    ],
    ['a name that is no string', `{"schema": [${row('7')}]}`, '1:30 wrong-value'],
    ['a duplicate name', `{"schema": [\n${row('"a"')},\n${row('"a"')}]}`, '3:18 warning duplicate-feature'],
    ['a misspelt key', `{"schema": [${row('"a"').replace('length', 'lenght')}]}`, '1:58 unknown-key'],
  ];
  for (const [what, text, ...problems] of cases) {
    test(`is refused: ${what}`, () => assert.deepEqual(load(text).problems, problems));
  }

  test('may be as long as the largest length', () => {
    assert.deepEqual(load(withLength('268435456')).problems, []);
  });
});
