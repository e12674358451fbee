/** Pipes and devices in place of files: none of them holds a run up. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { type Machine, makeMachine, runAction, runCli } from './harness.ts';

const CONFIG = { config: 'config.yaml' };
const DATA = 'random.tfrecord.gz';

/** A pipe that nobody ever writes to: whoever opens it as a file waits for ever. */
function makePipe({ workspace }: Machine, name: string): void {
  mkdirSync(dirname(join(workspace, name)), { recursive: true });
  execFileSync('mkfifo', [join(workspace, name)]);
}

function assertRefused(machine: Machine, inputs: Readonly<Record<string, string>>, says: RegExp): void {
  const { status, stdout } = runAction(machine, { ...CONFIG, ...inputs });
  assert.equal(status, 1, stdout);
  assert.match(stdout, says);
}

describe('what is no file is refused at once', { skip: process.platform === 'win32' }, () => {
  for (const input of ['config', 'schema', 'fixture', 'report', 'lock-file']) {
    test(`a pipe as ${input}`, () => {
      const machine = makeMachine();
      makePipe(machine, 'pipe');
      assertRefused(
        machine,
        { mode: 'plan', [input]: 'pipe' },
        /pipe .*\[(?:input-unreadable|target-unwritable)\]/,
      );
      assertRefused(machine, { mode: 'plan', [input]: '/dev/zero' }, /\/dev\/zero .*\[outside-workspace\]/);
    });
  }

  for (const name of ['manifest.json', DATA]) {
    test(`a pipe in the output folder: ${name}`, () => {
      const machine = makeMachine();
      makePipe(machine, `fx/${name}`);
      assertRefused(machine, { 'output-dir': 'fx' }, /\[foreign-output-file\]/);
    });
  }

  test('a pipe in the output folder that was a file of a fixture', () => {
    const machine = makeMachine();
    const inputs = { ...CONFIG, 'output-dir': 'fx' };
    assert.equal(runAction(machine, inputs).status, 0);
    execFileSync('rm', [join(machine.workspace, 'fx', DATA)]);
    makePipe(machine, `fx/${DATA}`);
    assertRefused(machine, inputs, /\[foreign-output-file\]/);
  });

  test('a pipe that a fixture has no use for is let be', () => {
    const machine = makeMachine();
    for (const name of ['x.manifest.json', '.manifest.json.0123456789ab.partial'])
      makePipe(machine, `fx/${name}`);
    const { status, stdout } = runAction(machine, { ...CONFIG, 'output-dir': 'fx' });
    assert.equal(status, 0, stdout);
  });

  test('a pipe to be verified, in a folder or alone', () => {
    const machine = makeMachine();
    makePipe(machine, `testdata/${DATA}`);
    for (const path of ['testdata', `testdata/${DATA}`])
      assertRefused(machine, { mode: 'verify', path }, /random\.tfrecord\.gz:.*\[not-a-regular-file\]/);
  });

  for (const name of ['manifest.json', 'x.manifest.json']) {
    test(`a pipe beside what is to be verified: ${name}`, () => {
      const machine = makeMachine();
      assert.equal(runAction(machine, { ...CONFIG, 'output-dir': 'testdata' }).status, 0);
      execFileSync('rm', ['-f', join(machine.workspace, 'testdata', name)]);
      makePipe(machine, `testdata/${name}`);
      for (const path of ['testdata', `testdata/${DATA}`])
        assertRefused(machine, { mode: 'verify', path }, new RegExp(`${name} is not a regular file`));
    });
  }

  test('a pipe or a device that the command line names', () => {
    const machine = makeMachine();
    makePipe(machine, 'pipe');
    for (const file of ['pipe', '/dev/zero']) {
      for (const args of [
        ['verify', '--config=config.yaml', file],
        ['inspect', file],
      ]) {
        const { status, stderr } = runCli(machine, ...args);
        assert.equal(status, 1);
        assert.match(stderr, /\[not-a-regular-file\]/);
      }
    }
  });
});
