/** What is in a folder when a run dies or fails in it, and what the next one makes of that. */
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
 * The folder as it is when a run dies that is giving the files of `fresh` their names, `renamed` of them done. The
 * manifest gets its name last, and what it does not name is removed before the first.
 */
function interrupt(folder: string, fresh: string, renamed: number): void {
  const names = readdirSync(fresh).filter((name) => name !== 'manifest.json');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (![...names, 'manifest.json'].includes(name)) rmSync(join(folder, name));
  }
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
    for (const renamed of [0, 1, 2, 3]) {
      test(`over ${what}, after ${renamed} of 3`, () => {
        for (const wanted of [before, fresh]) {
          const { temp } = makeMachine();
          const folder = join(temp, 'data');
          cpSync(before, folder, { recursive: true });
          interrupt(folder, fresh, renamed);
          const isWhole = before === sameNames && renamed === 0;
          assert.equal(verify(machine, folder).status === 0, isWhole, 'a mixture passes for a fixture');
          const { reused } = generate(machine, folder, again.get(wanted) ?? []);
          assert.equal(reused, isWhole && wanted === before);
          assert.deepEqual(contents(folder), contents(wanted));
        }
      });
    }
  }

  for (const renamed of [1, 2, 3]) {
    test(`in an empty folder, after ${renamed} of 3`, () => {
      const folder = join(makeMachine().temp, 'data');
      interrupt(folder, fresh, renamed);
      const { status, stderr } = verify(machine, folder);
      assert.equal(status, 1);
      assert.match(stderr, /holds part of a fixture: .* has not ended; generate it again/);
      generate(machine, folder, OLD);
      assert.deepEqual(contents(folder), contents(old));
    });
  }

  test('or while the run after it removes what is obsolete', () => {
    const folder = join(makeMachine().temp, 'data');
    cpSync(fresh, folder, { recursive: true });
    rmSync(join(folder, 'random-00001-of-00003.tfrecord.gz'));
    assert.equal(verify(machine, folder).status, 1);
    generate(machine, folder, OLD);
    assert.deepEqual(contents(folder), contents(old));
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

for (const [what, flags] of Object.entries({ 'the same files': [], 'other files': ['--shards', '2'] })) {
  test(`a run of ${what} that starts while another runs takes over, and the first one says so`, async () => {
    const machine = makeSlowMachine();
    const folder = join(machine.temp, 'data');
    const first = startCli(machine, slow(folder, '1'));
    while (first.isRunning() && partials(folder).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 1));
    const second = startCli(machine, [...slow(folder, '2'), ...flags]);
    const [lost, won] = await Promise.all([first.ended, second.ended]);
    assert.equal(won.status, 0, won.stderr);
    assert.equal(lost.status, 1);
    assert.match(
      lost.stderr,
      /another run writes \S+ into .*, and has taken over; give each run an "output-dir"/,
    );
    const { seed, files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    assert.equal(seed, 2);
    assert.deepEqual(readdirSync(folder).sort(), [
      'manifest.json',
      ...files.map(({ file }: { file: string }) => file),
    ]);
  });
}

test('what a killed run left goes away with the next one, whatever that writes', async () => {
  const machine = makeSlowMachine();
  const folder = join(machine.temp, 'data');
  const task = startCli(machine, [...slow(folder, '1'), '--shards', '2']);
  await killWhileWriting(task, folder, 'random-00001', 'SIGKILL');
  assert.equal(partials(folder).length, 3);
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
