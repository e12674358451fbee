/** Bundles the two faces into dist/, each with all it needs beside it. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

process.chdir(new URL('..', import.meta.url).pathname);
rmSync('dist', { recursive: true, force: true });
for (const face of ['action', 'cli']) {
  // `npm run types` checks the types, so the bundler only drops them.
  const options = ['--out', `dist/${face}`, '--transpile-only', '--no-cache', '--quiet'];
  execFileSync('node_modules/.bin/ncc', ['build', `src/${face}.ts`, ...options], { stdio: 'inherit' });
}
