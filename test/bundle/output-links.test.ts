/** Output folders with links and manifests that a pull request commits: nothing elsewhere is written or removed. */
import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertRefused, commitLink, makeVictim, treeOf } from './elsewhere.ts';
import { CONFIG, listTree, type Machine, makeMachine, runAction } from './harness.ts';

const INPUTS = { config: 'config.yaml', 'output-dir': 'fx' };
const DATA = 'random.tfrecord.gz';
const BROKEN = 'broken/random.empty.tfrecord.gz';

/** Commits a manifest of files that no fixture wrote. */
function forge(
  { workspace }: Machine,
  files: readonly string[],
  broken: readonly string[],
  name = 'manifest.json',
) {
  const said = { firstExample: 0, examples: 1, bytes: 8, sha256: 'x', contentSha256: 'x' };
  const manifest = {
    ...{ generator: { name: 'tfrecord-fixture' }, formatVersion: 1, fingerprint: 'x' },
    ...{ compression: 'gzip', examples: 1, files: files.map((file) => ({ file, ...said })) },
    broken: broken.map((file) => ({ file, what: 'empty', sha256: 'x' })),
  };
  mkdirSync(join(workspace, 'fx'), { recursive: true });
  writeFileSync(join(workspace, 'fx', name), JSON.stringify(manifest));
}

const FORGED_NAMES = ['manifest.json', 'old.manifest.json', '.manifest.json.0123456789ab.partial'];

describe('a folder of broken files that is a link', () => {
  for (const name of FORGED_NAMES) {
    for (const clean of ['false', 'true']) {
      test(`is refused, whatever ${name} names in it, with clean: ${clean}`, () => {
        const machine = makeVictim(['random.empty.tfrecord.gz', 'real.tfrecord']);
        commitLink(machine, 'fx/broken', machine.elsewhere);
        forge(machine, [], [BROKEN, 'broken/real.tfrecord'], name);
        assertRefused(machine, { ...INPUTS, clean }, /fx.broken .*\[broken-folder-unusable\]/);
      });
    }
  }

  test('is refused when broken files are to be written', () => {
    const machine = makeVictim();
    writeFileSync(join(machine.workspace, 'spec.yaml'), 'broken: all');
    commitLink(machine, 'fx/broken', machine.elsewhere);
    assertRefused(machine, { ...INPUTS, fixture: 'spec.yaml' }, /fx.broken .*\[broken-folder-unusable\]/);
  });

  test('is refused within the workspace too', () => {
    const machine = makeVictim();
    mkdirSync(join(machine.workspace, 'data'));
    writeFileSync(join(machine.workspace, 'data', 'random.empty.tfrecord.gz'), 'mine');
    commitLink(machine, 'fx/broken', join(machine.workspace, 'data'));
    forge(machine, [], [BROKEN]);
    assertRefused(machine, INPUTS, /fx.broken .*\[broken-folder-unusable\]/);
  });
});

test('a file in place of the folder of broken files is refused, when that is needed', () => {
  const machine = makeVictim();
  writeFileSync(join(machine.workspace, 'spec.yaml'), 'broken: all');
  mkdirSync(join(machine.workspace, 'fx'));
  writeFileSync(join(machine.workspace, 'fx', 'broken'), 'mine');
  assertRefused(machine, { ...INPUTS, fixture: 'spec.yaml' }, /fx.broken .*\[broken-folder-unusable\]/);
  assert.equal(runAction(machine, INPUTS).status, 0);
});

describe('a link in the output folder', () => {
  for (const name of [DATA, 'manifest.json']) {
    test(`is no file of an earlier fixture, even where a manifest names it: ${name}`, () => {
      const machine = makeVictim([name]);
      commitLink(machine, `fx/${name}`, join(machine.elsewhere, name));
      forge(machine, [DATA], [], 'old.manifest.json');
      assertRefused(machine, INPUTS, /\[foreign-output-file\]/);
    });
  }

  test('stays where it is, and its target too, though a manifest names it', () => {
    const machine = makeVictim(['a.tfrecord', 'b.tfrecord']);
    commitLink(machine, 'fx/a.tfrecord', join(machine.elsewhere, 'a.tfrecord'));
    commitLink(machine, 'fx/broken/a.empty.tfrecord', join(machine.elsewhere, 'b.tfrecord'));
    forge(machine, ['a.tfrecord'], ['broken/a.empty.tfrecord']);
    const before = treeOf(machine.home);
    const { status, stdout } = runAction(machine, { ...INPUTS, clean: 'true' });
    assert.equal(status, 0, stdout);
    assert.deepEqual(treeOf(machine.home), before);
    const links = ['a.tfrecord', 'broken/a.empty.tfrecord'];
    for (const name of links) assert.ok(lstatSync(join(machine.workspace, 'fx', name)).isSymbolicLink());
  });

  test('or a folder, is no temporary file of a run that died', () => {
    const machine = makeVictim();
    commitLink(machine, `fx/.${DATA}.0123456789ab.partial`, join(machine.elsewhere, 'precious'));
    mkdirSync(join(machine.workspace, 'fx', '.manifest.json.0123456789ab.partial'));
    const before = treeOf(machine.home);
    const { status, stdout } = runAction(machine, { ...INPUTS, clean: 'true' });
    assert.equal(status, 0, stdout);
    assert.deepEqual(treeOf(machine.home), before);
    assert.equal(listTree(join(machine.workspace, 'fx')).length, 4);
  });
});

describe('a manifest removes nothing', () => {
  const others = ['mine.txt', '../config.yaml', 'broken/real.tfrecord.gz', 'broken/../x.empty.tfrecord.gz'];
  for (const name of ['broken/x.empty.tfrecord/real.empty.tfrecord', ...others]) {
    test(`of a name that no fixture writes: ${name}`, () => {
      const machine = makeMachine();
      const path = join(machine.workspace, 'fx', name);
      forge(machine, [], [name]);
      mkdirSync(join(machine.workspace, 'fx', 'broken', 'x.empty.tfrecord'), { recursive: true });
      if (!existsSync(path)) writeFileSync(path, 'mine');
      const content = readFileSync(path);
      const { status, stdout } = runAction(machine, { ...INPUTS, clean: 'true' });
      assert.equal(status, 0, stdout);
      assert.deepEqual(readFileSync(path), content);
    });
  }
});

describe('an output folder', () => {
  for (const mode of ['plan', 'generate', 'verify']) {
    test(`is refused where a link leads it out of the workspace: ${mode}`, () => {
      const machine = makeVictim();
      commitLink(machine, 'fx', machine.elsewhere);
      const says = /fx .*elsewhere.*\[outside-workspace\]/;
      assertRefused(machine, { ...INPUTS, mode }, says);
      assertRefused(machine, { ...INPUTS, mode, 'output-dir': join(machine.workspace, 'fx') }, says);
      const below = { ...INPUTS, mode, 'output-dir': 'fx/deeper/still' };
      assertRefused(machine, below, /elsewhere.deeper.still.*\[outside-workspace\]/);
    });
  }

  test('is refused where a link leads nowhere', () => {
    const machine = makeVictim();
    commitLink(machine, 'fx', join(machine.elsewhere, 'nowhere'));
    assertRefused(machine, INPUTS, /fx .*\[output-folder-unusable\]/);
    assertRefused(machine, { ...INPUTS, 'output-dir': 'fx/deeper' }, /\[output-folder-unusable\]/);
  });

  test("is refused where the config's inputs lead through a link out of the workspace", () => {
    const machine = makeVictim();
    commitLink(machine, 'fx', machine.elsewhere);
    writeFileSync(join(machine.workspace, 'config.yaml'), CONFIG.replace('${HOME}/data', 'fx'));
    assertRefused(machine, { 'output-dir': 'from-config' }, /fx .*\[outside-workspace\]/);
  });

  test("is refused where a link leads the default one out of the runner's temporary folder, or of the checkout", () => {
    const machine = makeVictim();
    symlinkSync(machine.elsewhere, join(machine.temp, 'tfrecord-fixture'));
    commitLink(machine, 'tfrecord-fixture', machine.elsewhere);
    assertRefused(machine, {}, /tfrecord-fixture.*\[outside-workspace\]/);
  });

  test('may be a link within the workspace', () => {
    const machine = makeVictim();
    mkdirSync(join(machine.workspace, 'data'));
    commitLink(machine, 'fx', join(machine.workspace, 'data'));
    const { status, stdout, outputs } = runAction(machine, INPUTS);
    assert.equal(status, 0, stdout);
    assert.equal(outputs['path'], join(machine.workspace, 'fx', DATA));
    assert.equal(runAction(machine, INPUTS).outputs['reused'], 'true');
  });

  test('may be named anywhere, there through a link too', () => {
    const machine = makeVictim();
    const link = join(machine.home, 'link');
    symlinkSync(machine.elsewhere, link);
    for (const folder of [join(machine.elsewhere, 'a'), join(link, 'b'), '../home/elsewhere/c']) {
      const { status, stdout } = runAction(machine, { ...INPUTS, 'output-dir': folder });
      assert.equal(status, 0, stdout);
    }
    assert.deepEqual(listTree(join(machine.elsewhere, 'b')), ['manifest.json', DATA]);
  });
});
