/** Reading a file of the user's: where it may lie, what it may be, and what is said where it is not there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findInput, readAnyInput, readInput } from '../../src/workspace/read-input.ts';
import { MAX_TEXT_BYTES } from '../../src/workspace/regular-file.ts';
import { problemsOf, refusalOf, type Scratch, scratchWorkspace } from './scratch.ts';

const PLACE = { file: 'config.yaml', line: 3, column: 9 };
const isPosix = process.platform !== 'win32';

const refusal = ({ workspace }: Scratch, path: string, fixIfAbsent?: string) =>
  refusalOf((onProblem) => readInput(workspace, path, 'the schema', PLACE, onProblem, fixIfAbsent));

describe('a file of the workspace', () => {
  const scratch = scratchWorkspace({ 'schemas/a.json': '{}' });
  const read = (path: string) =>
    problemsOf((onProblem) => readInput(scratch.workspace, path, 'it', undefined, onProblem));

  test('is read, and named as its user would name it', () => {
    assert.deepEqual(read('schemas/../schemas/a.json'), {
      result: { name: 'schemas/a.json', bytes: Buffer.from('{}') },
      problems: [],
    });
    assert.equal(read(join(scratch.folder, 'schemas/a.json')).result?.name, 'schemas/a.json');
  });

  test('may be found without being read, and so may a folder', () => {
    const find = (path: string) =>
      problemsOf((onProblem) => findInput(scratch.workspace, path, 'it', undefined, onProblem)).result;
    const real = join(scratch.folder, 'schemas');
    assert.deepEqual(find('schemas'), { name: 'schemas', real, isFolder: true });
    assert.equal(find('schemas/a.json')?.isFolder, false);
  });

  test('may be reached through a link that stays inside', { skip: !isPosix }, () => {
    symlinkSync('schemas', join(scratch.folder, 'link'));
    assert.equal(read('link/a.json').result?.name, 'link/a.json');
  });
});

describe('a file elsewhere is refused', () => {
  const scratch = scratchWorkspace({});

  test('by its own path', () => {
    const { code, place, message } = refusal(scratch, '../outside/secret.yaml');
    assert.deepEqual([code, place], ['outside-workspace', PLACE]);
    assert.match(message, /^the schema .*secret\.yaml lies outside the workspace /);
  });

  test('through a link', { skip: !isPosix }, () => {
    symlinkSync(scratch.outside, join(scratch.folder, 'link'));
    const { message } = refusal(scratch, 'link/secret.yaml');
    assert.match(message, /lies outside the workspace .* \(it leads to .*secret\.yaml\)$/);
  });

  test('in the same words whether it exists or not', () => {
    const said = (name: string) => refusal(scratch, `../outside/${name}`).message.replaceAll(name, 'NAME');
    assert.equal(said('absent.yaml'), said('secret.yaml'));
  });
});

describe('what is no text file is refused', () => {
  const scratch = scratchWorkspace({ 'folder/a.json': '', 'folder/b.json': '', 'big.json': '' });

  test('a folder, whose files are named', () => {
    const { message, fix } = refusal(scratch, 'folder');
    assert.equal(message, 'the schema folder is a folder, not a file');
    assert.equal(fix, 'name one of the files in it: a.json, b.json');
  });

  test('a folder without files', () => {
    mkdirSync(join(scratch.folder, 'empty/folder'), { recursive: true });
    assert.equal(refusal(scratch, 'empty').fix, '');
  });

  test('one that is too big, by a byte', () => {
    const path = join(scratch.folder, 'big.json');
    truncateSync(path, MAX_TEXT_BYTES);
    const read = () =>
      problemsOf((onProblem) => readAnyInput(scratch.workspace, 'big.json', 'it', undefined, onProblem));
    assert.equal(read().result?.bytes.length, MAX_TEXT_BYTES);
    truncateSync(path, MAX_TEXT_BYTES + 1);
    assert.match(refusal(scratch, 'big.json').message, /big\.json has 8\.39 MB: at most 8\.39 MB are read$/);
  });

  test('a pipe, at which a run would wait for ever', { skip: !isPosix }, () => {
    execFileSync('mkfifo', [join(scratch.folder, 'pipe')]);
    assert.equal(refusal(scratch, 'pipe').message, 'the schema pipe is not a regular file');
  });

  test('what lies below a file', () => {
    assert.match(
      refusal(scratch, 'big.json/a').message,
      isPosix ? /cannot be read: ENOTDIR/ : /does not exist/,
    );
  });
});

describe('a file with a merge conflict is refused', () => {
  for (const [what, text, line] of [
    ['at the line of its first marker', 'a: 1\nb: 2\n<<<<<<< ours\nc: 3\n', 3],
    ['where only the last marker is left', 'a: 1\n>>>>>>> theirs\n', 2],
  ] as const)
    test(what, () => {
      const { code, place } = refusal(scratchWorkspace({ 'a.yaml': text }), 'a.yaml');
      assert.deepEqual([code, place], ['merge-conflict', { file: 'a.yaml', line, column: 1 }]);
    });

  test('but not one that speaks of markers', () => {
    const { workspace } = scratchWorkspace({ 'a.yaml': '# <<<<<<< ours\n"<<<<<<<": 1\n' });
    const { problems } = problemsOf((onProblem) =>
      readInput(workspace, 'a.yaml', 'it', undefined, onProblem),
    );
    assert.deepEqual(problems, []);
  });
});

describe('of a path that leads nowhere it is said what may be meant', () => {
  const scratch = scratchWorkspace({
    'schemas/plain.json': '',
    'schemas/parse.py': '',
    'schemas/other.json': '',
  });
  for (const [what, path, fix] of [
    ['a misspelling', 'schemas/plian.json', 'did you mean "plain.json"?'],
    ['quotes that a shell did not take away', '"schemas/plain.json"', 'write it without the quotes'],
    ['two paths', 'schemas/plain.json\nschemas/other.json', 'give a single path'],
    ['a glob', 'schemas/*.json', 'name a single file: other.json, plain.json'],
    ['a glob that matches nothing', 'schemas/*.pbtxt', 'a glob names no single file'],
    ['a variable of a module', 'schemas/parse.FEATURES', `write ${join('schemas', 'parse.py')}:FEATURES`],
    ['nothing that is known', 'schemas/zzzzzzzz', ''],
    ['nothing, as there is no folder', 'elsewhere/plain.json', ''],
  ] as const)
    test(what, () => {
      const problem = refusal(scratch, path);
      assert.deepEqual([problem.code, problem.fix], ['input-not-found', fix]);
    });

  test('what the caller knows better', () => {
    assert.equal(refusal(scratch, 'schemas/plian.json', 'generate it').fix, 'generate it');
  });
});
