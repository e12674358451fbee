/** A committed lock file, and pull requests that change what it locks. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, listTree, type Machine, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';

const LOCK = 'fixture.lock.json';
/** Labels that do not follow the features, so that a change of a feature is one change. */
const SPEC = 'smoke.yaml';

const INPUTS = { config: 'config.yaml', fixture: SPEC, mode: 'plan', 'lock-file': LOCK };

const lockOf = ({ workspace }: Machine) => join(workspace, LOCK);

/** A machine whose lock file is that of the good config and schema. */
function lockedMachine(): Machine {
  const machine = scratchMachine();
  const { status, stdout } = runAction(machine, { ...INPUTS, 'update-lock': 'true' });
  assert.equal(status, 0, stdout);
  return machine;
}

function scratchMachine(): Machine {
  return makeMachine({
    'config.yaml': CONFIG,
    'schema.json': SCHEMA,
    [SPEC]: 'profile: smoke\n',
    '.git/HEAD': '',
  });
}

/** Changes a file of the workspace. */
function edit({ workspace }: Machine, file: string, from: string, to: string): void {
  const path = join(workspace, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

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
    change: (machine) => edit(machine, 'config.yaml', 'clicked: {}', 'clicked: {}\n    dense: {}'),
    says: [
      /^config\.yaml:9 feature "dense" changed its values: .*role feature is locked, .*role label is planned/,
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

const BROKEN: Readonly<Record<string, readonly [(machine: Machine) => void, RegExp]>> = {
  'a missing file': [
    () => undefined,
    /lock file fixture\.lock\.json does not exist; run with "update-lock: true" and commit/,
  ],
  'an empty file': [
    (machine) => writeFileSync(lockOf(machine), ''),
    /fixture\.lock\.json:1:1: .*run with "update-lock: true"/,
  ],
  'no JSON': [
    (machine) => writeFileSync(lockOf(machine), '{"generator": '),
    /:1:\d+: text is not valid JSON: .*update-lock/,
  ],
  'a merge conflict': [
    (machine) => writeFileSync(lockOf(machine), '{\n<<<<<<< HEAD\n  "generator": "tfrecord-fixture",'),
    /:2:1: the lock file holds a merge conflict; run with "update-lock: true"/,
  ],
  'another file': [
    (machine) => writeFileSync(lockOf(machine), SCHEMA),
    /:1:1: this is no lock file of tfrecord-fixture; name another file/,
  ],
  'an edited file': [
    (machine) => {
      const text = readFileSync(lockOf(lockedMachine()), 'utf8');
      writeFileSync(lockOf(machine), text.replace('"seed": 0', '"seed": 1'));
    },
    /:1:1: the lock file is damaged, or was edited: its digests do not fit/,
  ],
  'a file outside': [
    (machine) => {
      writeFileSync(join(machine.home, 'secret'), '');
      symlinkSync(join(machine.home, 'secret'), lockOf(machine));
    },
    /lies outside the workspace/,
  ],
  'a folder': [(machine) => mkdirSync(lockOf(machine)), /is a folder, not a file|is not a regular file/],
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
    ['../elsewhere.json', /lies outside the workspace/],
    ['nowhere/lock.json', /there is no folder .*nowhere; make the folder/],
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
    assert.match(stdout, /"update-lock" is true, but there is no "lock-file"; name the file/);
  });
});
