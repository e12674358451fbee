/** What a process loads before it can work: V8 compiles every byte of it, which is most of what a short run costs. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { makeMachine, runAction } from './harness.ts';

const dist = join(import.meta.dirname, '../../dist');

/** The scripts of dist that a process loads, as V8 counts them, without the numbers by which chunks are named. */
function loadedBy(run: (coverage: string) => void): string[] {
  const coverage = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-start-'));
  try {
    run(coverage);
    const reports = readdirSync(coverage).map((name) => readFileSync(join(coverage, name), 'utf8'));
    const urls = reports.flatMap((text) =>
      JSON.parse(text).result.map(({ url }: { readonly url: string }) => url),
    );
    const ours = urls.filter((url: string) => url.includes('/dist/'));
    return ours
      .map((url: string) => `${basename(dirname(url))}/${basename(url).replace(/^\d+/, 'N')}`)
      .sort();
  } finally {
    rmSync(coverage, { recursive: true });
  }
}

function loadedByCommand(...args: readonly string[]): string[] {
  const { workspace } = makeMachine();
  return loadedBy((coverage) =>
    execFileSync(process.execPath, [join(dist, 'cli/index.js'), ...args], {
      cwd: workspace,
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
      stdio: 'ignore',
    }),
  );
}

const EXAMPLE = ['generate', '--config=builtin:home-recap', '--examples=1'];

suite('the default run loads no chunk that it does not need', () => {
  test('of the command', () =>
    assert.deepEqual(loadedByCommand(...EXAMPLE), ['cli/index.js', 'core/index.js']));

  test('of the action', () =>
    assert.deepEqual(
      loadedBy((coverage) => runAction(makeMachine({}), { examples: '1' }, { NODE_V8_COVERAGE: coverage })),
      ['action/index.js', 'core/index.js'],
    ));
});

test('what it leaves out is loaded by who needs it: the parser of YAML', () => {
  const loaded = loadedByCommand('generate', '--schema=schema.json', '--config=config.yaml', '--examples=1');
  assert.ok(loaded.includes('core/N.index.js'), loaded.join());
});
