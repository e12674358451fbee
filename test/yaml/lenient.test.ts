/** Texts that YAML forbids and PyYAML accepts, because configs of real trainings contain them. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Node } from '../../src/yaml/node.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { outcome, plain, sourceOf } from './reading.ts';

const read = (text: string, lastKeyWins = true) =>
  outcome((onProblem) => parseYaml(sourceOf(text), onProblem, { lastKeyWins }));

suite('lines in brackets and quotes that are not indented', () => {
  const text = `\
first:
  list: [
  1, # one
two,
{k: "a
b"}
  ]
  next: x
second: [3,
4]
`;
  const { result, problems } = read(text);

  test('are read', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(result && plain(result), {
      map: [
        [
          'first',
          {
            map: [
              ['list', [{ int: 1 }, 'two', { map: [['k', 'a b']] }]],
              ['next', 'x'],
            ],
          },
        ],
        ['second', [{ int: 3 }, { int: 4 }]],
      ],
    });
  });

  test('have their places in the original text', () => {
    const starts = scalars(result).map(([value, start]) => [value, text.slice(start, start + 1)]);
    assert.deepEqual(starts, [
      ['1', '1'],
      ['two', 't'],
      ['a b', '"'],
      ['x', 'x'],
      ['3', '3'],
      ['4', '4'],
    ]);
  });

  test('do not hide an open bracket', () => {
    assert.deepEqual(read('a: [1,\nb: 2\nc: [3]\n').problems, ['2:1 open-bracket']);
  });

  test('take about a second at most, even if there are many', () => {
    const started = performance.now();
    read(`a: [\n${'1,\n'.repeat(50_000)}]`);
    assert.ok(performance.now() - started < 10_000);
  });
});

suite('duplicate keys', () => {
  test('are an error by default', () => {
    assert.deepEqual(read('a: 1\nb: 2\na: 3', false).problems, ['3:1 duplicate-key']);
  });

  test('are a warning if the last one counts', () => {
    const { result, problems } = read('a: 1\nb: 2\na: 3');
    assert.deepEqual(problems, ['3:1 warning duplicate-key']);
    assert.deepEqual(result && plain(result), {
      map: [
        ['a', { int: 3 }],
        ['b', { int: 2 }],
      ],
    });
  });
});

/** The texts of all scalars, each with its offset. */
function scalars(node: Node | undefined): [text: string, start: number][] {
  if (node?.kind === 'map') return node.entries.flatMap(({ value }) => scalars(value));
  if (node?.kind === 'list') return node.items.flatMap(scalars);
  if (node === undefined || node.kind === 'broken') return [];
  return [[String(node.value), node.start]];
}
