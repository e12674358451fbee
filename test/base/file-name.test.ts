/** The rules are Windows': learn.microsoft.com/windows/win32/fileio/naming-a-file. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { foldFileName, whyNotFileName } from '../../src/base/file-name.ts';

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'is the name of a device on Windows': [
    ...['CON', 'con', 'PRN', 'aux', 'NUL', 'nul.txt', 'NUL.tar.gz', 'com1', 'LPT9.log', 'COM0'],
    ...['COM¹', 'lpt³.x', 'CONIN$', 'conout$', 'nul ', 'con .txt'],
  ],
  'has a character that no file name has on Windows': [
    ...[
      'a:b',
      'report.html:stream',
      'C:x',
      'a<b',
      'a>b',
      'a"b',
      'a|b',
      'a?',
      '*',
      'a/b',
      'a\\b',
      'a\0b',
      'a\nb',
    ],
  ],
  'ends in a dot or a space, which Windows leaves out': ['a.', 'report.html.', 'a ', '...', '.. '],
};
const ALLOWED = [
  ...['a', 'a.b', '.hidden', 'con-1', 'console', 'nulls.txt', 'com', 'com10', 'lpt', 'xcon', 'a.con', 'a b'],
  ...['é', 'ß', '名前.json', 'random-00000-of-00002.tfrecord.gz'],
];

for (const [why, names] of Object.entries(REFUSED))
  suite(why, () => {
    for (const name of names) test(JSON.stringify(name), () => assert.equal(whyNotFileName(name), why));
  });

suite('can be the name of a file everywhere', () => {
  for (const name of ALLOWED) test(name, () => assert.equal(whyNotFileName(name), undefined));
});

suite('one file where case, or the composition of letters, makes no difference', () => {
  const pairs = [
    ['Weather', 'weather'],
    ['\u00e9', 'e\u0301'],
    ['\u00c9', 'e\u0301'],
    ['\u212b', '\u00e5'],
    ['STRASSE', 'stra\u00dfe'],
  ] as const;
  for (const [one, other] of pairs)
    test(`${one}, ${other}`, () => assert.equal(foldFileName(one), foldFileName(other)));
  test('a and b are two', () => assert.notEqual(foldFileName('a'), foldFileName('b')));
});
