/** Small TFRecord files that nobody's manifest describes, and `verify` of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { example, frames } from '../verify/build.ts';
import { type Machine, makeMachine, runCli } from './harness.ts';

const SCHEMA = `{"schema": [
  {"feature_name": "shop", "dtype": "bytes_list", "length": 1},
  {"feature_name": "price", "dtype": "float_list", "length": 1}
]}`;
/** A file of one record. */
export const ONE = frames(example(['price', { float: [2.5] }], ['shop', { bytes: ['a'] }]));
export const GZIP = gzipSync(ONE);
/** Longer than its first record, which it holds whole. */
export const CUT = gzipSync(Buffer.concat([ONE, ONE]), { level: 0 }).subarray(0, -20);

/** A machine with these files, and a schema for them. */
export function machineWith(files: Readonly<Record<string, Uint8Array | string>>): Machine {
  const machine = makeMachine({ 'schema.json': SCHEMA, '.git/HEAD': '' });
  for (const [name, content] of Object.entries(files)) {
    const path = join(machine.workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return machine;
}

/** `verify` on the command line, without a config. */
export function verify(machine: Machine, ...args: readonly string[]) {
  const { status, stdout, stderr } = runCli(
    machine,
    'verify',
    '--config=',
    '--schema=schema.json',
    '--json',
    ...args,
  );
  const outputs = status === 0 ? JSON.parse(stdout) : {};
  const starting = (start: string) => stderr.split('\n').filter((line) => line.startsWith(start));
  return { status, stderr, outputs, errors: starting('error: '), warnings: starting('warning: ') };
}
