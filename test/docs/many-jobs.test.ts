/** Runs the shell commands of docs/many-jobs.md as the schedulers do. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CONFIG, makeMachine, SCHEMA } from '../bundle/harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/many-jobs.md'), 'utf8');
const commands = [...page.matchAll(/^```sh\n(.*?)^```/gms)].map(([, text = '']) => text);
const isPosix = process.platform !== 'win32';

/** The command of the page that holds this word. */
function command(word: string): string {
  const [found = '', ...others] = commands.filter((text) => text.includes(word));
  assert.ok(found !== '' && others.length === 0, `${1 + others.length} commands hold ${word}`);
  return found.replaceAll('64', '5');
}

/** A machine where the page's command is installed. */
function makeShell() {
  const machine = makeMachine({ 'configs/local.yaml': CONFIG, 'schema.json': SCHEMA, '.git/HEAD': '' });
  const bin = join(machine.home, 'bin');
  const data = join(machine.temp, 'data');
  mkdirSync(bin);
  const script = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli/index.js')}" "$@"\n`;
  writeFileSync(join(bin, 'tfrecord-fixture'), script);
  chmodSync(join(bin, 'tfrecord-fixture'), 0o755);
  const run = (text: string, env: Readonly<Record<string, string>> = {}) =>
    execFileSync('sh', ['-ec', text], {
      cwd: machine.workspace,
      env: { PATH: `${bin}:${process.env['PATH']}`, HOME: machine.home, DATA: data, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
  return { data, run };
}

const TASKS = ['0', '1', '2', '3', '4'];

const WAYS = {
  'a Slurm array': (run: ReturnType<typeof makeShell>['run']) => {
    for (const task of TASKS) run(command('SLURM'), { SLURM_ARRAY_TASK_ID: task });
  },
  'an indexed job': (run: ReturnType<typeof makeShell>['run']) => {
    for (const task of TASKS) run(command('JOB_COMPLETION_INDEX'), { JOB_COMPLETION_INDEX: task });
  },
  'a plain shell': (run: ReturnType<typeof makeShell>['run']) => {
    run(command('xargs').replace('seq 0 63', 'seq 0 4'));
  },
};

for (const [name, way] of Object.entries(WAYS)) {
  test(`${name} writes shards that the closing job joins`, { skip: !isPosix }, () => {
    const { data, run } = makeShell();
    way(run);
    assert.equal(run(command('verify')).trim(), join(data, 'random-00000-of-00005.tfrecord.gz'));
    assert.equal(readdirSync(data).length, 11);
  });
}
