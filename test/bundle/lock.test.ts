/** A committed lock file, and pull requests that change what it locks. */
import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, listTree, type Machine, runAction, runCli } from './harness.ts';
import { edit, INPUTS, LOCK, lockedMachine, lockOf, SPEC } from './locked.ts';
import { problemsIn } from './problems-in.ts';

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

  test('that holds is named in the log and in the summary', () => {
    const { stdout, summary } = runAction(lockedMachine(), INPUTS);
    assert.match(stdout, /^The plan is as fixture\.lock\.json has it$/m);
    assert.match(summary, /<li>as locked in: <code>fixture/);
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
  readonly problems: readonly string[];
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
    problems: ['config.yaml:6:28 feature-appeared'],
  },
  'a feature that vanished, on its line of the lock file': {
    change: (machine) => edit(machine, 'config.yaml', 'dense, ids', 'ids'),
    problems: ['fixture.lock.json:21:7 feature-vanished'],
  },
  'another length, on the line of the schema': {
    change: (machine) => edit(machine, 'schema.json', '"length": 3', '"length": 4'),
    problems: ['schema.json:2:20 feature-changed'],
  },
  'another kind, on the line of the schema': {
    change: (machine) => edit(machine, 'schema.json', 'float_list', 'int64_list'),
    problems: ['schema.json:2:20 feature-changed'],
  },
  'another role, on the line of the config': {
    change: (machine) => {
      edit(machine, 'config.yaml', 'dense, ids', 'dense, ids, clicked');
      edit(machine, 'config.yaml', 'tasks:\n    clicked: {}', 'tasks: {}');
    },
    problems: ['config.yaml:6:28 feature-changed'],
  },
  'another distribution, for every feature that has it': {
    change: (machine) => edit(machine, SPEC, 'smoke', 'uniform'),
    problems: ['config.yaml:8:5 feature-changed'],
  },
  'a label that comes to follow a feature': {
    change: (machine) => edit(machine, SPEC, 'smoke', 'learnable'),
    problems: ['config.yaml:6:16 feature-changed', 'config.yaml:8:5 feature-changed'],
  },
  'another seed and number of examples, on their lines of the lock file': {
    inputs: { seed: '7', examples: '10' },
    problems: ['fixture.lock.json:5:3 setting-changed', 'fixture.lock.json:7:3 setting-changed'],
  },
  'another dataset': {
    change: (machine) => {
      const text = CONFIG.replace('train_data:', '  one:').replaceAll('\n', '\n  ');
      writeFileSync(join(machine.workspace, 'config.yaml'), `${CONFIG}validation_data:\n${text.trimEnd()}\n`);
    },
    inputs: { dataset: 'validation_data.one' },
    problems: ['fixture.lock.json:4:3 setting-changed'],
  },
};

describe('a difference fails the run, and says so', () => {
  for (const [name, { change, inputs, problems }] of Object.entries(CHANGES)) {
    for (const mode of ['plan', 'generate']) {
      test(`${mode}: ${name}`, () => {
        const machine = lockedMachine();
        change?.(machine);
        const { status, stdout, outputs } = runAction(machine, { ...INPUTS, ...inputs, mode });
        assert.equal(status, 1, stdout);
        assert.deepEqual([outputs, listTree(machine.temp)], [{}, []]);
        assert.deepEqual(problemsIn(stdout), problems);
      });
    }
  }

  test('as whole sentences, however long the values are', () => {
    const machine = lockedMachine();
    writeFileSync(join(machine.workspace, SPEC), 'profile: thorough\nedge_cases: true\n');
    const flags = ['--config=config.yaml', `--fixture=${SPEC}`, `--lock-file=${LOCK}`];
    const { stderr } = runCli(machine, 'plan', ...flags);
    assert.match(
      stderr,
      /"edgeCases" was not set and is labels-all-0, labels-all-1, absent, .* and \d+ more/,
    );
    assert.doesNotMatch(stderr, /…|\{"/);
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
