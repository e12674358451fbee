import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { OnProblem, Problem } from '../../src/base/problem.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { readGolden } from './golden/read.ts';
import { plain, sourceOf } from './reading.ts';

/** Differences from PyYAML, with their reasons. An entry without a difference fails the test. */
const DIFFERENCES: readonly (readonly [why: string, texts: readonly string[]])[] = [
  [
    'whole numbers beyond 2^53 lose digits',
    ['9007199254740993', '12345678901234567890', '0xFFFFFFFFFFFFFFFF', 'k: 12345678901234567890'],
  ],
  [
    'tags of values that no config can hold are refused',
    [
      ...['~', "''", '0x1f', '2020-01-01', ' ', 'TRUE', "'tRue'"].map((value) => `!!binary ${value}`),
      ...['!!timestamp 2020-01-01', '!!set {a: 1}', '!!omap [a: 1]', '!!pairs [a: 1]'],
      ...['!!str {=: x}', '!!int {=: 5}'],
    ],
  ],
  ["Python's own octal prefix is not YAML's", ["!!int '0o7'", "!<tag:yaml.org,2002:int> '0o7'"]],
  ['a map cannot merge itself', ['a: &m\n  <<: *m']],
  ['a colon right after an alias is ambiguous', ['- &a 1\n- *a\n- [*a, *a]\n- {*a : 2}\n- {*a: 2}']],
  ['line breaks that nobody sees are refused', ["a: '\u2028'"]],
  [
    'we read what YAML allows and PyYAML does not; no config passes its check for that',
    [
      ...['...', '...\n', ': a', '~: a\n: b', '- :', '[:a]', '{"a"\n:1}', '{a\n: 1}', '{a\n b: 1}'],
      ...['%YAML 2.0\n---\na: 1', `{${'x'.repeat(1100)}: 1}`],
    ],
  ],
];

/** Reads a text like a config, and returns its errors. */
function readAsConfig(text: string) {
  const problems: Problem[] = [];
  const onProblem: OnProblem = (problem) => void problems.push(problem);
  const result = parseYaml(sourceOf(text), onProblem, { lastKeyWins: true });
  return { result, problems: problems.filter(({ severity }) => severity === 'error') };
}

suite('YAML is read as by PyYAML', () => {
  const reasons = new Map(DIFFERENCES.flatMap(([why, texts]) => texts.map((text) => [text, why] as const)));
  const golden = readGolden('pyyaml');
  for (const [text, printed] of golden) {
    const why = reasons.get(text);
    test(`${JSON.stringify(text.slice(0, 80))}${why === undefined ? '' : `, but ${why}`}`, () => {
      const { result, problems } = readAsConfig(text);
      const read = problems.length > 0 || result === undefined ? { error: true } : plain(result);
      if (why === undefined) assert.deepEqual(read, printed);
      else assert.notDeepEqual(read, printed);
    });
  }

  test('every difference is in the table', () => {
    const texts = new Set(golden.map(([text]) => text));
    assert.deepEqual(
      [...reasons.keys()].filter((text) => !texts.has(text)),
      [],
    );
  });
});
