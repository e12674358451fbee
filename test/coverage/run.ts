/**
 * Measures the coverage of `src` by the tests, including the processes of the command line and the action that they
 * start, which run the sources instead of the bundles (test/bundle/harness.ts). Fails below the goal.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripSources } from './stripped.ts';

/** Required percentage of the lines and of the branches. */
const GOAL = 95;

/** Tests that measure time or memory, which coverage affects, or that need the bundles. */
const LEFT_OUT = [
  'test/bundle/{cancelled,hostile-size}.test.ts',
  'test/{records,run}/cost.test.ts',
  'test/{package,workflows}/**',
];

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
stripSources();
const tests = process.argv.slice(2);
const hook = new URL('load-stripped.mjs', import.meta.url).href;
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--experimental-test-coverage',
    '--test-coverage-include=src/**/*.ts',
    `--test-coverage-lines=${GOAL}`,
    `--test-coverage-branches=${GOAL}`,
    ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./test/coverage/reporter.ts', '--test-reporter-destination=stdout'],
    ...(tests.length > 0 ? tests : globSync('test/**/*.test.ts', { exclude: LEFT_OUT })),
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: `--import=${hook}` } },
);
process.exitCode = status ?? 1;
