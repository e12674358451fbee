/** What the bundles ask the kernel for: no connection and no other program, in any mode. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { type Machine, makeMachine } from '../bundle/harness.ts';

const dist = join(import.meta.dirname, '../../dist');
const hasStrace = spawnSync('strace', ['-V']).status === 0;

interface Traced {
  readonly status: number | null;
  /** Lines of strace, one a call. */
  readonly network: readonly string[];
  readonly programs: readonly string[];
}

/** Runs node with all of its threads and children watched. */
function trace({ workspace, home, temp }: Machine, args: readonly string[], env = {}): Traced {
  const file = join(home, 'trace');
  const watched = ['-f', '-qq', '-e', 'trace=socket,connect,sendto,sendmsg,execve,execveat', '-o', file];
  const { status, stderr } = spawnSync('strace', [...watched, process.execPath, ...args], {
    cwd: workspace,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, RUNNER_TEMP: temp, ...env },
  });
  assert.notEqual(status, null, stderr);
  const calls = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\d+ +\w+\(/.test(line));
  const isProgram = (call: string) => /^\d+ +execve/.test(call);
  return {
    status,
    network: calls.filter((call) => !isProgram(call)),
    programs: calls.filter(isProgram),
  };
}

const FILES = ['--config', 'config.yaml', '--output-dir', 'fx'];
const MODES: readonly (readonly string[])[] = [
  ['plan', ...FILES],
  [
    'generate',
    ...FILES,
    '--examples',
    '3000',
    '--shards',
    '3',
    '--report',
    'r.html',
    '--lock-file',
    'l.json',
  ],
  ['generate', ...FILES, '--examples', '3000', '--shards', '3'],
  ['verify', '--config', 'config.yaml', '--path', 'fx'],
  ['inspect', 'fx'],
  ['schema', '--schema', 'schema.json', '--to', 'tensorflow'],
  ['generate', '--schema', 'https://example.com/schema.json'],
];

suite('the kernel is asked for no connection and no program', {
  skip: !hasStrace && 'there is no strace',
}, () => {
  const machine = makeMachine();
  for (const args of MODES)
    test(args.slice(0, 1).concat(args.slice(-1)).join(' … '), () => {
      const { network, programs } = trace(machine, [join(dist, 'cli/index.js'), ...args]);
      assert.deepEqual(network, []);
      assert.equal(programs.length, 1, 'node itself');
    });

  test('by the action', () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: machine.workspace, INPUT_CONFIG: 'config.yaml' };
    const { status, network, programs } = trace(machine, [join(dist, 'action/index.js')], env);
    assert.equal(status, 0);
    assert.deepEqual(network, []);
    assert.equal(programs.length, 1, 'node itself');
  });

  test('of a program that does both, both are seen', () => {
    const connect = 'require("net").connect(9, "127.0.0.1").on("error", () => {});';
    const { network, programs } = trace(machine, [
      '-e',
      `${connect} require("child_process").execSync("true");`,
    ]);
    assert.ok(network.some((call) => call.includes('connect(')));
    assert.ok(programs.length > 1);
  });
});
