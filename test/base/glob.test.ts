import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { matchesGlob } from '../../src/base/glob.ts';

describe('a glob', () => {
  const cases: readonly (readonly [glob: string, matches: readonly string[], others: readonly string[]])[] = [
    ['a.b', ['a.b'], ['axb', 'a.bc', 'xa.b', '']],
    ['', [''], ['a']],
    ['*', ['', 'a', 'a\nb', '.x'], []],
    ['a*c', ['ac', 'abc', 'abcbc', 'acc'], ['a', 'ab', 'abcd', 'xac']],
    ['*.gz', ['.gz', 'x.tar.gz'], ['gz', 'x.gz.']],
    ['a**b', ['ab', 'axb'], ['a']],
    ['?', ['a', '\n'], ['', 'ab']],
    ['[abc]', ['a', 'c'], ['d', '[', '']],
    ['[a-c]x', ['ax', 'bx'], ['dx', '-x']],
    ['[!a-c]', ['d', '-'], ['a', 'b', '']],
    ['[^a]', ['b', '^'], ['a']],
    ['[a-]', ['a', '-'], ['b']],
    ['[-a]', ['a', '-'], ['b']],
    ['[z-a]', [], ['a', 'z', 'm', '-']],
    ['[\\]', ['\\'], ['a']],
    ['[]', ['[]'], ['a', '']],
    ['[!]', ['!'], ['a']],
    ['[[]', ['['], ['a']],
    ['[a', ['[a'], ['a']],
    ['a]', ['a]'], ['a']],
    ['^$()+{}|.\\d', ['^$()+{}|.\\d'], ['1']],
  ];
  for (const [glob, matches, others] of cases) {
    test(`${JSON.stringify(glob)} matches what it should`, () => {
      for (const name of matches) assert.ok(matchesGlob(glob, name), name);
      for (const name of others) assert.ok(!matchesGlob(glob, name), name);
    });
  }

  test('matches whatever is made by replacing its stars and question marks', () => {
    const literal = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', '^', '😀') });
    const part = fc.oneof(
      literal.map((text) => ({ glob: text, name: text })),
      literal.map((name) => ({ glob: '*', name })),
      fc.constantFrom('a', '*', '[').map((name) => ({ glob: '?', name })),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = (of: 'glob' | 'name') => parts.map((each) => each[of]).join('');
        return matchesGlob(text('glob'), text('name'));
      }),
    );
  });

  test('of many stars is done at once with a name that nearly matches', () => {
    assert.ok(!matchesGlob(`${'*a'.repeat(5000)}b`, 'a'.repeat(5000)));
    assert.ok(!matchesGlob('['.repeat(100_000), 'a'));
  });
});
