/**
 * Compiles the kernel, and bundles the two faces, and their threads, into dist/, each with all it needs, and the licences
 * of that, beside it.
 */
import { execFileSync } from 'node:child_process';
import { lstatSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import './kernel.ts';

const NCC = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
/** Not dist itself, so that nobody meets half of it. */
const MADE = 'node_modules/.dist';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// The bundler numbers modules by their paths below the checkout: elsewhere they would make other bundles.
if (lstatSync('node_modules').isSymbolicLink())
  throw new Error('node_modules is a link: run `npm ci` here, and build then');
rmSync(MADE, { recursive: true, force: true });
const PARTS = {
  action: 'src/action.ts',
  cli: 'src/cli.ts',
  thread: 'src/records/thread.ts',
  forms: 'src/schema/heavy-forms.ts',
};
for (const [part, entry] of Object.entries(PARTS)) {
  // `npm run types` checks the types, so the bundler only drops them.
  const options = ['--transpile-only', '--no-cache', '--quiet', '--license', 'licenses.txt'];
  // Half of the forms are the tables of a grammar and of a proto, which nobody reads as a bundle.
  if (part === 'forms') options.push('--minify');
  const args = [NCC, 'build', entry, '--out', `${MADE}/${part}`, ...options];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}
rmSync('dist', { recursive: true, force: true });
renameSync(MADE, 'dist');
