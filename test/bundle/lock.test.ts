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
    says: [/^config\.yaml:6 feature "new" \(bytes, length 2\) is not in fixture\.lock\.json/],
  },
  'a feature that vanished, on its line of the lock file': {
    change: (machine) => edit(machine, 'config.yaml', 'dense, ids', 'ids'),
    says: [
      /^fixture\.lock\.json:\d+ feature "dense" \(float, length 3\) is in fixture\.lock\.json, and no longer/,
    ],
  },
  'another length, on the line of the schema': {
    change: (machine) => edit(machine, 'schema.json', '"length": 3', '"length": 4'),
    says: [/^schema\.json:2 feature "dense" is not as in fixture\.lock\.json: "length" was 3 and is 4/],
  },
  'another kind, on the line of the schema': {
    change: (machine) => edit(machine, 'schema.json', 'float_list', 'int64_list'),
    says: [/^schema\.json:2 feature "dense" .*"kind" was float and is int64/],
  },
  'another role, on the line of the config': {
    change: (machine) => {
      edit(machine, 'config.yaml', 'dense, ids', 'dense, ids, clicked');
      edit(machine, 'config.yaml', 'tasks:\n    clicked: {}', 'tasks: {}');
    },
    says: [/^config\.yaml:6 feature "clicked" .*"role" was label and is feature/],
  },
  'another distribution, for every feature that has it': {
    change: (machine) => edit(machine, SPEC, 'smoke', 'uniform'),
    says: [/^config\.yaml:8 feature "clicked" .*"distribution" was bernoulli \(.* and is uniform \(/],
  },
  'a label that comes to follow a feature': {
    change: (machine) => edit(machine, SPEC, 'smoke', 'learnable'),
    says: [
      /^config\.yaml:6 feature "dense" .*"factors" was not set and is count/,
      /^config\.yaml:8 feature "clicked" .*"distribution" was bernoulli .* and is teacher \(factors dense/,
    ],
  },
  'another seed and number of examples, on their lines of the lock file': {
    inputs: { seed: '7', examples: '10' },
    says: [
      /^fixture\.lock\.json:\d+ .*"examples" was 9 and is 10/,
      /^fixture\.lock\.json:\d+ .*"seed" was 0 and is 7/,
    ],
  },
  'another dataset': {
    change: (machine) => {
      const text = CONFIG.replace('train_data:', '  one:').replaceAll('\n', '\n  ');
      writeFileSync(join(machine.workspace, 'config.yaml'), `${CONFIG}validation_data:\n${text.trimEnd()}\n`);
    },
    inputs: { dataset: 'validation_data.one' },
    says: [/"dataset" was train_data and is validation_data\.one/],
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
