import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rmRF } from '@actions/io';
import { readManifest } from './read-manifest.ts';

/** Names of what earlier fixtures left in a folder: their manifests and what these name. Only this may be replaced. */
export function findOwnFiles(folder: string): ReadonlySet<string> {
  const own = new Set<string>();
  for (const name of findManifests(folder)) {
    const manifest = readManifest(join(folder, name));
    if (manifest === undefined) continue;
    own.add(name);
    for (const { file } of manifest.files) own.add(file);
  }
  return own;
}

/** Names of the files in a folder that look like manifests, the joint one first. */
export function findManifests(folder: string): string[] {
  const names = listNames(folder);
  const ofShards = names.filter((name) => name.endsWith('.manifest.json')).sort();
  return names.includes('manifest.json') ? ['manifest.json', ...ofShards] : ofShards;
}

export async function removeOwnFiles(folder: string): Promise<void> {
  for (const name of findOwnFiles(folder)) await rmRF(join(folder, name));
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
