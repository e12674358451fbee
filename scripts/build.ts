/** Bundles the two faces into dist/, each with all it needs, and the licences of that, beside it. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NCC = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
for (const face of ['action', 'cli']) {
  // `npm run types` checks the types, so the bundler only drops them.
  const options = ['--transpile-only', '--no-cache', '--quiet', '--license', 'licenses.txt'];
  const args = [NCC, 'build', `src/${face}.ts`, '--out', `dist/${face}`, ...options];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}
