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

suite('a text that cannot be read is reported', () => {
  const refused: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1 second-document'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 tab'],
    ['a tab after a colon', 'a:\t1\n', '1:3 tab'],
    ['a tab in plain text', 'a: x\ty\n', '1:4 tab'],
    ['a control character', 'a: b\na: \u0007', '2:4 unprintable-character'],
    ['a second colon', 'a: b: c', '1:4 second-colon'],
    ['a key that is out of line', 'a:\n  b: 1\n c: 2', '3:2 wrong-indentation'],
    ['a line without a colon', 'a: 1\nb\n', '2:1 not-key-or-item'],
    ['an open quote', 'a: "b\n', '1:4 open-quote'],
    ['an open bracket', 'a: [1, 2\n', '2:1 open-bracket'],
    ['an unknown escape', 'a: "C:\\dir"', '1:7 unknown-escape'],
    ['a duplicate key', 'a: 1\nb: 2\na: 3', '3:1 duplicate-key'],
    ['two duplicate keys', 'a: 1\na: 3\na: 4', '2:1 duplicate-key', '3:1 duplicate-key'],
    ['a map as a key', '? {a: 1}\n: b', '1:3 key-not-a-scalar'],
    ['an unknown tag', 'a: !!python/object:x {}', '1:22 wrong-tag'],
    ['an unknown tag of a scalar', 'a: !x 1', '1:7 unknown-tag'],
    ['a value that its tag does not allow', 'a: !!int x', '1:10 wrong-tag'],
    ['a sign that is no value', 'a: =', '1:4 not-a-value'],
    ['an alias without an anchor', 'data: &data 1\nb: *dta', '2:4 unknown-alias'],
    ['an alias before its anchor', 'a: *x\nb: &x 1', '1:4 unknown-alias'],
    ['an alias in its own value', 'a: &x\n  b: *x', '2:6 recursive-alias'],
    ['an anchor that comes twice', 'a: &x 1\nb: &x 2', '2:7 duplicate-anchor'],
    ['an anchor with a dot', 'a: &x.y 1', '1:9 invalid-anchor'],
    ['a merge of no map', 'a: {<<: 1}', '1:9 wrong-merge'],
    ['a merge of a list with something else', 'a: {<<: [{}, x]}', '1:9 wrong-merge'],
  ];
  for (const [what, text, ...problems] of refused) {
    test(what, () => assert.deepEqual(read(text).problems, problems));
  }

  test('at the place before substitution', () => {
    const source = substitute(sourceOf('a: ${V} \nb: [${V}, "'), { V: 'x\n  y' });
    assert.deepEqual(outcome((onProblem) => parseYaml(source, onProblem)).problems, ['2:11 open-quote']);
  });

  test('with its first syntax error only, because later ones may be consequences', () => {
    assert.equal(read('a: "\nb: [\nc: }').problems.length, 1);
  });
});

suite('a value', () => {
  const text = 'a: &x {k: [1, "two"]}\nb: *x\nc: {<<: *x, l: 2}\n';
  const root = read(text).result;

  test('has the place where it is written', () => {
    assert.equal(at(root, 'a', 'k', 1)?.start, text.indexOf('"two"'));
    assert.equal(at(root, 'a', 'k', 1)?.name, 'k[1]');
    assert.equal(at(root, 'a', 'k', 1)?.definition.end, text.indexOf(']'));
  });

  test('behind an alias has the place of the alias, and its parts have their places at the anchor', () => {
    const alias = at(root, 'b');
    assert.equal(alias?.start, text.indexOf('*x'));
    assert.equal(alias?.alias, 'x');
    assert.equal(alias?.definition.start, text.indexOf('{k'));
    assert.equal(at(root, 'b', 'k', 0)?.start, text.indexOf('1,'));
    assert.equal(at(root, 'c', 'k')?.start, text.indexOf('[1'));
  });

  test('that cannot be read does not affect the others', () => {
    const { result } = read('a: *x\nb: 1');
    assert.deepEqual(result && plain(result), {
      map: [
        ['a', { error: true }],
        ['b', { int: 1 }],
      ],
    });
  });
});
