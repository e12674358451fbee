import { cpSync, existsSync, globSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: paths, STAND_INS: store } = process.env;
const folder = join(store, 'artifacts', name);
if (existsSync(folder)) throw new Error(`There is an artifact ${name} already`);
const found = paths
  .trim()
  .split('\n')
  .flatMap((path) => globSync(path.trim()));
if (found.length === 0 && process.env['INPUT_IF-NO-FILES-FOUND'] === 'error')
  throw new Error(`No files were found: ${paths}`);
mkdirSync(folder, { recursive: true });
for (const path of found) {
  const to = statSync(path).isDirectory() ? folder : join(folder, basename(path));
  cpSync(path, to, { recursive: true });
}
