import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { readSource, substitute } from '../../src/yaml/source.ts';
import { readGolden } from './golden/read.ts';
import { outcome, sourceOf } from './reading.ts';

suite('the text of a file', () => {
  const read = (...bytes: number[]) =>
    outcome((onProblem) => readSource('f', Uint8Array.from(bytes), onProblem));

  test('is UTF-8, with or without a byte order mark', () => {
    assert.equal(read(0x61, 0xc3, 0xa9).result?.text, 'aé');
    assert.equal(read(0xef, 0xbb, 0xbf, 0x61).result?.text, 'a');
    assert.equal(read().result?.text, '');
  });

  test('is rejected at the place where it is not UTF-8', () => {
    assert.deepEqual(read(0x61, 0x0a, 0x62, 0xe9, 0x63).problems, ['2:2 not-utf-8']);
    assert.deepEqual(read(0xff, 0xfe, 0x61, 0x00).problems, ['1:1 not-utf-8']);
    assert.deepEqual(read(0xef, 0xbb, 0xbf, 0x61, 0xc3).problems, ['1:2 not-utf-8']);
  });

  test('may hold a replacement character of its own', () => {
    assert.equal(read(0xef, 0xbf, 0xbd, 0x61).result?.text, '\ufffda');
    assert.deepEqual(read(0xef, 0xbf, 0xbd, 0x61, 0x80).problems, ['1:3 not-utf-8']);
  });

  test('is rejected exactly where a strict decoder rejects it', () => {
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0x61, 0x0a, 0xc3, 0xa9, 0xef, 0xbf, 0xbd, 0xbb, 0xf0, 0x9f),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => {
        let expected: string | undefined;
        try {
          expected = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
        } catch {}
        assert.equal(read(...bytes).result?.text, expected);
      }),
    );
  });
});

suite('substitution', () => {
  const VARIABLES = { HOME: '/root', a: '1', _x1: 'under', empty: '', lines: 'p\nq', dollar: '$HOME' };

  for (const [text, printed] of readGolden('template')) {
    test(`${JSON.stringify(text)} is replaced as by Python's string.Template`, () => {
      assert.equal(substitute(sourceOf(text), VARIABLES).text, printed);
    });
  }

  test('remembers which variables had no value', () => {
    const { unresolved, variables } = substitute(sourceOf('$a ${b}$$c $d'), { a: 'long', x: '' });
    assert.deepEqual(unresolved, [
      { name: 'b', offset: 5 },
      { name: 'd', offset: 12 },
    ]);
    assert.deepEqual(variables, ['a', 'x']);
  });
});

suite('places', () => {
  test('count lines and columns from 1, with any line ending', () => {
    const { placeAt } = sourceOf('a\nb\r\nc\rd\n');
    const at = (offset: number) => [placeAt(offset).line, placeAt(offset).column];
    assert.deepEqual([0, 1, 2, 3, 5, 7, 9].map(at), [
      ...[
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [3, 1],
        [4, 1],
        [5, 1],
      ],
    ]);
  });

  test('of a substituted value are those of its variable', () => {
    const { text, placeAt } = substitute(sourceOf('a: ${V} $$ b'), { V: 'x\ny' });
    assert.equal(text, 'a: x\ny $ b');
    const columns = Array.from(text, (_, offset) => placeAt(offset).column);
    assert.deepEqual(columns, [1, 2, 3, 4, 4, 4, 8, 9, 11, 12]);
    assert.equal(placeAt(text.length).column, 13);
    assert.ok(Array.from(text, (_, offset) => placeAt(offset).line).every((line) => line === 1));
  });

  test('lead from every offset to the original character', () => {
    const value = fc.string({ unit: fc.constantFrom('x', '\n', '$', '{', '}', '\r', '😀'), maxLength: 5 });
    const piece = fc.oneof(
      fc.constant({ old: '${V}' }),
      fc.constant({ old: '$$', new: '$' }),
      fc.constant({ old: '${W}', new: '${W}' }),
      fc.constantFrom('a', '\n', '\r\n', ' ', 'é', '😀').map((text) => ({ old: text, new: text })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), value, (pieces, v) => {
        let original = '';
        let expected = '';
        const from: number[] = [];
        for (const part of pieces) {
          const text = 'new' in part ? part.new : v;
          const isCopied = text === part.old;
          for (let i = 0; i < text.length; i++) from.push(original.length + (isCopied ? i : 0));
          original += part.old;
          expected += text;
        }
        from.push(original.length);
        const source = substitute(sourceOf(original), { V: v });
        assert.equal(source.text, expected);
        for (const [offset, start] of from.entries()) {
          assert.deepEqual(source.placeAt(offset), naivePlace(original, start));
        }
      }),
    );
  });

  function naivePlace(text: string, offset: number) {
    let line = 1;
    let column = 1;
    for (let i = 0; i < offset; i++) {
      const isBreak = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n');
      line += isBreak ? 1 : 0;
      column = isBreak ? 1 : column + 1;
    }
    return { file: 'f', line, column };
  }
});
