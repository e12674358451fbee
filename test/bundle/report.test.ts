import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { makeMachine, runAction, runCli } from './harness.ts';

const CONFIG = { config: 'config.yaml' };

describe('the job summary', () => {
  test('is written in every mode', () => {
    const machine = makeMachine();
    const headings = ['plan', 'generate', 'generate', 'verify'].map((mode) => {
      const { summary } = runAction(machine, { ...CONFIG, mode });
      assert.match(summary, /<table>.*<code>clicked<\/code>/);
      return summary.split('\n')[0]?.replace(/[\d.]+ k?B?(bytes)? of/, 'SIZE of');
    });
    assert.deepEqual(headings, [
      '### Planned 9 examples in 1 file, at most SIZE of gzip; nothing was written',
      '### Wrote and verified 9 examples in 1 file, SIZE of gzip',
      '### Reused 9 examples in 1 file, SIZE of gzip, verified',
      '### Verified 9 examples in 1 file, SIZE of gzip: all good',
    ]);
  });
  test('has the warnings, and the command', () => {
    const { summary } = runAction(makeMachine(), { ...CONFIG, examples: '3', seed: '7' });
    assert.match(summary, /<code>config\.yaml:3:\d+<\/code>.*\[batch-not-filled\]/);
    assert.match(
      summary,
      /&#10;node \.\.\/tfrecord-fixture\/dist\/cli\/index\.js generate --config config\.yaml --examples 3 --seed 7<\/code>/,
    );
  });
  test('of files that another program wrote has their values', () => {
    const machine = makeMachine();
    const { path = '', manifest = '' } = runAction(machine, { ...CONFIG, compression: 'none' }).outputs;
    rmSync(manifest);
    const { summary } = runAction(machine, { ...CONFIG, mode: 'verify', compression: 'none', path });
    assert.match(
      summary,
      /<code>dense<\/code><br><sub>float × 3<\/sub><\/td><td><code>.{10}<\/code><br><sub>0\.\d\d to [01]/,
    );
    assert.match(summary, /<code>clicked<\/code><\/td><td>\d+\.\d %</);
  });
  test('not when it is not wanted, nor where there is no place for it', () => {
    assert.equal(runAction(makeMachine(), { ...CONFIG, summary: 'false' }).summary, '');
    const { status, stdout } = runAction(makeMachine(), CONFIG, { GITHUB_STEP_SUMMARY: '' });
    assert.equal(status, 0, stdout);
  });
});

describe('the report', () => {
  test('is a page in the workspace, and a later one replaces it', () => {
    const machine = makeMachine();
    const page = join(machine.workspace, 'reports', 'fixture.html');
    for (const mode of ['plan', 'generate', 'verify']) {
      const { status, stdout } = runAction(machine, { ...CONFIG, mode, report: 'reports/fixture.html' });
      assert.equal(status, 0, stdout);
      assert.match(readFileSync(page, 'utf8'), mode === 'plan' ? /<code>dense<\/code>/ : /<svg class="bins"/);
    }
  });
  test('replaces no other file, and then nothing is written', () => {
    const machine = makeMachine();
    writeFileSync(join(machine.workspace, 'mine.html'), '<p>mine</p>');
    const { status, stderr } = runCli(
      machine,
      'generate',
      '--config',
      'config.yaml',
      '--report',
      'mine.html',
    );
    assert.equal(status, 1);
    assert.match(stderr, /mine\.html.*\[foreign-report-file\]/);
    assert.equal(existsSync(join(machine.workspace, 'tfrecord-fixture')), false);
  });
});

describe('the log', () => {
  test('is at most a dozen lines, with the time of each phase', () => {
    const { stdout } = runAction(makeMachine());
    const lines = stdout.trimEnd().split('\n');
    assert.ok(lines.length <= 12, stdout);
    assert.match(
      stdout,
      /^::group::22 features \(13 labels\) from train_data, seed 0\n[^:]*\n::endgroup::$/m,
    );
    assert.match(
      stdout,
      /^read and plan \d+\.\d\d s, (check existing files \d+\.\d\d s, )?write \d+\.\d\d s, verify \d+\.\d\d s$/m,
    );
    assert.doesNotMatch(stdout, /::debug::/);
  });
  test('tells every feature to those who debug', () => {
    const { stdout } = runAction(makeMachine(), CONFIG, { RUNNER_DEBUG: '1' });
    assert.equal(stdout.match(/^::debug::\{"name":/gm)?.length, 3);
  });
});
