/** What `verify` may read: a folder that a pull request fills can hold links to any file of the machine. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertRefused, commitLink, makeVictim } from './elsewhere.ts';
import { type Machine, runAction, runCli } from './harness.ts';

const CONFIG = { config: 'config.yaml' };
const VERIFY = { ...CONFIG, mode: 'verify' };
const DATA = 'random.tfrecord.gz';
const OUTSIDE = /elsewhere.*\[outside-workspace\]/;

/** A machine with a good fixture in `elsewhere`, and in `testdata` of the workspace where that is wanted. */
function makeFixtures(more: Readonly<Record<string, string>> = {}) {
  const machine = makeVictim([]);
  const { elsewhere } = machine;
  const { status, stdout } = runAction(machine, { ...CONFIG, ...more, 'output-dir': elsewhere });
  assert.equal(status, 0, stdout);
  const testdata = join(machine.workspace, 'testdata');
  return { ...machine, testdata, secret: join(elsewhere, DATA) };
}

/** Two jobs write a shard each into `testdata`. */
function writeShards(machine: Machine): void {
  for (const index of ['0', '1']) {
    const inputs = { ...CONFIG, shards: '2', 'shard-index': index, 'output-dir': 'testdata' };
    assert.equal(runAction(machine, inputs).status, 0);
  }
}

function mustPass(machine: Machine, path: string, more: Readonly<Record<string, string>> = {}) {
  const ended = runAction(machine, { ...VERIFY, path, ...more });
  assert.equal(ended.status, 0, ended.stdout);
  return ended;
}

describe('a link out of the workspace is refused', () => {
  test('in a folder', () => {
    const machine = makeFixtures();
    commitLink(machine, 'testdata/x.tfrecord.gz', machine.secret);
    assertRefused(machine, { ...VERIFY, path: 'testdata' }, OUTSIDE);
    assertRefused(machine, { ...VERIFY, path: machine.testdata }, OUTSIDE);
    assertRefused(machine, { ...VERIFY, 'output-dir': 'testdata' }, OUTSIDE);
  });

  test('beside good files, which are read where they are named', () => {
    const machine = makeFixtures();
    mkdirSync(machine.testdata);
    copyFileSync(machine.secret, join(machine.testdata, 'a.tfrecord.gz'));
    commitLink(machine, 'testdata/b.tfrecord.gz', machine.secret);
    assertRefused(machine, { ...VERIFY, path: 'testdata' }, /b\.tfrecord\.gz.*\[outside-workspace\]/);
    mustPass(machine, 'testdata/a.tfrecord.gz');
  });

  test('that is the path itself, or a folder on the way', () => {
    const machine = makeFixtures();
    commitLink(machine, 'x.tfrecord.gz', machine.secret);
    commitLink(machine, 'testdata', machine.elsewhere);
    for (const path of ['x.tfrecord.gz', 'testdata', `testdata/${DATA}`])
      assertRefused(machine, { ...VERIFY, path }, OUTSIDE);
  });

  test('that a manifest names', () => {
    const machine = makeFixtures();
    commitLink(machine, `testdata/${DATA}`, machine.secret);
    copyFileSync(join(machine.elsewhere, 'manifest.json'), join(machine.testdata, 'manifest.json'));
    for (const path of ['testdata', `testdata/${DATA}`]) assertRefused(machine, { ...VERIFY, path }, OUTSIDE);
  });

  for (const name of ['manifest.json', 'random-00000-of-00002.manifest.json']) {
    test(`that is a manifest: ${name}`, () => {
      const machine = makeFixtures();
      mkdirSync(machine.testdata);
      copyFileSync(machine.secret, join(machine.testdata, DATA));
      commitLink(machine, `testdata/${name}`, join(machine.elsewhere, 'manifest.json'));
      for (const path of ['testdata', `testdata/${DATA}`])
        assertRefused(machine, { ...VERIFY, path }, OUTSIDE);
    });
  }

  test('to nothing', () => {
    const machine = makeFixtures();
    commitLink(machine, 'testdata/x.tfrecord.gz', join(machine.elsewhere, 'nothing'));
    assertRefused(machine, { ...VERIFY, path: 'testdata' }, /x\.tfrecord\.gz.*\[outside-workspace\]/);
  });

  test('to a device', { skip: process.platform === 'win32' }, () => {
    const machine = makeFixtures();
    commitLink(machine, 'testdata/x.tfrecord.gz', '/dev/zero');
    assertRefused(machine, { ...VERIFY, path: 'testdata' }, /\/dev\/zero.*\[outside-workspace\]/);
  });
});

describe('a link within the workspace', () => {
  test('to a file is followed, and the outputs name the link', () => {
    const machine = makeFixtures();
    mkdirSync(join(machine.workspace, '.cache'));
    for (const name of [DATA, 'manifest.json']) {
      copyFileSync(join(machine.elsewhere, name), join(machine.workspace, '.cache', name));
      commitLink(machine, `testdata/${name}`, join(machine.workspace, '.cache', name));
    }
    const { outputs } = mustPass(machine, 'testdata');
    assert.equal(outputs['path'], join(machine.testdata, DATA));
    assert.equal(outputs['manifest'], join(machine.testdata, 'manifest.json'));
  });

  test('as the joint manifest of shards is replaced by it, and its target stays', () => {
    const machine = makeFixtures({ shards: '2' });
    writeShards(machine);
    const other =
      runAction(machine, { ...CONFIG, seed: '7', 'output-dir': 'other' }).outputs['manifest'] ?? '';
    const kept = join(machine.workspace, 'kept.json');
    copyFileSync(other, kept);
    commitLink(machine, 'testdata/manifest.json', kept);
    // The manifests of shards may be links as well.
    const [name, moved] = ['random-00000-of-00002.manifest.json', join(machine.workspace, 'moved.json')];
    renameSync(join(machine.testdata, name), moved);
    commitLink(machine, `testdata/${name}`, moved);
    mustPass(machine, 'testdata');
    assert.deepEqual(readFileSync(kept), readFileSync(other));
    const joint = join(machine.testdata, 'manifest.json');
    assert.ok(lstatSync(joint).isFile());
    assert.deepEqual(readFileSync(joint), readFileSync(join(machine.elsewhere, 'manifest.json')));
  });
});

test('a file that is no manifest is not replaced by the joint one', () => {
  const machine = makeFixtures();
  writeShards(machine);
  writeFileSync(join(machine.testdata, 'manifest.json'), '{"name": "mine"}');
  const says = /manifest\.json.*\[foreign-manifest\]/;
  assertRefused(machine, { ...VERIFY, path: 'testdata' }, says);
});

describe('a path that openly names a place outside of the workspace', () => {
  test('is refused in a workflow, unless it is in the output folder or in the temporary folder', () => {
    const machine = makeFixtures();
    for (const path of [machine.elsewhere, machine.secret, '../home/elsewhere']) {
      const { status, stdout } = runAction(machine, { ...VERIFY, path });
      assert.equal(status, 1);
      assert.match(stdout, /\[outside-workspace\]/);
      mustPass(machine, path, { 'output-dir': machine.elsewhere });
    }
    cpSync(machine.elsewhere, join(machine.temp, 'copy'), { recursive: true });
    mustPass(machine, join(machine.temp, 'copy'));
  });

  test('is read on a command line, with its manifest, and a link in it that leads elsewhere is refused', () => {
    const machine = makeFixtures();
    const verify = (path: string) => runCli(machine, 'verify', '--config=config.yaml', '--json', path);
    for (const path of [machine.elsewhere, machine.secret, '../home/elsewhere']) {
      const { status, stdout, stderr } = verify(path);
      assert.equal(status, 0, stderr);
      assert.equal(JSON.parse(stdout).manifest, join(machine.elsewhere, 'manifest.json'));
    }
    const folder = join(machine.home, 'other');
    mkdirSync(folder);
    symlinkSync(machine.secret, join(folder, 'x.tfrecord.gz'));
    assert.equal(verify(join(folder, 'x.tfrecord.gz')).status, 0);
    const { status, stderr } = verify(folder);
    assert.equal(status, 1);
    assert.match(stderr, /other.x\.tfrecord\.gz.*\[outside-workspace\]/);
  });
});

test('inspect follows the link that its user names', () => {
  const machine = makeFixtures();
  symlinkSync(machine.secret, join(machine.temp, 'link'));
  const { status, stdout } = runCli(machine, 'inspect', join(machine.temp, 'link'));
  assert.equal(status, 0);
  assert.match(stdout, /clicked/);
});
