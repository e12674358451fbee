import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { WHERE } from '../../src/report/report.ts';
import { parseArguments } from '../../src/request/arguments.ts';
import { type OptionName, parseRequest, type Request } from '../../src/request/options.ts';
import { quoteForShell, reproducingCommands } from '../../src/request/reproduce.ts';

const RUN = 'node ../tfrecord-fixture/dist/cli/index.js ';

function requestOf(inputs: Readonly<Partial<Record<OptionName, string>>>): Request {
  return parseRequest(
    (name) => inputs[name],
    ({ message }) => assert.fail(message),
  );
}

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** What is printed below the line that fetches the program, its start left out. */
function flagsOf(inputs: Readonly<Partial<Record<OptionName, string>>>, workspace?: string): string {
  const [fetch = '', ...lines] = reproducingCommands(requestOf(inputs), workspace).split('\n');
  assert.match(fetch, /^git clone /);
  const command = lines.join('\n');
  assert.ok(command.startsWith(RUN), command);
  return command.slice(RUN.length);
}

test('the program is fetched and run as the README says', () => {
  const [fetch = ''] = reproducingCommands(requestOf({}), undefined).split('\n');
  assert.ok(README.includes(`\n${fetch}\n`), fetch);
  assert.ok(README.includes(`\n${RUN}generate`), RUN);
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.ok(WHERE.includes(`Node ${engines.node.replace('>=', '')} or later`), WHERE);
});

test('only what differs from the defaults', () => {
  assert.equal(flagsOf({}), 'generate');
  assert.equal(
    flagsOf({ mode: 'plan', seed: '7', 'max-bytes': '10000MB', report: 'r.html' }),
    'plan --seed 7',
  );
  assert.equal(
    flagsOf({ config: 'my config.yaml', variables: "A=it's\nB=2", shards: '3', 'shard-index': '0' }),
    `generate \\
  --config 'my config.yaml' \\
  --variables 'A=it'\\''s
B=2' \\
  --shards 3 \\
  --shard-index 0`,
  );
});

test('a schema needs no config', () => {
  assert.equal(flagsOf({ config: '', schema: 'schema.json' }), 'generate --schema schema.json');
});

test('paths of the runner become paths of the checkout, or are left out', () => {
  const [work, temp] = ['work', 'temp'].map((name) => resolve(name));
  const at = (...names: readonly string[]) => names.join(sep);
  const inputs = { config: at(work!, 'configs', 'local.yaml'), 'output-dir': at(temp!, 'fixture') };
  assert.equal(flagsOf(inputs, work), 'generate --config configs/local.yaml');
  const path = [at(temp!, 'fixture'), 'testdata', at(work!, 'more')].join('\n');
  assert.equal(flagsOf({ mode: 'verify', path }, work), "verify --path 'testdata\nmore'");
  assert.equal(flagsOf({ 'output-dir': 'from-config' }, work), 'generate --output-dir from-config');
  assert.equal(
    flagsOf({ 'working-directory': 'ml', config: at(work!, 'c.yaml') }, work),
    'generate --config ../c.yaml --working-directory ml',
  );
});

test('on the command line paths stay as they were given', () => {
  const folder = resolve('/x');
  assert.equal(flagsOf({ 'output-dir': folder }), `generate --output-dir ${quoteForShell(folder)}`);
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
      const [, ...words] = wordsOf(
        `program ${flagsOf({ config, dataset, seed: String(seed), clean: 'true' })}`,
      );
      const parsed = parseArguments(words, ({ message }) => assert.fail(message));
      if (parsed === undefined || !('options' in parsed)) return assert.fail(JSON.stringify(parsed));
      const again = parseRequest(
        (name) => (name === 'mode' ? parsed.command : parsed.options.get(name)),
        ({ message }) => assert.fail(message),
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
