/** A fixture made by many jobs, of which some die. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CONFIG, type Machine, makeMachine, runCli, SCHEMA } from './harness.ts';
import { eachOf, killWhileWriting, partials, startCli } from './tasks.ts';

const SHARDS = 64;
const AT_A_TIME = 8;

/** Long enough records that a task can be killed while it writes. */
const WIDE = SCHEMA.replace('"length": 3', '"length": 2500');

const numbers = Array.from({ length: SHARDS }, (_, shard) => shard);
const name = (shard: number) => `random-${String(shard).padStart(5, '0')}-of-000${SHARDS}`;
const fixture = (folder: string, ...more: readonly string[]) => [
  ...[
    '--config',
    'config.yaml',
    '--examples',
    '6401',
    '--shards',
    `${SHARDS}`,
    '--output-dir',
    folder,
    ...more,
  ],
];

/** What a scheduler does with a task; the numbers have no meaning. */
function fateOf(shard: number): NodeJS.Signals | undefined {
  if (shard % 9 === 4) return 'SIGKILL';
  return shard % 11 === 7 ? 'SIGTERM' : undefined;
}

async function runTasks(machine: Machine, folder: string, shards: readonly number[], mayDie: boolean) {
  const ended = new Map<number, Awaited<ReturnType<typeof startCli>['ended']>>();
  await eachOf(shards, AT_A_TIME, async (shard) => {
    const task = startCli(machine, ['generate', ...fixture(folder, '--shard-index', `${shard}`)]);
    const fate = mayDie ? fateOf(shard) : undefined;
    ended.set(shard, await (fate ? killWhileWriting(task, folder, name(shard), fate) : task.ended));
  });
  return ended;
}

function contents(folder: string, names: readonly string[]) {
  return names.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]);
}

describe('64 tasks write one fixture', async () => {
  const machine = makeMachine({ 'config.yaml': CONFIG, 'schema.json': WIDE, '.git/HEAD': '' });
  const [many, one] = [join(machine.temp, 'many'), join(machine.temp, 'one')];
  const verify = () => runCli(machine, 'verify', '--config', 'config.yaml', '--path', many, '--json');
  const killed = numbers.filter((shard) => fateOf(shard) === 'SIGKILL');
  const cancelled = numbers.filter((shard) => fateOf(shard) === 'SIGTERM');

  test('some are killed, some are cancelled, and none of these leaves a file under a final name', async () => {
    const ended = await runTasks(machine, many, numbers, true);
    for (const shard of killed) assert.equal(ended.get(shard)?.signal, 'SIGKILL', name(shard));
    for (const shard of cancelled) {
      assert.equal(ended.get(shard)?.status, 143);
      assert.match(ended.get(shard)?.stderr ?? '', /\[cancelled\]/);
    }
    const left = partials(many);
    for (const shard of cancelled) assert.ok(!left.some((file) => file.startsWith(`.${name(shard)}`)));
    for (const shard of [...killed, ...cancelled]) {
      assert.ok(!readdirSync(many).some((file) => file.startsWith(name(shard))), 'a final name');
    }
  });

  test('the closing job names those that are missing', () => {
    const { status, stderr } = verify();
    assert.equal(status, 1);
    assert.match(
      stderr,
      /missing shards of "random": 00004, 00007, 00013, 00018, 00022, 00029, 00031, 00040, 00049, 00051, 00058, 00062 of 64, in /,
    );
    assert.ok(!readdirSync(many).includes('manifest.json'));
  });

  test('once they have run again, the whole is what one machine writes, byte for byte', async () => {
    const ended = await runTasks(machine, many, [...killed, ...cancelled], false);
    for (const [shard, { status, stderr }] of ended) assert.equal(status, 0, `${shard}: ${stderr}`);
    const single = runCli(machine, 'generate', ...fixture(one), '--json');
    const joined = verify();
    assert.equal(joined.status, 0, joined.stderr);
    const expected = readdirSync(one).sort();
    assert.equal(expected.length, SHARDS + 1);
    assert.deepEqual(contents(many, expected), contents(one, expected));
    const elsewhere: unknown = JSON.parse(single.stdout.replaceAll(one, many));
    assert.deepEqual(JSON.parse(joined.stdout), elsewhere);
  });

  test('nothing temporary is left', () => {
    const manifests = numbers.map((shard) => `${name(shard)}.manifest.json`);
    assert.deepEqual(readdirSync(many).sort(), [...readdirSync(one), ...manifests].sort());
  });

  test('a task that runs once more reuses its shard', () => {
    const { stdout } = runCli(machine, 'generate', ...fixture(many, '--shard-index', '9'), '--json');
    assert.equal(JSON.parse(stdout).reused, true);
  });
});
