/** What is in a folder when a run dies or fails in it, and what the next one makes of that. */
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, listTree, type Machine, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';
import { killWhileWriting, partials, startCli } from './tasks.ts';

const MARK = '0123456789ab';

const OLD = ['--seed', '1'];
const NEW = ['--seed', '2', '--shards', '3'];
const SAME = ['--seed', '1', '--shards', '3'];

function generate(machine: Machine, folder: string, flags: readonly string[]) {
  const args = ['--config', 'config.yaml', '--output-dir', folder, '--json', ...flags];
  const { status, stdout, stderr } = runCli(machine, 'generate', ...args);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const verify = (machine: Machine, folder: string) =>
  runCli(machine, 'verify', '--config', 'config.yaml', '--path', folder);

const contents = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]);

/**
 * The folder as it is when a run dies that is giving the files of `fresh` their names, `renamed` of them done: what was
 * there is set aside before the first, and the manifest gets its name last.
 */
function interrupt(folder: string, fresh: string, renamed: number): void {
  const names = readdirSync(fresh).filter((name) => name !== 'manifest.json');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    renameSync(join(folder, name), join(folder, `.${name}.${MARK}.aside`));
  for (const [i, name] of [...names.sort(), 'manifest.json'].entries())
    copyFileSync(join(fresh, name), join(folder, i < renamed ? name : `.${name}.${MARK}.partial`));
}

describe('a run dies while its files get their names', () => {
  const machine = makeMachine();
  const [old, fresh] = [join(machine.home, 'old'), join(machine.home, 'fresh')];
  const sameNames = join(machine.home, 'same');
  generate(machine, old, OLD);
  generate(machine, fresh, NEW);
  generate(machine, sameNames, SAME);

  const again = new Map([
    [old, OLD],
    [fresh, NEW],
    [sameNames, SAME],
  ]);
  for (const [what, before] of Object.entries({ 'other files': old, 'files of the same names': sameNames })) {
    for (const renamed of [0, 1, 3]) {
      test(`over ${what}, after ${renamed} of 3`, () => {
        for (const wanted of [before, fresh]) {
          const { temp } = makeMachine();
          const folder = join(temp, 'data');
          cpSync(before, folder, { recursive: true });
          interrupt(folder, fresh, renamed);
          const { status, stderr } = verify(machine, folder);
          assert.equal(status, 1, 'a mixture passes for a fixture');
          assert.match(stderr, /\[unfinished-fixture\]/);
          const { reused } = generate(machine, folder, again.get(wanted) ?? []);
          assert.equal(reused, wanted === before, 'the old fixture was not put back');
          assert.deepEqual(contents(folder), contents(wanted));
        }
      });
    }
  }

  for (const renamed of [1, 3]) {
    test(`in an empty folder, after ${renamed} of 3`, () => {
      const folder = join(makeMachine().temp, 'data');
      interrupt(folder, fresh, renamed);
      const { status, stderr } = verify(machine, folder);
      assert.equal(status, 1);
      assert.match(stderr, /\[unfinished-fixture\]/);
      generate(machine, folder, OLD);
      assert.deepEqual(contents(folder), contents(old));
    });
  }

  test('or while it removes what it had set aside', () => {
    const folder = join(makeMachine().temp, 'data');
    cpSync(fresh, folder, { recursive: true });
    copyFileSync(join(old, 'random.tfrecord.gz'), join(folder, `.random.tfrecord.gz.${MARK}.aside`));
    assert.equal(verify(machine, folder).status, 0);
    assert.equal(generate(machine, folder, NEW).reused, true);
    assert.deepEqual(contents(folder), contents(fresh));
  });
});

/** Long enough records that a run can be met while it writes. */
function makeSlowMachine(): Machine {
  const schema = SCHEMA.replace('"length": 3', '"length": 5000');
  return makeMachine({ 'config.yaml': CONFIG, 'schema.json': schema, '.git/HEAD': '' });
}

const slow = (folder: string, seed: string) => [
  ...['generate', '--config', 'config.yaml', '--examples', '2000', '--output-dir', folder, '--seed', seed],
];

/** Starts a run, and another one as soon as the first writes. */
async function startTwo(second: (folder: string) => readonly string[]) {
  const machine = makeSlowMachine();
  const folder = join(machine.temp, 'data');
  const first = startCli(machine, slow(folder, '1'));
  while (first.isRunning() && partials(folder).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 1));
  const other = startCli(machine, second(folder));
  const [one, two] = await Promise.all([first.ended, other.ended]);
  assert.equal(one.status, 0, one.stderr);
  assert.deepEqual(readdirSync(folder).sort(), ['manifest.json', 'random.tfrecord.gz']);
  const { seed } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  assert.equal(seed, 1);
  return two;
}

describe('a run that starts while another one writes into the folder', () => {
  test('waits for it and finds its fixture, where that is the same', async () => {
    const { status, stderr } = await startTwo((folder) => slow(folder, '1'));
    assert.equal(status, 0, stderr);
    assert.match(stderr, /Waiting for another run, process \d+, that writes the same fixture into /);
    assert.match(stderr, /Found and verified|[Rr]eused/);
  });

  for (const [what, flags] of Object.entries({
    'the same files': ['--seed', '2'],
    'other files': ['--shards', '2'],
    'another file': ['--file-prefix', 'other'],
  })) {
    test(`fails and says so, where that has ${what} of another fixture`, async () => {
      const { status, stderr } = await startTwo((folder) => [...slow(folder, '1'), ...flags]);
      assert.equal(status, 1, stderr);
      assert.match(stderr, /\[folder-in-use\]/);
    });
  }
});

test('what a killed run left goes away with the next one, whatever that writes', async () => {
  const machine = makeSlowMachine();
  const folder = join(machine.temp, 'data');
  const task = startCli(machine, [...slow(folder, '1'), '--shards', '2']);
  await killWhileWriting(task, folder, 'random-00001', 'SIGKILL');
  assert.equal(partials(folder).length, 2);
  generate(machine, folder, []);
  assert.deepEqual(readdirSync(folder).sort(), ['manifest.json', 'random.tfrecord.gz']);
});

describe('a run that is cancelled', () => {
  test('takes the folders away that it made', async () => {
    const machine = makeSlowMachine();
    const folder = join(machine.temp, 'a', 'b', 'c');
    const task = startCli(machine, slow(folder, '1'));
    const { status } = await killWhileWriting(task, folder, 'random', 'SIGTERM');
    assert.equal(status, 143);
    assert.deepEqual(listTree(machine.temp), []);
  });

  test('leaves those that were there, and what is in them', async () => {
    const machine = makeSlowMachine();
    const folder = join(machine.temp, 'a', 'b');
    mkdirSync(join(machine.temp, 'a'));
    runAction(machine, { config: 'config.yaml', 'output-dir': join(machine.temp, 'a'), examples: '4' });
    const before = contents(join(machine.temp, 'a'));
    const task = startCli(machine, slow(folder, '1'));
    await killWhileWriting(task, folder, 'random', 'SIGINT');
    assert.deepEqual(contents(join(machine.temp, 'a')), before);
  });
});
