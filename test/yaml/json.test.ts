import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from '../../src/yaml/json.ts';
import type { Node } from '../../src/yaml/node.ts';
import { outcome, sourceOf } from './reading.ts';

const read = (text: string) => outcome((onProblem) => parseJson(sourceOf(text), onProblem));

suite('JSON', () => {
  test('is read as by JSON.parse, and every value has its text', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2, '\t'), (text, indent) => {
        const pretty = JSON.stringify(JSON.parse(text), null, indent);
        const { result, problems } = read(pretty);
        assert.deepEqual(problems, []);
        assert.ok(result);
        for (const node of everyNode(result)) {
          const { start, end } = node.definition;
          assert.deepEqual(JSON.parse(pretty.slice(start, end)), contentOf(node));
        }
      }),
    );
  });

  test('is rejected where JSON.parse rejects it', () => {
    const token = fc.constantFrom(
      ...'{}[],:"\\ \n\t\'#',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      'null',
      '"a"',
      '"b"',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const text = tokens.join('');
        let isValid = true;
        try {
          JSON.parse(text);
        } catch {
          isValid = false;
        }
        assert.equal(read(text).result !== undefined, isValid, text);
      }),
      { numRuns: 2000 },
    );
  });

  test('distinguishes whole numbers from others by their notation', () => {
    const { result } = read('[1, -0, 1.0, 1e2, 0.5E-3]');
    const kinds = result?.kind === 'list' ? result.items.map(({ kind }) => kind) : [];
    assert.deepEqual(kinds, ['integer', 'integer', 'float', 'float', 'float']);
  });

  const refused: readonly (readonly [text: string, problem: string])[] = [
    ['', '1:1 invalid-json'],
    ['{', '1:2 invalid-json'],
    ['schema:\n- a', '1:1 invalid-json'],
    ['{"a": 1,}', '1:9 invalid-json'],
    ['[1\n2]', '2:1 invalid-json'],
    ['{"a" 1}', '1:6 invalid-json'],
    ["{'a': 1}", '1:2 invalid-json'],
    ['[1] # c', '1:5 invalid-json'],
    ['[True]', '1:2 invalid-json'],
    ['[.5]', '1:2 invalid-json'],
    ['"a', '1:1 invalid-json'],
    ['"\\q"', '1:1 invalid-json'],
    ['{"a": 1,\n "a": 2}', '2:2 duplicate-key'],
  ];
  for (const [text, problem] of refused) {
    test(`${JSON.stringify(text)} is rejected`, () => assert.deepEqual(read(text).problems, [problem]));
  }

  test('that is nested too deeply is rejected without a crash', () => {
    assert.deepEqual(read('['.repeat(100_000)).problems, ['1:202 invalid-json']);
  });
});

function* everyNode(node: Node): Generator<Node> {
  yield node;
  if (node.kind === 'list') for (const item of node.items) yield* everyNode(item);
  if (node.kind === 'map') for (const { value } of node.entries) yield* everyNode(value);
}

function contentOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(contentOf);
  if (node.kind !== 'map') return 'value' in node ? node.value : undefined;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, contentOf(value)]));
}
