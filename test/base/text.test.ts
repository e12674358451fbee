import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { oneLine } from '../../src/base/text.ts';
import { anyText, HOSTILE, UNSEEN, unseenIn } from './hostile.ts';
import { runnerCommands } from './runner-commands.ts';

describe('text for a log', () => {
  for (const [name, text, shown] of [
    [
      'is left alone where it does nothing',
      'Zürich: 日本語 🚀 a::b c#d [e] %0A',
      'Zürich: 日本語 🚀 a::b c#d [e] %0A',
    ],
    ['has its line breaks escaped', 'a\r\nb\u0085c\u2028d', 'a\\u000d\\u000ab\\u0085c\\u2028d'],
    ['has commands of terminals escaped', '\u001b[31m\u009b2J\u007f', '\\u001b[31m\\u009b2J\\u007f'],
    ['has marks of direction escaped', 'a\u202eb\u2066c\u200f', 'a\\u202eb\\u2066c\\u200f'],
    ['has what takes no room escaped', 'a\u200bb\ufeffc\u00ad', 'a\\u200bb\\ufeffc\\u00ad'],
    ['has characters beyond U+FFFF escaped as in JSON', '\u{e0041}', '\\udb40\\udc41'],
    [
      'has half surrogates escaped, and no whole ones',
      '\ud83d \ude00 \ud83d\ude00',
      '\\ud83d \\ude00 \ud83d\ude00',
    ],
    ['starts no command', '::stop-commands::t', '\\u003a:stop-commands::t'],
    ['starts no command after white space', ' \u00a0\u3000::error::e', ' \u00a0\u3000\\u003a:error::e'],
    ['holds no command of the older form', 'a##[error]b ###[c]', 'a\\u0023#[error]b #\\u0023#[c]'],
    [
      'holds no command of other CI systems',
      '##vso[a]b ##teamcity[c]',
      '\\u0023#vso[a]b \\u0023#teamcity[c]',
    ],
    ['is not escaped twice', '\\u001b \\n ::', '\\u001b \\n ::'],
  ] as const)
    test(name, () => assert.equal(oneLine(text), shown));
});

test('every character that cannot be seen is escaped', () => {
  for (const character of UNSEEN) assert.match(oneLine(`a${character}b`), /^a(\\u[0-9a-f]{4})+b$/);
});

test('the runner that the next test asks obeys the same text as it stands', () => {
  const names = HOSTILE.slice(0, 9).flatMap((text) => runnerCommands(text).map(({ name }) => name));
  assert.deepEqual(names, [
    ...['error', 'set-output', 'stop-commands', 'add-mask', 'warning', 'error', 'error', 'error', 'error'],
  ]);
  assert.deepEqual(runnerCommands('a##[group]b'), [{ name: 'group', properties: '', data: 'b' }]);
});

test('no text does anything, wherever it is quoted', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, prefix) => {
      const line = oneLine(prefix + text);
      assert.deepEqual(runnerCommands(line), []);
      assert.equal(unseenIn(line), undefined);
      assert.equal(oneLine(line), line);
    }),
    { numRuns: 2000 },
  );
});

test('JSON means the same afterwards', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, anyText), (value) => {
      const lines = JSON.stringify(value, null, 2).split('\n').map(oneLine);
      assert.deepEqual(JSON.parse(lines.join('\n')), JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 1000 },
  );
});

test('long text takes time by its length alone', () => {
  for (const part of [' ', ':', ' :', '#', '##a', '\u200b', 'é '])
    assert.ok(oneLine(part.repeat(300_000)).length >= 300_000);
});
