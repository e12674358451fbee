/** What lies inside a folder, on each system. */
import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { suite, test } from 'node:test';
import { isInside, unusablePart } from '../../src/workspace/workspace.ts';

type Case = readonly [folder: string, path: string, isInside: boolean];

const WINDOWS: readonly Case[] = [
  ['C:\\w', 'C:\\w', true],
  ['C:\\w', 'C:\\w\\a\\b', true],
  ['C:\\w', 'c:\\W\\A', true],
  ['C:\\', 'C:\\a', true],
  ['C:\\w', 'C:\\w\\..a', true],
  ['C:\\w', 'C:\\w2', false],
  ['C:\\w', 'C:\\', false],
  ['C:\\w', 'D:\\w\\a', false],
  ['C:\\w', '\\\\server\\share\\a', false],
  ['C:\\w', '\\\\server\\C$\\w\\a', false],
  ['C:\\w', '\\\\?\\C:\\w\\a', false],
  ['C:\\w', '\\\\.\\NUL', false],
  ['C:\\w', '\\\\.\\C:\\w\\a', false],
  ['C:\\w', '\\\\?\\GLOBALROOT\\Device\\HarddiskVolume1\\w', false],
  ['\\\\server\\share\\w', '\\\\server\\share\\w\\a', true],
  ['\\\\server\\share\\w', '\\\\SERVER\\Share\\w\\a', true],
  ['\\\\server\\share\\w', '\\\\server\\other\\w\\a', false],
  ['\\\\server\\share\\w', 'C:\\w\\a', false],
];

const POSIX: readonly Case[] = [
  ['/w', '/w', true],
  ['/w', '/w/a/b', true],
  ['/', '/a', true],
  ['/w', '/w/..a', true],
  ['/w', '/w/...', true],
  ['/w', '/w2', false],
  ['/w', '/', false],
  ['/w', '/a/w', false],
  // Some systems ignore case, but to refuse what lies inside there is safe, and the other way is not.
  ['/w', '/W/a', false],
  ['/\u00e9', '/e\u0301/a', false],
];

for (const [name, system, cases] of [
  ['Windows', win32, WINDOWS],
  ['other systems', posix, POSIX],
] as const)
  suite(`on ${name}`, () => {
    for (const [folder, path, expected] of cases)
      test(`${path} is ${expected ? '' : 'not '}in ${folder}`, () =>
        assert.equal(isInside(folder, path, system), expected));
  });

suite('what a user wrote is resolved before: on Windows', () => {
  const resolved: Readonly<Record<string, boolean>> = {
    'a\\b': true,
    'a/../b': true,
    '..\\w\\a': true,
    '..\\a': false,
    '\\a': false,
    '/a': false,
    'D:a': false,
    'C:\\w\\..\\a': false,
    '\\\\server\\share\\..\\..\\w': false,
  };
  for (const [path, expected] of Object.entries(resolved))
    test(path, () => assert.equal(isInside('C:\\w', win32.resolve('C:\\w', path), win32), expected));
});

test('a part of a path that Windows takes for something else is found there', () => {
  const parts = (path: string) => unusablePart('C:\\w', path, win32)?.match(/"(.*)"/)?.[1];
  assert.equal(parts('C:\\w\\reports\\a.html'), undefined);
  assert.equal(parts('C:\\w\\NUL\\a.html'), 'NUL');
  assert.equal(parts('C:\\w\\a.html:b'), 'a.html:b');
  assert.equal(parts('C:\\w\\a. \\b'), 'a. ');
  assert.equal(unusablePart('/w', '/w/NUL/a:b.', posix), undefined);
});
