/**
 * Proves that the committed dist/ is what the sources build, new and missing files included. The bundler orders modules by
 * where the checkout lies, and numbers them so,
 * too: the lines of a file are compared in any order.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import './build.ts';

const git = (...args: readonly string[]) =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
/** Module numbers come from where the checkout lies, too. */
const unnumbered = (text: string) => text.replace(/(?<=__nccwpck_require__\()\d+|(?<=\/\*\*\*\/ )\d+/g, 'N');
const sorted = (text: string) => unnumbered(text).split('\n').sort().join('\n');

const changes = git('status', '--porcelain', '--', 'dist').split('\n').filter(Boolean);
const real = changes.filter((change) => {
  const [state, file = ''] = [change.slice(0, 2), change.slice(3)];
  return state !== ' M' || sorted(git('show', `HEAD:${file}`)) !== sorted(readFileSync(file, 'utf8'));
});
if (real.length > 0) {
  console.error(`dist is not what the sources build; run "npm run build" and commit it:\n${real.join('\n')}`);
  process.exitCode = 1;
} else {
  git('checkout', '--', 'dist');
}
