/**
 * Compiles the kernel, and bundles the faces, their shared core and the threads into dist/, each with the licences of
 * its packages. The types of the library are next to its bundle.
 */
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { declarationsOf } from './declarations.ts';
import './kernel.ts';

/** Built here and then renamed, so that dist is never incomplete. */
const MADE = 'node_modules/.dist';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// The bundler numbers modules by their paths below the checkout. Other paths would change the bundles.
if (lstatSync('node_modules').isSymbolicLink())
  throw new Error('node_modules is a link: run `npm ci` here before you build');
rmSync(MADE, { recursive: true, force: true });
const CORE = '../core/index.js';
/** What a face imports of the core; the compiler has made .js of .ts. A problem is of one class wherever it is thrown. */
const SHARED = { './core.js': CORE, './base/problem.js': CORE, '../base/problem.js': CORE };
const FACES = { action: 'src/action.ts', cli: 'src/cli.ts', library: 'src/library.ts' };
const PARTS = {
  ...FACES,
  core: 'src/core.ts',
  thread: 'src/records/thread.ts',
  reader: 'src/run/reader-thread.ts',
  unpack: 'src/verify/unpack-thread.ts',
  forms: 'src/schema/heavy-forms.ts',
};
for (const [part, entry] of Object.entries(PARTS)) {
  const { code, assets } = await ncc(join(process.cwd(), entry), {
    externals: Object.hasOwn(FACES, part) ? SHARED : {},
    // `npm run types` checks the types, so the bundler only drops them.
    transpileOnly: true,
    // Minified code loads faster. Functions keep their names for stack traces.
    minify: true,
    cache: false,
    quiet: true,
    license: 'licenses-[name].txt',
  });
  write(part, 'index.js', code);
  // The bundler makes a list for each chunk, and they would overwrite each other.
  const licenses = new Set<string>();
  for (const [name, { source }] of Object.entries(assets))
    if (name.startsWith('licenses-')) licenses.add(String(source));
    else write(part, name, source);
  if (licenses.size > 0) write(part, 'licenses.txt', [...licenses].join('\n'));
}
for (const [name, text] of declarationsOf(PARTS.library)) write('library', name, text);
rmSync('dist', { recursive: true, force: true });
renameSync(MADE, 'dist');

function write(part: string, name: string, content: string | Uint8Array): void {
  const path = join(MADE, part, name);
  mkdirSync(dirname(path), { recursive: true });
  // The hooks of pre-commit execute the command.
  writeFileSync(path, content, { mode: part === 'cli' && name === 'index.js' ? 0o755 : 0o644 });
}
