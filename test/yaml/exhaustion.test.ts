import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseYaml } from '../../src/yaml/parse.ts';
import { outcome, sourceOf } from './reading.ts';

const read = (text: string) => outcome((onProblem) => parseYaml(sourceOf(text), onProblem));

suite('a text that tries to exhaust the reader', () => {
  const tenOf = (name: string) => `[${Array(10).fill(`*${name}`).join(', ')}]`;
  const laughs = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} ${tenOf(`a${i}`)}`);
  const wide = `a: &a {${Array.from({ length: 3000 }, (_, i) => `k${i}: 1`).join(', ')}}`;
  const attacks: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    ['billion laughs', ['a0: &a0 [x]', ...laughs].join('\n'), /^6:\d+ too-many-aliases$/],
    [
      'merges of merges',
      `${wide}\nb: {<<: [${Array(3000).fill('*a').join(', ')}]}`,
      /^2:\d+ too-many-aliases$/,
    ],
    ['deep brackets', '['.repeat(20_000), / nested-too-deeply$/],
    ['deep dashes', `${'- '.repeat(20_000)}a`, / nested-too-deeply$/],
    [
      'deep maps',
      Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      / nested-too-deeply$/,
    ],
  ];
  for (const [what, text, problem] of attacks) {
    test(`${what} is one problem`, () => {
      const { problems } = read(text);
      assert.match(problems[0] ?? '', problem);
      assert.equal(problems.length, 1);
    });
  }
});
