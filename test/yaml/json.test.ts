import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from '../../src/yaml/json.ts';
import type { Node } from '../../src/yaml/node.ts';
import { outcome, sourceOf } from './reading.ts';

const read = (text: string) => outcome((onProblem) => parseJson(sourceOf(text), onProblem));

suite('JSON', () => {
  test('is read as JSON.parse reads it, and every value knows its text', () => {
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

  test('is refused where JSON.parse refuses it', () => {
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

  test('tells whole numbers from others, by how they are written', () => {
    const { result } = read('[1, -0, 1.0, 1e2, 0.5E-3]');
    const kinds = result?.kind === 'list' ? result.items.map(({ kind }) => kind) : [];
    assert.deepEqual(kinds, ['integer', 'integer', 'float', 'float', 'float']);
  });

  const NO = 'text is not valid JSON: expected';
  const refused: readonly (readonly [text: string, problem: string])[] = [
    ['', `f:1:1: ${NO} a value, found the end of the file`],
    ['{', `f:1:2: ${NO} a string in double quotes, found the end of the file`],
    ['schema:\n- a', `f:1:1: ${NO} a value, found "schema:"`],
    [
      '{"a": 1,}',
      `f:1:9: ${NO} a string in double quotes, found "}"; remove the comma before it, or add what it announces`,
    ],
    ['[1\n2]', `f:2:1: ${NO} "," or "]", found "2]"`],
    ['{"a" 1}', `f:1:6: ${NO} ":", found "1}"`],
    ["{'a': 1}", `f:1:2: ${NO} a string in double quotes, found "'a': 1}"; use double quotes`],
    ['[1] # c', `f:1:5: ${NO} nothing more after the value, found "# c"; remove the comment: JSON has none`],
    ['[True]', `f:1:2: ${NO} a value, found "True]"; write true, false or null`],
    ['[.5]', `f:1:2: ${NO} a value, found ".5]"; write the number as JSON does, as in -0.5`],
    ['"a', `f:1:1: ${NO} a closing quote somewhere, found "\\"a"`],
    ['"\\q"', `f:1:1: ${NO} a string without line breaks and unknown escapes, found "\\"\\\\q\\""`],
    ['{"a": 1,\n "a": 2}', 'f:2:2: duplicate key "a": it is already in line 1; keep one of them'],
  ];
  for (const [text, problem] of refused) {
    test(`${JSON.stringify(text)} is refused`, () => assert.deepEqual(read(text).problems, [problem]));
  }

  test('that nests too deeply is refused, not a crash', () => {
    assert.match(read('['.repeat(100_000)).problems.join(), /^f:1:202: .* values nested less deeply/);
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
