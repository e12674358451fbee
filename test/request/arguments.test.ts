import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Arguments, parseArguments, type Show } from '../../src/request/arguments.ts';

/** What a command line means, with the codes of its problems; words are separated by spaces. */
function parse(line: string): { parsed: Arguments | Show | undefined; codes: string[] } {
  const codes: string[] = [];
  const parsed = parseArguments(line === '' ? [] : line.split(' '), ({ code }) => codes.push(code));
  return { parsed, codes };
}

/** The inputs that a good command line gives. */
function optionsOf(line: string): Record<string, string> {
  const { parsed, codes } = parse(line);
  assert.deepEqual(codes, []);
  assert.ok(parsed !== undefined && 'options' in parsed);
  return Object.fromEntries(parsed.options);
}

describe('a flag', () => {
  for (const [what, line, options] of [
    ['has its value after it, or after =', 'generate --seed 7 --shards=3', { seed: '7', shards: '3' }],
    ['may have an empty value', 'generate --config=', { config: '' }],
    ['may have = in its value', 'generate --variables A=b=c', { variables: 'A=b=c' }],
    ['may have a negative number as its value', 'generate --seed -1', { seed: '-1' }],
    ['that is true or false may stand alone', 'generate --clean', { clean: 'true' }],
    [
      'that is true or false may have a value',
      'generate --verify=false --clean true',
      { verify: 'false', clean: 'true' },
    ],
    ['may come before the command', '--seed 7 generate', { seed: '7' }],
    ['counts where it is given last', 'plan --seed 1 --seed 2', { seed: '2' }],
    [
      'of several lines may be given several times',
      'plan --variables A=1 --variables B=2',
      { variables: 'A=1\nB=2' },
    ],
  ] as const)
    test(what, () => assert.deepEqual(optionsOf(line), options));
});

describe('the files of a command', () => {
  test('of verify are its path', () => {
    assert.deepEqual(optionsOf('verify a b'), { path: 'a\nb' });
    assert.deepEqual(optionsOf('verify a --path b'), { path: 'b\na' });
  });
  test('may start with dashes after --', () => {
    assert.deepEqual(optionsOf('verify --seed 1 -- --seed -x'), { seed: '1', path: '--seed\n-x' });
    const { parsed } = parse('inspect -- --record');
    assert.deepEqual(parsed !== undefined && 'files' in parsed && parsed.files, ['--record']);
  });
  test('a word after -- is no value of a flag', () => {
    assert.deepEqual(optionsOf('verify --clean -- true'), { clean: 'true', path: 'true' });
  });
});

test('flags of the command line itself', () => {
  const { parsed } = parse('generate --json -q');
  assert.ok(parsed !== undefined && 'json' in parsed);
  assert.deepEqual([parsed.json, parsed.quiet, parsed.verbose], [true, true, false]);
  assert.deepEqual(parse('inspect f --record 3').parsed, {
    command: 'inspect',
    options: new Map(),
    files: ['f'],
    json: false,
    quiet: false,
    verbose: false,
    record: 3,
    to: 'plain',
  });
});

test('help is that of the command, wherever it stands', () => {
  for (const line of ['plan --help', '--help plan', 'plan -h', 'plan --seed 1 -h'])
    assert.deepEqual(parse(line), { parsed: { show: 'help', command: 'plan' }, codes: [] });
  assert.deepEqual(parse('--help').parsed, { show: 'help', command: undefined });
  assert.deepEqual(parse('-V').parsed, { show: 'version' });
});

describe('wrong usage', () => {
  for (const [line, ...codes] of [
    ['', 'no-command'],
    ['genrate', 'unknown-command'],
    ['generate --sed 1', 'unknown-flag'],
    ['generate --mode plan', 'unknown-flag'],
    ['generate -x', 'unknown-flag'],
    ['generate -config a.yaml', 'unknown-flag'],
    ['generate -quiets', 'unknown-flag'],
    ['generate --no-verify', 'unknown-flag'],
    ['schema --schema a.yaml', 'misplaced-flag'],
    ['inspect --path a', 'misplaced-flag'],
    ['generate --seed', 'flag-without-value'],
    ['generate --config --seed 1', 'flag-without-value'],
    ['generate --json=yes', 'flag-takes-no-value'],
    ['generate --sed 1 --shard 2', 'unknown-flag', 'unknown-flag'],
    ['genrate --sed 1', 'unknown-flag', 'unknown-command'],
    ['generate file', 'unexpected-argument'],
    ['generate --record 1', 'misplaced-flag'],
    ['generate -q -v', 'quiet-and-verbose'],
    ['inspect', 'wrong-file-count'],
    ['inspect a --record x', 'invalid-record'],
    ['inspect a --seed 1', 'misplaced-flag'],
  ] as const)
    test(`${line}: ${codes.join(', ')}`, () => assert.deepEqual(parse(line), { parsed: undefined, codes }));
});

test('completion names a shell', () => {
  assert.deepEqual(parse('completion zsh'), { parsed: { show: 'completion', shell: 'zsh' }, codes: [] });
  for (const line of ['completion', 'completion tcsh', 'completion bash zsh', 'completion bash --json'])
    assert.deepEqual(parse(line), { parsed: undefined, codes: ['wrong-shell'] });
});
