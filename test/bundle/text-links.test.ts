/** Reports and lock files: where they may be written, and that no link is followed on the way. */
import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertRefused, commitLink, makeVictim, treeOf } from './elsewhere.ts';
import { CONFIG, listTree, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';

const INPUTS = { config: 'config.yaml', mode: 'plan' };
const REPORT = { ...INPUTS, report: 'report.html' };
const LOCK = { ...INPUTS, 'lock-file': 'fixture.lock.json', 'update-lock': 'true' };

/** Inputs that write a text file, by the name of the file. */
const WRITERS = { 'report.html': REPORT, 'fixture.lock.json': LOCK };

for (const [file, inputs] of Object.entries(WRITERS)) {
  const other = (name: string) => ({ ...inputs, [file === 'report.html' ? 'report' : 'lock-file']: name });

  describe(file, () => {
    test('is not written through a link under a temporary name that could be foreseen', () => {
      const machine = makeVictim();
      const names = [`${file}.partial`, `${file}.tmp`, `.${file}.partial`, `.${file}.tmp`];
      for (const name of names) commitLink(machine, name, join(machine.elsewhere, 'precious'));
      const before = treeOf(machine.home);
      const { status, stdout } = runAction(machine, inputs);
      assert.equal(status, 0, stdout);
      assert.deepEqual(treeOf(machine.home), before);
      for (const name of names) assert.ok(lstatSync(join(machine.workspace, name)).isSymbolicLink());
      assert.ok(lstatSync(join(machine.workspace, file)).isFile());
      const others = ['.git', '.git/HEAD', 'config.yaml', 'schema.json', file, ...names];
      assert.deepEqual(listTree(machine.workspace), others.sort());
    });

    for (const [target, what] of [
      ['precious', 'a file elsewhere'],
      ['nothing', 'nothing elsewhere'],
    ] as const) {
      test(`is not written through a link under its own name to ${what}`, () => {
        const machine = makeVictim();
        commitLink(machine, file, join(machine.elsewhere, target));
        assertRefused(machine, inputs, new RegExp(`${file} is a link; remove the link`));
      });
    }

    test('is not written through a link under its own name to another file of the workspace', () => {
      const machine = makeVictim();
      commitLink(machine, file, join(machine.workspace, '.git', 'HEAD'));
      assertRefused(machine, inputs, new RegExp(`${file} is a link; remove the link`));
    });

    test('is not written into a folder that is a link out of the workspace', () => {
      const machine = makeVictim();
      commitLink(machine, 'made', machine.elsewhere);
      assertRefused(machine, other(`made/${file}`), /elsewhere.*\[outside-workspace\]/);
      assertRefused(machine, other(`made/deeper/${file}`), /elsewhere.*\[outside-workspace\]/);
    });

    test('is not written into a folder that is a link to nowhere', () => {
      const machine = makeVictim();
      commitLink(machine, 'made', join(machine.elsewhere, 'nowhere'));
      assertRefused(machine, other(`made/${file}`), /made .*\[target-unwritable\]/);
    });

    test('is not written outside of the workspace, however that is named', () => {
      const machine = makeVictim();
      for (const name of [`../${file}`, `made/../../${file}`, join(machine.home, file)])
        assertRefused(machine, other(name), /\[outside-workspace\]/);
    });

    test('is not written below a file', () => {
      assertRefused(makeVictim(), other(`config.yaml/${file}`), /config\.yaml.*\[target-unwritable\]/);
    });

    test("may lie in the runner's temporary folder", () => {
      const machine = makeVictim();
      const path = join(machine.temp, file);
      const { status, stdout } = runAction(machine, other(path));
      assert.equal(status, 0, stdout);
      assert.ok(existsSync(path));
    });

    test('but in the temporary folder of a machine without a runner it may not, as all users share that', () => {
      const machine = makeVictim();
      const wanted = other(join(machine.temp, file));
      const { status, stdout } = runAction(machine, wanted, { RUNNER_TEMP: '', TMPDIR: machine.temp });
      assert.equal(status, 1);
      assert.match(stdout, /\[outside-workspace\]/);
      assert.deepEqual(listTree(machine.temp), []);
    });

    test('may lie in a folder that is a link within the workspace', () => {
      const machine = makeVictim();
      mkdirSync(join(machine.workspace, 'made'));
      commitLink(machine, 'link', join(machine.workspace, 'made'));
      const { status, stdout } = runAction(machine, other(`link/${file}`));
      assert.equal(status, 0, stdout);
      assert.ok(lstatSync(join(machine.workspace, 'made', file)).isFile());
    });
  });
}

describe('the workspace', () => {
  test('may itself be named through a link', () => {
    const machine = makeMachine();
    const link = join(machine.home, 'work');
    symlinkSync(machine.workspace, link);
    const { status, stdout } = runAction(machine, REPORT, { GITHUB_WORKSPACE: link });
    assert.equal(status, 0, stdout);
    assert.match(readFileSync(join(machine.workspace, 'report.html'), 'utf8'), /<code>dense<\/code>/);
  });

  test('of a command line ends at the root of the checkout', () => {
    const machine = makeMachine({
      'part/config.yaml': CONFIG,
      'schema.json': SCHEMA,
      'part/.keep': '',
      '.git/HEAD': '',
    });
    const inPart = { ...machine, workspace: join(machine.workspace, 'part') };
    const plan = (report: string) => runCli(inPart, 'plan', '--config=config.yaml', `--report=${report}`);
    const { status, stderr } = plan('../report.html');
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(machine.workspace, 'report.html')));
    assert.equal(plan('../../report.html').status, 1);
  });
});

test("a config may lie in the runner's temporary folder, where a step before made it", () => {
  const machine = makeMachine();
  const config = join(machine.temp, 'made.yaml');
  writeFileSync(config, CONFIG);
  const { status, stdout } = runAction(machine, { ...INPUTS, config });
  assert.equal(status, 0, stdout);
});
