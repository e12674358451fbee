import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Node } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { substitute } from '../../src/yaml/source.ts';
import { outcome, plain, sourceOf } from './reading.ts';

const read = (text: string) => outcome((onProblem) => parseYaml(sourceOf(text), onProblem));

/** The value under a path of keys and indices. */
function at(node: Node | undefined, ...path: (string | number)[]): Node | undefined {
  const [step, ...rest] = path;
  if (node === undefined || step === undefined) return node;
  if (node.kind === 'list') return at(node.items[Number(step)], ...rest);
  if (node.kind !== 'map') return undefined;
  return at(node.entries.find(({ key }) => key.value === step)?.value, ...rest);
}

suite('what stands in the way of reading a text is reported', () => {
  const NO = 'text is not valid YAML:';
  const refused: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    [
      'a second document',
      'a: 1\n---\nb: 2\n',
      'f:2:1: a second YAML document starts here: the file must hold a single one; remove the line "---" or what follows it',
    ],
    [
      'a tab as indentation',
      'a:\n\tb: 1\n',
      'f:2:1: a tab stands outside of quotes, where YAML allows only spaces; replace the tab by spaces',
    ],
    [
      'a tab after a colon',
      'a:\t1\n',
      'f:1:3: a tab stands outside of quotes, where YAML allows only spaces; replace the tab by spaces',
    ],
    [
      'a tab in plain text',
      'a: x\ty\n',
      'f:1:4: a tab stands in text without quotes; replace it by spaces, or add quotes',
    ],
    [
      'a control character',
      'a: b\na: \u0007',
      'f:2:4: text has the character U+0007, which YAML does not allow; remove it, or write it as the escape "\\u0007" in double quotes',
    ],
    ['a second colon', 'a: b: c', `f:1:4: ${NO} a second ": " stands in one line; put the value in quotes`],
    [
      'a key that is out of line',
      'a:\n  b: 1\n c: 2',
      `f:3:1: ${NO} a key is not indented as the keys beside it; align it with them`,
    ],
    [
      'a line without a colon',
      'a: 1\nb\n',
      `f:2:1: ${NO} a line is neither "key: value" nor "- item"; add ": "`,
    ],
    [
      'an open quote',
      'a: "b\n',
      `f:1:4: ${NO} a quote opens here and does not close; close it, and indent its lines more than its key`,
    ],
    [
      'an open bracket',
      'a: [1, 2\n',
      `f:2:1: ${NO} a bracket is still open here; close it, and indent its lines more than its key`,
    ],
    [
      'an unknown escape',
      'a: "C:\\dir"',
      `f:1:7: ${NO} unknown escape after a backslash; double the backslash, or use single quotes`,
    ],
    [
      'a duplicate key',
      'a: 1\nb: 2\na: 3',
      'f:3:1: duplicate key "a": it is already in line 1; keep one of them',
    ],
    [
      'two duplicate keys',
      'a: 1\na: 3\na: 4',
      'f:2:1: duplicate key "a": it is already in line 1; keep one of them',
      'f:3:1: duplicate key "a": it is already in line 1; keep one of them',
    ],
    ['a map as a key', '? {a: 1}\n: b', 'f:1:3: a map is no key; use a string as the key'],
    [
      'an unknown tag',
      'a: !!python/object:x {}',
      'f:1:22: tag "!!python/object:x" cannot be used for a map; remove it',
    ],
    [
      'an unknown tag of a scalar',
      'a: !x 1',
      'f:1:7: unknown tag "!x": allowed are !!bool, !!float, !!int, !!null, !!str',
    ],
    ['a value that its tag does not allow', 'a: !!int x', 'f:1:10: "x" cannot be read as a whole number'],
    ['a sign that is no value', 'a: =', 'f:1:4: = is no value in YAML; put it in quotes'],
    [
      'an alias without an anchor',
      'data: &data 1\nb: *dta',
      'f:2:4: alias "*dta" has no anchor before it; did you mean "data"?',
    ],
    [
      'an alias before its anchor',
      'a: *x\nb: &x 1',
      'f:1:4: alias "*x" has no anchor before it; put "&x" before the value it stands for',
    ],
    ['an alias in its own value', 'a: &x\n  b: *x', 'f:2:6: alias "*x" lies inside the value it stands for'],
    [
      'an anchor that comes twice',
      'a: &x 1\nb: &x 2',
      'f:2:7: anchor "&x" is already defined in line 1; use another name',
    ],
    ['an anchor with a dot', 'a: &x.y 1', 'f:1:9: anchor "&x.y" may only hold letters, digits, "_" and "-"'],
    [
      'a merge of no map',
      'a: {<<: 1}',
      'f:1:9: "<<" cannot merge the number 1; give a map or a list of maps, as in "<<: *name"',
    ],
    [
      'a merge of a list with something else',
      'a: {<<: [{}, x]}',
      'f:1:9: "<<" cannot merge the string "x"; give a map or a list of maps, as in "<<: *name"',
    ],
  ];
  for (const [what, text, ...problems] of refused) {
    test(what, () => assert.deepEqual(read(text).problems, problems));
  }

  test('in the place before substitution', () => {
    const source = substitute(sourceOf('a: ${V} \nb: [${V}, "'), { V: 'x\n  y' });
    assert.match(
      outcome((onProblem) => parseYaml(source, onProblem)).problems.join(),
      /^f:2:11: .* a quote opens here/,
    );
  });

  test('and only the first mistake of syntax, since the others may be its echo', () => {
    assert.equal(read('a: "\nb: [\nc: }').problems.length, 1);
  });
});

suite('a value', () => {
  const text = 'a: &x {k: [1, "two"]}\nb: *x\nc: {<<: *x, l: 2}\n';
  const root = read(text).result;

  test('stands where it is written', () => {
    assert.equal(at(root, 'a', 'k', 1)?.start, text.indexOf('"two"'));
    assert.equal(at(root, 'a', 'k', 1)?.name, 'k[1]');
    assert.equal(at(root, 'a', 'k', 1)?.definition.end, text.indexOf(']'));
  });

  test('behind an alias stands where the alias does, and what it holds where the anchor does', () => {
    const alias = at(root, 'b');
    assert.equal(alias?.start, text.indexOf('*x'));
    assert.equal(alias?.alias, 'x');
    assert.equal(alias?.definition.start, text.indexOf('{k'));
    assert.equal(at(root, 'b', 'k', 0)?.start, text.indexOf('1,'));
    assert.equal(at(root, 'c', 'k')?.start, text.indexOf('[1'));
  });

  test('that is broken leaves the rest readable', () => {
    const { result } = read('a: *x\nb: 1');
    assert.deepEqual(result && plain(result), {
      map: [
        ['a', { error: true }],
        ['b', { int: 1 }],
      ],
    });
  });
});
