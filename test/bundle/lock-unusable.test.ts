/** Lock files that are none, or none any more. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { listTree, type Machine, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';
import { INPUTS, LOCK, lockedMachine, lockOf, scratchMachine } from './locked.ts';

const BROKEN: Readonly<Record<string, readonly [(machine: Machine) => void, RegExp]>> = {
  'a missing file': [() => undefined, /\[input-not-found\]/],
  'an empty file': [
    (machine) => writeFileSync(lockOf(machine), ''),
    /fixture\.lock\.json:1:1:.*\[invalid-json\]/,
  ],
  'no JSON': [(machine) => writeFileSync(lockOf(machine), '{"generator": '), /:1:\d+: .*\[invalid-json\]/],
  'a merge conflict': [
    (machine) => writeFileSync(lockOf(machine), '{\n<<<<<<< HEAD\n  "generator": "tfrecord-fixture",'),
    /:2:1: .*\[lock-file-invalid\]/,
  ],
  'another file': [(machine) => writeFileSync(lockOf(machine), SCHEMA), /:1:1: .*\[lock-file-invalid\]/],
  'an edited file': [
    (machine) => {
      const text = readFileSync(lockOf(lockedMachine()), 'utf8');
      writeFileSync(lockOf(machine), text.replace('"seed": 0', '"seed": 1'));
    },
    /:1:1: .*\[lock-file-invalid\]/,
  ],
  'a file outside': [
    (machine) => {
      writeFileSync(join(machine.home, 'secret'), '');
      symlinkSync(join(machine.home, 'secret'), lockOf(machine));
    },
    /\[outside-workspace\]/,
  ],
  'a folder': [(machine) => mkdirSync(lockOf(machine)), /\[input-unreadable\]/],
};

describe('a lock file that cannot be used is refused', () => {
  for (const [name, [make, says]] of Object.entries(BROKEN)) {
    test(name, () => {
      const machine = scratchMachine();
      make(machine);
      const { status, stderr } = runCli(machine, 'generate', '--config=config.yaml', `--lock-file=${LOCK}`);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /bug in tfrecord-fixture/);
      assert.deepEqual(listTree(machine.temp), []);
    });
  }

  for (const [name, isWritten] of Object.entries({
    ...{ 'a missing file': true, 'an empty file': true, 'a merge conflict': true, 'an edited file': true },
    ...{ 'another file': false, 'a file outside': false, 'a folder': false },
  })) {
    test(`update-lock ${isWritten ? 'replaces' : 'leaves alone'} ${name}`, () => {
      const machine = scratchMachine();
      BROKEN[name]?.[0](machine);
      const before = listTree(machine.workspace);
      const { status, stdout } = runAction(machine, { ...INPUTS, 'update-lock': 'true' });
      assert.equal(status, isWritten ? 0 : 1, stdout);
      if (isWritten) assert.equal(runAction(machine, INPUTS).status, 0);
      else assert.deepEqual(listTree(machine.workspace), before);
    });
  }

  for (const [file, says] of [
    ['../elsewhere.json', /\[outside-workspace\]/],
    ['nowhere/lock.json', /\[target-unwritable\]/],
  ] as const) {
    test(`update-lock does not write ${file}`, () => {
      const machine = scratchMachine();
      const { status, stdout } = runAction(machine, { ...INPUTS, 'lock-file': file, 'update-lock': 'true' });
      assert.equal(status, 1);
      assert.match(stdout, says);
    });
  }

  test('update-lock needs a lock-file', () => {
    const { status, stdout } = runAction(makeMachine(), { config: 'config.yaml', 'update-lock': 'true' });
    assert.equal(status, 1);
    assert.match(stdout, /"update-lock".*\[update-lock-without-file\]/);
  });
});
