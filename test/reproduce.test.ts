import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseArguments } from '../src/arguments.ts';
import { type OptionName, parseRequest, type Request } from '../src/options.ts';
import { quoteForShell, reproducingCommand } from '../src/reproduce.ts';

function requestOf(inputs: Readonly<Partial<Record<OptionName, string>>>): Request {
  return parseRequest(
    (name) => inputs[name],
    ({ found }) => assert.fail(found),
  );
}

test('only what differs from the defaults', () => {
  assert.equal(reproducingCommand(requestOf({})), 'tfrecord-fixture generate');
  assert.equal(
    reproducingCommand(requestOf({ mode: 'plan', seed: '7', 'max-bytes': '10000MB', report: 'r.html' })),
    'tfrecord-fixture plan --seed 7',
  );
  assert.equal(
    reproducingCommand(
      requestOf({ config: 'my config.yaml', variables: "A=it's\nB=2", shards: '3', 'shard-index': '0' }),
    ),
    `tfrecord-fixture generate \\
  --config 'my config.yaml' \\
  --variables 'A=it'\\''s
B=2' \\
  --shards 3 \\
  --shard-index 0`,
  );
});

test('an empty config is said, because it is no default', () => {
  assert.equal(reproducingCommand(requestOf({ config: '' })), "tfrecord-fixture generate --config ''");
});

/** The words of a command line, as a shell reads it. */
function wordsOf(command: string): string[] {
  const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' });
  return printed.split('\0').slice(0, -1);
}

test('a shell and the command line read the same request back', () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'aZ09 \'"$`\\|&;<>(){}*?!#~=@%-.\n') })
    .map((s) => `x${s}y`);
  fc.assert(
    fc.property(text, text, fc.nat(), (config, dataset, seed) => {
      const request = requestOf({ config, dataset, seed: String(seed), clean: 'true' });
      const [, ...words] = wordsOf(reproducingCommand(request));
      const parsed = parseArguments(words);
      if (!('options' in parsed)) return assert.fail(JSON.stringify(parsed));
      const again = parseRequest(
        (name) => (name === 'mode' ? parsed.command : parsed.options.get(name)),
        ({ found }) => assert.fail(found),
      );
      assert.deepEqual(again, request);
    }),
    { numRuns: 50 },
  );
});

test('plain words stay as they are', () => {
  assert.deepEqual(
    [quoteForShell('a/b.yaml'), quoteForShell(''), quoteForShell('a b')],
    ['a/b.yaml', "''", "'a b'"],
  );
});
