/** A committed lock file, and pull requests that change what it locks. */
import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, listTree, type Machine, runAction, runCli } from './harness.ts';
import { edit, INPUTS, LOCK, lockedMachine, lockOf, SPEC } from './locked.ts';

/** The annotations of a run: `file:line text`. */
function annotations(stdout: string): string[] {
  return [...stdout.matchAll(/^::error .*?file=(.+?),line=(\d+),.*?::(\S+?:\d+:\d+: )?(.*)$/gm)].map(
    ([, file, line, , text]) => `${file}:${line} ${text}`,
  );
}

const CURE = '; if that is meant, run with "update-lock: true" and commit fixture.lock.json';

describe('the lock file', () => {
  test('holds the fingerprint, and per feature a digest and what it is of', () => {
    const machine = lockedMachine();
    const lock = JSON.parse(readFileSync(lockOf(machine), 'utf8'));
    const { outputs } = runAction(machine, INPUTS);
    assert.equal(lock.fingerprint, outputs['fingerprint']);
    assert.deepEqual([lock.formatVersion, lock.seed, lock.dataset, lock.examples], [1, 0, 'train_data', 9]);
    const [clicked] = lock.features;
    assert.match(clicked.digest, /^[0-9a-f]{64}$/);
    assert.deepEqual(
      [clicked.name, clicked.kind, clicked.length, clicked.role],
      ['clicked', 'int64', 1, 'label'],
    );
    assert.ok('type' in clicked.distribution);
  });

  test('is the same text for the same plan, and is then not written', () => {
    const machine = lockedMachine();
    const before = statSync(lockOf(machine));
    runAction(machine, { ...INPUTS, 'update-lock': 'true' });
    assert.deepEqual(statSync(lockOf(machine)).ino, before.ino);
    assert.deepEqual(readFileSync(lockOf(lockedMachine())), readFileSync(lockOf(machine)));
  });

  test('may be formatted otherwise', () => {
    const machine = lockedMachine();
    const lock = JSON.parse(readFileSync(lockOf(machine), 'utf8'));
    writeFileSync(lockOf(machine), JSON.stringify(lock, null, '\t').replaceAll('\n', '\r\n'));
    assert.equal(runAction(machine, INPUTS).status, 0);
  });

  test('does not mind how the records are spread over files', () => {
    const inputs = { ...INPUTS, shards: '3', 'shard-index': '1', compression: 'none', mode: 'generate' };
    const { status, outputs } = runAction(lockedMachine(), inputs);
    assert.equal(status, 0);
    assert.equal(outputs['shards'], '1');
  });
});

interface Change {
  readonly change?: (machine: Machine) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly says: readonly RegExp[];
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a feature that appeared, on the line that selects it': {
    change: (machine) => {
      edit(
        machine,
        'schema.json',
        '\n]}',
        ',\n  {"feature_name": "new", "dtype": "bytes_list", "length": 2}\n]}',
      );
      edit(machine, 'config.yaml', 'ids]', 'ids, new]');
    },
    says: [/^config\.yaml:6 feature "new" appeared \(bytes 2\): fixture\.lock\.json does not have it/],
  },
  'a feature that vanished, on its line of the lock file': {
    change: (machine) => edit(machine, 'config.yaml', 'dense, ids', 'ids'),
    says: [/^fixture\.lock\.json:\d+ feature "dense" vanished \(float 3\)/],
  },
  'another length, on the line of the schema': {
    change: (machine) => edit(machine, 'schema.json', '"length": 3', '"length": 4'),
    says: [/^schema\.json:2 feature "dense" changed its length: 3 is locked, 4 is planned/],
  },
  'another kind, on the line of the schema': {
    change: (machine) => edit(machine, 'schema.json', 'float_list', 'int64_list'),
    says: [/^schema\.json:2 feature "dense" changed its kind: float is locked, int64 is planned/],
  },
  'another role, on the line of the config': {
    change: (machine) => {
      edit(machine, 'config.yaml', 'dense, ids', 'dense, ids, clicked');
      edit(machine, 'config.yaml', 'tasks:\n    clicked: {}', 'tasks: {}');
    },
    says: [
      /^config\.yaml:6 feature "clicked" changed its values: .*role label is locked, .*role feature is planned/,
    ],
  },
  'another distribution, for every feature that has it': {
    change: (machine) => edit(machine, SPEC, 'smoke', 'uniform'),
    says: [/^config\.yaml:8 feature "clicked" changed its values: distribution \{.*bernoulli/],
  },
  'a label that comes to follow a feature': {
    change: (machine) => edit(machine, SPEC, 'smoke', 'learnable'),
    says: [
      /^config\.yaml:6 feature "dense" changed its values: factors none is locked, factors \{/,
      /^config\.yaml:8 feature "clicked" changed its values: .*bernoulli.* is locked, .*"feature":"dense"/,
    ],
  },
  'another seed and number of examples, on their lines of the lock file': {
    inputs: { seed: '7', examples: '10' },
    says: [
      /^fixture\.lock\.json:\d+ "examples" changed: 9 is locked, 10 is planned/,
      /^fixture\.lock\.json:\d+ "seed" changed: 0 is locked, 7 is planned/,
    ],
  },
  'another dataset': {
    change: (machine) => {
      const text = CONFIG.replace('train_data:', '  one:').replaceAll('\n', '\n  ');
      writeFileSync(join(machine.workspace, 'config.yaml'), `${CONFIG}validation_data:\n${text.trimEnd()}\n`);
    },
    inputs: { dataset: 'validation_data.one' },
    says: [/"dataset" changed: train_data is locked, validation_data\.one is planned/],
  },
};

describe('a difference fails the run, and says so', () => {
  for (const [name, { change, inputs, says }] of Object.entries(CHANGES)) {
    for (const mode of ['plan', 'generate']) {
      test(`${mode}: ${name}`, () => {
        const machine = lockedMachine();
        change?.(machine);
        const { status, stdout, outputs } = runAction(machine, { ...INPUTS, ...inputs, mode });
        assert.equal(status, 1, stdout);
        assert.deepEqual([outputs, listTree(machine.temp)], [{}, []]);
        const found = annotations(stdout);
        assert.equal(found.length, says.length, stdout);
        for (const [i, pattern] of says.entries()) {
          assert.match(found[i] ?? '', pattern);
          assert.ok(found[i]?.endsWith(CURE), found[i]);
        }
      });
    }
  }

  test('with a table', () => {
    const machine = lockedMachine();
    edit(machine, 'schema.json', '"length": 3', '"length": 4');
    edit(machine, 'config.yaml', 'ids]', ']');
    const flags = ['--config=config.yaml', `--fixture=${SPEC}`, `--lock-file=${LOCK}`, '--seed=1'];
    const { stderr } = runCli(machine, 'plan', ...flags);
    assert.deepEqual(stderr.split('\n').slice(0, 5), [
      'Not as fixture.lock.json has it:',
      'feature or setting  change    locked        planned',
      'seed                setting   0             1',
      'dense               length    3             4',
      'ids                 vanished  int64 0 to 8',
    ]);
  });

  test('and goes away with update-lock', () => {
    const machine = lockedMachine();
    edit(machine, 'schema.json', '"length": 3', '"length": 4');
    assert.equal(runAction(machine, { ...INPUTS, 'update-lock': 'true' }).status, 0);
    assert.equal(runAction(machine, INPUTS).status, 0);
    assert.deepEqual(listTree(machine.workspace), [
      '.git',
      '.git/HEAD',
      'config.yaml',
      LOCK,
      'schema.json',
      SPEC,
    ]);
  });
});
