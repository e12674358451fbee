import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { openStaging } from './staging.ts';

/** Gives a small file this content, whole or not at all; one that has it already is not touched. */
export async function replaceText(path: string, text: string): Promise<void> {
  if (readText(path) === text) return;
  const name = basename(path);
  const staging = await openStaging(dirname(path), [name]);
  try {
    const handle = await staging.open(name);
    await handle.writeFile(text);
    await staging.seal(handle);
    await staging.publish([]);
  } catch (cause) {
    await staging.discard();
    throw cause;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
