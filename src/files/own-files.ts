import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rmRF } from '@actions/io';

/** What earlier fixtures left in a folder. */
export interface OwnFiles {
  readonly names: ReadonlySet<string>;
}

/** Reads the manifests in the folder; what they name, and they themselves, may be replaced or removed. */
export function findOwnFiles(folder: string): OwnFiles {
  const names = new Set<string>();
  for (const name of list(folder)) {
    if (name !== 'manifest.json' && !name.endsWith('.manifest.json')) continue;
    const files = filesOfManifest(join(folder, name));
    if (files === undefined) continue;
    names.add(name);
    for (const file of files) names.add(file);
  }
  return { names };
}

export async function removeOwnFiles(folder: string, { names }: OwnFiles): Promise<void> {
  for (const name of names) await rmRF(join(folder, name));
}

/** The file names of a manifest that this program wrote, undefined for any other file. */
function filesOfManifest(path: string): string[] | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (field(field(manifest, 'generator'), 'name') !== 'tfrecord-fixture') return undefined;
    const files = field(manifest, 'files');
    const names: unknown[] = Array.isArray(files) ? files.map((entry) => field(entry, 'file')) : [];
    return names.filter(isPlainFileName);
  } catch {
    return undefined;
  }
}

/** A manifest is a file that anybody can write: it must not name anything outside its folder. */
function isPlainFileName(name: unknown): name is string {
  return typeof name === 'string' && name === basename(name) && !/^\.*$/.test(name);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
