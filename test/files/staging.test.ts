import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Refusal } from '../../src/base/problem.ts';
import { openStaging, type Staging } from '../../src/files/staging.ts';

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-staging-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

async function write(staging: Staging, name: string, text: string): Promise<void> {
  const handle = await staging.open(name);
  await handle.writeFile(text);
  staging.seal(handle);
}

/** A run that has written all its files and is about to give them their names. */
async function stage(folder: string, files: Readonly<Record<string, string>>): Promise<Staging> {
  const staging = await openStaging(folder, Object.keys(files));
  for (const [name, text] of Object.entries(files)) await write(staging, name, text);
  return staging;
}

const TAKEN_OVER =
  /another run writes \w+ into .* as well, and has taken over; give each run an "output-dir"/;

describe('files', () => {
  test('do not exist under their names before they are published', async () => {
    const folder = makeFolder();
    const staging = await stage(folder, { a: '1', b: '2' });
    assert.deepEqual(
      readdirSync(folder).map((name) => name.replace(/[0-9a-f]{12}/, 'MARK')),
      ['.a.MARK.partial', '.b.MARK.partial'],
    );
    await staging.publish([]);
    assert.deepEqual(contents(folder), { a: '1', b: '2' });
  });

  test('take the place of others, and of what is obsolete', async () => {
    const folder = makeFolder({ a: 'old', c: 'obsolete', d: 'mine' });
    await (await stage(folder, { a: '1' })).publish(['c', 'never there']);
    assert.deepEqual(contents(folder), { a: '1', d: 'mine' });
  });

  test('are gone after a discard, open or sealed', async () => {
    const folder = makeFolder({ d: 'mine' });
    const staging = await stage(folder, { a: '1' });
    await staging.open('b');
    await staging.discard();
    assert.deepEqual(contents(folder), { d: 'mine' });
  });

  test('are gone when one cannot get its name', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'b'));
    const staging = await stage(folder, { a: '1', b: '2' });
    await assert.rejects(staging.publish([]), { syscall: 'rename' });
    await staging.discard();
    assert.deepEqual(readdirSync(folder), ['b']);
  });
});

describe('of two runs that write the same names', () => {
  test('the one that was killed leaves nothing for the other to stumble on', async () => {
    const killed = { '.a.0123456789ab.partial': 'half', '.b.0123456789ab.partial': 'half' };
    const other = { '.b.ba9876543210.partial': 'of a run that does not write a' };
    const folder = makeFolder({ ...killed, ...other });
    await (await stage(folder, { a: '1' })).publish([]);
    assert.deepEqual(contents(folder), { ...other, a: '1' });
  });

  test('the later one takes over, and the earlier one fails and harms nothing', async () => {
    const folder = makeFolder();
    const early = await stage(folder, { a: 'early', b: 'early' });
    const late = await stage(folder, { a: 'late', b: 'late' });
    assert.throws(early.checkOwnership, { message: TAKEN_OVER });
    await assert.rejects(early.publish([]), { name: 'Refusal', message: TAKEN_OVER });
    await early.discard();
    await late.publish([]);
    assert.deepEqual(contents(folder), { a: 'late', b: 'late' });
  });

  test('the first that publishes wins where neither saw the other start', async () => {
    const folder = makeFolder();
    const [one, other] = await Promise.all([openStaging(folder, ['a']), openStaging(folder, ['a'])]);
    await write(one, 'a', 'one');
    await write(other, 'a', 'other');
    await other.publish([]);
    await assert.rejects(one.publish([]), { message: TAKEN_OVER });
    await one.discard();
    assert.deepEqual(contents(folder), { a: 'other' });
  });

  test('never are their files mixed, however their steps fall', async () => {
    for (let round = 0; round < 50; round++) {
      const folder = makeFolder();
      const names = ['a', 'b', 'c', 'manifest'];
      const run = async (text: string) => {
        const staging = await openStaging(folder, names);
        try {
          for (const name of names) await write(staging, name, text);
          await staging.publish([]);
        } catch (cause) {
          await staging.discard();
          // The file that was there a moment ago went away between the look and the renaming.
          if (!(cause instanceof Refusal) && !(cause instanceof Error && 'syscall' in cause)) throw cause;
        }
      };
      await Promise.all(['1', '2', '3'].map(run));
      const found = contents(folder);
      const texts = new Set(Object.values(found));
      assert.ok(texts.size <= 1, JSON.stringify(found));
      if (texts.size === 1) assert.deepEqual(Object.keys(found), names);
    }
  });
});
