/** The input `index`: a line `offset size` for each record, beside each file. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Machine, makeMachine, runCli } from './harness.ts';

const FILES = { '.git/HEAD': '', 'schema.yaml': 'features:\n  words: { kind: bytes, length: { max: 5 } }\n' };
const OF = ['--schema', 'schema.yaml', '--output-dir', 'out'];

function generate(machine: Machine, ...args: readonly string[]): Record<string, unknown> {
  const ended = runCli(machine, 'generate', '--json', ...OF, ...args);
  assert.equal(ended.status, 0, ended.stderr);
  return JSON.parse(ended.stdout);
}

/** The index by the format: 8 bytes of length, 4 of its checksum, the data, 4 of their checksum. */
function indexOf(file: Buffer): string {
  let lines = '';
  for (let at = 0; at < file.length; ) {
    const size = 12 + Number(file.readBigUInt64LE(at)) + 4;
    lines += `${at} ${size}\n`;
    at += size;
  }
  return lines;
}

test('every file has its index, without being compressed', () => {
  const machine = makeMachine(FILES);
  generate(machine, '--index', 'true', '--shards', '2', '--examples', '301');
  const folder = join(machine.workspace, 'out');
  for (const name of ['random-00000-of-00002.tfrecord', 'random-00001-of-00002.tfrecord'])
    assert.equal(
      readFileSync(join(folder, `${name}.idx`), 'utf8'),
      indexOf(readFileSync(join(folder, name))),
    );
});

test('the index is found again, verified and removed with its file', () => {
  const machine = makeMachine(FILES);
  const index = join(machine.workspace, 'out/random.tfrecord.idx');
  generate(machine, '--index', 'true');
  assert.equal(generate(machine, '--index', 'true')['reused'], true);
  const verify = () => runCli(machine, 'verify', '--schema', 'schema.yaml', 'out');
  assert.equal(verify().status, 0);
  writeFileSync(index, readFileSync(index, 'utf8').replace(/\d+\n$/, '7\n'));
  const changed = verify();
  assert.equal(changed.status, 1);
  assert.match(changed.stderr, /random\.tfrecord\.idx.*\[index-mismatch\]/);
  assert.equal(generate(machine, '--index', 'true')['reused'], false);
  rmSync(index);
  assert.match(verify().stderr, /random\.tfrecord\.idx.*\[index-unreadable\]/);
  assert.equal(generate(machine, '--compression', 'none')['reused'], false);
  assert.deepEqual(readdirSync(join(machine.workspace, 'out')).sort(), ['manifest.json', 'random.tfrecord']);
});

test("a foreign file's index is compared with its records", () => {
  const machine = makeMachine(FILES);
  generate(machine, '--compression', 'none');
  rmSync(join(machine.workspace, 'out/manifest.json'));
  writeFileSync(join(machine.workspace, 'out/random.tfrecord.idx'), '0 16\n');
  const ended = runCli(machine, 'verify', '--schema', 'schema.yaml', 'out');
  assert.equal(ended.status, 1);
  assert.match(ended.stderr, /\[index-mismatch\]/);
});

test('compressed files have none', () => {
  const ended = runCli(makeMachine(FILES), 'generate', ...OF, '--index', 'true', '--compression', 'gzip');
  assert.equal(ended.status, 1);
  assert.match(ended.stderr, /"compression".*\[index-of-compressed\]/);
});
