/** A whole run on hostile files and inputs, which may only change its own folder. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../run/in-process.ts';
import { refusedAtMost } from './readers.ts';

export interface FuzzRun {
  readonly mode: string;
  readonly schema: Uint8Array;
  readonly spec: Uint8Array | undefined;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Runs in `folder/w`. In any case, the rest of the folder stays unchanged, and no partial file is left. */
export async function runHostile({ mode, schema, spec, inputs }: FuzzRun, folder: string): Promise<void> {
  const workspace = join(folder, 'w');
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(join(workspace, '.git'), { recursive: true });
  writeFileSync(join(workspace, 'schema.yaml'), schema);
  if (spec !== undefined) writeFileSync(join(workspace, 'spec.yaml'), spec);
  const before = beside(folder);
  const own = { mode, schema: 'schema.yaml', examples: '3', 'max-bytes': '100kB' };
  await refusedAtMost(() =>
    runIn(workspace, { ...inputs, ...own, ...(spec !== undefined && { fixture: 'spec.yaml' }) }),
  );
  assert.deepEqual(beside(folder), before);
  const left = readdirSync(workspace, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    left.filter((name) => /partial|tmp/.test(name)),
    [],
  );
}

function beside(folder: string): string[] {
  return readdirSync(folder).sort();
}
