/** What is left of a run that fails, or that cannot say how it went. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  CONFIG,
  listTree,
  type Machine,
  makeMachine,
  programOf,
  runAction,
  runCli,
  SCHEMA,
} from './harness.ts';
import { killWhileWriting, startCli } from './tasks.ts';

const WRONG = { 'config.yaml': `${CONFIG}modle: {}\n`, 'schema.json': SCHEMA, '.git/HEAD': '' };
const INPUTS = { config: 'config.yaml' };

describe('a step that fails', () => {
  test('says why in its job summary', () => {
    const { status, summary, outputs } = runAction(makeMachine(WRONG), INPUTS);
    assert.deepEqual([status, outputs], [1, {}]);
    assert.match(summary, /^### Failed to generate the fixture: 1 error\n/);
    assert.match(summary, /<li><code>config\.yaml:9:1<\/code>.*\[unknown-key\]/);
  });
  test('also where the inputs are wrong', () => {
    const { summary } = runAction(makeMachine(), { ...INPUTS, seed: 'x', shards: 'y' });
    assert.match(summary, /^### Failed to read the inputs: 2 errors\n/);
    assert.equal(runAction(makeMachine(), { ...INPUTS, seed: 'x', summary: 'false' }).summary, '');
  });
  test('also where files are found to be damaged', () => {
    const machine = makeMachine();
    const { path = '' } = runAction(machine, INPUTS).outputs;
    writeFileSync(path, readFileSync(path).subarray(0, -9));
    const { summary } = runAction(machine, { ...INPUTS, mode: 'verify' });
    assert.match(summary, /^### Failed to verify the files: \d errors?\n/);
  });
  test('not where no summary is wanted', () => {
    assert.equal(runAction(makeMachine(WRONG), { ...INPUTS, summary: 'false' }).summary, '');
  });
  test('writes its problems in place of the report', () => {
    const machine = makeMachine(WRONG);
    runAction(machine, { ...INPUTS, report: 'out/report.html' });
    const page = readFileSync(join(machine.workspace, 'out/report.html'), 'utf8');
    assert.match(
      page.replaceAll('<wbr>', ''),
      /<code>config\.yaml:9:1<\/code>.*unknown key &quot;modle&quot;/,
    );
    writeFileSync(join(machine.workspace, 'config.yaml'), CONFIG);
    const { status, stdout } = runAction(machine, { ...INPUTS, report: 'out/report.html' });
    assert.equal(status, 0, stdout);
    assert.match(readFileSync(join(machine.workspace, 'out/report.html'), 'utf8'), /<svg class="bins"/);
  });
  test('writes them too where the inputs themselves are wrong, as the command line does', () => {
    const machine = makeMachine();
    runAction(machine, { ...INPUTS, seed: 'x', report: 'action.html' });
    assert.equal(runCli(machine, 'generate', '--seed=x', '--report=cli.html').status, 2);
    for (const name of ['action.html', 'cli.html']) {
      const page = readFileSync(join(machine.workspace, name), 'utf8');
      assert.match(page, /<p class="lead">Failed to read the inputs: 1 error<.*invalid-input/s);
    }
  });
  test('writes no report where it may not', () => {
    const machine = makeMachine({ ...WRONG, 'mine.html': 'mine' });
    const { stdout } = runAction(machine, { ...INPUTS, report: 'mine.html' });
    assert.match(stdout, /mine\.html.*\[foreign-report-file\]/);
    assert.equal(readFileSync(join(machine.workspace, 'mine.html'), 'utf8'), 'mine');
  });
  test('closes every group of its log', () => {
    const machine = makeMachine();
    runAction(machine, { ...INPUTS, 'lock-file': 'lock.json', 'update-lock': 'true', mode: 'plan' });
    const { status, stdout } = runAction(machine, { ...INPUTS, 'lock-file': 'lock.json', seed: '5' });
    assert.equal(status, 1);
    assert.equal(stdout.match(/^::group::/gm)?.length, stdout.match(/^::endgroup::/gm)?.length);
  });
});

test('a summary that cannot be written is a warning: the outputs are set', () => {
  const machine = makeMachine();
  const nowhere = join(machine.home, 'no', 'summary.md');
  const { status, stdout, outputs } = runAction(machine, INPUTS, { GITHUB_STEP_SUMMARY: nowhere });
  assert.equal(status, 0, stdout);
  assert.ok(existsSync(outputs['path'] ?? ''));
  assert.match(stdout, /^::warning [^:]*::.*\[summary-not-written\]/m);
});

/** Runs a bundle whose stdout nobody reads. */
async function runDeaf(
  { workspace, home, temp }: Machine,
  face: 'action' | 'cli',
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [...programOf(face), ...args], {
    cwd: workspace,
    env: { HOME: home, RUNNER_TEMP: temp, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stderr })));
}

describe('a reader that went away is no failure', () => {
  test('of the command line', async () => {
    const args = ['generate', '--config=config.yaml', '--json'];
    const { status, stderr } = await runDeaf(makeMachine(), 'cli', args, {});
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /EPIPE/);
  });
  test('of the action, which sets its outputs', async () => {
    const machine = makeMachine();
    const file = join(machine.home, 'outputs');
    writeFileSync(file, '');
    const env = { GITHUB_WORKSPACE: machine.workspace, GITHUB_OUTPUT: file, INPUT_CONFIG: 'config.yaml' };
    const { status, stderr } = await runDeaf(machine, 'action', [], env);
    assert.equal(status, 0, stderr);
    assert.match(readFileSync(file, 'utf8'), /^path<</m);
  });
});

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} ends a command with ${status}`, async () => {
    const schema = SCHEMA.replace('"length": 3', '"length": 5000');
    const machine = makeMachine({ 'config.yaml': CONFIG, 'schema.json': schema, '.git/HEAD': '' });
    const folder = join(machine.temp, 'data');
    const args = ['generate', '--config', 'config.yaml', '--examples', '2000', '--output-dir', folder];
    const ended = await killWhileWriting(startCli(machine, args), folder, 'random', signal);
    assert.deepEqual([ended.status, ended.signal], [status, null]);
    assert.match(ended.stderr, /^error: .*\[cancelled\]$/m);
    assert.deepEqual(listTree(machine.temp), []);
  });
}

describe('how much a command says', () => {
  const machine = makeMachine();
  const generate = (...flags: readonly string[]) =>
    runCli(machine, 'generate', '--config=config.yaml', '--clean', ...flags).stderr;
  test('nothing with --quiet, but warnings', () => {
    assert.equal(generate('--quiet'), '');
    assert.match(generate('--quiet', '--examples=3'), /^warning: config\.yaml:3:22: .*\n$/);
  });
  test('every feature with --verbose', () => {
    assert.equal(generate('--verbose').match(/^\{"name":/gm)?.length, 3);
    assert.doesNotMatch(generate(), /^\{"name":/m);
  });
  test('no colors where there is no terminal', () => {
    assert.ok(!generate('--examples=3').includes('\u001b'));
  });
});

test('a run says how many features the config selects, if not all', () => {
  const fewer = CONFIG.replace('[dense, ids]', '[dense]');
  const machine = makeMachine({ 'config.yaml': fewer, 'schema.json': SCHEMA, '.git/HEAD': '' });
  assert.match(runAction(machine, INPUTS).stdout, /^the config selects 2 of the 3 features in the schema$/m);
  assert.doesNotMatch(runAction(makeMachine(), INPUTS).stdout, /selects/);
});

test('a shard speaks of its own examples', () => {
  const inputs = { ...INPUTS, shards: '4', 'shard-index': '1', examples: '10' };
  const { stdout } = runAction(makeMachine(), inputs);
  assert.match(stdout, /^3 examples in 1 file of gzip$/m);
  assert.match(stdout, /^Wrote and verified 3 examples in 1 file, /m);
  assert.doesNotMatch(stdout, /10 examples/);
});
