/** A machine whose files are named, and name their features, as somebody who attacks a log would have it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unseenIn } from '../base/hostile.ts';
import { type Ended, type Machine, makeMachine, runCli } from './harness.ts';

/** More than the runner shows annotations for, so that the last one holds several. */
export const FEATURES = 12;

export interface Texts {
  /** Of features. */
  readonly names: readonly string[];
  /** Of the schema, and before the names of other files. */
  readonly file: string;
}

function schemaOf(names: readonly string[]): string {
  return JSON.stringify({
    schema: names.map((name) => ({ feature_name: name, dtype: 'bytes_list', length: 1 })),
  });
}

export function machineWith({ names, file }: Texts): Machine {
  return makeMachine({
    [file]: schemaOf(names),
    [`lock ${file}`]: LOCK,
    [`broken ${file}`]: schemaOf([...names, ...names]),
    [join(`bad ${file}`, `${file}.tfrecord`)]: 'damaged',
    '.git/HEAD': '',
  });
}

/** Of a schema with one other feature. */
const LOCK = makeLock();

function makeLock(): string {
  const machine = makeMachine({ 'schema.json': schemaOf(['other']), '.git/HEAD': '' });
  const lock = ['--lock-file=lock.json', '--update-lock'];
  runCli(machine, 'plan', '--config=', '--schema=schema.json', ...lock);
  return readFileSync(join(machine.workspace, 'lock.json'), 'utf8');
}

/** What no system has in a name, and Windows allows in none. */
export const NOT_IN_FILE_NAMES = process.platform === 'win32' ? /[/\\:*?"<>|\p{Cc}]/gu : /[/\0]/g;

/** As UTF-8 has it, which halves of surrogate pairs are not in. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

export function assertInert({ stdout, stderr }: Ended): void {
  for (const text of [stdout, stderr].flatMap((log) => log.split('\n')))
    assert.equal(unseenIn(text), undefined, text);
}
