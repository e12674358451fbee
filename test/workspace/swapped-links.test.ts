/** A folder is swapped for a link right before a file in it is opened: after every check of its path. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, mock, test } from 'node:test';
import type { Problem } from '../../src/base/problem.ts';
import { realDisk } from '../../src/fixture/disk.ts';
import { stageFiles } from '../../src/fixture/staging.ts';
import { readRecords } from '../../src/verify/read-records.ts';
import { isOpenedAt } from '../../src/workspace/opened.ts';
import { findInput, readInput } from '../../src/workspace/read-input.ts';
import { readRegularStart } from '../../src/workspace/regular-file.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { checkTarget } from '../../src/workspace/write-target.ts';

const made: string[] = [];
afterEach(() => {
  mock.restoreAll();
  syncBuiltinESMExports();
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true });
});

/** `inside` and `outside` each have a file; from now on, a link to the second replaces the first when a file is opened. */
function setTrap(name: string) {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'tfrecord-fixture-swap-')));
  made.push(folder);
  const [workspace, outside] = [join(folder, 'workspace'), join(folder, 'outside')];
  const inside = join(workspace, 'inside');
  for (const [path, text] of [
    [inside, 'public'],
    [outside, 'secret'],
  ] as const) {
    fs.mkdirSync(path, { recursive: true });
    fs.writeFileSync(join(path, name), text);
  }
  const swap = () => {
    if (fs.lstatSync(inside).isSymbolicLink()) return;
    fs.renameSync(inside, join(folder, 'away'));
    fs.symlinkSync(outside, inside);
  };
  const { openSync } = fs;
  const { open } = promises;
  mock.method(fs, 'openSync', (...args: Parameters<typeof openSync>) => {
    swap();
    return openSync(...args);
  });
  mock.method(promises, 'open', (...args: Parameters<typeof open>) => {
    swap();
    return open(...args);
  });
  syncBuiltinESMExports();
  return { workspace, inside, outside };
}

const refuse = () => assert.fail();

const start = (workspace: string) =>
  openWorkspace({ folder: workspace, workspace, runnerTemp: undefined }, '', refuse) ?? assert.fail();

describe('nothing is read through a link that came after the check', () => {
  test('a text of the user', () => {
    const { workspace } = setTrap('config.yaml');
    const problems: Problem[] = [];
    const found = readInput(
      start(workspace),
      'inside/config.yaml',
      'the config',
      undefined,
      (problem) => void problems.push(problem),
    );
    assert.equal(found, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['input-unreadable'],
    );
    assert.match(problems[0]?.message ?? '', /a link was put into/);
  });

  test('the first bytes of a file', () => {
    const { workspace } = setTrap('a.tfrecord');
    const found = findInput(start(workspace), 'inside/a.tfrecord', 'it', undefined, refuse);
    assert.throws(() => readRegularStart(found?.real ?? '', 9), /a link was put into/);
  });

  test('records', async () => {
    const { inside } = setTrap('a.tfrecord');
    const reading = readRecords(join(inside, 'a.tfrecord'), { compression: 'auto', onRecord: refuse });
    await assert.rejects(reading, /a link was put into/);
  });

  test('a text that is to be replaced', () => {
    const { workspace } = setTrap('report.html');
    const problems: string[] = [];
    const target = checkTarget(start(workspace), 'inside/report.html', 'the report', ({ code }) => {
      problems.push(code);
    });
    assert.equal(target, undefined);
    assert.deepEqual(problems, ['target-unwritable']);
  });
});

describe('nothing is written through one', () => {
  test('a text', async () => {
    const { inside, outside } = setTrap('x');
    await assert.rejects(realDisk.create(join(inside, 'lock.json'), 'text'), /a link was put into/);
    assert.deepEqual(fs.readdirSync(outside), ['x']);
  });

  test('a file of a fixture', async () => {
    const { inside, outside } = setTrap('x');
    const staging = stageFiles(inside, '0123456789ab');
    await assert.rejects(staging.write('a.tfrecord', refuse), /a link was put into/);
    assert.deepEqual(fs.readdirSync(outside), ['x']);
  });
});

describe('an opened file is known by its place, or where no kernel says that, by what it is', () => {
  for (const [what, hide] of [
    ['the place', false],
    ['the file', true],
  ] as const)
    test(what, () => {
      const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'tfrecord-fixture-opened-')));
      made.push(folder);
      const [path, link] = [join(folder, 'a'), join(folder, 'b')];
      fs.writeFileSync(path, 'x');
      fs.symlinkSync(path, link);
      const descriptor = fs.openSync(path, 'r');
      if (hide)
        mock.method(fs, 'readlinkSync', () => {
          throw new Error('there is no /proc');
        });
      syncBuiltinESMExports();
      assert.equal(isOpenedAt(descriptor, path), true);
      assert.equal(isOpenedAt(descriptor, link), false);
      assert.equal(isOpenedAt(descriptor, join(folder, 'absent')), false);
      fs.closeSync(descriptor);
    });
});
