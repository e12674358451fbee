/** Whatever files hold and are named, and wherever that is printed: no command for the runner, none for a terminal. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyText, HOSTILE, unseenIn } from '../base/hostile.ts';
import { runnerCommands } from '../base/runner-commands.ts';
import { type Ended, runAction, runCli } from './harness.ts';
import {
  assertInert,
  FEATURES,
  machineWith,
  NOT_IN_FILE_NAMES,
  type Texts,
  wellFormed,
} from './hostile-machine.ts';

/** All that quotes names and paths, in logs, annotations and answers. */
const RUNS: Readonly<Record<string, (file: string) => readonly Readonly<Record<string, string>>[]>> = {
  'a fixture, found again, and verified': (file) => [
    { schema: file, 'output-dir': `out ${file}` },
    { schema: file, 'output-dir': `out ${file}` },
    { schema: file, 'output-dir': `out ${file}`, mode: 'verify' },
  ],
  'a damaged file': (file) => [{ schema: file, 'output-dir': `bad ${file}`, mode: 'verify' }],
  'another fixture than is locked': (file) => [{ schema: file, 'lock-file': `lock ${file}`, mode: 'plan' }],
  'features that come twice': (file) => [{ schema: `broken ${file}`, mode: 'plan' }],
  'files that are missing': (file) => [
    { schema: `no ${file}` },
    { schema: file, mode: 'verify', path: `no ${file.replaceAll('\n', '')}` },
  ],
  'values that are not allowed': (file) => [
    { schema: file, mode: file, seed: file, 'file-prefix': `/${file}` },
  ],
};

/** What each line is to the runner. */
function linesOf(log: string): string[] {
  return log.split(/\r\n|\r|\n/).map((line) => runnerCommands(line)[0]?.name ?? 'text');
}

function runAll(texts: Texts, inputsOf: (typeof RUNS)[string], isAction: boolean): Ended[] {
  const machine = machineWith(texts);
  return inputsOf(texts.file).map((inputs) => {
    const wanted: Readonly<Record<string, string>> = { config: '', examples: '3', ...inputs };
    // Debug lines are commands too.
    if (isAction) return runAction(machine, wanted, { RUNNER_DEBUG: '1' });
    const { mode = 'generate', ...flags } = wanted;
    return runCli(machine, mode, ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`));
  });
}

const PLAIN: Texts = { names: Array.from({ length: FEATURES }, (_, i) => `plain_${i}`), file: 'plain.json' };

const anyTexts: fc.Arbitrary<Texts> = fc.record({
  names: fc.uniqueArray(
    anyText.map((text) => wellFormed(text)).filter((text) => text !== ''),
    { minLength: FEATURES, maxLength: FEATURES },
  ),
  file: fc
    .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 })
    // Inputs are trimmed.
    .map((parts) => wellFormed(parts.join('').replace(NOT_IN_FILE_NAMES, '').slice(0, 60)).trim())
    .map((name) => `${name}.json`),
});

for (const [name, inputsOf] of Object.entries(RUNS)) {
  test(`the runner is told what it is told with plain names: ${name}`, () => {
    const plain = runAll(PLAIN, inputsOf, true).map(({ stdout }) => linesOf(stdout));
    assert.ok(plain.flat().some((line) => line !== 'text'));
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const ended = runAll(texts, inputsOf, true);
        ended.forEach(assertInert);
        assert.deepEqual(
          ended.map(({ stdout }) => linesOf(stdout)),
          plain,
        );
      }),
      { numRuns: 6 },
    );
  });

  test(`a command line tells the runner nothing: ${name}`, () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        for (const ended of runAll(texts, inputsOf, false)) {
          assertInert(ended);
          assert.deepEqual([...runnerCommands(ended.stdout), ...runnerCommands(ended.stderr)], []);
        }
      }),
      { numRuns: 6 },
    );
  });
}

test('names that are commands are names in the differences from a lock', () => {
  const names = [
    '::add-mask::e',
    '::set-output name=path::/evil',
    '::stop-commands::t',
    'z##[add-matcher]m.json',
  ];
  const machine = machineWith({ names, file: 's.json' });
  const { stdout } = runAction(machine, { schema: 's.json', 'lock-file': 'lock s.json', mode: 'plan' });
  const commands = runnerCommands(stdout);
  assert.deepEqual([...new Set(commands.map(({ name }) => name))], ['error']);
  for (const [i, name] of names.entries())
    assert.ok(
      commands[i]?.data.includes(`feature ${JSON.stringify(name).replace('##', '\\u0023#')}`),
      commands[i]?.data,
    );
});

describe('what a command line answers is inert, and exact as JSON', () => {
  const names = HOSTILE.map((text) => wellFormed(text));
  const [file = ''] = HOSTILE.map((text) => `${text.replace(NOT_IN_FILE_NAMES, '')}.json`).filter((text) =>
    unseenIn(text),
  );
  const machine = machineWith({ names, file });
  const flags = ['--config=', `--schema=${file}`, `--output-dir=${file}.d`, '--compression=none'];
  const generated = runCli(machine, 'generate', ...flags, '--json');
  const path = join(machine.workspace, `${file}.d`, 'random.tfrecord');

  test('its outputs', () => {
    assertInert(generated);
    assert.equal(JSON.parse(generated.stdout).path, path);
  });

  test('what a file holds', () => {
    const inspected = runCli(machine, 'inspect', path);
    assertInert(inspected);
    assert.deepEqual(runnerCommands(inspected.stdout), []);
  });

  test('one of its examples', () => {
    const inspected = runCli(machine, 'inspect', path, '--record=0');
    assertInert(inspected);
    assert.deepEqual(runnerCommands(inspected.stdout), []);
    assert.deepEqual(Object.keys(JSON.parse(inspected.stdout)).sort(), names.toSorted());
  });
});

test('half surrogates, which no feature can have in its name, are named', () => {
  const machine = machineWith({ names: ['a\ud83db'], file: 'schema.json' });
  const { stdout } = runAction(machine, { config: '', schema: 'schema.json' });
  assert.match(stdout, /^::error .*found the string "a\\ud83db"/);
});
