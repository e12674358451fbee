/** What must be refused, and with which problems. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONFIG, listTree, type Machine, makeMachine, runAction, runCli, SCHEMA } from './harness.ts';
import { problemsIn } from './problems-in.ts';

export interface Case {
  readonly name: string;
  /** Files of the workspace; the good ones unless given. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly prepare?: (machine: Machine) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The code of each problem, after its place if it has one. */
  readonly problems: readonly string[];
  /** Of the command line; the action always ends with 1. */
  readonly status?: 1 | 2;
}

export const GIT = { '.git/HEAD': '' };
export const GOOD = { 'config.yaml': CONFIG, 'schema.json': SCHEMA, ...GIT };

export function withConfig(config: string | Uint8Array) {
  return { ...GOOD, 'config.yaml': config };
}

/** The schema with a config that selects a feature `x` too: others are not looked at. */
export function withSchema(schema: string) {
  const config = CONFIG.replace('[dense, ids]', '[dense, ids, x]');
  return { ...GOOD, 'config.yaml': config, 'schema.json': schema };
}

export function feature(fields: string): string {
  return `{"schema": [${SCHEMA.split('\n').slice(1, 4).join('')}, {${fields}}]}`;
}

/** A test for each, of the action and of the command line. */
export function testRefusals(title: string, cases: readonly Case[]): void {
  describe(`refused: ${title}`, () => {
    for (const { name, files = GOOD, prepare, inputs = {}, problems, status = 1 } of cases) {
      test(name, () => {
        const machine = makeMachine(files);
        prepare?.(machine);
        const filesOf = () => [...listTree(machine.temp), ...listTree(machine.workspace)];
        const before = filesOf();
        const wanted = { config: 'config.yaml', ...inputs };

        const action = runAction(machine, wanted);
        assert.equal(action.status, 1, action.stdout);
        const flags = Object.entries(wanted).map(([input, value]) => `--${input}=${value}`);
        const cli = runCli(machine, 'generate', ...flags);
        assert.equal(cli.status, status, cli.stderr);
        // The action annotates errors first, the command tells of problems in the order of their places.
        assert.deepEqual(problemsIn(action.stdout).sort(), [...problems].sort());
        assert.deepEqual(problemsIn(cli.stderr), problems);
        assert.doesNotMatch(cli.stderr, /bug in tfrecord-fixture/);
        assert.deepEqual(action.outputs, {});
        assert.deepEqual(filesOf(), before, 'something was left behind');
      });
    }
  });
}
